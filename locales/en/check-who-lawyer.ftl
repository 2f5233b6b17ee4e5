### Self-check items of the concept “who-lawyer”.

## Item a (claims duty-lawyer-not-defender)

check-who-lawyer-a-situation =
    Ms Zhou has hired no lawyer.
    On signing day a duty lawyer comes.
check-who-lawyer-a-question = Who defends her at the hearing?
check-who-lawyer-a-1 = The duty lawyer, who stays on to the end.
check-who-lawyer-a-1-why =
    The duty lawyer is no defender.
    Defending in court is not among the listed helps.
check-who-lawyer-a-2 = Nobody, because one lawyer shuts out another.
check-who-lawyer-a-2-why = After a duty lawyer she may still hire one or apply for legal aid.
check-who-lawyer-a-3 = Nobody yet: she may hire one or apply.
check-who-lawyer-a-3-why =
    Yes.
    The duty lawyer is no defender.
    She may hire one or apply for legal aid.

## Item b (claims duty-lawyer-plea-helps)

check-who-lawyer-b-situation =
    Mr Sun is about to sign.
    The duty lawyer came, stands beside him and says nothing.
check-who-lawyer-b-question = What else must a duty lawyer do?
check-who-lawyer-b-1 = Explain the consequences and give an opinion.
check-who-lawyer-b-1-why =
    Yes.
    The duty lawyer must explain pleading and its consequences, and give opinions on charge, sentence and procedure.
check-who-lawyer-b-2 = Watch him sign; the prosecutor does the rest.
check-who-lawyer-b-2-why =
    Many people think so.
    Besides being there, the lawyer must explain the consequences and give opinions.
check-who-lawyer-b-3 = Sign in his place, to save him the trouble.
check-who-lawyer-b-3-why =
    The person signs himself.
    The lawyer must explain the consequences and give opinions.

## Item c (claims must-have-defender)

check-who-lawyer-c-situation =
    Xu is sixteen and has no defender.
    Someone says a duty lawyer is enough.
check-who-lawyer-c-question = Is it enough?
check-who-lawyer-c-1 = Yes, a duty lawyer serves everyone alike.
check-who-lawyer-c-1-why =
    Many people think so.
    A minor without a defender must be given one.
check-who-lawyer-c-2 = No, a defence lawyer must be assigned to her.
check-who-lawyer-c-2-why =
    Yes.
    A minor without a defender must be given a defence lawyer.
check-who-lawyer-c-3 = No, but the family has to pay first.
check-who-lawyer-c-3-why =
    The first half is so.
    Legal aid costs nothing.

## Item d (claims duty-lawyer-not-defender, must-have-defender)

check-who-lawyer-d-situation =
    Mr Zheng has met the duty lawyer.
    He tells his family: “I have a defender now.”
check-who-lawyer-d-question = Is that exact?
check-who-lawyer-d-1 = No, because a duty lawyer gives no help at all.
check-who-lawyer-d-1-why =
    The duty lawyer must answer questions and give opinions.
    But he is not a defender.
check-who-lawyer-d-2 = Yes, because any lawyer who helps is a defender.
check-who-lawyer-d-2-why =
    Many people think so.
    The duty lawyer is not a defender.
check-who-lawyer-d-3 = No, because a duty lawyer is not a defender.
check-who-lawyer-d-3-why =
    Yes.
    The duty lawyer must answer questions and give opinions, but is not a defender.
