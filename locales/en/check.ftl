### Page "check": the self-check. It teaches; it is no exam.
### Readers: the person. Never wrong, fail, pass; nothing urges the person on; nothing is about the person's own case.

## Beginning

check-what = This is no exam. There is no score and no pass mark.
check-how =
    Each time there is a small story and one question.
    The people in it are made up. It does not ask about your case.
    If an answer is not right, we explain it, and later ask another one.
    You may stop at any time, and go on later.
check-dont-know = If you do not know, choose “I do not know”. That is fine.
check-stays = Your answers stay on this machine. When you close this window, they are gone. If the top says “Saved”, they are locked on your lawyer’s device.
check-short-name = Short: 8 things
check-short-text = The 8 things people most often get mixed up, one question each.
check-full-name = Everything: 18 things
check-full-text = All 18 things. Six of them are hard to undo, so they have two questions each.
# Variables:
#   $from (Number) - minutes of a quick reader
#   $to (Number) - minutes of a slow listener
check-minutes = About { $from } to { $to } minutes. Take your time.
check-begin = Begin
check-resume = Go on
check-all-items = All questions and explanations
check-all-items-intro =
    Here you can read every question without the program.
    Think first. Then open the explanation below it.
check-explanations = Explanation

## One question

# Variables:
#   $done (Number) - how many things are settled
#   $all (Number) - how many there are
check-progress = { $done } of { $all } things done
check-made-up = The people in the story are made up. It does not ask about your case.
check-no-exam = No exam, no score
check-unsure = I do not know.
check-answer = This is my answer
check-pick-first = Choose one first
check-pick-first-again = Please choose one first. “I do not know” is fine too.
check-rest = Not now

## Explained

check-you-chose = You chose
check-you-do-not-know = You chose “I do not know”
check-law-is = The right answer
check-look-again = Let us look at this once more
check-unsure-why = That is fine. Let us look at it together.
check-another-later = A little later we ask another question about it.
check-noted = We noted a sentence that you can give to a lawyer:
check-drop = Leave it out
check-read-more = See this card
check-go-on = Go on
check-right-heading = Explained

## A person must explain

check-person-heading = Here a person needs to explain
check-person-text =
    This machine did not manage to explain some things.
    That is not your fault.
    You may ask a lawyer to explain them to you in person.
    If you do not follow Chinese, you have the right to an interpreter.
check-person-show = You can show the lawyer this sentence:
check-person-sentence = I have not understood yet. Please explain it to me, one thing at a time, in words I know.

## What is understood

check-result-heading = What is understood now
check-result-intro = No score, no pass mark. One thing at a time.
check-result-none = You have not answered anything yet.
# Variables:
#   $count (Number) - how many things
check-not-yet = Not yet understood: { $count }. Ask a lawyer to explain.
# Variables:
#   $count (Number) - how many things
check-after = Understood after explanation: { $count }
# Variables:
#   $count (Number) - how many things
check-first = Understood at first: { $count }
check-not-yet-none = Nothing is left open. You can note your own questions.
check-open = not asked to the end
check-asks-note = What is ticked is printed on the list of questions.
check-not-agree = To understand is not to agree. To sign or not is your own choice.
check-again = Begin again with other questions
# Variables:
#   $count (String) - how many times, a whole number written out in digits
check-luck = Someone who only guesses does as well about 1 time in { $count }.
check-luck-always = Someone who only guesses does as well nearly every time.
check-luck-how = This is worked out exactly for someone who picks one of three options blindly.
# Variables:
#   $count (Number) - answers
#   $all (Number) - all answers
check-signal-quick = { $count } of { $all } answers came faster than the words can be read.
# Variables:
#   $count (Number) - answers
#   $all (Number) - all answers that named an option
#   $place (Number) - the place on the screen, 1 to 3
check-signal-place = { $count } of { $all } answers were at place { $place } on the screen.
check-signal-two-ways = The same thing was once answered right and once not:
# Variables:
#   $count (Number) - answers
#   $all (Number) - all answers
check-signal-unsure = { $count } of { $all } answers were “I do not know”.
check-signal-note =
    There can be many reasons.
    The lawyer may ask the person to say it in their own words.
check-signals-heading = What was noticed
check-signals-none = No very quick answers, no single place chosen again and again, no two ways on one thing.
check-print-questions = Print the questions

## Private questions

check-private-heading = Questions for the lawyer’s eyes only
check-private-intro =
    These answers stay on this screen, for your lawyer to see.
    When you leave this window, they are gone.
    If the top says “Saved”, they are locked on your lawyer’s device.
    If you do not tick “Put it in the record”, it is not in the record.
    You may leave out what you do not want to answer.
check-private-promised = Did anyone promise you something?
check-private-threatened = Did anyone threaten you?
check-private-unwell = Are you very tired or ill now?
check-private-hurt = Did anyone hurt you?
check-private-time = Did you have enough time to think?
check-private-alone = Did you talk with a lawyer alone?
check-private-language = Did you understand the language that was used?
check-private-yes = Yes
check-private-no = No
check-private-rather-not = I would rather not say
check-private-in = Put it in the record
check-private-no-story = Here you only choose. Tell what happened to the lawyer in person.

## Sentences for the lawyer, one for each of the 18 things

check-ask-admit = Please tell me: if I sign, which facts and which crime do I admit?
check-ask-free = Please tell me: what can I do if I want time, or do not want to sign?
check-ask-may = Please tell me: why is “may” be treated more lightly not a promise?
check-ask-covers = Please tell me: what is in the proposed sentence, and what must I pay?
check-ask-decides = Please tell me: when may the court depart from the proposed sentence?
check-ask-no-rule = Please tell me: what is different if I do not plead?
check-ask-evidence = Please tell me: what evidence is there, and have you read the file?
check-ask-acquit = Please tell me: when is a person not charged, or acquitted?
check-ask-who-lawyer = Please tell me: are you the duty lawyer or a defender, and what is the difference?
check-ask-defender = Please tell me: how do I hire a defender or ask for legal aid?
check-ask-two-consents = Please tell me: what does the procedure line of the signed statement say?
check-ask-shorter = Please tell me: what does a fast-track trial leave out?
check-ask-keep = Please tell me: which rights do I still have after signing?
check-ask-withdraw = Please tell me: what happens if I withdraw later?
check-ask-said = Please tell me: can what I said be used later?
check-ask-appeal = Please tell me: if I appeal, when may the prosecutor protest?
check-ask-lasting = Please tell me: what does a conviction mean for work and family?
check-ask-own-language = Please tell me: can I have an interpreter, and is there special protection for me?
