### Page "hearing": the hearing and what the judge must check.
### Readers: the person. Plain words, short sentences; may and must are legal words.
### "Generally must" (一般应当) is never shortened to "must" or "may".

hearing-title = The hearing and what the judge must check
hearing-intro = What the judge checks at the hearing, and how the court decides.

## Card must-check (claim court-must-check)

hearing-must-check-heading = What the judge must check
hearing-must-check-text =
    The judge must tell you your rights.
    The judge must check that you plead freely.
    The judge must check that the signed statement is true and lawful.
    Under the 2019 text, the judge also looks at whether you understood and the lawyer really helped.

## Card generally-follows (claim court-generally-adopts)

hearing-generally-follows-heading = The court generally must follow, with exceptions
hearing-generally-follows-text =
    The court generally must follow the crime charged and the proposed sentence.
    “Generally” means there are exceptions.

## Card five-exceptions (claim court-five-exceptions)

hearing-five-exceptions-heading = Five exceptions to following the proposal
hearing-five-exceptions-text =
    The rule of following the crime charged and the proposal has five exceptions.
    It is no crime or you are not liable; you pleaded against your will; you deny the facts charged.
    The fourth is that the court finds a different crime from the one charged.
    The fifth is other things that may harm a fair trial.

## Card clearly-wrong (claim court-clearly-improper)

hearing-clearly-wrong-heading = What if the proposal is clearly wrong?
hearing-clearly-wrong-text =
    If the proposed sentence is clearly wrong and not changed, the court must judge by law.
    The result can be lighter or heavier.
    Under the 2019 text, a court that does not follow it must say why.

## Card crime-changed (claim charge-changed)

hearing-crime-changed-heading = The court may find a different crime
hearing-crime-changed-text =
    The court may find a different crime from the one you signed for.
    It must hear the prosecutor, you and your defender, and judge by law.
    It is then not bound by “generally must follow”.

## Card can-acquit (claim court-can-acquit)

hearing-can-acquit-heading = A plea does not rule out acquittal
hearing-can-acquit-text =
    To acquit means to find you not guilty.
    Even after a plea, the court must acquit if there is no crime.
    It must also acquit if there is not enough evidence.

## Card tell-the-judge (claim tell-the-judge)

hearing-tell-the-judge-heading = What if I was forced, tricked or did not understand?
hearing-tell-the-judge-text =
    If you were forced or tricked, or did not understand, tell the judge.
    A plea against your will is a legal exception to following the proposal.
    Under the 2019 text, the court must not follow the proposal then.
