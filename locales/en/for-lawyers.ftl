### Page "for-lawyers": what a lawyer does before witnessing, in order.
### Readers: duty lawyers and defence lawyers. Plain all the same; may and must are legal words.
### “你”/“you” is the lawyer here; 当事人 / "the person" is the person accused. The middle cards keep the order of the recording (SPP-REC 4).

for-lawyers-title = For lawyers: before you witness
for-lawyers-intro = What a lawyer does before witnessing, in order.

## Card how-to-use (nothing of law)

for-lawyers-how-to-use-heading = How to use this page
for-lawyers-how-to-use-text =
    This list is for duty lawyers and defence lawyers.
    “The person” means the person accused.
    It does not advise signing or not signing.
    It holds no facts of the case.

## Card no-defender (claim duty-lawyer-for-whom)

for-lawyers-no-defender-heading = First: is there a defender?
for-lawyers-no-defender-text =
    Ask the person if there is a defender.
    The duty lawyer is for people who have no defender.
    None was hired and none was assigned.

## Card must-have-defender (claim must-have-defender; LAL 25, LAL 36)

for-lawyers-must-have-defender-heading = People who must have a defender
for-lawyers-must-have-defender-text =
    Some people must have a real defender, not only a duty lawyer.
    They are minors, and people with a vision, hearing or speech disability.
    Also adults not fully able to understand their acts, and people facing a possible life or death sentence.
    If they hired none, officials must have one assigned.
for-lawyers-must-have-defender-more =
    The law also lists trials in absence, and death-penalty review if aid is requested.
    Officials must give notice within 3 days; the legal aid office must assign within 3 days.

## Card defender-first (claim own-lawyer-not-bypassed)

for-lawyers-defender-first-heading = If there is a defender, the defender witnesses
for-lawyers-defender-first-text =
    A defence lawyer must talk with the person about pleading (2019 text).
    A 2020 document of the top prosecutor’s office is about the signing.
    It says the defender, not a duty lawyer, must be there.
    It strictly forbids using a duty lawyer in place of the defender.

## Card no-signature-needed (claim affidavit-exceptions; claim no-affidavit-still-lenient)

for-lawyers-no-signature-needed-heading = Who need not sign
for-lawyers-no-signature-needed-text =
    Blind, deaf or mute people need not sign the statement.
    Partly incapacitated mental patients need not sign it.
    A minor need not sign if the legal representative or defender objects to the plea.
    There can be other cases.
for-lawyers-no-signature-needed-result =
    In those cases, not signing does not stop the use of the plea system.
    For a first plea at trial, we found no rule that requires the statement.

## Card meet (DLM 6, GO 12, LAL 37, MPS 49; CPL 39)

for-lawyers-meet-heading = Meet the person
for-lawyers-meet-text =
    A duty lawyer may meet on request, or with leave on their own initiative.
    Officials and the detention centre must make meeting easy.
    If the person asks the detention centre, it must tell the duty lawyer within 24 hours.
    In state-security and terrorism investigations, the investigators’ leave must come first (2019 text).
for-lawyers-meet-gap =
    The law says no one listens in, and names the defence lawyer.
    We found no rule that clearly names the duty lawyer.

## Card refuse-help (claim refuse-duty-lawyer)

for-lawyers-refuse-help-heading = If the person refuses help
for-lawyers-refuse-help-text =
    Under the 2019 text, the person may refuse the duty lawyer’s help.
    The refusal must be recorded and sent on with the case (2019 text).
    If the person signs, the prosecutor must still call a duty lawyer to be there (2019 text).

## Card read-file (claim duty-lawyer-file; SPC 53)

for-lawyers-read-file-heading = The duty lawyer may read the file
for-lawyers-read-file-text =
    Once the prosecutor reviews the case, the duty lawyer may read the case file.
    The prosecutor’s office must make this easy.
    The rules say “read”.
    We found no rule that clearly allows copying.
for-lawyers-read-file-time =
    At court, the court must make it easy too, and give the time needed.
    We found no rule on how long before signing the file must be open.

## Card defender-file (claim lawyer-private-copy)

for-lawyers-defender-file-heading = What a defence lawyer may do
for-lawyers-defender-file-text =
    A defence lawyer can meet the person with no one listening in.
    Once the prosecutor reviews the case, they may read and copy the file.
    They may then go over the evidence with the person.

## Card learn-case (CPL 173, SPP 269, LAL 37)

for-lawyers-learn-case-heading = Learn the case in advance
for-lawyers-learn-case-text =
    The prosecutor must help the duty lawyer learn about the case first.
    This comes before the duty lawyer is heard.
    Police, prosecutor and court must all make it easy to learn the case.
    We found no rule on how many days before.

## Card four-helps (claim duty-lawyer-four-helps)

for-lawyers-four-helps-heading = Four kinds of help the duty lawyer must give
for-lawyers-four-helps-text =
    The duty lawyer must help in four ways.
    They give legal advice and suggest a procedure.
    They help the person ask to change a custody measure.
    They give opinions on how the case is handled.

## Card plea-helps (claim duty-lawyer-plea-helps)

for-lawyers-plea-helps-heading = What the duty lawyer must add in plea cases
for-lawyers-plea-helps-text =
    The 2019 text and the 2020 duty-lawyer rules name three more things the duty lawyer must do.
    They explain what pleading is and its legal consequences.
    They give opinions on the name of the crime, the sentence and the procedure.
    If the person signs, they are there too.

## Card time (claim affidavit-time)

for-lawyers-time-heading = Time to think
for-lawyers-time-text =
    We found no article that gives a fixed number of days to think.
    The person can ask for time and for a lawyer.
    We found no rule that makes officials give more time.

## Card recording (claim affidavit-recorded)

for-lawyers-recording-heading = The sound and video recording
for-lawyers-recording-text =
    In every plea case, the hearing of opinions and the signing must be recorded.
    If heard several times, at least making and confirming the proposal and the signing are recorded.
    This is not the recording of questioning.
    We have not seen the rules on who may view it.

## Card recording-contents (SPP REC 4)

for-lawyers-recording-contents-heading = What the recording generally must show
for-lawyers-recording-contents-text =
    The rules list eight contents.
    The recording generally must have them.
    The first is telling the person and the lawyer that it is on.
    The next cards follow this order closely.

## Card rights-told (claim told-your-rights; SPP REC 4)

for-lawyers-rights-told-heading = Step one: rights are told
for-lawyers-rights-told-text =
    Police, prosecutor and court must each tell the person’s rights and the law on pleading.
    At the prosecutor’s office, it must be in writing (2019 text).
for-lawyers-rights-told-recording =
    The recording generally must show that rights and duties were told.

## Card consequences (GO 12, SPP 267, SPP REC 4; nothing of law)

for-lawyers-consequences-heading = Step two: what it is, what follows
for-lawyers-consequences-text =
    The duty lawyer must tell what pleading is and its legal consequences (2019 text).
    The prosecutor must make sure the person knows these and pleads freely.
    The recording generally must show that they were explained.
for-lawyers-consequences-say-back =
    Ask the person to say it back in their own words; if they cannot, explain it again.

## Card going-back (SPP REC 4; claim withdraw-before-charge)

for-lawyers-going-back-heading = Step three: going back on it
for-lawyers-going-back-text =
    The recording generally must show that the person was told about going back.
    The rule speaks of going back with no good reason.
for-lawyers-going-back-before =
    If the person goes back before the charge, the statement loses effect (2019 text).
    The case does not end there.
    The prosecutor must review all facts and evidence and charge according to law (2019 text).

## Card going-back-in-court (claim can-withdraw; claim withdraw-cost)

for-lawyers-going-back-in-court-heading = Going back during the trial
for-lawyers-going-back-in-court-text =
    The person can stop pleading during the trial.
    The court then judges on the facts it finds, and the procedure may have to change.
for-lawyers-going-back-in-court-cost =
    If they clearly go back in court, prosecutors must do three things (2021 text of the top prosecutor’s office).
    They ask the court to stop using the plea system, and take back the lenient proposed sentence.
    They ask the court to weigh the change in the sentence.
    The sentence may be heavier than the one proposed before.

## Card earlier-words (claim withdraw-confession-used)

for-lawyers-earlier-words-heading = Earlier words may still be used
for-lawyers-earlier-words-text =
    What was said before may still be used.
    Perhaps the person takes it back in court with no clear reason, or against the evidence.
    Then, if other evidence supports what was said before, the court may believe it.
    If it kept changing, is denied in court, and nothing supports it, it must not be believed.

## Card facts (CPL 173, SPP REC 4; nothing of law)

for-lawyers-facts-heading = Step four: facts and crime
for-lawyers-facts-text =
    The prosecutor must hear opinions on the facts, the crime and the law.
    These opinions must be recorded.
    The recording generally must show that the facts and the crime were told.
for-lawyers-facts-look =
    Go through each fact with the person, but do not write the facts of the case here.

## Card evidence (SPP REC 4, GO 29)

for-lawyers-evidence-heading = Evidence: shown as needed
for-lawyers-evidence-text =
    The recording generally must have the showing of evidence “as needed”.
    Under the 2019 text, the prosecutor may try out showing the evidence.
    We found no rule that requires a list of the evidence.

## Card proposed-sentence (claim rec-covers; GO 33, SPP REC 4)

for-lawyers-proposed-sentence-heading = Step five: the proposed sentence
for-lawyers-proposed-sentence-text =
    The proposal must cover the main penalty and extra penalties, such as a fine.
    It must say if a suspended sentence is proposed.
for-lawyers-proposed-sentence-reasons =
    The prosecutor must hear opinions fully first and try to agree (2019 text).
    The prosecutor must give the reasons and basis for the proposal (2019 text).
    The recording generally must show that the proposal was explained.

## Card procedure (claim consent-two-things)

for-lawyers-procedure-heading = The procedure is a separate choice
for-lawyers-procedure-text =
    Pleading and agreeing to a short procedure are two separate choices.
    Refusing fast track or short trial does not undo accepting punishment (2019 text).
    But the signed statement covers both, so check its procedure line.

## Card procedure-and-defender (LAL 25, SPC 48)

for-lawyers-procedure-and-defender-heading = Procedure and an assigned defender
# The last line is our reading (record-and-practice.md 6), not the words of an article.
for-lawyers-procedure-and-defender-text =
    In other full trials with no defender, the court may have one assigned.
    For fast track and short trials, we found no such words in that article.
    A court rule lists more cases in which the court may have one assigned.
    We read this to mean that the procedure can affect access to an assigned defender.

## Card opinion (GO 12, GO 15, DLM 6, CPL 173, SPP REC 4)

for-lawyers-opinion-heading = Step six: the lawyer’s opinion
for-lawyers-opinion-text =
    Duty lawyers and defence lawyers must give opinions (2019 text).
    These are on the crime, the sentence and the procedure.
    Written opinions must go in the file; we found no rule that they have to be written.
    The recording generally must show that the lawyer was heard.

## Card opinion-heard (claim lawyer-opinion-heard)

for-lawyers-opinion-heard-heading = The prosecutor must hear the lawyer
for-lawyers-opinion-heard-text =
    The prosecutor must hear the defender or duty lawyer, and record it.
    The office must first help the duty lawyer learn about the case.
    If it does not accept the opinion, it must tell the lawyer why.

## Card three-consents (claim affidavit-voluntary; claim refuse-then-what)

for-lawyers-three-consents-heading = Three things signing rests on
for-lawyers-three-consents-text =
    Signing rests on three things.
    The person pleads freely, and agrees with the proposed sentence and the procedure.
    If they do not agree, they may say so and not sign.
for-lawyers-three-consents-cost =
    If the person does not sign, the case goes on in the normal way.
    At the prosecutor’s office, signing shows acceptance of punishment; some groups need not sign (2019 text).
    They may still plead at trial.

## Card signing (claim affidavit-lawyer-present; SPP 272, GO 31, SPP REC 4)

for-lawyers-signing-heading = Step seven: signing and witnessing
for-lawyers-signing-text =
    If the person signs, a defender or a duty lawyer must be there.
for-lawyers-signing-paper =
    The statement must say the person told the truth and agrees to the sentence and procedure.
    If signed, it must carry the signatures of the person and of the defender or duty lawyer.
    The detention centre must give a place to sign (2019 text).
    The recording generally must show the signing and the witnessing.

## Card signature-meaning (claim duty-lawyer-sign-meaning)

for-lawyers-signature-meaning-heading = What the lawyer’s signature means
# The last three lines are a secondary report, not law.
for-lawyers-signature-meaning-text =
    The rules want a lawyer to be present and to sign.
    Teaching notes say the signature shows that the plea is free.
    They say it does not mean the lawyer agrees, and the lawyer can state another view.
    We could not confirm this.

## Card work-recorded (GO 12; nothing of law)

for-lawyers-work-recorded-heading = After: the help must be recorded
for-lawyers-work-recorded-text =
    Under the 2019 text, the duty lawyer’s help must be recorded and sent on.
    It names advice, file reading, meetings and written opinions.
    It does not say who records it.
for-lawyers-work-recorded-ask =
    Ask who records it, and where.

## Card not-free (CPL 174, SPP 267; nothing of law)

for-lawyers-not-free-heading = Not free or not understood
for-lawyers-not-free-text =
    The prosecutor must make sure the person knows what pleading is and pleads freely.
    If not, we found no rule that makes the lawyer sign then.
    This is our reading, not the words of an article.
for-lawyers-not-free-again =
    If it was not understood, explain it again, and ask the prosecutor to explain too.

## Card legal-aid-request (claim ask-legal-aid)

for-lawyers-legal-aid-request-heading = Pass a legal-aid request on in 24 hours
for-lawyers-legal-aid-request-text =
    If money or another reason left the person with no defender, they may apply for a legal-aid defender.
    A request through the duty lawyer must be passed on by that lawyer within 24 hours.
    A request from custody must be passed on within 24 hours too.
    The legal aid office must decide within 7 days.

## Card illegal-evidence (SPP 72)

for-lawyers-illegal-evidence-heading = Report illegal evidence-taking
for-lawyers-illegal-evidence-text =
    A defender or duty lawyer may report illegal evidence-taking.
    The report gives material or leads on who, when, where, how and what.
    With such leads, the prosecutor must accept it and review it.

## Card own-notes (nothing of law)

for-lawyers-own-notes-heading = Own notes, with no facts of the case
for-lawyers-own-notes-text =
    Note only what was done, such as meetings, file reading, opinions given and the answers.
    Note how long you met, and the day the proposal was first seen.
    What the person still does not understand counts just as much.
    This is not an official record, and it proves no consent.
