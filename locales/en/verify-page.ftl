### Page "verify": checking a record. What the check found stands in verify.ftl.
### Readers: whoever holds a record: a judge, a lawyer, the person, the family.

verify-page-file = Open a record’s file
verify-page-file-hint = A file that ends in .json
verify-page-open = Check this file
verify-page-picture = A picture of the printed code
verify-page-picture-open = Check this picture
verify-page-camera = Read the code with the camera
verify-page-paste = Paste the text
verify-page-paste-open = Check this text
verify-page-key = Fingerprint of the key
verify-page-key-hint =
    It stands at the foot of the paper.
    Please ask the lawyer who made the record, in person or by phone, if this is the key.
verify-page-keeps = It is checked on this device, without a network. The record is not kept.
verify-page-none = Nothing is checked yet. Please choose a record.
verify-page-checks = What was checked
verify-page-shows = This shows
verify-page-shows-not = This does not show
verify-page-stated = What the record says
verify-page-found = What was found
verify-page-made = What the record states
verify-page-again = Check another one
verify-page-fault-no-code = No code was found. Please lay the paper flat in good light and try again.
verify-page-fault-camera = The camera cannot be used. You can use a picture, or open the file.
verify-page-fault-file = No file was read. Please choose it again.
