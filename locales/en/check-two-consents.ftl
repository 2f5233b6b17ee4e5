### Self-check items of the concept “two-consents”.

## Item a (claims consent-two-things)

check-two-consents-a-situation =
    Mr Sun is willing to plead.
    He does not agree to a fast-track trial.
check-two-consents-a-question = Under the 2019 text, does he still accept punishment?
check-two-consents-a-1 = No, because accepting means the fast track.
check-two-consents-a-1-why =
    Many people think so.
    Refusing fast track does not undo accepting punishment.
check-two-consents-a-2 = Yes, the procedure is a separate matter.
check-two-consents-a-2-why =
    Yes.
    Pleading and agreeing to a procedure are two things.
check-two-consents-a-3 = Yes, but the court still uses the fast track.
check-two-consents-a-3-why =
    The first half is so.
    Fast track needs his agreement.

## Item b (claims three-procedures)

check-two-consents-b-situation =
    Ms Tang has pleaded.
    She asks which procedure her case gets.
check-two-consents-b-question = Which answer is exact?
check-two-consents-b-1 = Whoever pleads may choose the fastest one.
check-two-consents-b-1-why =
    Many people think so.
    Fast track needs several conditions; not everybody may choose it.
check-two-consents-b-2 = Whoever pleads gets no hearing any more.
check-two-consents-b-2-why = A charged case still has a hearing after a plea.
check-two-consents-b-3 = Fast-track, short or full: each may be used.
check-two-consents-b-3-why =
    Yes.
    A plea case may have a fast-track, a short or a full trial.

## Item c (claims consent-two-things)

check-two-consents-c-situation =
    Wu reads the signed statement.
    One line says “fast-track trial”.
check-two-consents-c-question = Is it worth reading that line before signing?
check-two-consents-c-1 = Yes, signing it also agrees to the procedure.
check-two-consents-c-1-why =
    Yes.
    The statement also says which procedure is agreed to.
    He may read that line first.
check-two-consents-c-2 = No, any procedure can be picked at the hearing.
check-two-consents-c-2-why =
    Many people think so.
    The statement already says which procedure is agreed to.
check-two-consents-c-3 = No, the police pick the procedure for him.
check-two-consents-c-3-why =
    The police do not pick it.
    Fast track needs his consent, and the court decides.

## Item d (claims co-defendants)

check-two-consents-d-situation =
    Lin is charged together with someone else.
    Lin pleads and agrees to fast track; the other disputes the crime.
check-two-consents-d-question = Can this case have a fast-track trial?
check-two-consents-d-1 = Yes, Lin’s own consent is enough for it.
check-two-consents-d-1-why =
    Many people think so.
    If a co-defendant objects, there is no fast track.
check-two-consents-d-2 = No, a co-defendant disputes the crime.
check-two-consents-d-2-why =
    Yes.
    If a co-defendant objects to facts, crime, proposal or procedure, fast track must not be used.
check-two-consents-d-3 = No, and Lin also loses the leniency.
check-two-consents-d-3-why =
    The first half is so.
    Lin has pleaded and may still be treated more lightly.
