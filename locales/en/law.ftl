### Page "law": names of the instruments and a plain gloss of each article. Only the Chinese text of the law binds.
### Readers: the person, and the lawyer beside them.

law-title = The law
law-intro = Every article we rest on, in full, with its date and where our copy comes from.
# Variables:
#   $source (String) - where the text was copied from
law-source = Our copy comes from: { $source }

## How well a text is confirmed

law-status-two = Copied, and the same in a second copy.
law-status-one = Copied from one public copy.
law-status-quoted = Seen where another page quotes it.
law-status-reported = Reported only. We could not confirm it.
law-status-retold = Told again in our own words.

## Instrument names

law-instrument-cpl = Criminal Procedure Law
law-instrument-cl = Criminal Law
law-instrument-lal = Legal Aid Law
law-instrument-spc = Supreme People’s Court Interpretation (2021)
law-instrument-spp = Prosecutors’ Rules (2019)
law-instrument-go = 2019 Guiding Opinions (高检发〔2019〕13号)
law-instrument-dlm = Duty Lawyer Measures (2020)
law-instrument-spp-sr = Prosecutors’ Opinions on Proposed Sentences (2021)
law-instrument-spp-rec = Prosecutors’ Recording Rules (2021)
law-instrument-spp-28 = Supreme People’s Procuratorate 28 points (2020)
law-instrument-sg = Sentencing Guideline (2021)
law-instrument-mps = Police Procedure Provisions
law-instrument-sup = Supervision Law
law-instrument-csl = Civil Servants Law
law-instrument-reply = Supreme Court and Procuratorate Reply (2025)
law-instrument-notice = Plea notice form (one local office, 2020)
law-instrument-case = Guiding case

## Glosses

law-spc-347-gloss =
    “Admitting guilt” means you freely tell the truth and do not dispute the charged facts.
    “Accepting punishment” means you are truly sorry and willing to be punished.
    If you plead, the steps may be simpler.
    You may also be treated more lightly.

law-go-5-gloss =
    Under the 2019 text, the plea system may be used in all criminal cases.
    It covers investigation, charging and trial.
    “May” does not mean always.
    Officials decide on leniency case by case.

law-go-8-gloss =
    Under the 2019 text, “may” means leniency generally must be given.
    Some crimes are so grave that a plea is not enough.
    Then there is no leniency.
    With no ground to go below the legal range, the sentence must stay inside it.

law-spc-355-gloss =
    In a plea case the court generally must give a lighter sentence.
    If the terms of a non-prison penalty are met, it must be used.
    A legal ground may take the sentence below the range.
    When and how you plead must count; with co-accused, the whole case must stay in balance.

law-spp-11-gloss =
    If you freely tell the truth, admit the facts and accept punishment, you may be treated more lightly.
    The plea system covers all criminal cases.
    Prosecutors must do this work well at every step.

law-sg-3-14-gloss =
    A plea may cut the base penalty by up to 30%.
    With surrender, repayment and the like, it may be up to 60%.
    For a lighter crime it may be 60% or more, or no punishment.
    Nothing is counted twice.

law-go-9-gloss =
    Under the 2019 text, a willing, early, full and steady plea counts for more.
    Leniency generally must be greater than for just confessing, or admitting guilt but refusing punishment.
    It may be greater for a lighter crime and low danger.
    It must be strict for a grave crime, high danger or repeat crimes.

law-go-33-gloss =
    Under the 2019 text, prosecutors must first hear you fully and try to agree.
    The proposal generally must be exact.
    For new crimes, complex grave cases and the like, it may be a range.
    The cut may be wider in investigation and may be smaller at trial.

law-spc-356-gloss =
    If you first plead at trial, the court may skip asking for a new proposal.
    It must hear both sides on guilt and sentence, then judge.

law-spc-357-gloss =
    If you first plead on appeal, the court must decide on leniency by the case.
    The degree must differ from a plea at first trial.

law-sg-3-15-gloss =
    A repeat crime in the law’s sense must add 10% to 40% of the base penalty.
    It is generally at least 3 months.

law-sg-3-16-gloss =
    A past conviction may add up to 10% of the base penalty.
    Past crimes of carelessness and crimes as a minor do not count.

law-sg-3-17-gloss =
    A crime against a weak person may add up to 20% of the base penalty.
    Examples are minors, and old, disabled or pregnant people.

law-sg-3-18-gloss =
    A crime done on purpose in a disaster may add up to 20% of the base penalty.
    Examples are a great natural disaster or a sudden epidemic.

law-spp-276-gloss =
    For the proposal, prosecutors must weigh payment, settlement and forgiveness as important.
    One kind of failed talks generally does not affect leniency.
    You admit guilt and want to pay, but the demand is clearly unreasonable.

law-sg-3-10-gloss =
    Giving back and repaying may cut the base penalty by up to 30%.
    For robbery and other grave crimes against public order, this must be strict.

law-sg-3-11-gloss =
    Paying and being forgiven may cut the base penalty by up to 40%.
    Payment alone may cut it by up to 30%.
    Forgiveness alone may cut it by up to 20%.
    For robbery, rape and other grave crimes against public order, this must be strict.

law-go-18-gloss =
    Under the 2019 text, the victim’s “no” does not block the plea system.
    If you did not repay and did not settle, leniency must be cut.
    Perhaps you admit guilt and want to pay, but the demand is clearly unreasonable.
    Then leniency is generally not affected.

law-spp-270-gloss =
    When arrest is decided, a plea must be weighed in judging the danger.
    If you plead after arrest, prosecutors must promptly check if custody is still needed.
    If not, you must be released or the measure must be changed.

law-spc-350-gloss =
    The court must count a plea as an important factor.
    The question is danger to society.
    For a lighter crime, if a measure outside custody is enough, it must be used.

law-go-30-gloss =
    Under the 2019 text, prosecutors may decide not to charge some minor cases.
    In these there is a plea, no dispute and no need to punish.
    If facts are unclear and evidence is not enough, they must decide not to charge.

law-go-6-gloss =
    Under the 2019 text, admitting the main facts and disputing only a detail still counts as admitting guilt.
    So does disputing the label, if you accept the officials’ finding.
    If you admit only some of several crimes, the whole case does not count.
    The part you admit truthfully may still be treated more lightly.

law-go-7-gloss =
    Under the 2019 text, in investigation you accept punishment by saying so.
    At the prosecutor’s office, you do so by accepting the proposal and signing.
    Secretly harming evidence, or not paying when you can, bars the system.
    Refusing fast-track or short trial does not undo your acceptance.

law-csl-26-gloss =
    A person punished for a crime must not be hired as a civil servant.
    The article lists four other cases too.

law-go-3-gloss =
    Under the 2019 text, a conviction must rest on clear facts and on reliable and sufficient evidence.
    Admitting guilt does not lower the proof needed.
    If evidence is not enough, the case is dropped, not charged, or ends in acquittal.

law-spc-123-gloss =
    Confessions got in three illegal ways must be thrown out.
    One is violence that causes unbearable pain, so you speak against your will.
    One is threats that do the same.
    One is illegal detention and the like.

law-go-26-gloss =
    Under the 2019 text, prosecutors must tell you your rights.
    They must also tell you the law on pleading.
    This must be in writing, and fully explained where needed.

law-spc-372-gloss =
    Fast-track cases may be heard in one sitting, one after another.
    The judge must ask your view of the facts, evidence, proposed sentence and fast track.
    The judge must check that the signing was free, true and lawful.

law-go-23-gloss =
    Under the 2019 text, police must not force you to admit guilt.
    They must not promise a definite result.
    If you freely admit guilt and accept punishment, this must go in the file.

law-spc-348-gloss =
    In a plea case the trial procedure must fit the case.
    There are three: fast-track, short and full trial.

law-spc-365-gloss =
    In a short trial, evidence both sides accept may just be named and explained.
    Evidence in dispute, or that the court needs to check, must be shown and challenged.
    Your last words must be heard before judgment.

law-go-46-gloss =
    Under the 2019 text, a basic court may use a short trial in a plea case.
    The facts are clear and the evidence is enough.
    You do not object to the short trial.
    Facts and evidence in dispute must be examined and challenged.

law-go-47-gloss =
    Under the 2019 text, a full trial may be made shorter.
    Evidence both sides accept may just be named and explained.
    Evidence in dispute, or that the court needs to check, must be shown and challenged.

law-spc-373-gloss =
    A fast-track trial generally has no evidence stage and no argument.
    Your defender must be heard before judgment.
    Your last words must be heard too.

law-spc-360-gloss =
    Short trial does not apply to blind, deaf or mute people, and some others.
    It does not apply if the defender argues not guilty, or the case greatly affects society.
    It does not apply if a co-accused denies guilt or objects to short trial.
    It does not apply if it is perhaps no crime, and in some other cases.

law-spc-370-gloss =
    Fast track does not apply to minors, to blind, deaf or mute people, or to some others.
    It does not apply if the case greatly affects society, or the defender argues not guilty.
    It does not apply if the money claim is not settled.
    It does not apply if a co-accused disputes the facts, crime, proposed sentence or fast track.

law-spp-sr-35-gloss =
    If your defender argues not guilty, prosecutors must check your plea.
    They check that it is true and free.
    If you still plead, the plea system may go on.
    If you withdraw, item 34 applies.

law-lal-2-gloss =
    Legal aid is free legal service set up by the state.
    It is for poor citizens and others who meet the law’s conditions.

law-lal-14-gloss =
    The legal aid office may place duty lawyers on site.
    Examples are detention centres, prosecutors’ offices and courts.
    They help accused people who have no defender.

law-lal-22-gloss =
    The legal aid office may arrange several kinds of service.
    They include advice, legal papers and criminal defence.
    The duty lawyer’s help is one of them too.

law-lal-30-gloss =
    The duty lawyer must help accused people who have no defender.
    The help is advice and a suggested procedure.
    It is also asking to change custody, and opinions on the case.

law-dlm-2-gloss =
    Duty lawyers are placed or arranged by the legal aid office.
    They are in detention centres, prosecutors’ offices, courts and such places.
    They give legal help to accused people who have no defender.

law-dlm-6-gloss =
    The duty lawyer gives advice, suggests a procedure, and helps in other ways.
    In plea cases the duty lawyer must explain pleading, give opinions, and be there if you sign.
    The duty lawyer may meet you if you ask.
    From the review stage, the duty lawyer may read the file.

law-go-12-gloss =
    Under the 2019 text, the duty lawyer must explain the consequences and give opinions.
    The duty lawyer may meet you; under investigation, state security and terror cases must have leave first.
    From the review stage, the duty lawyer may read the file.
    The help must be recorded and sent on with the case.

law-spp-269-gloss =
    Prosecutors must hear you, the lawyer and the victim’s side on facts, crime, leniency and procedure.
    They must help the duty lawyer learn the case first.
    From the review stage, the duty lawyer may read the file.
    If they do not accept the lawyer’s opinion, they must tell the lawyer why.

law-lal-37-gloss =
    If you have no defender, you have the right to meet a duty lawyer.
    The court, prosecutors and police must tell you this.
    They must make it easy for the duty lawyer to read the file and meet you.

law-spc-53-gloss =
    A defence lawyer may read, note and copy the case file.
    Papers closed by law must not be read, noted or copied.
    These rules also apply when a duty lawyer reads the file.

law-mps-49-gloss =
    If you have no defender, you have the right to meet a duty lawyer.
    The detention centre must tell you this and make it easy.
    If you ask, it must tell the duty lawyer within 24 hours.

law-spp-261-gloss =
    In review, prosecutors must hear your defender or duty lawyer.
    They must hear the victim’s side too.
    Opinions must be noted down, and written ones must go into the file.
    On arrest, they may hear the defence lawyer, and must if the lawyer asks.

law-lal-25-gloss =
    For some people with no hired defender, officials must have one assigned.
    Minors; people with a vision, hearing or speech disability.
    Adults not fully able to understand their acts.
    People facing possible life in prison or death; people tried while absent; and some others.

law-spp-267-gloss =
    Prosecutors must make sure you get real legal help and plead freely.
    If you have no defender in review, they must call a duty lawyer to help.
    If you meet the conditions, they must ask for a defender to be assigned.

law-go-15-gloss =
    Under the 2019 text, your defence lawyer must talk with you.
    The talk is about whether you plead.
    The lawyer must also give officials opinions on guilt, sentence and procedure.

law-spp-28-7-gloss =
    If you sign and have a defender, the defender must be there to witness it.
    It is strictly forbidden to go round the defender and use a duty lawyer instead.

law-spp-272-gloss =
    If you sign, a defender or duty lawyer must be there.
    The statement must give your account, and the proposal and procedure you agree to.
    Blind, deaf or mute people, minors whose side objects, and some others do not need to sign.
    The plea system still applies to them.

law-lal-24-gloss =
    If you have hired no defender, you may apply for legal aid.
    This is for money trouble or another reason.
    Your close family may apply too.

law-lal-39-gloss =
    A request for legal aid must be passed on within 24 hours.
    If you are held, officials or the detention centre pass it on.
    If you ask through the duty lawyer, the duty lawyer passes it on.

law-lal-43-gloss =
    The legal aid office must review your request and decide within 7 days.
    If it agrees, it must assign someone within 3 days.
    If it refuses, it must tell you in writing and say why.

law-go-14-gloss =
    Under the 2019 text, if you hired no defender and refuse the duty lawyer, this must be allowed.
    The refusal must be recorded and sent on with the case.
    But if you sign, prosecutors must still call a duty lawyer to come.

law-lal-55-gloss =
    You have the right to ask how your legal aid is going.
    If the legal aid lawyer does not do the job by law, you may complain.
    You may also ask for another.

law-lal-46-gloss =
    The legal aid lawyer must tell you how your case is going.
    The lawyer must not refuse, delay or end the service with no good reason.
    The lawyer must not harm your lawful interests.

law-spp-275-gloss =
    If you plead, prosecutors must propose a sentence.
    It covers the main penalty, any extra one, and whether the sentence is suspended.
    The proposed sentence generally must be exact.
    For new kinds of crime, complex grave cases and the like, it may be a range.

law-notice-4-gloss =
    This is one local office’s form.
    The signed statement must give the facts, the crime and the law.
    It must also give the lenient proposal, the trial procedure and the like.

law-spp-rec-2-gloss =
    The hearing of opinions and the signing must be recorded on sound and video.
    With several hearings, at least the forming and confirming of the proposal and the signing are recorded.
    If no signing is needed by law, the forming of the proposal must be recorded.
    Questioning is not included, but may be recorded too if done at the same time.

law-spp-rec-3-gloss =
    The recording of the hearing of opinions covers all plea cases.

law-spp-468-gloss =
    If a minor signs, the parent or guardian and the defender must be there.
    If they object to the plea, no signing is needed.
    Leniency is then not affected.
    If the parent or guardian cannot come, another suitable adult may stand in.

law-spp-364-gloss =
    A proposed sentence must stay inside the legal range.
    The exception is a ground to go below the range or to drop punishment.
    Plea cases follow their own section of these rules.

law-spc-353-gloss =
    If the proposal is clearly wrong, prosecutors may change it.
    They may also change it if you or your defender object.
    If it is not changed, or is still clearly wrong, the court must judge by law.

law-go-41-gloss =
    Under the 2019 text, the court must tell prosecutors if the proposal is clearly wrong.
    It must tell them too if you or your defender object with good grounds.
    They may change it; if the new one is fit, the court must follow it.
    If it is not changed, or is still clearly wrong, the court must judge by law.

law-spp-sr-33-gloss =
    On a change before the hearing or in a break, you and the lawyer must be heard again.
    In court, if you and your defender do not object, it may be changed on the spot.
    If there is no agreement, prosecutors may propose a break.

law-spc-368-gloss =
    In some cases a short trial must become a full trial.
    Examples: you deny the facts, or it is perhaps no crime.
    The time limit for trial must then run from the day of that decision.

law-spc-375-gloss =
    In some cases fast track must become a full or short trial.
    Examples: it is perhaps no crime, or you deny the facts.
    A plea against your will is another.
    A hard or complex case must change too, and some others.

law-spc-351-gloss =
    The court must tell you your rights.
    It must tell you the law on pleading.
    It must check that the plea is free.
    It must check that the signed statement is true and lawful.

law-go-39-gloss =
    Under the 2019 text, the court must check that your plea is free.
    It must check that the signed statement is true and lawful.
    It looks at force, at what you understood, and at real help from the lawyer.
    If the plea was forced or withdrawn and the procedure has to change, a full trial must follow.

law-spc-354-gloss =
    The court must judge “clearly wrong” by the facts it finds.
    It must look at the plea itself.
    It must also look at the legal range and similar cases.

law-go-40-gloss =
    Under the 2019 text, if facts, evidence, charge and proposal are all sound, the court must follow it.
    In five cases it is not followed.
    Examples are a plea against your will, or denied facts.
    A court that does not follow it must give reasons.

law-spc-352-gloss =
    This is for when the court finds a different crime from the one charged.
    The court must hear the prosecutor, you and your defender on it.
    It then judges by law.

law-spc-358-gloss =
    If you stop pleading during the trial, the court must judge by law.
    The basis is the facts it finds.
    If the procedure needs to change, the rules on that apply.

law-go-52-gloss =
    Under the 2019 text, if you withdraw before you are charged, the signed statement loses effect.
    Prosecutors must review all the facts and evidence.
    On that basis they must charge according to law.

law-spp-sr-34-gloss =
    If you signed but withdraw in court, prosecutors must find out why.
    If you clearly stop, they must ask the court to end the plea system.
    They must take back the lenient proposal.
    They must ask the court to weigh this in the sentence.

law-spc-96-gloss =
    Perhaps you take back a confession in court, but cannot explain why or conflict with the evidence.
    Then a supported earlier confession may be believed.
    If earlier words kept changing, a supported confession in court may be believed.
    If they kept changing, you deny in court and nothing supports them, they must not be believed.

law-spc-124-gloss =
    A confession repeated because of earlier torture must be thrown out too.
    One exception: new investigators explain your rights and the consequences, and you then confess freely.
    Another: a prosecutor or judge explains them, and you then confess freely.

law-spp-68-gloss =
    A confession repeated because of earlier torture must be thrown out too.
    One exception: new investigators explain your rights and the law on pleading, and you then confess freely.
    Another: a prosecutor explains them, and you then confess freely.

law-notice-7-gloss =
    A lawyer’s article reports such a form.
    It says a withdrawn statement cannot be the basis for a plea.
    But it could still be evidence of an earlier confession.
    We could not confirm this; ask a lawyer.

law-spp-278-gloss =
    If you withdraw after a decision not to charge, prosecutors must review it.
    If there was no crime or the law bars the case, they must decide anew not to charge.
    In a minor case that needs no punishment, they may keep the decision.
    If the case is fit to charge even with no plea, they must cancel it and charge.

law-go-51-gloss =
    Under the 2019 text, prosecutors must review a no-charge decision if you deny the facts or do not actively repay.
    If there was no crime or the law bars the case, they must decide anew not to charge.
    In a minor case that needs no punishment, they may keep the decision.
    If the case is fit to charge even with no plea, they must cancel it and charge.

law-spc-380-gloss =
    An appeal or protest must come within the legal time limit.
    It is 10 days for a judgment and 5 days for a ruling.
    The days count from the day after you get the paper.

law-spc-401-gloss =
    If only your side appeals, the court must not change the punishment to your real disadvantage.
    A far too light sentence that must change must wait for a later retrial.
    This limit does not apply if the prosecutor protests (appeals too) or a private accuser appeals.

law-spc-403-gloss =
    If only your side appealed and the case is sent back, the punishment must not rise.
    The exception is new crimes that prosecutors add to the charge.
    If prosecutors protest after the retrial, the second court must not go above the first sentence.

law-case-83-gloss =
    In our words: he got 2 years 3 months in fast track.
    He appealed only because it was “too heavy”.
    The prosecutor protested (appealed too), and a retrial gave 2 years 9 months.
    The case says prosecutors may protest by law if an appeal has no good reason.

law-go-45-gloss =
    Under the 2019 text, after fast track, an appeal on unclear facts and weak evidence must be sent back.
    A full trial follows, with no plea leniency.
    On an appeal about the sentence, a fit one must be kept.
    An unfit one is changed.

law-spc-378-gloss =
    The court must tell you that you have the right to appeal, in writing or by speaking.
    Your defender or close family may appeal if you agree.
    What counts is the last thing you say before the time ends.

law-spc-383-gloss =
    If you ask in time to take back an appeal, the court must allow it.
    Later, it must allow it if the judgment is right.
    It must refuse if the judgment is truly wrong.
    With an immediate death sentence, it must refuse once the appeal hearing has opened.

law-spp-470-gloss =
    If the minor’s side objects to “not charged, on conditions”, prosecutors must charge.
    If their claim of no guilt holds up, prosecutors must decide not to charge.
    If they take back the objection before the charge, prosecutors may still use conditions.

law-spc-566-gloss =
    For a minor, the court must ask before a short trial is used.
    It asks the minor, the parent or guardian, and the defender.
    If one of them objects, short trial does not apply.

law-sup-34-gloss =
    This is for crimes of official duty.
    If you plead by your own will, the supervision office may propose leniency.
    It needs a listed ground, such as coming in by yourself or giving back gains.
    Its leaders first discuss it, and the office one level up approves it.

law-spc-481-gloss =
    The court must tell a detained foreign accused person of these rights.
    They have the right to contact the consulate, and to see and write to family.
    They also have the right to ask the court for translation.

law-mps-11-gloss =
    Police must translate for people who do not know the common local language.
    In some areas ethnic minorities live, or several peoples live together.
    Questioning there must be in the common local language.

law-mps-204-gloss =
    When a deaf or mute person is questioned, someone who knows sign language must take part.
    A person who does not know the local language must have an interpreter when questioned.

law-spc-94-gloss =
    In four situations a confession must not be used to decide the case.
    You did not check and confirm the record.
    A sign-language helper, or an interpreter, must be there but was not.
    A minor had no parent or guardian or suitable adult there.

law-mps-362-gloss =
    In cases of foreign people, police use the common language of China.
    If you do not know it, police must translate.
    If you know it and need no help, you must say so in writing.

law-go-31-gloss =
    Under the 2019 text, if you sign, a defender or duty lawyer must be there.
    Blind, deaf or mute people and some mental patients do not need to sign.
    Minors whose side objects, and some others, do not need to sign either.
    The plea system still applies to them.

law-lal-36-gloss =
    If a lawyer must be assigned, officials must tell the legal aid office within 3 days.
    It must then assign a lawyer within 3 days.

law-spc-48-gloss =
    In five situations, if you have hired no defender, the court may have one assigned.
    Examples: a co-accused has hired one, or the prosecutor protests.
    Others: the case greatly affects society, or it is perhaps no crime.

law-sg-2-3-4-gloss =
    The judge may adjust the result within 20% to set the sentence.
    If it still does not fit the crime, it must go to the court’s judicial committee.

law-spc-367-gloss =
    In a short trial, the judgment paper may be simpler.
    The judgment generally must be given at the hearing.

law-spp-72-gloss =
    If prosecutors find that investigators got evidence illegally, they must promptly look into it.
    If you report torture or the like with leads, they must accept and review it.
    If what they have cannot prove it was lawful, they must promptly look into it.

law-spc-376-gloss =
    If a case moves to full or short trial, its time limit must run from that decision.

law-go-29-gloss =
    Under the 2019 text, prosecutors may explore ways to open the evidence.
    That is to show it to you.
    The aim is that you know the case and plead truly and freely.

law-spp-rec-4-gloss =
    The recording generally must show rights told, consequences explained and opinions heard.
    It generally must show the proposal explained, the signing and the lawyer as witness.
    If evidence is shown as needed, that generally must be recorded.

law-reply-2025-gloss =
    A defender your guardian or close family hires has the right to meet you.
    It is the same whether or not an assigned one has met you.
    If you choose the hired one, officials must promptly have the legal aid ended.

## Criminal Procedure Law and Criminal Law

law-cpl-15-gloss =
    If you freely tell the truth, admit the charged facts and accept punishment, you may be treated more lightly.

law-cpl-120-gloss =
    The officer must first ask if you did a crime, and let you admit it or explain.
    You must answer the officer truthfully.
    You have the right to refuse questions not linked to the case.
    The officer must tell you your rights, that truth may bring leniency, and the law on pleading.

law-cpl-173-gloss =
    The prosecutor must question you.
    The prosecutor must hear your defender or the duty lawyer, and the victim’s side.
    If you plead, the prosecutor must tell you your rights and the law on pleading.
    All of you must be heard on the charge, leniency and trial type, and it must be noted.

law-cpl-190-gloss =
    At the start the judge tells you that you have the right to a defence.
    If you plead, the judge must tell you your rights and the law on pleading.
    The judge must check that you plead freely.
    The judge must check that the signed statement is true and lawful.

law-cl-62-gloss =
    The law names some facts that make a sentence heavier or lighter.
    With such facts, the court must still stay inside the range the law sets.

law-cl-63-gloss =
    If the law names a ground to go below the range, the court must go below it.
    If the law sets several ranges, the court must use the next one down.
    With no such ground, special cases may still go below, if the Supreme People’s Court approves.

law-cpl-52-gloss =
    Officials must gather proof of guilt and of innocence, by the steps the law sets.
    Torture is strictly forbidden.
    So are threats, lures, lies and other unlawful ways to get proof.
    Officials must not force anyone to prove their own guilt.

law-cpl-55-gloss =
    If your own words are the only evidence, you cannot be found guilty or punished.
    With no confession, you may be found guilty if the evidence is reliable and sufficient.
    Each fact must be proved, and the evidence must be lawfully checked.
    No reasonable doubt must be left.

law-cl-72-gloss =
    A short jail term, or up to three years in prison, may be a suspended sentence.
    It needs a lighter crime, remorse and no risk of new crime.
    It also needs no major harm to the community.
    If all are met, people under 18, pregnant women and people aged 75 or over must get it.

law-cpl-81-gloss =
    Arrest must follow if evidence shows crime, prison is possible and bail cannot stop the listed dangers.
    A plea must be weighed in judging that danger.
    Arrest must also follow if evidence shows a crime that may bring ten years or more.
    So too if prison is possible and you once did a crime on purpose, or your identity is unknown.

law-cpl-175-gloss =
    The prosecutor may send the case back for more police work, or look further itself.
    Each round must end within one month, and two rounds are the limit.
    If the evidence is still not enough after two rounds, the prosecutor must decide not to charge.

law-cpl-177-gloss =
    If there was no crime or the law bars a case, the prosecutor must decide not to charge.
    If the crime is minor and by law needs no punishment, the prosecutor may decide not to charge.

law-cl-100-gloss =
    A person punished for a crime must truthfully report it when joining the army or starting a job.
    You must not hide it.
    You need not report it if you were under 18 at the time and got five years or less.

law-cpl-200-gloss =
    A conviction needs clear facts, and reliable and sufficient evidence.
    If the law then says you are guilty, the court must convict.
    If the law says you are not guilty, the court must find you not guilty.
    If there is not enough evidence, the court must also find you not guilty.

law-cl-37-1-gloss =
    After a job-linked crime, the court may ban such work, to prevent more crime.
    The ban lasts three to five years from the end of the sentence or from parole.
    If other laws or state rules have their own ban, that ban is followed.

law-cpl-12-gloss =
    A person must not be held guilty before a court finds so by law.

law-cpl-176-gloss =
    The prosecutor must charge if facts are clear, evidence is reliable and sufficient, and the law calls for it.
    If you plead, the prosecutor must propose a sentence.
    It covers the main penalty, any extra one, and whether the sentence is suspended.
    The signed statement must be sent to the court with the case.

law-cpl-222-gloss =
    A basic court may use a fast-track trial, with one judge.
    The possible sentence is three years or less.
    The facts are clear, and the evidence is reliable and sufficient.
    You plead and agree to the fast-track trial.

law-cpl-56-gloss =
    A confession got by torture or like unlawful ways must be thrown out.
    What witnesses or victims say under violence, threats or the like must be thrown out too.
    Such evidence must not be used to charge you or to judge you.

law-cpl-58-gloss =
    If judges think evidence may come from those unlawful ways, they must look into it in court.
    You and your defender have the right to ask the court to throw it out.
    If you ask, you must give leads or papers that point to it.

law-cpl-60-gloss =
    Perhaps the court finds those unlawful ways were used, or cannot rule it out.
    Then that evidence must be thrown out.

law-cpl-34-gloss =
    From the first questioning or custody measure, you have the right to hire a defender.
    While the case is being investigated, it can only be a lawyer.
    If you are locked up, your request must be passed on promptly.
    Your guardian or close family may hire one for you too.

law-cpl-39-gloss =
    A defence lawyer may meet and write to a person who is locked up.
    With the right papers, it must be set up promptly; the wait must not be over 48 hours.
    No one listens in.
    In state security and terror cases, investigators must first allow a meeting during investigation.

law-cpl-40-gloss =
    From the review stage, a defence lawyer may read, note and copy the file.
    Other defenders may do so too, if the court or the prosecutor’s office agrees.

law-cpl-122-gloss =
    The record must be given to you to check, or read out if you cannot read.
    If something is missing or wrong, you may ask to add or correct it.
    Once you accept that it has no mistakes, it must be signed or sealed by you.
    If you ask to write it yourself, this must be allowed.

law-cpl-97-gloss =
    You or your defender have the right to ask to change a custody measure.
    So do your parent or guardian and close family.
    The office must decide within three days.
    If it says no, it must tell the person who asked, and give reasons.

law-cpl-198-gloss =
    All facts and evidence on guilt and sentence must be looked into and argued.
    If the judge agrees, you and your defender may give views and argue the case.
    After that ends, you have the right to the last word.

law-cpl-219-gloss =
    A short trial is not bound by some full trial rules.
    Examples are those on showing evidence and debate.
    But before the judgment is read, the court must hear your last words.

law-cpl-224-gloss =
    A fast-track trial generally has no evidence stage and no argument.
    But before the judgment is read, the court must hear the defender.
    It must hear your last words too.
    The judgment must be given at the hearing itself.

law-cpl-186-gloss =
    If the charge paper states clear facts of the crime charged, the court must hold a trial.

law-cpl-201-gloss =
    If you plead, the court generally must accept the charge and the proposed sentence.
    Exceptions: no crime or blame, a plea against your will, or denied facts.
    Also: a different crime found, or other harm to a fair trial.
    The prosecutor may change a clearly wrong or disputed proposal; if not put right, the court must judge by law.

law-cpl-174-gloss =
    This is for a person who freely admits guilt and agrees to the proposed sentence and trial type.
    The signed statement must be signed with a defender or duty lawyer there.
    In three kinds of case it is not needed.
    One is when the person is blind, deaf or mute.

law-cpl-214-gloss =
    A basic court may use a short trial when all of these are met.
    The facts are clear and the evidence is enough.
    You admit the crime and do not dispute the charged facts.
    You do not object to the short trial.

law-cpl-187-gloss =
    A copy of the charge paper must reach you at least ten days before the trial.
    The notice of the trial must reach you at least three days before.
    Before the trial, the judges may call in both sides and hear them.
    An example is unlawful evidence.

law-cpl-172-gloss =
    The prosecutor must decide within one month.
    Big or complex cases may take 15 days more.
    If you plead and the case fits fast track, the prosecutor must decide within ten days.
    This may grow to 15 days if the possible sentence is over one year.

law-cpl-227-gloss =
    You have the right to appeal the first judgment, in writing or by speaking.
    If you consent, your defender or close family may appeal.
    Your right to appeal must not be taken away on any excuse.

law-cpl-228-gloss =
    The prosecutor’s office must protest if it finds a real error in the first judgment.
    The protest goes to the higher court.
    It is the prosecutor’s appeal.

law-cpl-237-gloss =
    If you or your side appeal, the higher court must not make your punishment heavier.
    If the case is sent back, the first court must not either.
    The exception there is new crime facts newly charged.
    This limit does not apply if the prosecutor protests or a private accuser appeals.

law-cpl-36-gloss =
    If you have no defender, hired or assigned, a duty lawyer gives legal help.
    This means advice, trial choice, asking to change custody measures, and views on the case.
    You must be told that you have the right to meet a duty lawyer.
    Meeting must be made easy.

law-cpl-37-gloss =
    A defender’s job is to use the facts and the law.
    The defender argues that you are innocent or your crime is lighter.
    The defender also argues for less blame or none, and protects your rights.

law-cpl-35-gloss =
    If you have no defender for money or other reasons, you may ask for legal aid.
    Close family may ask too.
    If you meet the terms, legal aid must send a lawyer to defend you.
    Some must be given one, such as blind people or those facing possible life in prison.

law-cpl-278-gloss =
    This is for anyone under 18 who has hired no defender.
    The court, prosecutor’s office and police must ask the legal aid office to assign a defence lawyer.

law-cpl-162-gloss =
    If you freely admit guilt to the police, they must write it down.
    They must send this on and set it out in their opinion on charging.
    They must tell you and your defence lawyer that the case has been sent on.

law-cl-74-gloss =
    A suspended sentence is not used for people the law counts as repeat criminals.
    It is not used for the leaders of crime groups.

law-cl-73-gloss =
    For a short jail term, the test time is the term itself up to 1 year.
    It cannot be under 2 months.
    For prison, it is the term itself up to 5 years, at least 1 year.
    It counts from the day the judgment is final.

law-cl-75-gloss =
    With a suspended sentence, you must obey the law and accept supervision.
    You must report what you do, as required.
    You must follow the rules on visitors.
    You must get approval before you leave your city or county or move home.

law-cl-77-gloss =
    A suspended sentence must be cancelled for a new crime, or an old crime not yet judged.
    That crime is then judged, and the sentences are joined.
    It must be cancelled too if you seriously break the law, supervision rules or a court ban.
    Then you must serve the first sentence.

law-cl-41-gloss =
    A term supervised in the community counts from the day the judgment is carried out.
    Each day you were locked up before that counts as 2 days.

law-cl-44-gloss =
    A short jail term counts from the day the judgment is carried out.
    Each day you were locked up before that counts as 1 day.

law-cl-47-gloss =
    A prison term counts from the day the judgment is carried out.
    Each day you were locked up before that counts as 1 day.

law-cl-36-gloss =
    If the crime cost the victim money, the court must also order payment, depending on the case.
    If you have a fine too and cannot pay it all, you must pay the victim first.
    The same is true if the court takes your property away.

law-cl-53-gloss =
    A fine is paid at once or in parts by the date set.
    After that, payment is forced.
    If you cannot pay it all, the court must collect whenever it finds property you can pay with.
    If disaster or the like makes paying truly hard, the court may rule to delay, cut or cancel it.

law-cl-64-gloss =
    All gains from crime must be taken back, or you must be ordered to repay.
    The victim’s lawful property must be given back promptly.
    Banned things, and your own things used for the crime, must be taken by the state.

law-cpl-101-gloss =
    A victim who lost money or property has the right to claim for it in the criminal case.
    If the victim died or cannot act, the guardian and close family have the right to claim.
    If state or group property was lost, the prosecutor’s office may claim when it charges.

law-cpl-223-gloss =
    Fast track does not apply to minors, to blind, deaf or mute people, or to some others.
    It does not apply if the case greatly affects society, or the money claim is not settled.
    It does not apply if a co-accused disputes the facts, crime, proposed sentence or fast track.
    It does not apply if it is otherwise not suitable.

law-cpl-216-gloss =
    In a short trial, if 3 years or less is possible, one judge may try you.
    A panel may try you too.
    If more than 3 years in prison is possible, a panel must try you.
    The prosecutor’s office must send someone to court.

law-cpl-221-gloss =
    If the court finds that short trial is not suitable, it must try the case again.
    It must then use full trial, or the rules for private cases.

law-cpl-226-gloss =
    In some situations, the court must try a fast-track case again, by full or short trial.
    It is no crime, or there is no blame in law.
    You pleaded against your will, or you deny the charged facts.
    Fast track is otherwise not suitable.

law-cpl-215-gloss =
    Short trial does not apply to blind, deaf or mute people, and some mental patients.
    It does not apply if a co-accused denies guilt or objects to short trial.
    It does not apply if the case greatly affects society, or it is otherwise not suitable.

law-cpl-98-gloss =
    If you are locked up and the case cannot finish in the legal time, you must be released.
    If more checks or trial are needed, bail or residential surveillance may be used.

law-cpl-99-gloss =
    A custody measure has a legal time limit.
    When it is over, you must be released, or the measure must end or change.
    You or your defender have the right to ask for it to end.
    So do your parent or guardian and close family.

law-cpl-208-gloss =
    The court must give judgment within 2 months of taking the case.
    It must not take over 3 months.
    For possible death sentences, civil claims and certain cases, a higher court may approve 3 more months.
    For special reasons, still more time needs approval from the Supreme People’s Court.

law-cpl-225-gloss =
    In fast track, the court must finish within 10 days of taking the case.
    If more than 1 year in prison is possible, it may be extended to 15 days.

law-cpl-230-gloss =
    The time for an appeal or a protest against a judgment is 10 days.
    Against a ruling, it is 5 days.
    It counts from the day after the judgment or ruling is received.

law-cpl-281-gloss =
    If you are under 18, your parent or guardian must be called to questioning and trial.
    If that person cannot come or joined in the crime, certain other adults may be called.
    They may speak up if your rights are violated.
    A woman officer must be there when a girl is questioned.

law-cpl-282-gloss =
    If you are under 18, the prosecutor’s office may decide not to charge, with conditions.
    It covers certain crimes, with 1 year or less possible.
    There are grounds to charge, and signs that you are sorry.
    If your side objects to this, the prosecutor’s office must charge you.

law-cpl-283-gloss =
    If you are not charged on conditions, prosecutors watch you for 6 months to 1 year.
    You must obey the law, accept supervision and report what you do.
    You must accept correction and teaching.
    You must get approval before you leave your city or county or move home.

law-cpl-284-gloss =
    In two cases a decision “not charged, on conditions” must be cancelled, and you must be charged.
    One is a new crime in the test time, or an older one that needs charging.
    One is seriously breaking public order or supervision rules.
    If neither happens, when the test time ends prosecutors must decide not to charge.

law-cl-17-gloss =
    From 16 you must answer for a crime.
    From 14 you must answer only for eight grave crimes.
    From 12 you must answer only for the worst killings or injuries, if the top prosecutor’s office approves.
    If you are under 18, the sentence must be lighter, or below the legal range.

law-cpl-286-gloss =
    If you were under 18 at the time and got 5 years or less, the record must be sealed.
    It must not be given to anyone.
    Judicial casework and checks under state rules are the exceptions.
    Those who check it must keep it secret.

law-cpl-170-gloss =
    If the supervision office held you, prosecutors must first detain you.
    The earlier holding then ends.
    Within 10 days they must decide on arrest, bail or residential surveillance.
    In special cases, this may be extended by 1 to 4 days.

law-cl-35-gloss =
    A foreign person who commits a crime may be sent out of China.
    This may be the only penalty, or may be added to another one.

law-cpl-9-gloss =
    People of every ethnic group have the right to use their own language in the case.
    If you do not know the local language, the court, prosecutor’s office and police must translate for you.
    In some areas ethnic minorities live, or several peoples live together.
    Questioning, trial and documents there must use the common local language.

law-cpl-121-gloss =
    When a deaf or mute person is questioned, someone who knows sign language must take part.
    The written record must say so.

law-cpl-29-gloss =
    Judges, prosecutors and investigators must step aside if they have certain links to the case.
    You and your parent or guardian have the right to ask them to step aside.
    Links include being a party or close relative, or having an interest.
    Another is having been its witness, expert or lawyer.

law-cpl-32-gloss =
    The rules on stepping aside also apply to clerks, interpreters and experts.
    Your defender may ask for someone to step aside.
    The defender may also ask for a review of the answer.

law-cpl-218-gloss =
    In a short trial, if the judge allows it, you and your defender may debate with the other side.

law-cpl-183-gloss =
    A panel of 3 or 7 must hold a first trial in basic and middle courts.
    But in a basic court, one judge may hold a short or fast-track trial.
    A panel of 3 or 5 judges hears appeals and protests.

law-cpl-202-gloss =
    A judgment is always announced in public.
    If it is announced at the hearing, the written judgment must reach you within 5 days.
    If it is announced on a later date, it must reach you at once after that.

law-cpl-217-gloss =
    In a short trial, the judge must ask what you say about the charged facts.
    The judge must tell you the law on short trial.
    The judge must confirm whether you agree to short trial.

law-cpl-220-gloss =
    In a short trial, the court must finish within 20 days of taking the case.
    If more than 3 years in prison is possible, it may be extended to one and a half months.
