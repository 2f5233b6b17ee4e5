### Page "proposal": the prosecutor’s proposed sentence.
### Readers: the person. Plain words, short sentences; may and must are legal words.
### The proposed sentence is a proposal to the court: never a sentence, a deal or a promise.

proposal-title = The prosecutor’s proposed sentence
proposal-intro = What it is, what it covers, and how to object to it.

## Card what (claim rec-what)

proposal-what-heading = A proposal is not a sentence
proposal-what-text =
    The proposed sentence is what the prosecutor proposes to the court.
    It is not the sentence.
    The court decides the sentence.

## Card covers (claim rec-covers)

proposal-covers-heading = What the proposal must cover
proposal-covers-text =
    The proposal must cover the main penalty, such as prison.
    It must cover extra penalties, such as a fine.
    It must say if a suspended sentence is proposed.

## Card definite (claim rec-definite)

proposal-definite-heading = It generally must be one exact sentence
proposal-definite-text =
    The proposal generally must be one exact sentence.
    “Generally” means there are exceptions.
    For new or uncommon crimes, a range is allowed.
    For complex serious cases and the like, a range is allowed too.

## Card hear-first (claim rec-hear-first)

proposal-hear-first-heading = The prosecutor must hear you and the lawyer
# "The lawyer" is the defender or the duty lawyer.
proposal-hear-first-text =
    The prosecutor must hear you and the lawyer.
    They hear you on the facts, the crime, leniency and the procedure.
    Under the 2019 text, they must fully hear you before the proposal.
    Under that text, they must try to reach agreement.

## Card in-range (claim rec-in-range)

proposal-in-range-heading = The proposal must stay in range, with exceptions
proposal-in-range-text =
    The law sets a range for each crime.
    The proposal must stay inside this range.
    The exception is a legal reason to go below it, or for no punishment.

## Card object (claim rec-object)

proposal-object-heading = You may object to the proposal
proposal-object-text =
    In court, you or your defender may object to the proposal.
    The prosecutor may then change it.
    If it is not changed, or is still clearly wrong, the court must judge by law.
    The result can be lighter or heavier.

## Card change (claim rec-change-rehear)

proposal-change-heading = When the proposal is changed
proposal-change-text =
    These are rules of a 2021 text of the top prosecutor’s office.
    If the proposal changes before the hearing or in a break, you must be heard again.
    The lawyer must be heard again too.
    If you and your defender do not object, it may be changed in court.

## Card suspended-not-sure (claim rec-probation-not-sure)

proposal-suspended-not-sure-heading = A suspended sentence is not certain
# Repeaters: 累犯 (CL 65). Check four conditions, all needed.
proposal-suspended-not-sure-text =
    A proposal for a suspended sentence does not make it certain.
    The court checks if the circumstances are minor and if there is remorse.
    It also checks that there is no risk of a new crime and no great harm to the community.
    Repeaters, as the law defines them, and heads of criminal groups cannot have it.

## Card suspended-duties (claim probation-duties)

proposal-suspended-duties-heading = A suspended sentence brings duties
proposal-suspended-duties-text =
    A suspended sentence has a test period and duties.
    You must obey the law, report, and get approval to leave your city or county or to move.
    After a new crime or a serious breach, it must be cancelled.
    Any fine must still be paid.
