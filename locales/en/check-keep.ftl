### Self-check items of the concept “keep”.

## Item a (claim hearing-still-held)

check-keep-a-situation = Mr Wang signed the statement, and the prosecutor charged him in court.
check-keep-a-question = Is there still a hearing?
check-keep-a-1 = Yes, there is a hearing, after signing too.
check-keep-a-1-why =
    Yes.
    If a case is charged, there is a hearing after signing too.
check-keep-a-2 = No, signing counts as the judgment.
check-keep-a-2-why =
    Many people think so.
    Signing is not a judgment, and a charged case still has a hearing.
check-keep-a-3 = No, in fast track a paper is sent.
check-keep-a-3-why =
    Fast track has a hearing too.
    If a case is charged, there is a hearing after signing.

## Item b (claim last-word)

check-keep-b-situation =
    Ms Zhou has a fast-track trial.
    Before the judgment she wants to say something.
check-keep-b-question = Can she?
check-keep-b-1 = No, in fast track she is not heard.
check-keep-b-1-why =
    Many people think so.
    In every procedure the last statement must be heard.
check-keep-b-2 = Yes, in every procedure she must be heard.
check-keep-b-2-why =
    Yes.
    In every procedure the last statement must be heard.
check-keep-b-3 = Yes, but a lawyer must agree to it.
check-keep-b-3-why =
    The first half is so.
    The last statement needs no lawyer’s leave.

## Item c (claims appeal-kept, appeal-protest-exception)

check-keep-c-situation =
    Mr Zhao signed the statement, and the first court has judged.
    He is not content and wants to appeal.
check-keep-c-question = Can he still appeal?
check-keep-c-1 = Yes, and after signing it must be changed.
check-keep-c-1-why =
    The first half is so.
    Nobody can promise a change.
check-keep-c-2 = No, after signing there is no appeal.
check-keep-c-2-why =
    Many people think so.
    After signing, a person still has the right to appeal.
check-keep-c-3 = Yes, after signing there is the right to appeal.
check-keep-c-3-why =
    Yes.
    The right to appeal must not be taken away on any pretext.
    If the prosecutor protests, it may be heavier.

## Item d (claim told-your-rights)

check-keep-d-situation =
    Ms Chen does not know the law.
    She does not know which rights she has.
check-keep-d-question = Who must tell her?
check-keep-d-1 = The police, the prosecutor and the court, each.
check-keep-d-1-why =
    Yes.
    All three must tell her of her rights and of the law on pleading.
check-keep-d-2 = Nobody, so she must find it out herself.
check-keep-d-2-why =
    Many people think so.
    Police, prosecutor and court must each tell her.
check-keep-d-3 = The police; the other two may leave it out.
check-keep-d-3-why =
    The police must tell her.
    The prosecutor and the court must tell her too.
