### Self-check items of the concept “who-lawyer”.

## Item a (claims duty-lawyer-not-defender, right-to-defender, ask-legal-aid)

check-who-lawyer-a-situation =
    Ms Zhou has hired no lawyer.
    On signing day a duty lawyer comes.
check-who-lawyer-a-question = Who defends her at the hearing?
check-who-lawyer-a-1 = The duty lawyer, who may defend her there.
check-who-lawyer-a-1-why =
    Many people think so.
    The duty lawyer is no defender, and defending in court is not among the listed helps.
check-who-lawyer-a-2 = Nobody, and it is too late to hire one.
check-who-lawyer-a-2-why =
    Many people fear this.
    After a duty lawyer she has the right to hire one.
    She may apply for legal aid.
check-who-lawyer-a-3 = Nobody yet: she has the right to hire one.
check-who-lawyer-a-3-why =
    Yes.
    The duty lawyer is no defender.
    She has the right to hire one, and may apply for legal aid.

## Item b (claim duty-lawyer-plea-helps)

check-who-lawyer-b-situation =
    Mr Sun is about to sign.
    The duty lawyer came, stands beside him and says nothing.
check-who-lawyer-b-question = Under the 2019 text, what else must a duty lawyer do?
check-who-lawyer-b-1 = Explain the consequences and give an opinion.
check-who-lawyer-b-1-why =
    Yes.
    Under the 2019 text the duty lawyer must explain pleading and its consequences.
    The duty lawyer must give opinions on charge, sentence and procedure.
check-who-lawyer-b-2 = Watch; the prosecutor explains the consequences.
check-who-lawyer-b-2-why =
    Many people think so.
    Besides being there, the lawyer must explain the consequences and give opinions.
check-who-lawyer-b-3 = Explain the consequences and promise a lower term.
check-who-lawyer-b-3-why =
    The first half is so.
    The lawyer must give opinions, but no one can promise a term.

## Item c (claims must-have-defender, duty-lawyer-free)

check-who-lawyer-c-situation =
    Xu is sixteen and has no defender.
    Someone says a duty lawyer is enough.
check-who-lawyer-c-question = Is it enough?
check-who-lawyer-c-1 = Yes, a duty lawyer can be the defender.
check-who-lawyer-c-1-why =
    Many people think so.
    A minor without a defender must be given one.
check-who-lawyer-c-2 = No, a defence lawyer must be assigned to her.
check-who-lawyer-c-2-why =
    Yes.
    A minor without a defender must be given a defence lawyer.
check-who-lawyer-c-3 = No, and the family must pay for a lawyer.
check-who-lawyer-c-3-why =
    The first half is so.
    Legal aid costs nothing.

## Item d (claims duty-lawyer-not-defender, must-have-defender)

check-who-lawyer-d-situation =
    Mr Zheng has met the duty lawyer.
    He tells his family: “I have a defender now.”
check-who-lawyer-d-question = Is that right?
check-who-lawyer-d-1 = No, because a duty lawyer only watches the signing.
check-who-lawyer-d-1-why =
    The duty lawyer must answer questions and give opinions.
    But he is not a defender.
check-who-lawyer-d-2 = Yes, because a lawyer who helps is a defender.
check-who-lawyer-d-2-why =
    Many people think so.
    The duty lawyer is not a defender.
check-who-lawyer-d-3 = No, because a duty lawyer is not a defender.
check-who-lawyer-d-3-why =
    Yes.
    The duty lawyer must answer questions and give opinions, but is not a defender.
