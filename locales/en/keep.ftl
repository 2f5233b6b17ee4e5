### Page "keep": what you keep.
### Readers: the person. Plain words, short sentences; may and must are legal words.

keep-title = What you keep
keep-intro = Whether you plead or not, these stay.

## Card right-to-defender (claim right-to-defender)

keep-right-to-defender-heading = The right to hire a lawyer stays
keep-right-to-defender-text =
    You have the right to hire a lawyer from the first questioning.
    If a custody measure comes first, you have the right from that day.
    If you are held, a guardian or close family may hire one for you.
    Pleading does not end this right.

## Card lawyer-private-copy (claim lawyer-private-copy)

keep-lawyer-private-copy-heading = A defence lawyer: meetings and the case file
keep-lawyer-private-copy-text =
    By law, no one listens when a defence lawyer meets you.
    From the review at the prosecutor’s office on, the lawyer may read and copy the file.
    From then on, the lawyer may also go over the evidence with you.
    This is about a defence lawyer, not a duty lawyer.

## Card innocent-until-judged (claim innocent-until-judged)

keep-innocent-until-judged-heading = Signing is not a judgment
keep-innocent-until-judged-text =
    Until a court judges you by law, no one may find you guilty.
    A signed statement is not a judgment.

## Card same-proof (claim same-proof)

keep-same-proof-heading = Pleading does not lower the standard of proof
keep-same-proof-text =
    Pleading does not lower the standard of proof.
    The evidence must be reliable and sufficient.
    If a reasonable doubt remains, the court cannot convict you.

## Card confession-alone (claim confession-alone): both halves together

keep-confession-alone-heading = A confession alone cannot convict you
keep-confession-alone-text =
    If there is only your own confession and no other evidence, the court cannot convict you.
    If other evidence is reliable and sufficient, the court may convict you without a confession.

## Card hearing-still-held (claim hearing-still-held)

keep-hearing-still-held-heading = If you are charged, there is a hearing
keep-hearing-still-held-text =
    If the prosecutor charges you, there is a court hearing.
    If you signed the statement, there is still a hearing.
    A fast-track trial has a hearing too.

## Card last-word (claim last-word)

keep-last-word-heading = Every kind of trial hears your last word
keep-last-word-text =
    In every kind of trial, the court must hear your last word before judgment.
    Your last word is what you say to the court at the end.
    This is so in a fast-track trial too.

## Card told-your-rights (claim told-your-rights)

keep-told-your-rights-heading = Each office must tell you your rights
keep-told-your-rights-text =
    The police, the prosecutor’s office and the court must each tell you your rights.
    They must also tell you the law on pleading.
    Under the 2019 text, the prosecutor’s office must do this in writing.

## Card no-force (claims no-force and answer-truthfully): always the two together, never one alone

keep-no-force-heading = No force, and the law on truthful answers
keep-no-force-text =
    No one may force you to prove your own guilt.
    Torture, threats, luring and cheating to get evidence are banned.
# This message stands for the claim answer-truthfully and is complete by itself: keep both the ban and the duty.
keep-no-force-answers =
    The law says you must answer investigators truthfully.
    But no one may force you to prove your own guilt.
    You may refuse questions that have nothing to do with the case.

## Card police-no-promise (claim police-no-promise)

keep-police-no-promise-heading = A police promise does not bind the court
keep-police-no-promise-text =
    The police must not force you to plead.
    Under the 2019 text, they must not promise a concrete result, such as a suspended sentence.
    If they do, the promise does not bind the court.

## Card check-the-record (claim check-the-record): the record of a questioning, not the signed statement

keep-check-the-record-heading = The questioning record must be given to you
keep-check-the-record-text =
    Investigators must give you the record of your questioning to check.
    If you cannot read, they must read it to you.
    Before you sign it, you may ask to add or correct things.
    This record is not the signed statement.

## Card exclude-illegal (claim exclude-illegal): the right and what it asks of you

keep-exclude-illegal-heading = A confession from torture must be left out
keep-exclude-illegal-text =
    A confession got by torture or similar illegal means must be left out as evidence.
    The top court lists violence and threats that cause unbearable pain, and illegal detention or the like.
    You and your defender have the right to ask for this.
    Whoever asks must give clues or material.

## Card ask-change-custody (claim ask-change-custody)

keep-ask-change-custody-heading = The right to ask to change custody measures
keep-ask-change-custody-text =
    Custody measures are steps such as detention, arrest and release on guarantee.
    You, your close family and your defender have the right to ask for a change.
    Officials must decide within 3 days.
    If they refuse, they must give reasons.
