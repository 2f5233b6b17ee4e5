### Self-check items of the concept “withdraw”.

## Item a (claims can-withdraw, withdraw-cost)

check-withdraw-a-situation =
    Wu signed the statement, and the trial is going on.
    Now Wu no longer wants to plead.
check-withdraw-a-question = Can Wu still change?
check-withdraw-a-1 = No, and the leniency stays the same.
check-withdraw-a-1-why =
    Many people think so.
    During the trial a person can stop pleading.
    Then this leniency may be lost.
check-withdraw-a-2 = Yes, but the leniency may be lost.
check-withdraw-a-2-why =
    Yes.
    Under a 2021 prosecutors’ text, they must take back the lenient proposal after a clear withdrawal.
    The court judges on the facts found.
check-withdraw-a-3 = Yes, and the leniency stays the same.
check-withdraw-a-3-why =
    The first half is so.
    Under a 2021 prosecutors’ text, they must take back the lenient proposal after a clear withdrawal.
    This leniency may be lost.

## Item b (claim withdraw-before-charge)

check-withdraw-b-situation =
    Ms He signed the statement, and she has not been charged yet.
    Now she no longer pleads.
check-withdraw-b-question = Under the 2019 text, what comes next?
check-withdraw-b-1 = The paper loses effect, and the case ends.
check-withdraw-b-1-why =
    The first half is so.
    The case does not end: the prosecutor must review it and charge according to law.
check-withdraw-b-2 = The paper keeps effect, and the case follows it.
check-withdraw-b-2-why =
    Many people think so.
    Withdrawn before the charge, the paper loses effect.
check-withdraw-b-3 = The paper loses effect, and the case goes on.
check-withdraw-b-3-why =
    Yes.
    The paper loses effect.
    The prosecutor must look at everything and charge according to law.

## Item c (claim withdraw-cost)

check-withdraw-c-situation =
    Mr Zheng says in court that he no longer pleads.
    His family asks if the term changes.
check-withdraw-c-question = Which answer is right?
check-withdraw-c-1 = It can change, perhaps above the proposal.
check-withdraw-c-1-why =
    Yes.
    Under a 2021 prosecutors’ text, they must take back the lenient proposal.
    The sentence may be heavier than proposed.
check-withdraw-c-2 = It must change; withdrawing makes it heavier.
check-withdraw-c-2-why =
    We found no such rule.
    It may be heavier than proposed; it is not certain.
check-withdraw-c-3 = It can change, but not above the proposal.
check-withdraw-c-3-why =
    Many people think so.
    Under a 2021 prosecutors’ text, they must take back the lenient proposal.
    Heavier than proposed is possible.

## Item d (claims conduct-undoes-plea, appeal-kept)

check-withdraw-d-situation =
    Lin signed and agreed to be punished.
    Later Lin moves property away and does not pay, though able to.
check-withdraw-d-question = Under the 2019 text, can the plea system still be used?
check-withdraw-d-1 = Yes, what is done after signing does not count.
check-withdraw-d-1-why =
    Many people think so.
    Saying yes but hiding property means it cannot be used.
check-withdraw-d-2 = No, what was done does not match what was signed.
check-withdraw-d-2-why =
    Yes.
    Hiding property, or being able to pay and not paying, means it cannot be used.
check-withdraw-d-3 = No, and the right to appeal is lost too.
check-withdraw-d-3-why =
    The first half is so.
    The right to appeal stays.
