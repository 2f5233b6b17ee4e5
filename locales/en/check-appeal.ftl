### Self-check items of the concept “appeal”.

## Item a (claim appeal-no-heavier)

check-appeal-a-situation =
    Mr Feng signed the statement, and the first court has judged.
    Only his side appeals; the prosecutor does not protest.
check-appeal-a-question = May the second court go heavier?
check-appeal-a-1 = It must not; it may stay the same.
check-appeal-a-1-why =
    Yes.
    If only his side appeals, it must not be heavier.
check-appeal-a-2 = It may be heavier, as it judges all anew.
check-appeal-a-2-why =
    Many people think so.
    If only his side appeals, it must not be heavier.
check-appeal-a-3 = It must not, and it must be lighter.
check-appeal-a-3-why =
    The first half is so.
    The second court decides if it gets lighter.

## Item b (claims appeal-protest-exception, appeal-no-heavier)

check-appeal-b-situation =
    Ms Xu appeals and says only “too heavy”.
    The prosecutor protests too.
check-appeal-b-question = Can the second court go heavier?
check-appeal-b-1 = It must, because the prosecutor protests.
check-appeal-b-1-why =
    Heavier is possible, not certain.
    Some courts rejected the protest and kept the sentence.
check-appeal-b-2 = It can, because the prosecutor protests.
check-appeal-b-2-why =
    Yes.
    If only her side appeals, it must not be heavier.
    If the prosecutor protests, that protection does not apply.
check-appeal-b-3 = It must not, because she appealed first.
check-appeal-b-3-why =
    Many people think so.
    If the prosecutor protests, “not heavier” does not apply.

## Item c (claims appeal-kept, appeal-protest-exception)

check-appeal-c-situation =
    Mr Xu signed the statement, and the first court has judged.
    He is thinking about an appeal.
check-appeal-c-question = What is right about an appeal?
check-appeal-c-1 = He has the right, and after signing it must not be heavier.
check-appeal-c-1-why =
    Many people think so.
    If the prosecutor protests, the second court may go heavier.
check-appeal-c-2 = He has no right, and after signing it may be heavier.
check-appeal-c-2-why =
    After signing he still has the right to appeal.
    It must not be taken away on any pretext.
check-appeal-c-3 = He has the right, but a protest may make it heavier.
check-appeal-c-3-why =
    Yes.
    He has the right to appeal.
    If the prosecutor protests, it may be heavier.

## Item d (claims appeal-fast-facts, appeal-no-heavier, appeal-kept)

check-appeal-d-situation =
    Ms Jiang was judged in a fast-track trial.
    She appeals because the evidence is not enough.
check-appeal-d-question = Under the 2019 text, what comes next?
check-appeal-d-1 = It must go back for a full trial.
check-appeal-d-1-why =
    Yes.
    It must go back for a full trial, without plea leniency.
    The law also says: if only she appeals, it must not be heavier.
    How the two fit is unsettled; ask a lawyer.
check-appeal-d-2 = It must be refused, as fast track has no appeal.
check-appeal-d-2-why =
    Many people think so.
    There is a right to appeal a fast-track judgment too.
check-appeal-d-3 = It must go back for another fast-track trial.
check-appeal-d-3-why =
    The first half is so.
    Under the 2019 text a full trial must follow.
