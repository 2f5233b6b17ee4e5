### Self-check items of the concept “decides”.

## Item a (claims court-clearly-improper, court-generally-adopts)

check-decides-a-situation =
    Mr Zhang signed the statement.
    The prosecutor proposes eight months in prison.
    The judge finds it clearly wrong, and it is not changed.
check-decides-a-question = How does the judge decide next?
check-decides-a-1 = The judge decides: lighter is possible, heavier is not.
check-decides-a-1-why =
    Many people think so.
    If it is clearly wrong and not changed, the court must judge by law, perhaps heavier.
check-decides-a-2 = The judge decides: lighter or heavier is possible.
check-decides-a-2-why =
    Yes.
    The court must judge by law; it may be lighter or heavier.
check-decides-a-3 = The judge follows the proposal: eight months, no change.
check-decides-a-3-why =
    Signing is not a judgment.
    If it is clearly wrong and not changed, the court must judge by law.

## Item b (claim charge-changed)

check-decides-b-situation =
    Ms Zhou’s signed statement names one crime.
    The court finds that it is another crime.
check-decides-b-question = What must the court do?
check-decides-b-1 = Hear the sides, then keep to the paper’s crime.
check-decides-b-1-why =
    Many people think so.
    The court may find a different crime from the one signed.
check-decides-b-2 = Hear the sides, then change crime but not term.
check-decides-b-2-why =
    The crime may change.
    Then the court judges by law, with no promise of “no heavier”.
check-decides-b-3 = Hear the sides, then judge the crime it finds.
check-decides-b-3-why =
    Yes.
    The court must hear the prosecutor, her and her defender, then judge by law.

## Item c (claims court-five-exceptions, court-generally-adopts, tell-the-judge)

check-decides-c-situation =
    Wu signed the statement.
    In court he says he did not sign freely.
    The court finds this true.
check-decides-c-question = Does the court still have to follow the proposal?
check-decides-c-1 = No, the law names an exception for it.
check-decides-c-1-why =
    Yes.
    A plea that was not free is one of five exceptions.
    Under the 2019 text, the court must not adopt it.
check-decides-c-2 = No, and by law the case ends here.
check-decides-c-2-why =
    The first half is so.
    The case does not end; the court goes on by law.
check-decides-c-3 = Yes, by law a signed paper counts.
check-decides-c-3-why =
    Many people think so.
    A plea that was not free is an exception in the law.

## Item d (claim court-generally-adopts)

check-decides-d-situation =
    The prosecutor proposes a fine of 5,000 yuan, and Ms Chen signs.
    The court hears the case.
    It finds the plea free, and facts, crime and proposal in order.
check-decides-d-question = What must the judge generally do?
check-decides-d-1 = Read the proposal, and go below 5,000 yuan.
check-decides-d-1-why =
    Many people think so.
    Without an exception the court generally must follow the proposal.
check-decides-d-2 = Follow the proposal, and keep to 5,000 yuan.
check-decides-d-2-why =
    Yes.
    The court generally must follow crime and proposal, with exceptions.
check-decides-d-3 = Read the proposal, and go above 5,000 yuan.
check-decides-d-3-why =
    Many people fear this.
    Without an exception the court generally must follow it.
