### Page "record": the lawyer and the person make the record together. Also the printed sheet.
### Readers: the lawyer first, then the judge; the person beside them. No word says that anybody has consented.

## Duties

record-duty-no-defender-yet = Asked if the person has a defender already
record-duty-must-have-defender = Checked if the law asks for a defender
record-duty-met-alone = Met the person, nobody else there
record-duty-file-read = Read the case file
record-duty-evidence-state = Explained the state of the evidence
record-duty-advice-given = Gave advice and suggested a procedure
record-duty-consequences-explained = Explained what pleading is and its legal consequences
record-duty-opinions-given = Gave opinions on charge, sentence and procedure
record-duty-work-recorded = Had this work recorded and sent on with the case
record-duty-legal-aid-asked = Passed on a request for legal aid
record-duty-signing-present = Was there at the signing

## The page

record-what =
    It holds no facts of the case, does not prove free will, and replaces no signature.
    Names may stay blank and be written by hand after printing.
record-with-lawyer = Make it with a lawyer
record-alone = Print it alone, names blank
# Variables:
#   $now (Number) - the step, from 1
#   $all (Number) - how many there are
record-step-of = Step { $now } of { $all }
record-step-people = Who is here
record-step-together = Read together
record-step-work = What the lawyer did
record-step-decision = What the person thinks now
record-step-review = Look through and seal
record-steps = Steps of making the record
record-back = Step back
record-next = Next step

## Who takes part

record-people-text =
    Everything here may stay blank.
    Write no facts of the case.
record-field-reference = Number
record-field-place = Place
record-field-person = Name of the person
record-role = Which kind of lawyer
record-role-duty = Duty lawyer
record-role-hired = Defender, hired
record-role-assigned = Defender, legal aid
record-field-lawyer = Name of the lawyer
record-interpreter = Interpreter
record-field-interpreter = Name of the interpreter
record-guardian = Legal representative, or a suitable adult
record-field-guardian = Their name
record-presence-present = Here
record-presence-missing = Did not come
record-presence-not-needed = Not needed
record-stage = Where the case is

## Read and check together

record-together-text =
    The lawyer and the person read the cards and answer the questions together.
    The cards seen, the time spent and every answer go into the record.
# Variables:
#   $count (Number) - cards
record-cards-seen = Cards seen: { $count }
record-check-none = No questions answered yet.
# Variables:
#   $answers (Number) - answers given
#   $settled (Number) - things settled
#   $all (Number) - things in all
record-check-so-far = { $answers } answers given. Of { $all } things, { $settled } are settled.
# Variables:
#   $count (Number) - questions on the list
record-questions-so-far = Questions for the lawyer: { $count }
record-private-note = Some questions are for the lawyer’s eyes only. They stand below the result of the self-check.

## What the lawyer did

record-work-text =
    The lawyer writes this and answers for it.
    What was not done is written down too.
record-work-done = Done
record-work-not-done = Not done
record-work-not-needed = Not needed
record-work-day = Which day
record-work-note = How long, or why not
record-no-case = No facts of the case. Only what was done, which day, and why not.

## What the person thinks now

record-decision-text =
    Four options of one size, in an order drawn by chance.
    You may change it at any time, or choose none.
record-decision-sign = Sign
record-decision-not-sign = Do not sign
record-decision-not-yet = Not decided yet
record-decision-talk-first = Talk with a lawyer first

## Look through it, seal it

record-review-text =
    Below is the sheet to be printed.
    To change something, go back a step.
# Variables:
#   $steps (String) - names of steps with something left blank
record-blank = Still blank: { $steps }. It can be printed as it is.
record-seal = Device seal
record-seal-text =
    The seal shows only if the text was changed after it was sealed.
    It is not the signature of the person or of the lawyer.
record-key-none =
    This device has no key to seal with yet.
    Choose a passphrase to make one.
    If it is forgotten, nobody can bring it back, and this key cannot be used again.
record-key-locked = Type the passphrase to open the key of this device.
record-key-open = The key is open. Its fingerprint is:
record-passphrase = Passphrase
record-passphrase-again = Passphrase once more
record-passphrase-rule = At least 12 characters. You can use a few words in a row.
record-key-make = Make a key
record-key-unlock = Open the key
record-key-lock = Lock the key
record-key-export = Save a copy of the key, kept under the passphrase
record-key-import = Use a saved key
record-key-file = File of the saved key
record-seal-do = Seal it
record-print-only = Print without a seal
record-wait = Please wait.
record-made-sealed = It is sealed
record-made-plain = It is made, without a seal
record-save = Save as a file
record-print = Print
record-change = Go back and change

## When it cannot be done

record-fault-passphrase = The passphrase does not fit. Please type it again.
record-fault-short = The passphrase is too short. Please use 12 characters or more.
record-fault-differ = The two passphrases differ. Please type them again.
record-fault-damaged = This key file is damaged and cannot be read. Please use another copy.
record-fault-file = No file was read. Please choose it again.
record-fault-storage = This device keeps nothing. The key works until the window is closed, so save a copy first.
record-fault-chance = This device has no safe random numbers, so it cannot make a key. You can print without a seal.
record-fault-other = It did not work this time. What you filled in is still here. Please try again.

## The printed sheet

record-sheet-title = Plea leniency: record of what was understood
record-sheet-what = Made by the person and a lawyer together. It says what was asked, answered, and not understood yet.
record-sheet-what-alone = Made by the person alone. It says what was asked, answered, and not understood yet.
record-sheet-not = No facts of the case. No proof of free will. No signature is replaced.
record-sheet-person = Name
record-sheet-lawyer = Lawyer
record-sheet-guardian = Guardian
record-sheet-role = Kind
record-sheet-stage = Stage
record-sheet-language = Language
record-sheet-time = Time
record-sheet-place = Place
record-sheet-number = Number
# Variables:
#   $time (String) - the device's time
record-sheet-device-time = { $time }, by the device’s clock
record-sheet-draft = not checked by a legal translator
record-sheet-code = Outcome, digests, seal. Any code reader can read it.
record-sheet-one = 1. What is understood
record-sheet-one-short = the 8 things most often mixed up
record-sheet-one-full = 18 things, six of them asked twice
record-sheet-one-none = no questions answered
# Variables:
#   $count (Number) - how many things
record-sheet-first = Understood at first: { $count }
# Variables:
#   $count (Number) - how many things
record-sheet-after = After explanation, on two others: { $count }
# Variables:
#   $count (Number) - how many things
record-sheet-not-yet = Not yet understood: { $count }
record-sheet-open = not asked to the end
record-sheet-two = 2. Not yet understood, still to ask
record-sheet-two-note = as important as the part above
record-sheet-two-none = No question was noted.
# Variables:
#   $count (Number) - how many more
record-sheet-more = { $count } more; all are in the file.
record-sheet-person-explains = This machine could not explain it. A person needs to explain it.
record-sheet-three = 3. Could it be luck
# Variables:
#   $times (Number) - sittings
record-sheet-sittings = This is sitting number { $times }. More sittings give luck more chances.
record-sheet-four = 4. What the person thinks now
record-sheet-four-note = may change at any time; order drawn by chance
record-sheet-five = 5. Signatures
record-sheet-five-note = only that this record was made this way; this is not the signed statement
record-sheet-sign-person = The person, signature or fingerprint
record-sheet-sign-lawyer = Lawyer, licence number
record-sheet-sign-interpreter = Interpreter
record-sheet-date = Date
record-sheet-six = 6. What the lawyer did
record-sheet-six-note = the lawyer writes this and answers for it
record-sheet-not-stated = nothing written
record-sheet-seven = 7. Cards seen
record-sheet-topic = Topic
record-sheet-seen = Seen
record-sheet-spent = Time
# Variables:
#   $seen (Number) - cards seen
#   $all (Number) - cards there are
record-sheet-seen-of = { $seen } of { $all }
# Variables:
#   $minutes (Number) - minutes
#   $seconds (Number) - seconds
record-sheet-minutes = { $minutes } min { $seconds } s
record-sheet-eight = 8. Questions not understood at the end
record-sheet-eight-note = in their exact words; every question, order, answer and time is in the file
record-sheet-item = Question
record-sheet-answers = Answers
record-sheet-picture = Illustration shown
record-sheet-picture-note = how the method moves a range; the court decides, and this is not the case itself
record-sheet-nine = 9. What the person asked to put in
record-sheet-nine-none = Some questions are for the lawyer’s eyes only. What the person did not ask to put in is not here.
record-sheet-ten = 10. The five points a judge reviews
record-sheet-ten-note = item 39 of the 2019 text, which may have been renewed
record-sheet-judge-free = Free will; no violence, threat or lure
record-sheet-judge-mind = Ability to understand, state of mind
record-sheet-judge-knows = Knows the nature and the consequences
record-sheet-judge-told = Rights told, opinions heard
record-sheet-judge-help = Effective help by a lawyer
record-sheet-see-free = This record does not judge it. Please ask in person.
record-sheet-see-mind = This record does not judge it. See 3.
record-sheet-see-knows = See 1, 2 and 8.
record-sheet-see-told = This record cannot prove it. See 6.
record-sheet-see-help = See 6.
record-sheet-key = Fingerprint of the key
record-sheet-unsealed = Not sealed
record-sheet-seal-note = The device seal shows only that nothing was changed after sealing. It is nobody’s signature.
record-sheet-verify-note = To check it, use any device that has Mingbai. No network is needed.
# Variables:
#   $page (Number) - the page
#   $all (Number) - how many there are
record-sheet-page = Page { $page } of { $all }
