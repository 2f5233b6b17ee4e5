### Page "family": for family.
### Readers: close family of the person accused. Plain words; may and must are legal words.
### “你”/"you" is the family member; 本人 / "your relative" is the person accused.

family-title = For family
family-intro = What close family may need to know; “your relative” is the person accused.

## Card hire-lawyer (claim right-to-defender; REPLY 2025)

family-hire-lawyer-heading = Hiring a lawyer for your relative
family-hire-lawyer-text =
    From the first questioning or custody measure, your relative has the right to hire a lawyer.
    If your relative is held, a guardian or close family may hire one.
    Pleading does not end this right.
# The 2025 reply speaks of a person in custody and an assigned defender, not a duty lawyer.
family-hire-lawyer-assigned =
    If legal aid assigned a defender first, the lawyer you hire still has the right to meet a held relative.
    Your relative then chooses.
    If the choice is your lawyer, the prosecutor or court must promptly tell legal aid to end.

## Card legal-aid (claim ask-legal-aid; claim duty-lawyer-free)

family-legal-aid-heading = You may apply for legal aid
family-legal-aid-text =
    Some people have no defender because of money or another reason.
    Then the person or close family may apply for a legal-aid defender.
    From custody or through the duty lawyer, the request must be passed on within 24 hours.
    The legal aid office must decide within 7 days.
family-legal-aid-duty =
    The duty lawyer is part of legal aid and is free too.

## Card what-pleading-is (claim plea-three-parts; claim leniency-is-may)

family-what-pleading-is-heading = What pleading is
family-what-pleading-is-text =
    To plead is to tell the truth freely about the crime and not dispute the facts charged.
    It is also to be truly sorry and willing to be punished.
family-what-pleading-is-leniency =
    The law says a person who pleads may be treated more lightly.
    The 2019 text reads this as generally yes, but not always.

## Card no-promise (claim police-no-promise)

family-no-promise-heading = A police promise does not bind the court
family-no-promise-text =
    Police must not force your relative to plead.
    Under the 2019 text, they must not promise a concrete result.
    Such a promise does not bind the court.

## Card change-custody (claim ask-change-custody)

family-change-custody-heading = The right to ask to change custody
family-change-custody-text =
    Your relative, close family or the defender have the right to ask to change a custody measure.
    One example is release on guarantee, which is like bail.
    Officials must decide within 3 days.
    If they refuse, they must give reasons.

## Card pay-back (claim pay-back-matters; claim victim-no-veto)

family-pay-back-heading = Paying back and making peace
family-pay-back-text =
    When the prosecutor proposes a sentence, paying back and making peace must count.
    They are important factors.
family-pay-back-victim =
    Under the 2019 text, the victim’s “no” does not block the plea system.
    Under it, with no repayment or settlement, leniency is to be reduced.
    Perhaps your relative wants to pay, but the demand is clearly unreasonable.
    Then leniency is generally not affected.

## Card minor (claim minor-defender-and-rep; claim minor-objection)

family-minor-heading = If your relative is under 18
family-minor-text =
    A child with no lawyer must be given a defender.
    If the child signs, the parent or legal guardian and the defender must be there.
    If the parent or guardian cannot come, another suitable adult may come instead.
family-minor-objection =
    If the parent, guardian or defender objects to the plea, no signed statement is needed.
    Leniency is not affected.

## Card appeal (CPL 227, CPL 230; CPL 237, CPL 228)

family-appeal-heading = Who may appeal, and how many days
family-appeal-text =
    There are 10 days to appeal a judgment, counted from the day after it comes.
    Your relative, or a parent or guardian by law, has the right to appeal in writing or speech.
    Close family or the defender may appeal if your relative agrees.
family-appeal-risk =
    If only the accused side appeals, the second court must not give a heavier punishment.
    One exception is a case sent back where new crimes are charged.
    If the prosecutor protests, that is, appeals too, this limit does not apply.

## Card still-convicted (claim still-a-conviction)

family-still-convicted-heading = A lighter sentence is still a conviction
family-still-convicted-text =
    A lighter sentence is still a conviction.
    Anyone punished for a crime must report it truthfully when joining the army or taking a job.
    One exception is a person under 18 at the time, with 5 years or less.

## Card no-facts-here (nothing of law)

family-no-facts-here-heading = No facts of the case here
family-no-facts-here-text =
    Please do not write or say facts of the case here.
    Others can see what is written and hear what is said.
    Please talk about the facts with a lawyer.
