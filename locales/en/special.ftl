### Page "special": people with special protection. Minors first, then disability, suspended-sentence groups,
### supervision-office cases, foreigners.
### Readers: the person. Plain words, short sentences; may and must are legal words.

special-title = People with special rules
special-intro = This page tells which people have special rules.

## Card minor-defender (claim minor-defender-and-rep)

special-minor-defender-heading = A minor must have a defender
special-minor-defender-text =
    A minor is a person under 18.
    A minor without a lawyer must be given a defender.
    If the minor signs, a parent or guardian and the defender must be there.
    If the parent or guardian cannot come, another suitable adult may come instead.

## Card minor-objection (claim minor-objection)

special-minor-objection-heading = If a minor’s parent or defender objects
special-minor-objection-text =
    If a parent, guardian or defender objects to the plea, the minor need not sign.
    Leniency is not affected.

## Card minor-conditional (claim minor-conditional)

special-minor-conditional-heading = When a minor may be left uncharged, on conditions
special-minor-conditional-text =
    In some lesser crimes by minors with remorse, the prosecutor may choose not to charge, on conditions.
    The test period is 6 months to 1 year.
    If the minor or the parent or guardian objects to this, the prosecutor must charge.
    A new crime or a serious breach also leads to a charge.

## Card minor-procedure (claim minor-procedure)

special-minor-procedure-heading = No fast-track trial for minors
special-minor-procedure-text =
    A minor cannot have a fast-track trial.
    There is no short trial if the minor, the parent or guardian, or the defender objects.

## Card minor-sealed (claim minor-lighter-sealed)

special-minor-sealed-heading = Under 18 at the time of the crime
special-minor-sealed-text =
    If you were under 18 at the time, punishment must be lighter or below the range.
    If the sentence is 5 years or less, the record must be sealed.
    Some offices may still look it up under national rules.

## Card disability (claim disability-special)

special-disability-heading = Blind, deaf or mute, or some mental illness
special-disability-text =
    Blind, deaf or mute people must have a defender.
    People with a mental illness who understand or control their acts only in part must have one too.
    Short trial and fast-track trial do not apply to them.
    They need not sign a statement.

## Card suspended (claim probation-must-groups)

special-suspended-heading = Who must get a suspended sentence, if conditions fit
special-suspended-text =
    A suspended sentence needs a short jail term or 3 years or less, and four conditions met.
    Then under-18s, pregnant women and people of 75 or more must get it.
    For others the Criminal Law says may.
    In plea cases, the top court says, a penalty without custody must be used if its conditions fit.

## Card supervision (claim supervision-cases)

special-supervision-heading = Official-duty cases of the supervision office
special-supervision-text =
    The supervision office may propose leniency only in four situations.
    It needs approval from one level up.
    The Supervision Law has no article on lawyers at that stage.
    Once the prosecutor has the case, you may hire a defence lawyer.

## Card foreigners (claim foreigners)

special-foreigners-heading = A foreign person may also be expelled
special-foreigners-text =
    If a foreign person is found guilty, the court may also expel them.
    This means having to leave China.
    If you are foreign and held, the court must tell you that you can reach your consulate.
    It must also tell you that you can ask for translation.
