### Self-check items of the concept “admit”.

## Item a (claims plea-three-parts, no-force)

check-admit-a-situation =
    Mr Wang is reading the signed statement.
    He asks a cellmate what pleading means.
check-admit-a-question = Which answer is right?
check-admit-a-1 = Tell the truth, admit the facts, accept punishment.
check-admit-a-1-why =
    Yes.
    All three are needed.
    The truth is told freely, and the facts charged are admitted.
    The person is truly sorry and willing to be punished.
check-admit-a-2 = Say sorry, pay some money, ask for forgiveness.
check-admit-a-2-why =
    Many people think so.
    Saying sorry and paying are not enough.
    It also takes the truth, the facts admitted, true remorse and acceptance of punishment.
check-admit-a-3 = Say little, nod to everything, do as told.
check-admit-a-3-why =
    A plea is to true facts, and it is free.
    No one may force you to prove your own guilt.

## Item b (claim affidavit-what)

check-admit-b-situation =
    Ms Chen is given the signed statement.
    There are many words on it.
check-admit-b-question = What does this paper say?
check-admit-b-1 = That she was told her rights, like a receipt.
check-admit-b-1-why =
    Many people think so.
    It is no receipt.
    It says three things: a truthful account, agreement to the proposal, agreement to the procedure.
check-admit-b-2 = That she pleads, and agrees to the proposed sentence and procedure.
check-admit-b-2-why =
    Yes.
    Three things: her truthful account, and her agreement to the proposed sentence and to the procedure.
check-admit-b-3 = That she pleads, and the court promises a lighter sentence.
check-admit-b-3-why =
    No promise of the court stands in it.
    The court has not judged yet.

## Item c (claim label-dispute-ok)

check-admit-c-situation =
    Mr Zhao accepts the main facts.
    One detail seems wrong to him.
check-admit-c-question = Under the 2019 text, is it still admitting if he says so?
check-admit-c-1 = Yes, but the detail has to wait for the trial.
check-admit-c-1-why =
    The first half is so.
    We found no rule that makes him wait for the trial.
check-admit-c-2 = No, because he has to accept every detail too.
check-admit-c-2-why =
    Many people think so.
    Under the 2019 text it still counts, if the main facts are accepted.
check-admit-c-3 = Yes, one detail in dispute makes no difference.
check-admit-c-3-why =
    Yes.
    Under the 2019 text it still counts, if the main facts are accepted.

## Item d (claim several-crimes)

check-admit-d-situation =
    Li is charged with two crimes.
    He truthfully admits one, not the other.
check-admit-d-question = Under the 2019 text, does this count as admitting?
check-admit-d-1 = Not for the whole case, but that one may be lighter.
check-admit-d-1-why =
    Yes.
    Under the 2019 text the whole case does not count.
    The one he admits truthfully may still be treated more lightly.
check-admit-d-2 = For the whole case, so both crimes may be lighter.
check-admit-d-2-why =
    Many people think so.
    Admitting only a part does not count for the whole case, under the 2019 text.
check-admit-d-3 = Not for the whole case, and that one is no lighter.
check-admit-d-3-why =
    The first half is so.
    But the one he admits truthfully may still be treated more lightly.
