### Page "lawyer": the duty lawyer.
### Readers: the person. Plain words, short sentences; may and must are legal words.
### "The duty lawyer" is never "your lawyer" and never a mere witness.

lawyer-title = The duty lawyer
lawyer-intro = What the duty lawyer does and does not do, and how to ask for a defender.

## Card free (claim duty-lawyer-free)

lawyer-free-heading = The duty lawyer is free
lawyer-free-text =
    The duty lawyer is part of legal aid.
    Legal aid is free.

## Card for-whom (claim duty-lawyer-for-whom)

lawyer-for-whom-heading = Whom the duty lawyer helps
lawyer-for-whom-text =
    The duty lawyer helps people who have no defender.
    They have not hired one, and none was assigned to them.

## Card not-defender (claim duty-lawyer-not-defender)

lawyer-not-defender-heading = The duty lawyer is not a defender
lawyer-not-defender-text =
    The duty lawyer is not your defender.
    The law lists what the duty lawyer helps with.
    Speaking for you at the trial is not on the list.

## Card defender-differs (CPL 37, CPL 39, CPL 40)

lawyer-defender-differs-heading = How a defender differs
# The law says what a defender is for (CPL 37), meets (CPL 39) and reads (CPL 40).
lawyer-defender-differs-text =
    A defender’s task is to argue for you, on the facts and the law.
    For example, that you are not guilty, or that less punishment or none is due.
    By law, no one listens in when a defence lawyer meets you.
    Once the prosecutor reviews the case, a defence lawyer may read and copy the file.

## Card four-helps (claim duty-lawyer-four-helps)

lawyer-four-helps-heading = Four kinds of help the duty lawyer must give
lawyer-four-helps-text =
    The duty lawyer must help in four ways.
    They give legal advice and suggest a procedure.
    They help you ask to change a custody measure.
    They give opinions on how the case is handled.

## Card plea-helps (claim duty-lawyer-plea-helps)

lawyer-plea-helps-heading = What the duty lawyer must add in plea cases
lawyer-plea-helps-text =
    If you plead, the duty lawyer must do three more things (2019 text).
    They explain what pleading is and its legal consequences.
    They give opinions on the name of the crime, the sentence and the procedure.
    If you sign, they are there with you.

## Card file (claim duty-lawyer-file)

lawyer-file-heading = The duty lawyer may read the file
lawyer-file-text =
    Once the prosecutor reviews the case, the duty lawyer may read the case file.
    The prosecutor’s office must make this easy.
    The rules say “read”.
    We found no rule that clearly lets them copy it.

## Card ask-meet (claim duty-lawyer-ask-meet)

lawyer-ask-meet-heading = The right to ask to meet a duty lawyer
lawyer-ask-meet-text =
    You have the right to ask to meet a duty lawyer.
    If you ask the detention centre, it must tell the duty lawyer within 24 hours.
    Under the 2019 text, what the duty lawyer does must be recorded.
    Under that text, the record must go on with the case.

## Card opinion-heard (claim lawyer-opinion-heard)

lawyer-opinion-heard-heading = The prosecutor must hear the lawyer
lawyer-opinion-heard-text =
    The prosecutor must hear the defender or duty lawyer, and record it.
    The office must first help the duty lawyer learn about the case.
    If it does not accept the opinion, it must tell the lawyer why.

## Card sign-meaning (claim duty-lawyer-sign-meaning)

lawyer-sign-meaning-heading = What the lawyer’s signature means
# The last three lines are a secondary report, not law.
lawyer-sign-meaning-text =
    The rules want a lawyer to be present and to sign.
    Teaching notes say this signature shows that you plead freely.
    They say it does not mean the lawyer agrees with the sentence.
    We could not confirm this; ask a lawyer.

## Card must-have-defender (claim must-have-defender)

lawyer-must-have-defender-heading = Who must have a defender
lawyer-must-have-defender-text =
    Some people must have a real defender, not only a duty lawyer.
    They are minors, and people with a vision, hearing or speech disability.
    Also adults not fully able to understand their acts, and people facing a possible life or death sentence.
    If they hired none, officials must have one assigned.

## Card not-bypassed (claim own-lawyer-not-bypassed)

lawyer-not-bypassed-heading = If you already have a defence lawyer
lawyer-not-bypassed-text =
    If you have a defence lawyer, they must talk with you about pleading (2019 text).
    A 2020 document of the top prosecutor’s office is about the signing.
    It says the defender must be there, not a duty lawyer.
    It strictly forbids using a duty lawyer in place of the defender.

## Card ask-legal-aid (claim ask-legal-aid)

lawyer-ask-legal-aid-heading = You may apply for a legal-aid defender
lawyer-ask-legal-aid-text =
    If you have no defender because of money or another reason, you may apply for a legal-aid defender.
    If you ask in custody, officials must pass the request on within 24 hours.
    The same holds for a request through the duty lawyer.
    The legal aid office must decide within 7 days of getting it.

## Card refuse-help (claim refuse-duty-lawyer)

lawyer-refuse-help-heading = You may refuse the duty lawyer’s help
lawyer-refuse-help-text =
    Under the 2019 text, you may refuse the duty lawyer’s help.
    The refusal must be recorded.
    If you sign, the prosecutor must still call a duty lawyer to be there (2019 text).

## Card change-lawyer (claim change-legal-aid-lawyer)

lawyer-change-lawyer-heading = If legal aid is not done properly
lawyer-change-lawyer-text =
    You have the right to ask how your legal aid is going.
    If the legal-aid lawyer does not do what the law requires, you may complain.
    You complain to the justice office.
    You may also ask the legal aid office for a different lawyer.
