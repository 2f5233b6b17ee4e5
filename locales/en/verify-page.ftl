### Page "verify": checking a record. What the check found stands in verify.ftl.
### Readers: whoever holds a record: a judge, a lawyer, the person, the family.

verify-page-file = Open a record’s file
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
verify-page-made = What the record states
verify-page-again = Check another one
verify-page-fault-no-code = No code was found. Please lay the paper flat in good light and try again.
verify-page-fault-camera = The camera cannot be used. You can use a picture, or open the file.
verify-page-fault-file = No file was read. Please choose it again.
verify-page-key-go = This is the key; check again
verify-page-genuine-shows =
    The text was not changed after it was sealed.
    The outcome it states follows from the answers in it.
verify-page-genuine-shows-not =
    It does not show that the person agreed to anything, or truly understood.
    It does not show who sat at the device.
verify-page-altered-shows =
    The text is not the one that was sealed.
    Please find the copy from the time of sealing.
verify-page-altered-shows-not = It does not show who changed it, or why.
verify-page-not-proven-shows = Some things cannot be checked on this device.
verify-page-not-proven-shows-not =
    It does not show that the record is false, or that it is true.
    Please see above what was not checked, and ask the lawyer who made it.
