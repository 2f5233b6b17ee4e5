### Self-check items of the concept “admit”.

## Item a (claims plea-three-parts)

check-admit-a-situation =
    Mr Wang is reading the signed statement.
    He asks a cellmate what pleading means.
check-admit-a-question = Which answer is the most exact?
check-admit-a-1 = Tell the truth, admit the facts, accept punishment.
check-admit-a-1-why =
    Yes.
    All three are needed, and all of your own free will.
check-admit-a-2 = Say sorry, and the matter is put aside.
check-admit-a-2-why =
    Saying sorry is not enough.
    The facts charged are admitted too, and punishment is accepted.
check-admit-a-3 = Nod to any crime that the others name.
check-admit-a-3-why =
    What you admit is true facts, and freely.
    No one may force you to prove your own guilt.

## Item b (claims affidavit-what)

check-admit-b-situation =
    Ms Chen is given the signed statement.
    There are many words on it.
check-admit-b-question = What does this paper say?
check-admit-b-1 = That she has heard all of her rights.
check-admit-b-1-why =
    That is not its main content.
    It says three things: her account, the proposed sentence, the procedure.
check-admit-b-2 = That she confesses, and agrees to proposal and procedure.
check-admit-b-2-why =
    Yes.
    Three things: her truthful account, the proposed sentence, and the procedure.
check-admit-b-3 = That the court has promised a lighter sentence.
check-admit-b-3-why =
    No promise of the court stands in it.
    The court has not judged yet.

## Item c (claims label-dispute-ok)

check-admit-c-situation =
    Mr Zhao accepts the main facts.
    One detail seems to him not exact.
check-admit-c-question = Under the 2019 text, is it still admitting if he says so?
check-admit-c-1 = Yes, but the detail may wait for the trial.
check-admit-c-1-why =
    The first half is so.
    He can say it now and need not wait.
check-admit-c-2 = No, because a single dispute means not admitting.
check-admit-c-2-why =
    Many people think so.
    Under the 2019 text, a dispute about a detail does not matter.
check-admit-c-3 = Yes, a single detail may be pointed out.
check-admit-c-3-why =
    Yes.
    Under the 2019 text, accepting the main facts is enough.

## Item d (claims several-crimes)

check-admit-d-situation =
    Li is charged with two crimes.
    He truthfully admits one, not the other.
check-admit-d-question = Under the 2019 text, what follows?
check-admit-d-1 = Not for the whole case, but that one may be lighter.
check-admit-d-1-why =
    Yes.
    Under the 2019 text the whole case does not count.
    The one he admits truthfully may still be treated more lightly.
check-admit-d-2 = For the whole case, so both may be lighter.
check-admit-d-2-why =
    Many people think so.
    Admitting only a part does not count for the whole case, under the 2019 text.
check-admit-d-3 = Not for the whole case, nor may that one.
check-admit-d-3-why =
    The first half is so.
    But the one he admits truthfully may still be treated more lightly.
