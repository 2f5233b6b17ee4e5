### Self-check items of the concept “own-language”.

## Item a (claim own-language)

check-own-language-a-situation =
    A-ming does not know the local common language.
    At questioning he wants an interpreter.
check-own-language-a-question = May he ask for one?
check-own-language-a-1 = Yes, but it is the court that must provide one.
check-own-language-a-1-why =
    The first half is so.
    The police must provide an interpreter at questioning.
check-own-language-a-2 = No, the local language must be used here.
check-own-language-a-2-why =
    Many people think so.
    Citizens of every ethnic group have the right to use their own language.
check-own-language-a-3 = Yes, and the officials must provide one.
check-own-language-a-3-why =
    Yes.
    People have the right to use their own language.
    Officials must provide translation.

## Item b (claim no-interpreter-no-use)

check-own-language-b-situation =
    Ms Tang does not know the local common language.
    At questioning no interpreter was given.
check-own-language-b-question = Can this confession be used to convict?
check-own-language-b-1 = No, without an interpreter it must not be used.
check-own-language-b-1-why =
    Yes.
    Without the interpreter that was needed, it must not be used to convict.
check-own-language-b-2 = No, without an interpreter the case must be dropped.
check-own-language-b-2-why =
    The first half is so.
    Other evidence in the case may still be looked at.
check-own-language-b-3 = Yes, a missing interpreter is a small matter.
check-own-language-b-3-why =
    Many people think so.
    Without the interpreter that was needed, it must not be used to convict.

## Item c (claim minor-defender-and-rep)

check-own-language-c-situation =
    A child of fifteen has a statement to sign.
    The parents cannot come.
check-own-language-c-question = Which arrangement is right for the signing?
check-own-language-c-1 = The child signs alone, with a duty lawyer there.
check-own-language-c-1-why =
    Many people think so.
    The legal representative, such as a parent, and the defender must be there.
    A suitable adult may stand in for the parent.
check-own-language-c-2 = A suitable adult stands in, with a defender there.
check-own-language-c-2-why =
    Yes.
    The defender must be there.
    If the legal representative (such as a parent) cannot come, a suitable adult may stand in.
check-own-language-c-3 = A suitable adult stands in, with a duty lawyer there.
check-own-language-c-3-why =
    The first half is so.
    A minor must have a defender; a duty lawyer is not enough.

## Item d (claims disability-special, no-affidavit-still-lenient)

check-own-language-d-situation =
    Mr Zheng cannot hear or speak.
    He is willing to plead.
check-own-language-d-question = What is different for him?
check-own-language-d-1 = Without a signed statement there is no leniency.
check-own-language-d-1-why =
    Many people think so.
    No signed statement is needed, and the plea system can still be used.
check-own-language-d-2 = No statement needed, and fast track must be used.
check-own-language-d-2-why =
    The first half is so.
    For deaf or mute people fast track must not be used.
check-own-language-d-3 = No statement needed, and fast track is barred.
check-own-language-d-3-why =
    Yes.
    Deaf or mute people need not sign it.
    Fast track must not be used.
