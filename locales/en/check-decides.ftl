### Self-check items of the concept “decides”.

## Item a (claims court-clearly-improper, court-generally-adopts)

check-decides-a-situation =
    Mr Zhang signed.
    The prosecutor proposes eight months.
    The judge finds it clearly wrong, and it is not changed.
check-decides-a-question = How does the judge decide next?
check-decides-a-1 = Towards the lighter side, never above eight months.
check-decides-a-1-why =
    Many people think so.
    If it is clearly wrong and not changed, the court must judge by law, perhaps heavier.
check-decides-a-2 = By law, and the court sets how much.
check-decides-a-2-why =
    Yes.
    The court must judge by law; it may be lighter or heavier.
check-decides-a-3 = By the paper, so it stays at eight months.
check-decides-a-3-why =
    Signing is not a judgment.
    The court generally must follow, with exceptions.

## Item b (claims charge-changed)

check-decides-b-situation =
    Ms Zhou’s signed statement names one crime.
    The court finds that it is another crime.
check-decides-b-question = What does the court do?
check-decides-b-1 = Keep to the crime on the paper.
check-decides-b-1-why =
    Many people think so.
    The court may find a different crime from the one signed.
check-decides-b-2 = Change the crime, but go no heavier.
check-decides-b-2-why =
    The crime may change.
    Then the court judges by law, with no promise of “no heavier”.
check-decides-b-3 = Hear the sides first, then judge by law.
check-decides-b-3-why =
    Yes.
    The court must hear the prosecutor, her and her defender, then judge by law.

## Item c (claims court-five-exceptions, court-generally-adopts)

check-decides-c-situation =
    Wu signed.
    In court he says he did not sign freely, and the court finds this true.
check-decides-c-question = Does the court still have to follow the proposal?
check-decides-c-1 = No, this is an exception in the law.
check-decides-c-1-why =
    Yes.
    A plea that was not free is one of five exceptions.
check-decides-c-2 = No, and the case ends right there.
check-decides-c-2-why =
    The first half is so.
    The case does not end; the court goes on by law.
check-decides-c-3 = Yes, because a signed paper must be followed.
check-decides-c-3-why =
    Many people think so.
    A plea that was not free is an exception in the law.

## Item d (claims court-generally-adopts)

check-decides-d-situation =
    The prosecutor proposes a fine of 5,000 yuan, and Ms Chen signs.
    The judge finds no exception in the file.
check-decides-d-question = What does the judge generally do?
check-decides-d-1 = Cut it more, because a signature may cut more.
check-decides-d-1-why =
    Many people think so.
    Without an exception the court generally must follow the proposal.
check-decides-d-2 = Follow the proposal: a fine of 5,000 yuan.
check-decides-d-2-why =
    Yes.
    The court generally must follow crime and proposal, with exceptions.
check-decides-d-3 = Start anew, because a proposal counts for nothing.
check-decides-d-3-why =
    It does count.
    Without an exception the court generally must follow it.
