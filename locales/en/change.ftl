### Page "change": changing your mind after pleading.
### Readers: the person. Plain words, short sentences; may and must are legal words.

change-title = Changing your mind
change-intro = This page tells what follows if you plead and then change your mind.

## Card withdraw (claims can-withdraw and withdraw-cost: the right and its cost stand together)

change-withdraw-heading = You can stop pleading, and it has a cost
change-withdraw-text =
    You can stop pleading during the trial.
    The court then judges on the facts it finds.
    The procedure may have to change.
change-withdraw-cost =
    If you clearly withdraw in court, the prosecutor must ask the court to stop using the plea system.
    The prosecutor must take back the lenient proposed sentence and ask the court to weigh your change.
    The sentence may be heavier than the one proposed before.

## Card before-charge (claim withdraw-before-charge)

change-before-charge-heading = If you withdraw before you are charged
change-before-charge-text =
    If you withdraw before you are charged, the 2019 text says two things.
    The signed statement loses effect.
    The prosecutor must look at all the facts and evidence, and charge according to law.
    So the case does not end there.

## Card confession-used (claim withdraw-confession-used)

change-confession-used-heading = What you said before may still be used
change-confession-used-text =
    What you said before may still be used.
    Perhaps you take it back in court but cannot explain why, or the evidence is against you.
    If other evidence supports your earlier words, the court may believe them.
    If they kept changing and nothing supports them, the court must not believe them.

## Card signed-paper (claim affidavit-after-withdraw, basis S: reported, not confirmed)

change-signed-paper-heading = The signed statement after you withdraw it
change-signed-paper-text =
    It is reported that one prosecutor’s notice form speaks of this.
    The form says a statement you withdraw can no longer be the basis for a plea.
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
    The prosecutor sometimes decides not to charge because the case is minor.
    If you then withdraw, the prosecutor must review that decision.
    It may be kept, its ground may change to “no crime”, or you may be charged.
    Not repaying can also lead to this review (2019 text).
