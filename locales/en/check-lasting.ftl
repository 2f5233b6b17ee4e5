### Self-check items of the concept “lasting”.

## Item a (claim still-a-conviction)

check-lasting-a-situation =
    Ms Chen was thirty at the time, pleaded, and got a light sentence.
    Later she looks for a job.
check-lasting-a-question = Does she have to say that she was punished?
check-lasting-a-1 = Yes, and then no job is open to her.
check-lasting-a-1-why =
    The first half is so: it must be reported truthfully when taking a job.
    We found no rule that bars all work.
check-lasting-a-2 = Yes, she must report it when taking a job.
check-lasting-a-2-why =
    Yes.
    A light sentence is a conviction too, and must be reported truthfully when taking a job.
check-lasting-a-3 = No, a light sentence is no conviction.
check-lasting-a-3-why =
    A light sentence is still a conviction.
    It must be reported when taking a job.

## Item b (claim lasting-effects)

check-lasting-b-situation =
    Mr Zhao was sentenced for a crime and has served the term.
    He wants to become a civil servant.
check-lasting-b-question = Can he be hired?
check-lasting-b-1 = Yes, people who served the term may be hired.
check-lasting-b-1-why =
    Many people think so.
    A person punished for a crime must not be hired as a civil servant.
check-lasting-b-2 = No, and other employers must not hire him.
check-lasting-b-2-why =
    The first half is so.
    But the law bars only some jobs.
check-lasting-b-3 = No, people once punished must not be hired.
check-lasting-b-3-why =
    Yes.
    A person punished for a crime must not be hired as a civil servant.

## Item c (claim minor-lighter-sealed)

check-lasting-c-situation =
    Xu was seventeen at the time and got two years.
    The family worries about the record.
check-lasting-c-question = What happens to the record?
check-lasting-c-1 = It must be sealed; some may still look it up.
check-lasting-c-1-why =
    Yes.
    With five years or less the record must be sealed.
    Under national rules some offices may still look it up.
check-lasting-c-2 = It must be sealed; nobody may look it up.
check-lasting-c-2-why =
    The first half is so.
    Under national rules some offices may still look it up.
check-lasting-c-3 = It must be open; employers may look it up.
check-lasting-c-3-why =
    Many people think so.
    Under eighteen at the time, with five years or less, it must be sealed.

## Item d (claim foreigners)

check-lasting-d-situation =
    A foreign man has pleaded.
    He asks if he can stay in China.
check-lasting-d-question = Which answer is right?
check-lasting-d-1 = Yes, the court must not send him away.
check-lasting-d-1-why =
    Many people think so.
    A foreign person may also be expelled from China.
check-lasting-d-2 = That depends on what the court decides.
check-lasting-d-2-why =
    Yes.
    A foreign person may also be expelled, that is, sent out of China.
    In custody, the court must tell him of the right to contact his consulate.
check-lasting-d-3 = No, the court must send him away.
check-lasting-d-3-why =
    Some are, not all.
    A foreign person may be expelled; the court decides.
