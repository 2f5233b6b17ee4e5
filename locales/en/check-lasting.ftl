### Self-check items of the concept “lasting”.

## Item a (claims still-a-conviction)

check-lasting-a-situation =
    Ms Chen pleaded and got a light sentence.
    Later she looks for a job.
check-lasting-a-question = Does she have to say that she was punished?
check-lasting-a-1 = No, every employer can look it up.
check-lasting-a-1-why =
    Many people think so.
    A person punished for a crime must report it truthfully when taking a job.
check-lasting-a-2 = Yes, she must report it truthfully.
check-lasting-a-2-why =
    Yes.
    A light sentence is a conviction too, and must be reported truthfully when taking a job.
check-lasting-a-3 = No, a light sentence is no conviction.
check-lasting-a-3-why =
    A light sentence is still a conviction.
    It must be reported when taking a job.

## Item b (claims lasting-effects)

check-lasting-b-situation =
    Mr Zhao was sentenced for a crime and has served the term.
    He wants to become a civil servant.
check-lasting-b-question = Can he be hired?
check-lasting-b-1 = Yes, after the term everything is as before.
check-lasting-b-1-why =
    Many people think so.
    A person punished for a crime must not be hired as a civil servant.
check-lasting-b-2 = No, and there is no job for him anywhere.
check-lasting-b-2-why =
    The first half is so.
    But it is not so for every job.
check-lasting-b-3 = No, people punished for a crime must not be.
check-lasting-b-3-why =
    Yes.
    A person punished for a crime must not be hired as a civil servant.

## Item c (claims minor-lighter-sealed)

check-lasting-c-situation =
    Xu was seventeen at the time and got two years.
    The family worries about the record.
check-lasting-c-question = What happens to the record?
check-lasting-c-1 = It must be sealed; some may still look it up.
check-lasting-c-1-why =
    Yes.
    With five years or less the record must be sealed.
    Some offices may still look it up.
check-lasting-c-2 = It must be destroyed; nobody may look it up.
check-lasting-c-2-why =
    It is sealed, not destroyed.
    Some offices may still look it up.
check-lasting-c-3 = It must be open; anybody may look it up.
check-lasting-c-3-why =
    Many people think so.
    Under eighteen at the time, with five years or less, it must be sealed.

## Item d (claims foreigners)

check-lasting-d-situation =
    A foreign man has pleaded.
    He asks if he can stay in China.
check-lasting-d-question = Which answer is exact?
check-lasting-d-1 = Yes, a plea keeps him from expulsion.
check-lasting-d-1-why =
    Many people think so.
    A foreign person may also be expelled from China.
check-lasting-d-2 = That depends: expulsion is possible.
check-lasting-d-2-why =
    Yes.
    A foreign person may also be expelled.
    He may contact his consulate.
check-lasting-d-3 = No, everyone who pleads may not stay.
check-lasting-d-3-why =
    Not everyone.
    A foreign person may be expelled; the court decides.
