### Self-check items of the concept “own-language”.

## Item a (claims own-language)

check-own-language-a-situation =
    A-ming does not follow Mandarin well.
    At questioning he wants an interpreter.
check-own-language-a-question = May he ask for one?
check-own-language-a-1 = Yes, but he has to pay for it himself.
check-own-language-a-1-why =
    The first half is so.
    The officials must provide translation.
check-own-language-a-2 = No, only Mandarin may be spoken here.
check-own-language-a-2-why =
    Many people think so.
    Everyone has the right to use their own ethnic group’s language.
check-own-language-a-3 = Yes, and the officials must provide one.
check-own-language-a-3-why =
    Yes.
    People have the right to use their own language.
    Officials must provide translation.

## Item b (claims no-interpreter-no-use)

check-own-language-b-situation =
    Ms Tang does not know the local language.
    There had to be an interpreter at questioning, but there was none.
check-own-language-b-question = Can this confession be used to convict?
check-own-language-b-1 = No, without the interpreter it must not be used.
check-own-language-b-1-why =
    Yes.
    Without the interpreter that was needed, it must not be used to convict.
check-own-language-b-2 = No, and so the whole case is dropped.
check-own-language-b-2-why =
    The first half is so.
    Other evidence in the case may still be looked at.
check-own-language-b-3 = Yes, a missing interpreter is a small matter.
check-own-language-b-3-why =
    Many people think so.
    Without the interpreter that was needed, it must not be used to convict.

## Item c (claims minor-defender-and-rep)

check-own-language-c-situation =
    He is fifteen.
    There is a statement to sign, and the parents cannot come.
check-own-language-c-question = Who must be there at the signing?
check-own-language-c-1 = Nobody, as the child may sign alone.
check-own-language-c-1-why =
    Many people think so.
    The legal representative and the defender must be there.
check-own-language-c-2 = A suitable adult, and a defender.
check-own-language-c-2-why =
    Yes.
    The defender must be there.
    If the representative cannot come, a suitable adult may stand in.
check-own-language-c-3 = One duty lawyer, and that is enough.
check-own-language-c-3-why =
    A minor must have a defender.
    The representative and the defender must be there.

## Item d (claims disability-special, sign-language)

check-own-language-d-situation =
    Mr Zheng cannot hear or speak.
    He is willing to plead.
check-own-language-d-question = What is different for him?
check-own-language-d-1 = No leniency, because he cannot sign.
check-own-language-d-1-why =
    Many people think so.
    No signed statement is needed, and leniency is not affected.
check-own-language-d-2 = A fast-track trial, to save him trouble.
check-own-language-d-2-why = For deaf or mute people fast track must not be used.
check-own-language-d-3 = No signed statement, and no fast track.
check-own-language-d-3-why =
    Yes.
    Deaf or mute people need not sign it.
    Fast track must not be used.
