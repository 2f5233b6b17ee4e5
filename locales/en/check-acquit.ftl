### Self-check items of the concept “acquit”.

## Item a (claims court-can-acquit)

check-acquit-a-situation =
    Mr Zhao signed.
    At the hearing the court finds that the evidence is not enough.
check-acquit-a-question = How must the court judge?
check-acquit-a-1 = Guilty all the same, because he has signed.
check-acquit-a-1-why =
    Many people think so.
    Even after a plea, the court must acquit if evidence is not enough.
check-acquit-a-2 = It must acquit, because the evidence is not enough.
check-acquit-a-2-why =
    Yes.
    Even after a plea, the court must acquit if evidence is not enough.
check-acquit-a-3 = Guilty as before, only with a lighter sentence.
check-acquit-a-3-why =
    Not enough evidence does not mean lighter.
    The court must acquit.

## Item b (claims innocent-until-judged)

check-acquit-b-situation =
    Ms Chen signed yesterday.
    A cellmate says that she is now a guilty person.
check-acquit-b-question = Is that right?
check-acquit-b-1 = Only when she gets out is she not guilty.
check-acquit-b-1-why =
    It does not depend on where she is.
    Until a court judges, no one may fix guilt.
check-acquit-b-2 = Yes, a signature is the same as a judgment.
check-acquit-b-2-why =
    Signing is not a judgment.
    Until a court judges, no one may fix guilt.
check-acquit-b-3 = The court has not judged, so it cannot be said.
check-acquit-b-3-why =
    Yes.
    Until a court judges, no one is to be fixed as guilty.
    It must not be done before.

## Item c (claims may-not-be-charged)

check-acquit-c-situation =
    Wu has admitted guilt, and the case is with the prosecutor.
    After two extra investigations evidence is still not enough.
check-acquit-c-question = What must the prosecutor do?
check-acquit-c-1 = It must not charge, because evidence is still lacking.
check-acquit-c-1-why =
    Yes.
    After two extra investigations without enough evidence, the prosecutor must not charge.
check-acquit-c-2 = Wait first, and bring the charge a year later.
check-acquit-c-2-why =
    There is no such waiting.
    Without enough evidence after two extra investigations, there must be no charge.
check-acquit-c-3 = Charge all the same, because guilt is admitted.
check-acquit-c-3-why =
    Many people think so.
    Even after a plea, there must be no charge if evidence is still not enough.

## Item d (claims may-not-be-charged)

check-acquit-d-situation =
    Lin has pleaded, and the case is minor.
    The family asks if there is no need for court then.
check-acquit-d-question = Which answer is exact?
check-acquit-d-1 = Right, minor cases are all not charged.
check-acquit-d-1-why =
    Many people think so.
    The law says “may”, so it is not certain.
check-acquit-d-2 = It is up to the prosecutor, either way.
check-acquit-d-2-why =
    Yes.
    If it is minor and needs no punishment, the prosecutor may decide not to charge.
check-acquit-d-3 = Not so, whoever pleads goes to court.
check-acquit-d-3-why = If it is minor and needs no punishment, the prosecutor may decide not to charge.
