### Page "language": language and interpreters.
### Readers: the person. Plain words, short sentences; may and must are legal words.

language-title = Language and interpreters
language-intro = This page is about your language and your interpreter.

## Card own-language (claim own-language)

language-own-language-heading = The right to your own ethnic language
language-own-language-text =
    You have the right to speak and write in the language of your own ethnic group.
    If you do not know the common local language, officials must translate for you.
    Officials here means the police, the prosecutor’s office and the court.

## Card sign-language (claim sign-language)

language-sign-language-heading = Sign language for deaf or mute people
language-sign-language-text =
    If you are deaf or mute, someone who knows sign language must take part in questioning.
    The written record must say so.

## Card no-interpreter-no-use (claim no-interpreter-no-use)

language-no-interpreter-no-use-heading = Can a confession without an interpreter be used?
language-no-interpreter-no-use-text =
    A confession taken without the interpreter you needed must not be used to convict you.
    The same is true if a sign-language helper was needed and missing.
    This is a rule of the top court.

## Card interpreter-challenge (claim interpreter-challenge)

language-interpreter-challenge-heading = With a reason, the right to ask for another interpreter
language-interpreter-challenge-text =
    You have the right to ask to replace an interpreter.
    The reasons are the same as for replacing a judge.
    One example is an interpreter who is close family of the victim.
    Another is an interpreter with something to gain or lose in the case.

## Card foreign-nationals (articles MPS 362 and SPC 481)

language-foreign-nationals-heading = Translation for people from other countries
language-foreign-nationals-text =
    If you are a foreign citizen and do not know Chinese, the police must translate for you.
    If you know it and need no translation, you must state this in writing.
    If you are held, the court must tell you of your right to ask it for translation.

## Card mingbai-itself (nothing of law): “Mingbai” is the name of this explainer; translators keep the name

language-mingbai-itself-heading = Mingbai is not an interpreter
language-mingbai-itself-text =
    Mingbai has only the languages you can choose on the page.
    It is not an interpreter and does not take the place of one.
    If you do not follow, tell the lawyer or the officer.
    You can ask them for an interpreter.
