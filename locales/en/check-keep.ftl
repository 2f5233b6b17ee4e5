### Self-check items of the concept “keep”.

## Item a (claims hearing-still-held)

check-keep-a-situation = Mr Wang signed, and the prosecutor charged him in court.
check-keep-a-question = Is there still a hearing?
check-keep-a-1 = Yes, there is a hearing, also in fast track.
check-keep-a-1-why =
    Yes.
    If a case is charged, there is a hearing after signing too.
check-keep-a-2 = No, signing counts as the judgment.
check-keep-a-2-why =
    Signing is not a judgment.
    A charged case still has a hearing.
check-keep-a-3 = No, a letter in the post is enough.
check-keep-a-3-why = If a case is charged, there is a hearing after signing too.

## Item b (claims last-word)

check-keep-b-situation =
    Ms Zhou has a fast-track trial.
    Before the judgment she wants to say something.
check-keep-b-question = Can she?
check-keep-b-1 = No, agreeing to fast track means no speaking.
check-keep-b-1-why =
    Many people think so.
    In every procedure the last statement must be heard.
check-keep-b-2 = Yes, in every procedure she must be heard.
check-keep-b-2-why =
    Yes.
    In every procedure the last statement must be heard.
check-keep-b-3 = Yes, but a lawyer has to allow it first.
check-keep-b-3-why =
    The first half is so.
    The last statement needs no lawyer’s leave.

## Item c (claims appeal-kept)

check-keep-c-situation =
    Mr Zhao signed, and the first court has judged.
    He is not content and wants to appeal.
check-keep-c-question = Can he still appeal?
check-keep-c-1 = Yes, and the sentence is sure to get lighter.
check-keep-c-1-why =
    The first half is so.
    Nobody can promise a change.
check-keep-c-2 = No, because signing means no appeal.
check-keep-c-2-why =
    Many people think so.
    After signing, a person may still appeal.
check-keep-c-3 = Yes, no one may take an appeal away.
check-keep-c-3-why =
    Yes.
    The right to appeal must not be taken away on any pretext.

## Item d (claims told-your-rights)

check-keep-d-situation =
    Ms Chen does not know the law.
    She does not know which rights she has.
check-keep-d-question = Who must tell her?
check-keep-d-1 = The police, the prosecutor and the court each must.
check-keep-d-1-why =
    Yes.
    All three must tell her rights and the law on pleading.
check-keep-d-2 = She must find out herself; nobody says it.
check-keep-d-2-why =
    Many people think so.
    Police, prosecutor and court must each tell her.
check-keep-d-3 = Her family asks and passes it on to her.
check-keep-d-3-why =
    Her family may ask.
    But police, prosecutor and court must tell her themselves.
