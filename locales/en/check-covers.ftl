### Self-check items of the concept “covers”.

## Item a (claim rec-covers)

check-covers-a-situation =
    Mr Wang has pleaded.
    The prosecutor makes a proposed sentence in his case.
check-covers-a-question = What must stand in it?
check-covers-a-1 = Term, fine, and whether it is suspended.
check-covers-a-1-why =
    Yes.
    It must name three things: the main penalty, added ones such as a fine, and suspension.
check-covers-a-2 = Term, fine, and the day of release.
check-covers-a-2-why =
    The first two are so.
    The third that must be named is suspension.
check-covers-a-3 = Term, fine, and which prison it is.
check-covers-a-3-why =
    The first two are so.
    The third that must be named is suspension.

## Item b (claim rec-probation-not-sure)

check-covers-b-situation = The prosecutor proposes a suspended sentence for Ms Lin.
check-covers-b-question = Can she be sure of it?
check-covers-b-1 = No, people who plead cannot have one.
check-covers-b-1-why =
    People who plead can have one too.
    The court looks at four conditions.
check-covers-b-2 = No, the court has four conditions to check.
check-covers-b-2-why =
    Yes.
    A proposal to suspend does not make it certain.
check-covers-b-3 = Yes, the court must follow the proposal.
check-covers-b-3-why =
    Many people think so.
    A proposal to suspend does not make it certain.

## Item c (claim money-still-owed)

check-covers-c-situation =
    Mr Xu has pleaded.
    He asks if the fine and the money to return are still owed.
check-covers-c-question = Which answer is right?
check-covers-c-1 = No, a plea settles this money too.
check-covers-c-1-why =
    Many people think so.
    A plea does not cancel money that is owed.
check-covers-c-2 = Yes, and without money the term grows by years.
check-covers-c-2-why =
    The first half is so.
    For an unpaid fine the law says that payment is enforced.
    In real hardship, such as a disaster, the court may delay, cut or cancel the fine.
check-covers-c-3 = Yes, he has to pay it after a plea too.
check-covers-c-3-why =
    Yes.
    A fine must be paid.
    Money gained from crime must be handed over or repaid.

## Item d (claim time-served)

check-covers-d-situation =
    Ms Jiang was held for five months before the judgment.
    Then she got a prison term.
check-covers-d-question = How do these five months count?
check-covers-d-1 = They count: one day held, one day of prison.
check-covers-d-1-why =
    Yes.
    A day held before judgment counts as a day of prison.
check-covers-d-2 = They are not counted; the term starts at judgment.
check-covers-d-2-why =
    Many people think so.
    Days held before count towards the term.
check-covers-d-3 = They count: one day held, two days of prison.
check-covers-d-3-why =
    Two for one is for supervision in the community.
    For prison it is one for one.
