### Page "verify": is a record genuine, altered, or not proven? Also the command line.
### Readers: the judge, the prosecutor, the lawyer. "Device seal", never "signature": the seal names a device, no person.

## The answer

verify-genuine = Genuine
verify-genuine-text =
    Nothing in this record has changed since a known device sealed it.
    What it says of the outcome follows from the answers in it.
    It does not say that anybody has agreed to anything.
verify-genuine-code-text =
    Nothing in this code has changed since a known device sealed it.
    The answers are not in the code.
    To check them, open the file.
verify-altered = Altered
verify-altered-text =
    It is not as this program wrote it.
    Below we say what differs.
verify-not-proven = Not proven
verify-not-proven-text =
    We found nothing that differs.
    But not everything could be checked. Below we say what.
verify-unreadable = Not proven: it cannot be read
verify-unreadable-text =
    This is no record of this program, or it was cut or damaged on the way.
    That says nothing for or against anybody.

## What was checked, and how it ended

verify-size-held = It is small enough to be read.
verify-size-broken = It is larger than 1 MiB. No record is that large, so it was not read.
verify-readable-held = It can be read.
verify-readable-broken = It is neither a sealed file nor the text of a code.
verify-version-held = This program knows its version.
verify-version-unknown = It has a version that this program does not know. A newer program may read it.
verify-fields-held = Every field is there, and no other.
verify-fields-broken = A field is missing, is there twice, is new, or is of another kind.
verify-bytes-held = It is written exactly as it was sealed.
verify-bytes-broken = It is not written exactly as it was sealed. A space or a line break is enough.
verify-values-held = Every field holds a value that the record knows.
verify-values-broken = A field holds a value that no record has.
verify-characters-held = Nothing in its text is invisible.
verify-characters-broken = Its text holds a sign that cannot be seen, or one that is spelled in an unusual way.
verify-sha256-held = The digest SHA-256 fits the record.
verify-sha256-broken = The digest SHA-256 does not fit the record.
verify-sm3-held = The digest SM3 fits the record.
verify-sm3-broken = The digest SM3 does not fit the record.
verify-seal-held = The device seal fits, byte for byte.
verify-seal-broken = The device seal does not fit. The text or the seal has changed.
verify-seal-unknown = No device has sealed it. Anybody could have written it.
verify-key-held = The key of the device is known here.
verify-key-unknown = The key of the device is not known here. Compare its fingerprint with the one on paper.
verify-edition-held = It was made with this edition of the program.
verify-edition-unknown = It was made with another edition. To check everything, use that edition.
verify-words-held = Every question and card is word for word the one of this edition.
verify-words-broken = A question or card is not the one of this edition, word for word.
verify-words-unknown = The words of that edition are not here, so they were not compared.
verify-order-held = The order of questions and options follows from the seed.
verify-order-broken = The order of questions or options does not follow from the seed and the answers.
verify-order-unknown = The order could not be played again here, because it is from another edition.
verify-outcome-held = The outcome it states follows from the answers.
verify-outcome-broken = The outcome it states does not follow from the answers.
verify-outcome-unknown = By the rules of this edition the answers give another outcome. Its own rules may differ.
verify-luck-held = The chance that it is luck was worked out again. It is the same.
verify-luck-broken = The chance that it is luck is another one than it states.
verify-luck-unknown = By the rules of this edition the chance of luck is another one. Its own rules may differ.
verify-signals-held = What was noticed follows from the answers.
verify-signals-broken = What it says was noticed does not follow from the answers.
verify-signals-unknown = By the rules of this edition other things are noticed. Its own rules may differ.
verify-explain-held = What a person must explain follows from the answers.
verify-explain-broken = What it says a person must explain does not follow from the answers.
verify-explain-unknown = By the rules of this edition a person must explain other things. Its own rules may differ.
verify-finished-held = It says rightly if the self-check was finished.
verify-finished-broken = It says wrongly if the self-check was finished.
verify-finished-unknown = We cannot tell here if the self-check was finished.
verify-illustration-held = The picture of the sentence follows from what was put in.
verify-illustration-broken = The picture of the sentence does not follow from what was put in.
verify-illustration-unknown = It was made by another edition. Whether the picture of the sentence follows from what was put in cannot be told here.

## Details of a check

# Variables:
#   $field (String) - the field's name in the file, in English
verify-field = Field: { $field }
# Variables:
#   $text (String) - what was expected there
verify-expected = Expected: { $text }
# Variables:
#   $text (String) - what was found there
verify-found = Found: { $text }

## What it says of itself

# Variables:
#   $time (String) - as the device's clock had it, with its offset
verify-time = Time by the device’s clock: { $time }
# Variables:
#   $edition (String) - the edition's short name
verify-edition = Edition: { $edition }
# Variables:
#   $fingerprint (String) - 32 digits in groups
verify-fingerprint = Fingerprint of the device’s key: { $fingerprint }
# Variables:
#   $digest (String) - 64 digits
verify-sha256 = SHA-256: { $digest }
# Variables:
#   $digest (String) - 64 digits
verify-sm3 = SM3: { $digest }
