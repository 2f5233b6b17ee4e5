### Self-check items of the concept “appeal”.

## Item a (claims appeal-no-heavier)

check-appeal-a-situation =
    Mr Feng signed, and the first court has judged.
    Only his side appeals; the prosecutor does not protest.
check-appeal-a-question = May the second court go heavier?
check-appeal-a-1 = It must not, because only his side appeals.
check-appeal-a-1-why =
    Yes.
    If only his side appeals, it must not be heavier.
check-appeal-a-2 = It may, because an appeal always adds some.
check-appeal-a-2-why =
    Many people think so.
    If only his side appeals, it must not be heavier.
check-appeal-a-3 = It must not, and it is sure to be lighter.
check-appeal-a-3-why =
    The first half is so.
    If it gets lighter is for the second court.

## Item b (claims appeal-protest-exception)

check-appeal-b-situation =
    Ms Xu appeals and says only “too heavy”.
    The prosecutor protests too.
check-appeal-b-question = Can the second court go heavier?
check-appeal-b-1 = It is sure to, because a protest adds some.
check-appeal-b-1-why = Some courts rejected the protest and kept the sentence.
check-appeal-b-2 = It may, because a protest lifts the protection.
check-appeal-b-2-why =
    Yes.
    If the prosecutor protests, “not heavier” does not apply.
check-appeal-b-3 = It must not, because she was the first to appeal.
check-appeal-b-3-why =
    Many people think so.
    If the prosecutor protests, “not heavier” does not apply.

## Item c (claims appeal-kept, appeal-protest-exception)

check-appeal-c-situation =
    Mr Xu signed, and the first court has judged.
    He is thinking about an appeal.
check-appeal-c-question = Which sentence about an appeal is exact?
check-appeal-c-1 = After signing, there is generally no risk.
check-appeal-c-1-why =
    Many people think so.
    If the prosecutor protests, the second court may go heavier.
check-appeal-c-2 = After signing, there is no right to appeal.
check-appeal-c-2-why =
    After signing too.
    The right to appeal must not be taken away on any pretext.
check-appeal-c-3 = He can appeal, and a protest may make it heavier.
check-appeal-c-3-why =
    Yes.
    He has the right to appeal.
    If the prosecutor protests, it may be heavier.

## Item d (claims appeal-fast-facts, appeal-no-heavier)

check-appeal-d-situation =
    Ms Jiang was judged in a fast-track trial.
    She appeals because the evidence is not enough.
check-appeal-d-question = Under the 2019 text, what comes next?
check-appeal-d-1 = It goes back for a full trial.
check-appeal-d-1-why =
    Yes.
    It must go back for a full trial, without plea leniency.
    How this fits with “not heavier” is unsettled.
check-appeal-d-2 = It is refused, as fast track has no appeal.
check-appeal-d-2-why =
    Many people think so.
    A fast-track judgment can be appealed too.
check-appeal-d-3 = It is made lighter on the same day.
check-appeal-d-3-why =
    There is no such rule.
    Under the 2019 text it must be sent back.
