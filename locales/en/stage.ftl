### Page "stage": where I am now. Four stages, and the cases of the supervision office.
### Readers: the person. A stage is recognised by what has happened, never by the facts of the case.
### Nothing here hints that pleading moves things along. May and must are legal words.

stage-title = Where I am now
stage-intro = This page helps you find the stage you are at, and what holds there.

## Card police (claims all-crimes-all-stages, right-to-defender, duty-lawyer-ask-meet)

stage-police-heading = Police: investigation
stage-police-text =
    The police have questioned you, and the case is not yet at the prosecutor’s office.
    If the prosecutor has only approved your arrest, you are still at this stage.
stage-police-plead =
    For any crime, at any stage, you can plead, and you can also not plead.
stage-police-lawyer =
    You have the right to hire a lawyer; if you are held, a guardian or close family may do it.
stage-police-meet =
    You have the right to ask to meet a duty lawyer.
    If you ask the detention centre, it must tell the duty lawyer within 24 hours.

## Card prosecutor (claims duty-lawyer-file, rec-hear-first, affidavit-lawyer-present)

stage-prosecutor-heading = Prosecutor’s office: review before charge
stage-prosecutor-text =
    The case is at the prosecutor’s office, which has not yet decided whether to charge you.
stage-prosecutor-file =
    From this stage on, the duty lawyer may read the file, and the prosecutor must make this easy.
stage-prosecutor-views =
    The prosecutor must hear you and the lawyer; under the 2019 text, before making the proposed sentence.
stage-prosecutor-signing =
    If you sign, a defender or a duty lawyer must be there with you.

## Card court (claims plead-at-trial-ok, lawyer-private-copy, last-word)

stage-court-heading = Court: trial
stage-court-text =
    You have the indictment, and the hearing is still to come or going on.
stage-court-plead =
    You can first plead at trial; the cut may then be smaller (2019 text).
    If you first plead on appeal, the court must decide by the circumstances whether to be lenient.
stage-court-lawyer =
    A defence lawyer can meet you without being listened to, and may read and copy the file.
stage-court-last =
    In every procedure you have a last statement before judgment.

## Card judged (claims appeal-ten-days, appeal-no-heavier, appeal-protest-exception)

stage-judged-heading = After the judgment: time to appeal
stage-judged-text =
    The court has judged, and you have the first judgment in your hands.
stage-judged-days = You have 10 days to appeal, from the day after you get it; you may write or speak.
stage-judged-heavier =
    If only your side appeals, the second court must not give a heavier punishment.
stage-judged-protest =
    If the prosecutor protests, this protection does not apply; courts can also reject the protest.

## Card supervision (claim supervision-cases, in two lines)

stage-supervision-heading = Cases of the supervision office
stage-supervision-text = You are in detention by the supervision office, or it is looking into your case.
stage-supervision-leniency =
    The supervision office may propose leniency only in four situations, with approval from one level up.
stage-supervision-lawyer =
    The Supervision Law has no article on lawyers at that stage.
    Once the prosecutor has the case, you may hire a defence lawyer.

## The picture of stages: short name, formal name, one hint

stage-police-place = Police
stage-police-formal = Investigation
stage-police-hint = The police ask questions and look into the case.
stage-prosecutor-place = Prosecutor’s office
stage-prosecutor-formal = Review before charge
stage-prosecutor-hint = The prosecutor has not yet decided whether to charge.
stage-court-place = Court
stage-court-formal = Trial
stage-court-hint = You have the indictment; the hearing is to come or going on.
stage-judged-place = After the judgment
stage-judged-formal = Time to appeal
stage-judged-hint = You have the first judgment.

# Tapped by a person who does not know the stage. An answer like the others.
stage-unknown-name = I do not know
stage-unknown-text = That is fine; a lawyer can tell you.
# The label beside the chosen stage.
stage-here = You are here
stage-ask = Tap where you are. A wrong choice is harmless, and you can change it at any time.
