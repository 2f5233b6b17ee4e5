### Self-check items of the concept “two-consents”.

## Item a (claim consent-two-things)

check-two-consents-a-situation =
    Mr Sun is willing to plead.
    He does not agree to a fast-track trial.
check-two-consents-a-question = Under the 2019 text, does he still accept punishment?
check-two-consents-a-1 = No, accepting also means agreeing to fast track.
check-two-consents-a-1-why =
    Many people think so.
    Refusing fast track does not undo accepting punishment.
check-two-consents-a-2 = Yes, the procedure is a separate matter.
check-two-consents-a-2-why =
    Yes.
    Pleading and agreeing to a procedure are two things.
check-two-consents-a-3 = Yes, but the procedure must still be fast track.
check-two-consents-a-3-why =
    The first half is so.
    Fast track needs his agreement.

## Item b (claims three-procedures, fast-conditions)

check-two-consents-b-situation =
    Ms Tang has pleaded.
    She asks which procedure her case gets.
check-two-consents-b-question = Which answer is right?
check-two-consents-b-1 = Fast-track or short, as she chooses herself.
check-two-consents-b-1-why =
    Many people think so.
    Fast track needs several conditions; not everybody may choose it.
check-two-consents-b-2 = Fast-track alone, as for every plea.
check-two-consents-b-2-why =
    Many people fear this.
    A plea case may also have a short or a full trial.
check-two-consents-b-3 = Fast-track, short or full: each may be used.
check-two-consents-b-3-why =
    Yes.
    A plea case may have a fast-track, a short or a full trial.

## Item c (claims consent-two-things, hearing-still-held)

check-two-consents-c-situation =
    Wu reads the signed statement.
    One line says “fast-track trial”.
check-two-consents-c-question = If he signs, does that line count as agreed?
check-two-consents-c-1 = Yes, signing also covers the procedure.
check-two-consents-c-1-why =
    Yes.
    The statement also says which procedure is agreed to.
    He may read that line first.
check-two-consents-c-2 = No, he chooses the procedure later.
check-two-consents-c-2-why =
    Many people think so.
    The statement already says which procedure is agreed to.
    At a fast-track hearing the judge must still ask his view on it.
check-two-consents-c-3 = Yes, and the court asks his view no more.
check-two-consents-c-3-why =
    The first half is so.
    At a fast-track hearing the judge must still ask his view on it.

## Item d (claim co-defendants)

check-two-consents-d-situation =
    Lin is charged together with someone else.
    Lin pleads and agrees to fast track; the other does not accept the crime.
check-two-consents-d-question = Can this case have a fast-track trial?
check-two-consents-d-1 = Yes, Lin’s own consent is enough for it.
check-two-consents-d-1-why =
    Many people think so.
    If a co-defendant objects, there is no fast track.
check-two-consents-d-2 = No, the other one disputes the crime.
check-two-consents-d-2-why =
    Yes.
    If a co-defendant objects to facts, crime, proposal or procedure, fast track must not be used.
check-two-consents-d-3 = No, and Lin also loses the leniency.
check-two-consents-d-3-why =
    The first half is so.
    Lin has pleaded and may still be treated more lightly.
