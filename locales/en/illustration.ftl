### Page "illustration": how the official method moves a range, with and without the plea. Also the command
### `mingbai illustrate`. Readers: the person, family; lawyers for the steps. May and must are legal words.

## Crimes: plain names. The 23 of the guideline, then those on which the engine declines.

illustration-crime-traffic-casualty = Road accident with harm
illustration-crime-dangerous-driving = Dangerous driving, such as drunk driving
illustration-crime-illegal-deposit-taking = Taking money from the public against the law
illustration-crime-fundraising-fraud = Raising money by fraud
illustration-crime-credit-card-fraud = Credit card fraud
illustration-crime-contract-fraud = Contract fraud
illustration-crime-intentional-injury = Hurting someone on purpose
illustration-crime-rape = Rape
illustration-crime-unlawful-detention = Holding someone against the law
illustration-crime-robbery = Robbery
illustration-crime-theft = Theft
illustration-crime-fraud = Fraud
illustration-crime-snatching = Snatching
illustration-crime-embezzlement-by-position = Taking the employer’s property by using one’s job
illustration-crime-extortion = Extortion
illustration-crime-obstructing-official-duty = Stopping officials from doing their duty
illustration-crime-group-affray = Group fighting
illustration-crime-picking-quarrels = Picking quarrels and making trouble
illustration-crime-concealing-proceeds = Hiding gains from crime
illustration-crime-drug-trafficking = Smuggling, selling, moving or making drugs
illustration-crime-drug-possession = Having drugs
illustration-crime-sheltering-drug-use = Letting others use drugs at your place
illustration-crime-inducing-sheltering-introducing-prostitution = Leading, sheltering or arranging prostitution
illustration-crime-illegal-business = Illegal business
illustration-crime-child-molestation = Indecent acts with a child
illustration-crime-personal-information = Crimes with personal data
illustration-crime-assisting-cybercrime = Helping crime on the internet
illustration-crime-running-casino = Running a gambling place
illustration-crime-refusing-judgment = Refusing to carry out a judgment
illustration-crime-organising-prostitution = Organising prostitution
illustration-crime-assaulting-police = Attacking police on duty
illustration-crime-other = A crime not on this list

## Tiers: what it takes. The court decides which one applies. No amounts and no weights: they are local or in the law’s text.

illustration-tier-any = Any such case
illustration-tier-ordinary = Ordinary case
illustration-tier-serious = Serious case
illustration-tier-amount-large = The amount is “fairly large”
illustration-tier-amount-huge = The amount is “huge”
illustration-tier-amount-top = The amount is “especially huge”
illustration-tier-amount-huge-or-serious = The amount is “huge”, or the case is serious
illustration-tier-amount-top-or-serious = The amount is “especially huge”, or the case is especially serious
illustration-tier-amount-or-thrice = The amount is “fairly large”, or three times in two years
illustration-tier-theft-basic = A “fairly large” amount, three times in two years, in a home, with a weapon, or from a pocket
illustration-tier-casualty = A person died or was badly hurt, or great loss
illustration-tier-fled = Leaving the place, or other very bad facts
illustration-tier-fled-death = Leaving the place, and one person died of that
illustration-tier-injury-minor = One person with a minor injury (轻伤)
illustration-tier-injury-serious = One person with a serious injury (重伤)
illustration-tier-injury-cruel = Very cruel means, and a serious injury with severe disability
illustration-tier-injury-death = The injury led to death
illustration-tier-rape-one = One woman
illustration-tier-rape-girl = One girl under 14
illustration-tier-rape-grave = A grave form that the law lists
illustration-tier-detention-injury = One person badly hurt
illustration-tier-detention-death = One person died
illustration-tier-robbery-once = One robbery
illustration-tier-robbery-grave = A grave form that the law lists, such as in a home
illustration-tier-affray-grave = A grave form that the law lists, such as with weapons
illustration-tier-quarrels-once = Once
illustration-tier-quarrels-thrice = Calling others together three times, each a crime
illustration-tier-drugs-large = A large quantity of drugs
illustration-tier-drugs-middle = A fairly large quantity of drugs
illustration-tier-drugs-small = A small quantity of drugs
illustration-tier-drugs-small-serious = A small quantity of drugs, serious case

## Factors: what is there. Neutral; nothing asks what was done.

illustration-factor-minor-12-16 = Aged 12 to under 16 at the time
illustration-factor-minor-16-18 = Aged 16 to under 18 at the time
illustration-factor-elderly-75-intentional = Aged 75 or over, crime on purpose
illustration-factor-elderly-75-negligent = Aged 75 or over, crime by carelessness
illustration-factor-limited-capacity-mental-illness = Mental illness that limits, but does not end, understanding or control
illustration-factor-deaf-mute-or-blind = Deaf and mute, or blind
illustration-factor-deaf-mute-or-blind-lighter-crime = Deaf and mute, or blind; a lighter crime
illustration-factor-excessive-defence = Defence that went too far
illustration-factor-excessive-necessity = Acting in need, but too far
illustration-factor-preparation = The crime was only prepared
illustration-factor-attempt = The crime was tried and failed
illustration-factor-discontinuation-with-damage = Stopped by free choice, after some harm
illustration-factor-discontinuation-no-damage = Stopped by free choice, with no harm
illustration-factor-accessory = A lesser part in a joint crime (从犯)
illustration-factor-accessory-lighter-crime = A lesser part in a joint crime (从犯); a lighter crime
illustration-factor-coerced-participant = Forced to take part
illustration-factor-instigator-act-not-committed = Urged someone who then did not do it
illustration-factor-instigator-of-minor = Urged someone under 18
illustration-factor-surrender = Gave yourself up, or in custody told of another, unknown crime (自首)
illustration-factor-surrender-lighter-crime = Gave yourself up, or in custody told of another, unknown crime (自首); a lighter crime
illustration-factor-confession-ordinary = Told the truth after being caught (坦白)
illustration-factor-confession-heavier-same-kind = Told of a heavier crime of the same kind
illustration-factor-confession-averted-grave-result = Telling the truth stopped a very grave result
illustration-factor-courtroom-admission = Admitted guilt in court
illustration-factor-merit-general = Reported another’s crime and it was proved, or helped solve another case (立功)
illustration-factor-merit-major = Reported a major crime and it was proved, or helped solve a major case (重大立功)
illustration-factor-merit-major-lighter-crime = Reported a major crime and it was proved, or helped solve a major case (重大立功); a lighter crime
illustration-factor-disgorgement-restitution = Gave back or repaid (退赃退赔)
illustration-factor-compensation-with-forgiveness = Paid for the harm, and the victim forgave
illustration-factor-compensation-without-forgiveness = Paid for the harm, no forgiveness
illustration-factor-forgiveness-without-compensation = The victim forgave, no payment
illustration-factor-settlement-cpl-288 = Made peace under the law (刑事和解)
illustration-factor-settlement-cpl-288-lighter-crime = Made peace under the law (刑事和解); a lighter crime
illustration-factor-good-conduct-in-custody = Good conduct in custody
illustration-factor-recidivist = A repeat crime (累犯): both on purpose, prison before, again within five years
illustration-factor-prior-record = An earlier conviction, as an adult, for a crime on purpose
illustration-factor-vulnerable-victim = The victim was a child, old, disabled, pregnant or the like
illustration-factor-disaster-or-epidemic-period = On purpose, during a great disaster or epidemic
illustration-factor-fundraising-pre-indictment-restitution = Repaid before the charge, and the harm became less
illustration-factor-fundraising-pre-indictment-restitution-lighter = Repaid before the charge, and the harm became less; a lighter crime
illustration-factor-detention-beating-or-insult = Beating or insults
illustration-factor-detention-by-state-official = A state official used the office
illustration-factor-drug-minor-or-repeat = Drugs: with or to a person under 18, or a repeat drug crime
illustration-factor-drug-hired-low-purity-inducement = Drugs: hired to carry, very low purity, or led to a larger amount
illustration-factor-prostitution-business-head = The head of a hotel or the like used the business

## Steps: what a judge does, in order.

illustration-step-starting-point = A point is chosen in the starting range.
illustration-step-base-sentence = Time is added for other facts of the crime. This is the base penalty.
illustration-step-first-tier = These factors come first and multiply.
illustration-step-second-tier-up = This is added.
illustration-step-second-tier-down = This may be taken off. It counts beside the plea.
illustration-step-companion = This may be taken off only where there is no plea. The plea already holds it.
illustration-step-plea = The plea may take this off: one figure for all that it holds.
illustration-step-bounds = The law’s lowest and highest penalty hold the result.
illustration-step-judge-range = The judge may still move the result, down or up.
illustration-step-direct-range = Here the sentence is chosen in the range at once.
illustration-step-several-crimes = Several crimes are put together.

## The lowest penalty: whether it holds, and why. May and must are legal words.

illustration-floor-only-lighter = The law’s lowest penalty holds. A plea alone does not go below it. In rare cases the Supreme People’s Court may approve less.
illustration-floor-may-go-below = A factor here may open the next lower penalty, and no lower one.
illustration-floor-lowest-already = This is already the lowest level. A factor here may, or must, make it lighter. The shortest jail term is one month. Some crimes also allow supervision, or a fine alone. No punishment needs a ground in the law.
illustration-floor-must-go-below = A factor here must bring the sentence below the lowest penalty.
illustration-floor-must-go-below-or-exempt = A factor here must bring the sentence below the lowest penalty, or end in no punishment.
illustration-floor-may-exempt = A factor here may end in no punishment. If it only lowers the penalty, then to the next lower one at most.
illustration-floor-may-exempt-if-lighter = If the crime counts as lighter, a factor here may end in no punishment. If not, it may at most open the next lower penalty.
illustration-floor-must-exempt = The law says: there must be no punishment.
illustration-floor-direct = The range of this crime holds.
illustration-floor-several = At least the longest single sentence. At most the sum, and the law’s limit.

## Unsettled: what the texts leave open. The range then covers both readings.

illustration-unsettled-stage-numbers = An earlier plea counts for more. We found no national number for it.
illustration-unsettled-local-increments = Local rules say how much time other facts add. Nothing was added here.
illustration-unsettled-first-tier-product = That these factors multiply with each other is practice, not national text.
illustration-unsettled-no-national-percentage = The national text has no number for this factor.
illustration-unsettled-lighter-unknown = No national text defines a “lighter crime”. Both answers are in the range.
illustration-unsettled-lighter-needs-companion = The text seems to open more only together with surrender, repayment or the like.
illustration-unsettled-lift-open = It is not clear if this factor lets the plea count for more.
illustration-unsettled-bucket-inferred = That this is not counted beside the plea is our reading. The text does not name it.
illustration-unsettled-deposit-overlap = No text says if this repayment counts beside the plea.
illustration-unsettled-recidivist-soft = The text says “generally at least” for the months added. A court may add less.
illustration-unsettled-recidivist-circle = This factor needs a crime that deserves prison for a fixed time. A short jail term takes it away.
illustration-unsettled-settlement-basis = Making peace has conditions in the law. One way: a private quarrel, with a possible sentence up to three years. The other: a careless crime, up to seven years. Both need true remorse, forgiveness, and the victim’s free will. It does not apply after an intentional crime within five years. Once peace is made, the court must punish more lightly. These conditions are not checked.
illustration-unsettled-no-lower-penalty = There is no next lower penalty. The text does not say how far below.
illustration-unsettled-lowest-must = The sentence must go below, but this is already the lowest penalty.
illustration-unsettled-judge-within-bounds = That the judge stays inside the law’s range is our reading. The text does not say it.
illustration-unsettled-victim-age-twice = The victim’s age may already be in the starting range.
illustration-unsettled-drug-twice = Two of these additions may count one thing twice.
illustration-unsettled-sum-over-whole = The most of each factor comes to more than all. A court picks less, or no punishment.
illustration-unsettled-life = Life in prison is possible here. This method does not count it.
illustration-unsettled-life-or-death = Life in prison or death is possible here. This method does not count them.
illustration-unsettled-direct-factors = The plea and other factors still count. We found no national number.
illustration-unsettled-plea-in-part = A plea to only some of the crimes is not plea leniency for the whole case (2019 text). For the part told truthfully, the court may still be lenient.

## Notes: what stands beside the numbers.

illustration-note-court-decides = The court decides. Local rules differ. This is how the method works, not your case.
illustration-note-cap-paradox = These are limits, not results. Adding up all limits gives no real sentence. The 2019 text is on people who surrendered or confessed and also plead. Their leniency must be relatively greater, inside the law’s range.
illustration-note-same-ends = Here both ranges have the same ends. Inside them, with a plea, the court generally must give less.
illustration-note-plea-weight = With a plea, the court generally must punish more lightly. If the conditions for a penalty outside prison are met, it must use one. But leniency is not for every case. Under the 2019 text, in the gravest cases a plea may not be enough. Then leniency is not given.
illustration-note-outside-guideline = This number is outside the guideline. It was given on purpose.
illustration-note-grave = For grave violence, drugs, or sexual crimes against minors, leniency must be kept tight. For crimes with lighter circumstances, leniency must be shown fully.
illustration-note-strict = For this crime, suspension is handled strictly.
illustration-note-strict-telecom = If it was fraud by phone or over the internet, suspension is handled strictly.
illustration-note-suspension-possible = Short jail, or prison of three years or less: if four conditions are all met, it may be suspended. The four: lighter circumstances; signs of remorse; no danger of a new crime; no major harm to the community. For people under 18, pregnant, or 75 and over, it must be suspended then. Heads of a criminal group must not get it. With several crimes, the combined sentence counts.
illustration-note-suspension-barred = With a repeat crime under the law, the sentence must not be suspended.
illustration-note-below-six-months = Less than six months is not prison for a fixed time. It may be a short jail term.
illustration-note-surveillance-possible = Supervision in the community may come instead.
illustration-note-fine-alone-possible = A fine alone may come instead.
illustration-note-exemption-by-law = No punishment needs its own ground in the law.
illustration-note-age-of-responsibility = Aged 14 or 15: only eight grave crimes count. Of the drug crimes, only selling counts. Aged 12 or 13: only intentional killing or injury. It must cause death, or grave injury with serious disability by especially cruel means. The case must be vile. And the Supreme People’s Procuratorate must approve the charge.

## Declined: why there is no range.

illustration-declined-no-starting-range = The guideline has no starting range for this. We do not guess.
illustration-declined-second-guideline = This crime is in a second guideline from 2024. We could not see all of its text, or if it still holds.
illustration-declined-not-in-guideline = This crime is not in the guideline.
illustration-declined-tier-unknown = Which level applies is not known. Ask the lawyer.
illustration-declined-too-young = Under 16, nobody answers for this crime at this level under the Criminal Law. Parents or guardians are ordered to discipline the child. If necessary, special corrective education follows by law.
illustration-declined-one-declined = One of the crimes has no range, so the whole has none.

## What we do not know: the gaps of our fact base.

illustration-gap-seven-crimes = For five crimes of the 2024 guideline we found no starting range.
illustration-gap-trial-year = The 2024 guideline was for one year. We found no clear word on whether it goes on.
illustration-gap-stage-numbers = We found no rule after 2021 with numbers for an early or a late plea.
illustration-gap-no-percentage = For some factors the national text has no number. One is being forced to take part.
illustration-gap-local-increments = How much time an amount or a number of times adds is set locally. We did not collect it.
illustration-gap-lighter-undefined = No national text says what a “lighter crime” is.
illustration-gap-newer-texts = Newer rules on hiding gains and on duty crimes are reported. We could not see them.
illustration-gap-procedure-number = We could not confirm the number of the 2020 text on sentencing procedure.
illustration-gap-proposal-width = We could not see the 2021 rules on how wide a proposed sentence may be.
illustration-gap-official-pages = We worked from public copies. We could not open the official pages.
illustration-gap-police-assault = Attacking police is a crime of its own. It is not among the 23.

## Faults of a case: one sentence that names the field. For lawyers and machines.

illustration-fault-not-json = The case is not JSON.
illustration-fault-too-long = The case is too long.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-missing = { $field } is missing.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-unknown-key = { $field } is not a field of a case.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-key-twice = { $field } stands twice.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-unknown-id = { $field } names something that we do not know.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-wrong-kind = { $field } has the wrong form.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-not-a-number = { $field } must be a plain number.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-negative = { $field } is below zero.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-reversed = { $field } starts above its end.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-outside-guideline = { $field } is outside the guideline. If this is meant, say outside_guideline.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-too-large = { $field } is too large.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-too-precise = { $field } has too many digits.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-too-many = { $field } has too many entries.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-twice = { $field } was given before.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-not-together = { $field } cannot stand beside an earlier factor.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-not-this-crime = { $field } does not go with this crime.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-not-a-companion = { $field } counts beside the plea. Put it into factors.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-not-lighter = { $field } is for lighter crimes, but lighter_crime says no.
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-no-plea = { $field } has a number, but there is no plea.

## The plain text of the command `mingbai illustrate`.

# Variables:
#   $low (String) - the low end, a number
#   $high (String) - the high end, a number
illustration-text-without = Without the plea: { $low } to { $high } months
# Variables:
#   $low (String) - the low end, a number
#   $high (String) - the high end, a number
illustration-text-with = With the plea: { $low } to { $high } months
# Variables:
#   $low (String) - the low end, a number
#   $high (String) - the high end, a number
illustration-text-judge = After the judge’s own range: { $low } to { $high } months
# Variables:
#   $low (String) - the low end, a number
#   $high (String) - the high end, a number
illustration-text-months = { $low } to { $high } months
# Variables:
#   $kind (String) - how the text says it: judge, least, none-…, over-…, either-…, must or may
#   $low (String) - the low end, a number
#   $high (String) - the high end; with either, also the low end where the crime is lighter
#   $months (Number) - the least number of months, with least
illustration-text-percent = { $kind ->
    [judge] may: up to { $high }% of the result
    [least] must: { $low } to { $high }% of the base penalty, generally at least { $months } months
    [none-may] may: the national text has no number
    [none-must] must: the national text has no number
    [over-may] may: { $low }% of the base penalty or more, or no punishment
    [over-must] must: { $low }% of the base penalty or more, or no punishment
    [either-may] may: { $low } to { $high }% of the base penalty. If the crime is lighter: { $high }% or more, or no punishment
    [either-must] must: { $low } to { $high }% of the base penalty. If the crime is lighter: { $high }% or more, or no punishment
    [must] must: { $low } to { $high }% of the base penalty
   *[may] may: { $low } to { $high }% of the base penalty
}
# Variables:
#   $name (String) - a name, such as a crime
#   $value (String) - what is said of it
illustration-text-pair = { $name }: { $value }
# Variables:
#   $text (String) - a sentence
#   $articles (String) - the articles it rests on, such as CL 67
illustration-text-cited = { $text } ({ $articles })
# Variables:
#   $number (Number) - the number of the tier
illustration-text-tier = Level { $number }
illustration-text-steps = Step by step
illustration-text-side-without = without
illustration-text-side-with = with
illustration-text-floor = The lowest penalty
illustration-text-unsettled = Not settled
illustration-text-notes = Beside the numbers
illustration-text-declined = No range
illustration-text-together = All crimes together

## The page.

illustration-page-what =
    It shows ranges, with the plea and without it. A judge works in steps, and each step is shown.
    It asks for the name of a crime only. It does not ask what was done, and it does not tell you what to do.
    The court decides. Local rules differ. This is how the method works, not your case.
illustration-page-crime = Choose the name of a crime
illustration-page-crime-note = A name is enough. Nothing here asks what was done.
illustration-page-crime-none = leave this crime out
illustration-page-several = More than one crime
illustration-page-several-note = Each crime is counted by itself. Then they are put together.
illustration-page-several-more = + another crime
illustration-page-several-together = All crimes together
illustration-page-tier = Which level
illustration-page-tier-note = The court decides which one applies.
illustration-page-facts = What may count
illustration-page-facts-note = Open a group and answer what you know. What you leave open is not counted.
illustration-page-group-first = Age, health, and the part in it
illustration-page-group-down = Afterwards: telling, repaying, making peace
illustration-page-group-up = What may make it longer
illustration-page-lighter = Does it count as a “lighter crime”?
illustration-page-lighter-note = Without an answer, both are counted.
illustration-page-lighter-short = A lighter crime
illustration-page-yes = Yes
illustration-page-no = No
illustration-page-unknown = I do not know
illustration-page-empty = First choose the name of a crime. Then the picture comes here.
illustration-page-chart = How long it may be
illustration-page-exits = One thing before any number. If there is no crime, the prosecutor must not charge. If the evidence is not enough, the court must acquit. If the case is minor and needs no punishment, the prosecutor may decide not to charge. The court may also give no punishment.
illustration-page-example = An example, not your case
# Variables:
#   $names (String) - names of what is not counted
illustration-page-not-known = You do not know, so it is not counted: { $names }
# Variables:
#   $names (String) - names of what is not counted
illustration-page-dropped = Not counted, because it cannot stand beside another answer: { $names }
illustration-page-without = Without the plea
illustration-page-without-note = The plea is not counted.
illustration-page-with = With the plea
illustration-page-with-early = With the plea, early
illustration-page-with-early-note = Earlier counts for more than later (2019 text). We found no national number.
illustration-page-with-late = With the plea, late
illustration-page-with-late-note = Earlier counts for more than later (2019 text). We found no national number.
illustration-page-with-note = The court may take something off. How much is open.
# Variables:
#   $low (String) - the shorter time, such as 2 years
#   $high (String) - the longer time, such as 3 years
illustration-page-from-to = { $low } to { $high }
# Variables:
#   $years (Number) - how many years
illustration-page-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
# Variables:
#   $months (Number) - how many months
illustration-page-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
# Variables:
#   $years (String) - the years, such as 2 years
#   $months (String) - the months, such as 3 months
illustration-page-both = { $years } { $months }
illustration-page-none = no punishment
illustration-page-key-bar = The range by the method
illustration-page-key-fog = What the judge may still move
# Variables:
#   $length (String) - a time, such as 3 years
illustration-page-key-floor = The law’s lowest penalty here: { $length }
# Variables:
#   $length (String) - a time, such as 3 years
illustration-page-key-floor-open = The law’s lowest penalty here: { $length }. The line is broken: a factor may lead below it, or must.
illustration-page-rounded = Times in words are rounded to whole months, outward.
illustration-page-table = The same as a table
illustration-page-column-row = Which
illustration-page-column-range = By the method
illustration-page-column-judge = With the judge’s own range
# Variables:
#   $range (String) - both ends, such as 6.5–9
illustration-page-in-months = { $range } months
illustration-page-early = An early plea, a late plea
illustration-page-early-text = An earlier plea may count for more. The national text gives no number for it.
illustration-page-early-local =
    A local trial before 2018, in Jimei (Xiamen) and Qingdao, had numbers. A published case tells of it (Criminal Trial Reference 1413).
    They do not hold elsewhere, and may not hold there now.
    They are only an example.
# Variables:
#   $high (Number) - the most, in percent
illustration-page-early-most = Local trial: up to { $high }% of the base penalty
illustration-page-stage-investigation = A plea with the police
illustration-page-stage-prosecution = A plea with the prosecutor
illustration-page-stage-trial = A plea in court
illustration-page-besides = Not only time
illustration-page-besides-text = A sentence may bring more than time. These cards tell of it:
illustration-page-besides-family = Family
illustration-page-besides-family-text = We found no article that says what a sentence brings for children or other relatives. That does not mean there is no effect. You may ask a lawyer.
illustration-page-steps = How a judge counts
illustration-page-steps-note = The bars show where each step leads. Each number is a limit. None of them says what a court gives.
illustration-page-cut = The law’s lowest penalty cuts this off.
illustration-page-gaps = What we do not know
illustration-page-told = I have been told a number
illustration-page-told-field = The number, in months
illustration-page-told-below = below the range
illustration-page-told-fog-below = below the range, inside what the judge may still move
illustration-page-told-inside = inside the range
illustration-page-told-fog-above = above the range, inside what the judge may still move
illustration-page-told-above = above the range
illustration-page-told-note = The picture knows little. A number outside may have good reasons, and so may one inside. It blames nobody.
illustration-page-ask = You can ask a lawyer:
illustration-page-ask-base = Which level and which base penalty does the number start from?
illustration-page-ask-facts = Which facts were counted, and by how much each?
illustration-page-ask-local = Which local rule was used?
illustration-page-ask-missing = Is there a fact that was not counted?
illustration-page-ask-fixed = Is it one number or a range?
illustration-page-ask-fine = Is there a fine, and how much?
illustration-page-ask-suspended = Is it suspended, and on what terms?
illustration-page-ask-custody = Does the time in custody count?
illustration-page-lawyer = For a lawyer: own numbers
illustration-page-lawyer-note = Empty means the guideline’s range. One end alone means just that number.
illustration-page-lawyer-on = Use own numbers
illustration-page-outside = Allow numbers outside the guideline
illustration-page-outside-fault = A number is outside the guideline’s range. If it is meant, tick “Allow numbers outside the guideline”.
illustration-page-start-low = Starting point from, in months
illustration-page-start-high = Starting point to, in months
illustration-page-added-low = Added from, in months
illustration-page-added-high = Added to, in months
illustration-page-stage = When the plea is made
illustration-page-plea = The plea
# Variables:
#   $name (String) - a factor, or the plea
illustration-page-percent-low = { $name }: from, in % of the base penalty
# Variables:
#   $name (String) - a factor, or the plea
illustration-page-percent-high = { $name }: to, in % of the base penalty
illustration-page-attach = Put this picture in the record
illustration-page-attach-note = The record then shows the choices and the ranges made here.
illustration-page-print = Print this page
