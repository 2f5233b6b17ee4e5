### Page "change": changing your mind after pleading.
### Readers: the person. Plain words, short sentences; may and must are legal words.

change-title = Changing your mind
change-intro = This page tells what follows if you plead and then change your mind.

## Card withdraw (claims can-withdraw and withdraw-cost: the right and its cost stand together)

change-withdraw-heading = You can stop pleading, and it has a cost
change-withdraw-text =
    You can stop pleading during the trial.
    The court then judges on the facts it finds, and the procedure may have to change.
change-withdraw-cost =
    If you clearly withdraw in court, prosecutors must do three things (2021 text of the top prosecutor’s office).
    They ask the court to stop using the plea system, and take back the lenient proposed sentence.
    They ask the court to weigh your change in the sentence.
    The sentence may be heavier than the one proposed before.

## Card before-charge (claim withdraw-before-charge)

change-before-charge-heading = If you withdraw before you are charged
change-before-charge-text =
    To withdraw is to plead first and later stop.
    If you withdraw before you are charged, the signed statement loses effect (2019 text).
    The case does not end there.
    The prosecutor must review all the facts and evidence, and charge according to law (2019 text).

## Card confession-used (claim withdraw-confession-used)

change-confession-used-heading = What you said before may still be used
change-confession-used-text =
    What you said before may still be used.
    Perhaps you take it back in court but cannot explain why, or the evidence is against you.
    Then, if other evidence supports your earlier words, the court may believe them.
    If you deny in court, and your earlier words kept changing and nothing supports them, they must not count.

## Card signed-paper (claim affidavit-after-withdraw, basis S: reported, not confirmed)

change-signed-paper-heading = The signed statement after you withdraw it
change-signed-paper-text =
    It is reported that one prosecutor’s notice form speaks of taking the statement back.
    The form says such a statement can no longer be the basis for a plea.
    It says the statement may still be evidence that you confessed, weighed with other evidence.
    We could not confirm this; ask a lawyer.

## Card repeat-confession (claim repeat-confession)

change-repeat-confession-heading = A confession repeated after torture
change-repeat-confession-text =
    A confession repeated because of earlier torture must be left out of the evidence too.
    There are exceptions.
    In one, a prosecutor or judge explains your rights and the consequences, and you then confess freely.
    So say early if a confession was forced.

## Card after-no-charge (claim withdraw-after-nonpros)

change-after-no-charge-heading = If you withdraw after a decision not to charge
change-after-no-charge-text =
    A decision not to charge means the prosecutor does not take you to court.
    If you withdraw after such a decision, the prosecutor must review it.
    It may be kept, its ground may change to “no crime”, or you may be charged.
    Under the 2019 text, the prosecutor must also review it if you do not repay.
