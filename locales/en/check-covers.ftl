### Self-check items of the concept “covers”.

## Item a (claims rec-covers)

check-covers-a-situation = The prosecutor makes a proposed sentence in Mr Wang’s case.
check-covers-a-question = What must stand in it?
check-covers-a-1 = Term, fine, and if it is suspended.
check-covers-a-1-why =
    Yes.
    It must name the main penalty, added ones such as a fine, and suspension.
check-covers-a-2 = The term; the rest is talked over later.
check-covers-a-2-why =
    Many people think so.
    The fine and suspension must be named too.
check-covers-a-3 = The term; the police set the fine apart.
check-covers-a-3-why =
    A fine is an added penalty and must stand in the proposal.
    The court decides.

## Item b (claims rec-probation-not-sure)

check-covers-b-situation = The prosecutor proposes a suspended sentence for Ms Lin.
check-covers-b-question = Can she be sure of it?
check-covers-b-1 = No, nobody who pleads can have one.
check-covers-b-1-why =
    People who plead can have one too.
    The court looks at four conditions.
check-covers-b-2 = No, the court still checks four conditions.
check-covers-b-2-why =
    Yes.
    A proposal to suspend does not make it certain.
check-covers-b-3 = Yes, what is proposed is what is given.
check-covers-b-3-why =
    Many people think so.
    A proposal to suspend does not make it certain.

## Item c (claims money-still-owed)

check-covers-c-situation =
    Mr Xu has pleaded.
    He asks if the fine and the money to return are still owed.
check-covers-c-question = Which answer is right?
check-covers-c-1 = No, a plea settles the money side.
check-covers-c-1-why =
    Many people think so.
    A plea does not cancel money that is owed.
check-covers-c-2 = Yes, and without money the term grows by years.
check-covers-c-2-why =
    The first half is so.
    In real hardship the court may delay, cut or cancel the fine.
check-covers-c-3 = Yes, pleading does not cancel this money.
check-covers-c-3-why =
    Yes.
    A fine must be paid, and gains must be taken or repaid.

## Item d (claims time-served)

check-covers-d-situation =
    Ms Jiang was held for five months before the judgment.
    Then she got a prison term.
check-covers-d-question = How do these five months count?
check-covers-d-1 = One day for one day of the term.
check-covers-d-1-why =
    Yes.
    A day held before judgment counts as a day of prison.
check-covers-d-2 = They are lost; the term starts at judgment.
check-covers-d-2-why =
    Many people think so.
    Days held before count towards the term.
check-covers-d-3 = One day for two days of prison.
check-covers-d-3-why =
    Two for one is for public surveillance.
    For prison it is one for one.
