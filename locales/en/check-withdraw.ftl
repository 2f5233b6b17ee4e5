### Self-check items of the concept “withdraw”.

## Item a (claims can-withdraw, withdraw-cost)

check-withdraw-a-situation =
    Wu signed, and the trial is going on.
    Now he no longer wants to plead.
check-withdraw-a-question = Can he still change?
check-withdraw-a-1 = No, a signature settles the matter.
check-withdraw-a-1-why =
    Many people think so.
    During the trial a person can stop pleading.
check-withdraw-a-2 = Yes, and this leniency may be lost.
check-withdraw-a-2-why =
    Yes.
    The prosecutor must take back the lenient proposal.
    The court judges on the facts found.
check-withdraw-a-3 = Yes, and the leniency may stay the same.
check-withdraw-a-3-why =
    The first half is so.
    The prosecutor must take back the lenient proposal.

## Item b (claims withdraw-before-charge)

check-withdraw-b-situation =
    Ms He signed, and she has not been charged yet.
    She withdraws.
check-withdraw-b-question = Under the 2019 text, what comes next?
check-withdraw-b-1 = The paper loses effect, and the case ends.
check-withdraw-b-1-why =
    The first half is so.
    The prosecutor must review the case and charge according to law.
check-withdraw-b-2 = The paper keeps effect, and the charge follows it.
check-withdraw-b-2-why =
    Many people think so.
    Withdrawn before the charge, the paper loses effect.
check-withdraw-b-3 = The paper loses effect, and the case goes on.
check-withdraw-b-3-why =
    Yes.
    The paper loses effect.
    The prosecutor must look at everything and charge according to law.

## Item c (claims withdraw-cost)

check-withdraw-c-situation =
    Mr Zheng says in court that he no longer pleads.
    His family asks if the term changes.
check-withdraw-c-question = Which answer is exact?
check-withdraw-c-1 = It may be heavier than first proposed.
check-withdraw-c-1-why =
    Yes.
    The prosecutor must take back the lenient proposal.
    The sentence may be heavier than proposed.
check-withdraw-c-2 = It may be doubled, as the law says.
check-withdraw-c-2-why =
    The law does not say so.
    It may be heavier than proposed.
check-withdraw-c-3 = It stays, because the proposal is fixed.
check-withdraw-c-3-why =
    Many people think so.
    The prosecutor must take back the lenient proposal.

## Item d (claims conduct-undoes-plea)

check-withdraw-d-situation =
    Lin signed and agreed to be punished.
    Later property is moved away so as not to pay.
check-withdraw-d-question = Under the 2019 text, can the plea system still be used?
check-withdraw-d-1 = Yes, what is done after signing does not count.
check-withdraw-d-1-why =
    Many people think so.
    Saying yes but hiding property means it cannot be used.
check-withdraw-d-2 = No, what was done does not match what was said.
check-withdraw-d-2-why =
    Yes.
    Hiding property, or being able to pay and not paying, means it cannot be used.
check-withdraw-d-3 = No, and an appeal is not possible any more.
check-withdraw-d-3-why =
    The first half is so.
    The right to appeal stays.
