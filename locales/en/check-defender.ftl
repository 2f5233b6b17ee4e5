### Self-check items of the concept “defender”.

## Item a (claim right-to-defender)

check-defender-a-situation =
    Mr Wang’s case is still with the police.
    He wants to hire a lawyer.
check-defender-a-question = From when does he have the right to do so?
check-defender-a-1 = From the day of the first questioning.
check-defender-a-1-why =
    Yes.
    From the first questioning a person has the right to hire a lawyer.
    The first custody measure counts the same.
check-defender-a-2 = From the day he admits guilt.
check-defender-a-2-why =
    Many people think so.
    The right begins with the first questioning.
check-defender-a-3 = From the day the case is in court.
check-defender-a-3-why =
    There is no need to wait for the court.
    The right begins with the first questioning.

## Item b (claims ask-legal-aid, must-have-defender, duty-lawyer-free)

check-defender-b-situation =
    Ms He is in custody and has no money for a lawyer.
    She wants a defence lawyer.
check-defender-b-question = What may she do?
check-defender-b-1 = Applying costs money, so she has to speak alone.
check-defender-b-1-why =
    Many people think so.
    Legal aid costs nothing.
    Someone in hardship without a lawyer may apply.
check-defender-b-2 = Apply for legal aid and have it passed on.
check-defender-b-2-why =
    Yes.
    She may apply for legal aid.
    From custody it must be passed on within 24 hours.
check-defender-b-3 = No need to apply; one must come at the hearing.
check-defender-b-3-why =
    Some people must be given one, not everybody.
    The others may apply for legal aid.

## Item c (claim own-lawyer-not-bypassed)

check-defender-c-situation =
    Mr Feng hired a defender, who is busy today.
    Someone says a duty lawyer can come for the signing.
check-defender-c-question = Is that allowed under the 2020 text of the Supreme People’s Procuratorate?
check-defender-c-1 = Yes, because one lawyer there is enough.
check-defender-c-1-why =
    Many people think so.
    If there is a defender, the defender must be there as witness.
check-defender-c-2 = Yes, because a busy lawyer must be replaced.
check-defender-c-2-why =
    A duty lawyer cannot stand in for a busy defender.
    If there is a defender, the defender must be there (2020 text).
check-defender-c-3 = No, because his own lawyer must be there.
check-defender-c-3-why =
    Yes.
    The defender must be there.
    That 2020 text strictly bans going around the defender with a duty lawyer.

## Item d (claim right-to-defender)

check-defender-d-situation =
    Ms Chen has pleaded and signed.
    Now she wants to hire a lawyer.
check-defender-d-question = May she still do so?
check-defender-d-1 = Yes, she has the right after signing too.
check-defender-d-1-why =
    Yes.
    Pleading does not end the right to hire a lawyer.
check-defender-d-2 = No, she had that right before signing.
check-defender-d-2-why =
    Many people think so.
    After pleading, there is still the right to hire a lawyer.
check-defender-d-3 = Yes, but she has to take the signature back.
check-defender-d-3-why =
    The first half is so.
    Hiring a lawyer does not need that.
