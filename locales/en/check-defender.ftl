### Self-check items of the concept “defender”.

## Item a (claims right-to-defender)

check-defender-a-situation =
    Mr Wang is questioned for the first time.
    He wants to hire a lawyer.
check-defender-a-question = When may he do so?
check-defender-a-1 = From the day of the first questioning.
check-defender-a-1-why =
    Yes.
    From the first questioning or the first compulsory measure a person has the right to hire a lawyer.
check-defender-a-2 = Only after he has admitted guilt.
check-defender-a-2-why =
    Many people think so.
    The right begins with the first questioning.
check-defender-a-3 = Only when the case is in court.
check-defender-a-3-why =
    There is no need to wait for the court.
    The right begins with the first questioning.

## Item b (claims ask-legal-aid)

check-defender-b-situation =
    Ms He is in custody and has no money for a lawyer.
    She wants a defence lawyer.
check-defender-b-question = What may she do?
check-defender-b-1 = Without money, she has to speak alone.
check-defender-b-1-why =
    Many people think so.
    Someone in hardship without a lawyer may apply for legal aid.
check-defender-b-2 = Apply for legal aid and have it passed on.
check-defender-b-2-why =
    Yes.
    She may apply for legal aid.
    From custody it must be passed on within 24 hours.
check-defender-b-3 = Nothing, because one comes at the hearing.
check-defender-b-3-why =
    Some people must be given one, not everybody.
    The others may apply for legal aid.

## Item c (claims own-lawyer-not-bypassed)

check-defender-c-situation =
    Mr Feng hired a defender, who is busy today.
    Someone says a duty lawyer can come for the signing.
check-defender-c-question = Is that allowed under the 2020 text of the Supreme People’s Procuratorate?
check-defender-c-1 = Yes, because one lawyer is as good as another.
check-defender-c-1-why =
    Many people think so.
    If there is a defender, the defender must be there as witness.
check-defender-c-2 = Yes, because a hired lawyer comes second.
check-defender-c-2-why =
    There is no such order.
    If there is a defender, the defender must be there.
check-defender-c-3 = No, his own lawyer must be there.
check-defender-c-3-why =
    Yes.
    Going around the defender with a duty lawyer is strictly banned in that 2020 text.

## Item d (claims right-to-defender)

check-defender-d-situation =
    Ms Chen has pleaded and signed.
    Now she wants to hire a lawyer.
check-defender-d-question = May she still do so?
check-defender-d-1 = Yes, also after pleading.
check-defender-d-1-why =
    Yes.
    Pleading does not end the right to hire a lawyer.
check-defender-d-2 = No, signing settles it.
check-defender-d-2-why =
    Many people think so.
    After pleading, there is still the right to hire a lawyer.
check-defender-d-3 = Yes, after taking the signature back.
check-defender-d-3-why =
    The first half is so.
    Hiring a lawyer does not need that.
