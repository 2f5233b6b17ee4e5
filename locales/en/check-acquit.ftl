### Self-check items of the concept “acquit”.

## Item a (claim court-can-acquit)

check-acquit-a-situation =
    Mr Zhao signed the statement.
    At the hearing the court finds that the evidence is not enough.
check-acquit-a-question = How must the court judge?
check-acquit-a-1 = He signed, so it must convict him.
check-acquit-a-1-why =
    Many people think so.
    Even after a plea, the court must acquit if evidence is not enough.
check-acquit-a-2 = He signed, but it must acquit him.
check-acquit-a-2-why =
    Yes.
    Even after a plea, the court must acquit if evidence is not enough.
check-acquit-a-3 = The evidence is weak, so it must go lighter.
check-acquit-a-3-why =
    A lighter sentence is not the rule here.
    If evidence is not enough, the court must acquit.

## Item b (claim innocent-until-judged)

check-acquit-b-situation =
    Ms Chen signed the statement yesterday.
    A cellmate says that she is now a guilty person.
check-acquit-b-question = Is that right?
check-acquit-b-1 = No, after signing the court does not judge.
check-acquit-b-1-why =
    Signing is not a judgment.
    Whether she is guilty, the court has yet to judge.
check-acquit-b-2 = Yes, after signing an acquittal is not possible.
check-acquit-b-2-why =
    Many people think so.
    Signing is not a judgment; the court has yet to judge.
check-acquit-b-3 = No, after signing the court has yet to judge.
check-acquit-b-3-why =
    Yes.
    Until a court judges by law, no one may be found guilty.
    Signing is not a judgment.

## Item c (claim may-not-be-charged)

check-acquit-c-situation =
    Wu has admitted guilt, and the case is with the prosecutor.
    After two extra investigations evidence is still not enough.
check-acquit-c-question = What must the prosecutor do?
check-acquit-c-1 = It must not charge, even with guilt admitted.
check-acquit-c-1-why =
    Yes.
    After two extra investigations without enough evidence, the prosecutor must not charge.
check-acquit-c-2 = It may charge, and the sentence may get lighter.
check-acquit-c-2-why =
    Weak evidence is no reason for a lighter sentence.
    After two extra investigations without enough of it, there must be no charge.
check-acquit-c-3 = It must charge, because guilt is admitted.
check-acquit-c-3-why =
    Many people think so.
    Even after a plea, there must be no charge if evidence is still not enough.

## Item d (claim may-not-be-charged)

check-acquit-d-situation =
    Lin has pleaded, and the case is minor.
    The family asks if Lin still has to go to court.
check-acquit-d-question = Which answer is right?
check-acquit-d-1 = No, the prosecutor must not charge.
check-acquit-d-1-why =
    Many people think so.
    The law says “may”, so it is not certain.
check-acquit-d-2 = Not certain; the prosecutor may decide not to.
check-acquit-d-2-why =
    Yes.
    If it is minor and needs no punishment, the prosecutor may decide not to charge.
check-acquit-d-3 = Yes, the prosecutor must charge.
check-acquit-d-3-why =
    Some cases go to court, not all.
    If it is minor and needs no punishment, the prosecutor may decide not to charge.
