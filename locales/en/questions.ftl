### Page "questions": questions a reader may ask a lawyer, the prosecutor or the judge; to tick and print.
### Each is asked of somebody else. None asks the reader for anything, and none holds a fact of a case.

questions-title = Questions to ask
questions-intro = Tick what you want to ask a lawyer, the prosecutor or the judge, and print it.

## The reader’s own list

questions-noted-heading = What I noted to ask
# Shown while the list is empty. The button stands on every card of the other pages.
questions-noted-none = Nothing is noted yet. On every card there is a button to note it.
# Variables:
#   $heading (String) - the heading of the card the reader noted
questions-noted-line = Please explain: { $heading }
questions-print = Print my list
questions-clear = Clear my list
questions-privacy = This list holds only our sentences. Please write no facts of the case on it.

## Group lawyer

questions-lawyer-heading = About the lawyer’s help
# Claims duty-lawyer-not-defender, duty-lawyer-for-whom.
questions-lawyer-role = Are you a duty lawyer or my defender? What is the difference for me?
# Claims duty-lawyer-four-helps, duty-lawyer-plea-helps.
questions-lawyer-help = Which things can you help me with? Which things are not part of your help?
# Claim duty-lawyer-ask-meet.
questions-lawyer-meeting = How do I ask to meet a duty lawyer again? Whom do I ask?
# Claim right-to-defender.
questions-lawyer-hiring = How can my family hire a defence lawyer for me?
# Claim ask-legal-aid.
questions-lawyer-aid = How do I apply for a legal-aid defender? When must the answer come?
# Claim must-have-defender.
questions-lawyer-group = Who must have a defender? How is one assigned?
# Claim lawyer-opinion-heard.
questions-lawyer-opinion = What opinion did you give the prosecutor? What was the answer?

## Group evidence

questions-evidence-heading = About the evidence
# Claims duty-lawyer-file, lawyer-private-copy.
questions-evidence-file = Have you read the case file? What could you not see yet?
# Claims confession-alone, same-proof.
questions-evidence-proof = What evidence is there besides a confession? Does it reach the legal standard?
# Claims may-not-be-charged, court-can-acquit.
questions-evidence-shortfall = If there is not enough evidence, what must the prosecutor and the court do?
# Claim check-the-record.
questions-evidence-record = If the written record has a mistake, how do I ask to correct it?
# Claim exclude-illegal.
questions-evidence-exclusion = How do I ask to have illegal evidence left out? What must I give?
# Claim give-up-evidence-testing.
questions-evidence-dispute = When and how can evidence be disputed?

## Group proposal

questions-proposal-heading = About the proposed sentence
# Claim rec-covers.
questions-proposal-cover = What does the proposal cover: the main penalty, a fine, a suspended sentence?
# Claim rec-definite.
questions-proposal-range = Is it one exact term or a range? Why?
# Claims discount-ceiling, no-double-count.
questions-proposal-number = How was the number worked out? What was counted, and what was not counted twice?
# Claims pay-back-matters, victim-no-veto.
questions-proposal-payment = How do paying back, making peace and forgiveness count in the proposal?
# Claims rec-object, rec-hear-first.
questions-proposal-objection = How do I object to the proposal? What happens then?
# Claims court-generally-adopts, court-five-exceptions, court-clearly-improper.
questions-proposal-court = When does the court not follow the proposal? Can it be lighter or heavier?
# Claims rec-probation-not-sure, probation-duties.
questions-proposal-suspension = If a suspended sentence is proposed, is it certain? What duties come with it?

## Group procedure

questions-procedure-heading = About the kind of trial
# Claims three-procedures, fast-conditions, summary-rules.
questions-procedure-kind = Which trial is planned: fast-track, short or full? Why?
# Claim consent-two-things.
questions-procedure-choice = What if someone pleads but does not agree to a fast-track or short trial?
# Claims fast-no-investigation, give-up-evidence-testing, last-word.
questions-procedure-steps = In that trial, which steps get shorter, and which always stay?
# Claims fast-less-notice, fast-short-review.
questions-procedure-time = How much time is there to prepare before the hearing?
# Claim not-guilty-defence-no-fast.
questions-procedure-defence = If the defender argues not guilty, how does the trial change?
# Claim co-defendants.
questions-procedure-others = If another person in the case objects, does the kind of trial change?

## Group signing

questions-signing-heading = About the signed statement and signing
# Claims affidavit-what, affidavit-check-list.
questions-signing-contents = Please go through the signed statement with me. What does each line mean?
# Claims affidavit-voluntary, refuse-then-what, leniency-is-may.
questions-signing-choice = What happens if I sign? What happens if I do not sign?
# Claims affidavit-time, earlier-more.
questions-signing-time = How do I ask for time to think? What is different in pleading early or late?
# Claim label-dispute-ok.
questions-signing-detail = What if someone accepts the main facts but disputes a detail or the name of the crime?
# Claims affidavit-lawyer-present, own-lawyer-not-bypassed.
questions-signing-presence = If I sign, who must be there?
# Claim duty-lawyer-sign-meaning.
questions-signing-signature = The lawyer signs too. What does that signature mean, and what not?
# Claim affidavit-recorded.
questions-signing-recording = Are hearing my views and the signing recorded in sound and picture?

## Group after

questions-after-heading = About changing my mind, and appeal
# Claims can-withdraw, withdraw-before-charge, withdraw-cost.
questions-after-withdrawal = What follows after withdrawing? Is it different before the charge and in court?
# Claims withdraw-confession-used, repeat-confession, affidavit-after-withdraw.
questions-after-statements = After withdrawing, can earlier words still be used?
# Claim conduct-undoes-plea.
questions-after-conduct = After a plea, which acts can rule out the plea system?
# Claims court-must-check, tell-the-judge.
questions-after-judge = How does the judge check that a plea is free?
# Claims appeal-kept, appeal-ten-days.
questions-after-appeal = How do I appeal? Which is the last day?
# Claims appeal-no-heavier, appeal-protest-exception.
questions-after-protest = After an appeal, when must the sentence not get heavier, and when can it?
# Claim appeal-fast-facts.
questions-after-facts = After a fast-track trial, what follows an appeal about facts or evidence?

## Group life

questions-life-heading = About custody, money and later life
# Claims ask-change-custody, custody-factor-not-release.
questions-life-custody = How do I ask to change the custody measure? How does a plea count there?
# Claim time-limits.
questions-life-limits = How long can this stage last? What must happen when the time is over?
# Claim time-served.
questions-life-days = How are the days already held counted?
# Claim money-still-owed.
questions-life-money = Besides a fine, what else must be paid? What if there is real hardship?
# Claim still-a-conviction.
questions-life-conviction = Is a lenient sentence still a conviction? To whom must it be reported later?
# Claim lasting-effects.
questions-life-work = Which jobs can a conviction affect, and for how long?

## Group special

questions-special-heading = About special rules
# Claims minor-defender-and-rep, minor-objection, minor-procedure, minor-conditional, minor-lighter-sealed.
questions-special-minor = Which special rules are there for minors?
# Claims disability-special, sign-language.
questions-special-disability = Which special rules are there for blind, deaf or mute people, or some mental illness?
# Claims affidavit-exceptions, no-affidavit-still-lenient.
questions-special-exemption = Who need not sign the statement? Can the plea system still be used for them?
# Claim probation-must-groups.
questions-special-suspension = Who must get a suspended sentence if the conditions are met?
# Claims own-language, interpreter-challenge, no-interpreter-no-use.
questions-special-interpreter = How do I get an interpreter? When can I ask for a different one?
# Claim foreigners.
questions-special-foreigner = Can a foreign person be expelled? How do I reach the consulate?
# Claim supervision-cases.
questions-special-supervision = In a case of the supervision office, when can I hire a lawyer?
