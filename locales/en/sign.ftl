### Page "sign": the signed statement and the moment of signing.
### Readers: the person. Plain words, short sentences; may and must are legal words.

sign-title = The signed statement and signing
sign-intro = This page tells what the paper says, and what holds if you sign or do not sign.

## Card what (claim affidavit-what)

sign-what-heading = The signed statement says three things
sign-what-text =
    The signed statement says three things.
    First, you tell the truth about your own crime.
    Second, you agree to the proposed sentence, which is what the prosecutor asks the court for.
    Third, you agree to the procedure for the trial.

## Card police-stage (claim police-stage-plea)

sign-police-stage-heading = At the police there is no signed statement yet
sign-police-stage-text =
    At the police stage, saying that you accept punishment counts as accepting it (2019 text).
    If you freely admit the crime, the police must write this down and send it with the case.
    The signed statement and the proposed sentence come later, at the prosecutor’s office.

## Card voluntary (claim affidavit-voluntary)

sign-voluntary-heading = Signing rests on three things
sign-voluntary-text =
    Three things come first.
    You plead freely, you agree with the proposed sentence, and you agree with the procedure.
    If you do not agree, you may say so and not sign.
    Another card tells what follows if you do not sign.

## Card time (claim affidavit-time, basis R: we found no rule)

sign-time-heading = Is there time to think before signing?
sign-time-text =
    We found no article that gives a set number of days to think before signing.
    You can ask to see a lawyer first and then think.
    We found no rule that makes officials give you more time.

## Card refuse (claim refuse-then-what)

sign-refuse-heading = What if I do not sign?
sign-refuse-text =
    If you do not sign, the case goes on in the normal way.
    At the prosecutor’s office, signing is how you accept punishment, with exceptions (2019 text).
    If punishment is not accepted, there is no plea reduction.
    You may still plead at trial.

## Card exceptions (claim affidavit-exceptions)

sign-exceptions-heading = Some people need not sign
sign-exceptions-text =
    Blind, deaf or mute people need not sign.
    People whose mental illness took away part of their understanding or control need not sign.
    A minor need not sign if the parent, guardian or defender objects to the plea.
    There can be other cases.

## Card still-lenient (claim no-affidavit-still-lenient)

sign-still-lenient-heading = Those who need not sign keep the plea system
# "Them": the people who need not sign.
sign-still-lenient-text =
    If you are a person who need not sign, the plea system can be used all the same.
    If you first plead at trial, we found no rule that requires a signed statement.

## Card lawyer-present (claim affidavit-lawyer-present)

sign-lawyer-present-heading = Signing: a defender or duty lawyer must be there
sign-lawyer-present-text =
    If you sign, a defender or a duty lawyer must be there with you.

## Card check-list (claim affidavit-check-list); the eight questions stand at the end of this file

sign-check-list-heading = Eight things to check before signing
sign-check-list-text =
    If you think of signing, check eight things first.
    Check the facts, the name of the crime, and the law.
    Check the prison term, the fine, and whether the sentence is suspended.
    Check the procedure, and your own details.

## Card recorded (claim affidavit-recorded)

sign-recorded-heading = Hearing your views and signing must be recorded
sign-recorded-text =
    In every plea case, hearing your views and the signing must be recorded in sound and picture.
    If they hear you several times, they record at least the making and confirming of the proposed sentence, and signing.
    This is not the recording of the questioning.
    We have not seen the rules on who may view it.

## The eight things to check (claim affidavit-check-list): a name of one to three words, and a question
## the person can ask themselves or the lawyer. No question asks what the person did.

sign-check-facts-name = Facts
sign-check-facts-ask = Which facts does it say I admit?
sign-check-crime-name = Crime
sign-check-crime-ask = Which crime does it name?
sign-check-law-name = Law
sign-check-law-ask = Which article of law does it use?
sign-check-term-name = Prison term
sign-check-term-ask = How long is the term, and is it one number or a range?
sign-check-fine-name = Fine
sign-check-fine-ask = Is there a fine, and how much is it?
sign-check-suspended-name = Suspended sentence
sign-check-suspended-ask = Does it propose a suspended sentence?
sign-check-procedure-name = Procedure
sign-check-procedure-ask = Is it a fast-track trial, a short trial or a full trial?
sign-check-details-name = Your details
sign-check-details-ask = Are my name, birth date and ID number right?

## The balanced pair. The two sides are measured: same rows, same number of sentences, length within 5%.
## Change a word on one side only together with the other side. One sentence a line.

sign-pair-sign-heading = If you sign
sign-pair-wait-heading = If you do not sign yet
sign-pair-note =
    Both sides have the same size and length.
    Chance decides which side comes first.
    The machine does not choose for you.
sign-pair-adults =
    These two sides are for adults.
    Some people need not sign, and the plea system can still be used for them.

sign-pair-gain-name = You may gain
sign-pair-gain-sign =
    The law says you may be treated more lightly, and early counts for more.
    The court generally must give a lighter sentence, with exceptions.
sign-pair-gain-wait =
    You may see a lawyer first and ask about the evidence and the consequences.
    We found no article that makes you decide on the same day.

sign-pair-cost-name = It may cost
sign-pair-cost-sign =
    You admit the facts charged and agree to the proposed sentence and procedure.
    It is still a conviction, and you must report it truthfully when taking a job.
sign-pair-cost-wait =
    You do not get the plea reduction now, and a later plea may count for less.
    We found no article that makes punishment heavier for not pleading.

sign-pair-custody-name = Custody
sign-pair-custody-sign =
    A plea must be counted when officials decide on custody.
    Signing does not mean release.
sign-pair-custody-wait =
    Without a plea, this point is not counted.
    You have the right to ask to change the custody measure.

sign-pair-trial-name = The trial
sign-pair-trial-sign =
    If the case fits fast track and you agree, one judge may try you.
    There is generally no evidence stage and no argument; judgment must come at the hearing.
sign-pair-trial-wait =
    If you have not pleaded, there is no fast track.
    Evidence you dispute must be shown and challenged in court.

sign-pair-unsure-name = Not certain
sign-pair-unsure-sign =
    The court decides the sentence.
    It may be lighter or heavier than proposed.
    If evidence is not enough, it must acquit.
sign-pair-unsure-wait =
    The court decides guilt and sentence.
    On reliable and sufficient evidence it may convict.
    If evidence is not enough, it must acquit.

sign-pair-later-name = Changing later
sign-pair-later-sign =
    You can stop pleading during the trial.
    You may lose this leniency.
    What you said before may still be used.
sign-pair-later-wait =
    You can plead at trial.
    It may count for less.
    If you first plead on appeal, the court must decide by the circumstances.

# The same five things on both sides, word for word.
sign-pair-always-name = You always keep
sign-pair-always-sign =
    A lawyer, asking to change custody, a hearing, the last word, an appeal.
sign-pair-always-wait =
    A lawyer, asking to change custody, a hearing, the last word, an appeal.
