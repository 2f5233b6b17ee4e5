### Page "sentence": what a plea may do to the sentence, and what a conviction brings besides time.
### Readers: the person. Percentages only with may, up to, of the base penalty. May and must are legal words.

sentence-title = The sentence, and what else it brings
sentence-intro = This page tells what a plea may do to the sentence, and what else a conviction brings.

## Card method (no law: what this page is not)

sentence-method-heading = This shows the method, not your case
sentence-method-text =
    This page shows how the method works, not your case.
    The court decides.
    Local rules differ.

## Card range (claim lighter-vs-below)

sentence-range-heading = “Lighter” means inside the range
sentence-range-text =
    The law sets a range for each crime.
    “Lighter” means a lower point inside that range.
    To go below the range, the court needs another legal reason.
    In rare cases the Supreme People’s Court may approve it.

## Card ceiling (claim discount-ceiling)

sentence-ceiling-heading = How much it may be cut: ceilings, not promises
sentence-ceiling-text =
    For common crimes, a plea alone may cut the base penalty by up to 30%.
    With surrender, paying back, forgiveness and the like, it may be up to 60% of the base penalty.
    If the crime is also minor, it may be more, or there may be no punishment.
    These are ceilings, not promises.

## Card tenths: what the number is, with the ten equal blocks of the picture (claim discount-ceiling)

sentence-tenths-heading = What “up to 30%” is counted from
sentence-tenths-text =
    The base penalty is the number that cuts are counted from.
    Think of the base penalty as 10 equal parts.
    “Up to 30%” means: the plea may take away up to 3 of these parts.

## Card no-double (claim no-double-count)

sentence-no-double-heading = A plea is not counted twice
sentence-no-double-text =
    The plea cut is not added on top of surrender, confession or admitting guilt in court.
    It is not added on top of repayment, forgiveness, making peace or good conduct in custody.
    They do not simply add up.

## Card judge-range (article SG 2(3)4)

sentence-judge-range-heading = The judge may still adjust the result
sentence-judge-range-text =
    One judge or a panel may then adjust the result.
    It may be moved by up to 20% of the result, not of the base penalty.
    It can go down, and it can go up.
    If that still does not fit, the court’s committee must discuss it and decide by law.

## Card money (claim money-still-owed)

sentence-money-heading = A plea does not cancel money owed
sentence-money-text =
    A plea does not cancel money owed.
    A fine must be paid; for real hardship, such as a disaster, the court may delay, cut or cancel it.
    Gains from crime must be handed back or made good.
    The victim may claim losses in the case, and the court orders payment as the case requires.

## Card time-served (claim time-served)

sentence-time-served-heading = Days already held are counted
sentence-time-served-text =
    Days you were held before the sentence starts are counted.
    One day held counts as one day of prison or of a short jail term.
    One day held counts as two days of a sentence supervised in the community.

## Card conviction (claim still-a-conviction)

sentence-conviction-heading = A lenient sentence is still a conviction
sentence-conviction-text =
    A lenient sentence is still a conviction.
    Anyone punished for a crime must report it truthfully when joining the army or taking a job.
    There is one exception, for a person under 18 at the time with 5 years or less.

## Card work (claim lasting-effects)

sentence-work-heading = What it means for work
sentence-work-text =
    A person punished for a crime must not be hired as a civil servant.
    If the crime used a job or broke its duties, the court may ban related work.
    The ban lasts 3 to 5 years.

## Card suspended (claim probation-duties)

sentence-suspended-heading = A suspended sentence brings duties
sentence-suspended-text =
    A suspended sentence has a test period and duties.
    You must obey the law, report, and get approval to leave your city or county or to move.
    After a new crime or a serious breach, it must be cancelled.
    Any fine must still be paid.

## Card foreigners (claim foreigners)

sentence-foreigners-heading = A foreign person may also be expelled
sentence-foreigners-text =
    If a foreign person is convicted, the court may also expel them.
    This means having to leave China.
    If you are foreign and held, the court must tell you some things.
    For example, you may contact your consulate and ask for translation.
