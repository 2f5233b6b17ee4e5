### Page "short": the short path, the 18 critical concepts, one card each.
### Readers: the person. Each line is one sentence that is true by itself.
### May, must, generally must, must not and right are legal words: never swap or drop them.

short-title = Eighteen things to know before you decide
short-intro = One idea on each card. You can stop at any time.

## Card admit (concept 1; claims plea-three-parts, several-crimes)

short-admit-heading = What exactly do I admit?
short-admit-facts = Admitting guilt means you freely tell the truth and admit the facts you are charged with.
short-admit-punishment = Accepting punishment means you are truly sorry and willing to be punished.
short-admit-part = If you admit only some of several crimes, the whole case does not count as admitting guilt (2019 text).
short-admit-rest = Under the 2019 text, the part you admit truthfully may still be treated more lightly.

## Card free (concept 2; claims no-force, affidavit-voluntary, affidavit-time, refuse-then-what)
## No sentence here may be readable as a duty to sign.

short-free-heading = To sign or not is your own choice
short-free-force = No one may force, lure or trick you into admitting guilt.
short-free-decline = The signed statement records your plea; if you do not agree, you may choose not to sign.
short-free-time = You can ask for time, but we found no rule that makes officials give it.
short-free-after =
    If you do not sign, the case goes on, perhaps with no plea reduction.
    You may still plead at trial.

## Card may (concept 3; claims leniency-is-may, court-generally-lighter, rec-what, custody-factor-not-release)

short-may-heading = “May” is not a promise
short-may-law = If you plead, the law says you “may” be treated more lightly.
short-may-court = If you plead, the court generally must give a lighter sentence, with exceptions.
short-may-proposal = The proposed sentence comes from the prosecutor; it is not the judgment.
short-may-release = A plea does not by itself mean release.

## Card covers (concept 4; claims rec-covers, rec-probation-not-sure, time-served, money-still-owed)

short-covers-heading = What the proposal covers, and what you owe
short-covers-parts = The proposed sentence must cover the main penalty, any extra penalty such as a fine, and whether it is suspended.
short-covers-suspended = A proposed suspended sentence is not certain.
short-covers-served = One day held before the sentence starts counts as one day of prison.
short-covers-money = A plea does not cancel money you must pay, give back or make good.

## Card decides (concept 5; claims court-generally-adopts, court-five-exceptions, court-clearly-improper, charge-changed)

short-decides-heading = In the end the court decides
short-decides-follow = The court generally must follow the proposed sentence, but there are exceptions.
short-decides-exceptions = If you pleaded against your will, the court need not follow the proposal.
short-decides-improper =
    If the proposal is clearly wrong and not changed, the court must judge by law.
    The result can be lighter or heavier.
short-decides-crime = The court may find a different crime from the one you signed for.

## Card no-rule (concept 6; claims not-pleading-not-aggravating, plead-at-trial-ok)
## Basis R: “we found no article”, never “the law says”.

short-no-rule-heading = What if I do not plead?
short-no-rule-found = We found no article that makes punishment heavier because you did not plead.
short-no-rule-without = If you do not plead, you do not get the plea reduction.
short-no-rule-weighed = Remorse also counts for a suspended sentence, and a plea also counts when arrest is decided.
short-no-rule-later = Under the 2019 text, the reduction may be smaller if you first plead at trial.

## Card evidence (concept 7; claims confession-alone, duty-lawyer-file, lawyer-private-copy)

short-evidence-heading = Is there enough evidence, and who can look?
short-evidence-alone = Your confession cannot convict you if there is no other evidence.
short-evidence-without = With no confession, you may be convicted on other evidence if it is reliable and sufficient.
short-evidence-duty = From the prosecutor’s review on, the duty lawyer may read the case file.
short-evidence-defender = From the prosecutor’s review on, a defence lawyer may also copy the file.

## Card acquit (concept 8; claims innocent-until-judged, court-can-acquit, may-not-be-charged)

short-acquit-heading = You can still be acquitted or not charged
short-acquit-judged = No one may hold you guilty before a court judges you by law.
short-acquit-sign = Signing is not a judgment.
short-acquit-court = Even after a plea, the court must acquit if there is not enough evidence.
short-acquit-charge = If there is no crime, the prosecutor must not charge.

## Card who-lawyer (concept 9; claims duty-lawyer-plea-helps, duty-lawyer-not-defender, must-have-defender)

short-who-lawyer-heading = Who is the duty lawyer?
short-who-lawyer-helps =
    Under the 2019 text, the duty lawyer must explain what pleading leads to.
    The duty lawyer must also give opinions on the crime, the sentence and the like.
short-who-lawyer-defender = The duty lawyer is not your defender.
short-who-lawyer-court = Speaking for you at trial is not on the list of duty-lawyer help.
short-who-lawyer-groups = Some people, such as minors, must have a real defender.

## Card defender (concept 10; claims right-to-defender, ask-legal-aid)

short-defender-heading = You have the right to hire a defender
short-defender-hire = From the first questioning on, you have the right to hire a lawyer.
short-defender-still = Pleading does not end your right to hire a lawyer.
short-defender-family = If you are held, close family may hire a lawyer for you.
short-defender-aid = If you have no lawyer because of money or another reason, you may apply for free legal aid.

## Card two-consents (concept 11; claim consent-two-things)

short-two-consents-heading = Pleading and procedure are two choices
short-two-consents-apart = Pleading is one choice, and agreeing to a procedure is another.
short-two-consents-refuse = Under the 2019 text, refusing fast-track or short trial does not undo accepting punishment.
short-two-consents-paper = The signed statement covers both, and procedure has its own line there.

## Card shorter (concept 12; claims fast-no-investigation, fast-less-notice, fast-short-review, give-up-evidence-testing)

short-shorter-heading = What do fast-track and short trials shorten?
short-shorter-fast =
    In a fast-track trial one judge decides.
    There is generally no going through the evidence and no arguing.
short-shorter-notice = In fast-track and short trials, you do not always get the indictment 10 days before the hearing.
short-shorter-review = In a fast-track case the prosecutor’s review is shorter, so a lawyer has less time.
short-shorter-dispute = In a short trial, evidence no one disputes may just be named; what you dispute must be shown.

## Card keep (concept 13; claims hearing-still-held, last-word, appeal-kept; the cost: hard-to-attack-later)

short-keep-heading = What you always keep
short-keep-hearing = If you are charged, there is still a court hearing after you sign.
short-keep-last-word = In every kind of trial, the court must hear your last word before judgment.
short-keep-appeal = Your right to appeal must not be taken away on any excuse.
short-keep-protest =
    But prosecutors must protest, that is, appeal, a judgment they find truly wrong.
    After a protest, the sentence can become heavier.

## Card withdraw (concept 14; claims can-withdraw, withdraw-before-charge, withdraw-cost, conduct-undoes-plea)

short-withdraw-heading = You can withdraw, and it has a cost
short-withdraw-trial = During the trial you can stop pleading.
short-withdraw-before = If you withdraw before you are charged, the signed statement loses effect (2019 text), but the case goes on.
# The source of this duty is a 2021 text of the top prosecutor’s office alone: say so.
short-withdraw-cost =
    If you clearly withdraw in court, a 2021 prosecutors’ text says they must take back the lenient proposal.
    The sentence can then be heavier than proposed.
short-withdraw-undo = Under the 2019 text, the plea system cannot be used if you plead but destroy evidence or the like.

## Card said (concept 15; claims withdraw-confession-used, repeat-confession)

short-said-heading = Can what I said be used later?
short-said-used = If you stop pleading, what you said before may still be used.
short-said-believed = If you cannot explain a change in court, earlier words may be believed when other evidence supports them.
short-said-not = If you deny it in court, earlier words that kept changing with no support must not be believed.
short-said-torture =
    A confession repeated because of past torture must be left out too.
    There are exceptions.

## Card appeal (concept 16; claims appeal-kept, appeal-no-heavier, appeal-protest-exception, appeal-fast-facts)

short-appeal-heading = You can appeal, and a protest may follow
short-appeal-right = You have the right to appeal after a plea too.
short-appeal-only = If only your side appeals, the second court must not give a heavier punishment.
short-appeal-protest = If prosecutors protest, the sentence can become heavier or stay the same.
short-appeal-fast =
    After a fast-track trial, a case appealed on facts or evidence must be sent back, with no leniency (2019 text).
    Whether the new trial can end heavier is not settled.

## Card lasting (concept 17; claims still-a-conviction, lasting-effects)
## The exception for people under 18 at the time stands right after the duty to report.

short-lasting-heading = What lasts after the judgment?
short-lasting-conviction = A lenient sentence is still a conviction.
short-lasting-report = If you join the army or take a job, you must truthfully report a criminal punishment, with one exception.
short-lasting-minors = If you were under 18 at the time and got 5 years or less, you need not report.
short-lasting-job = A person punished for a crime must not be hired as a civil servant.

## Card own-language (concept 18; claims own-language, no-interpreter-no-use, disability-special)

short-own-language-heading = Your language and special protection
short-own-language-right = You have the right to use the language of your own ethnic group.
short-own-language-translate = If you do not know the local language, officials must translate for you.
short-own-language-use = A confession taken without the interpreter you needed must not be used to convict.
short-own-language-disability = Blind, deaf or mute people must have a defender, and need not sign the statement.
