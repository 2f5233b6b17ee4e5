### What a lawyer keeps on this device, under a passphrase.
### Readers: the lawyer. Calm, plain; what can be lost is said before it can be lost.

kept-what =
    Use it on your own device. Do not use it on a shared machine.

## Off

kept-nothing = Nothing is kept now
kept-nothing-text =
    When the window is closed, everything typed is gone.
    With a passphrase, drafts and records stay on this device.
    Everything of a person is locked under it.
    Turn it on before you type. What was typed before may still lie on the disk.
    In a private window the browser deletes it all at the end.
# Variables:
#   $minutes (Number) - minutes without a touch
kept-lock-text = It locks by itself after { $minutes } minutes without a touch.
kept-forgotten-text =
    Only the passphrase opens it. We cannot open it, and nobody else can.
    If it is forgotten, all drafts and records here are lost.
    So print records, or save them as files, while it is open. Drafts can be saved too.
kept-turn-on = Keep on this device

kept-one-file =
    This edition is one file. It keeps nothing on the device.
    Print a finished record, or save it as a file, before the window is closed.

## Locked

kept-locked = Locked
kept-locked-text =
    Type the passphrase, and everything is there again.
    Each wrong try makes the wait longer.
kept-open = Open
kept-forgotten = I have forgotten the passphrase
kept-erase = Delete everything that is kept
kept-sure = Tap again to delete

## It cannot be read now

kept-unread = It does not open now
kept-unread-text =
    Close the browser, wait a minute, and open it again.
    You can go on without it. What you type then is gone when the window is closed.
kept-without = Go on without it

## Open

kept-drafts = Drafts
kept-draft-file =
    Saved as a file, a draft becomes a record, with the time shown beside it.
    Private answers are in it only where the person asked for that.
    It is not sealed, and anybody can read it.
    No file can be opened as a draft again.
kept-front = In front now
kept-no-number = No number
kept-bring = Bring to the front
kept-delete = Delete
kept-go-on = Go on with the record
kept-new-visit = Begin a new visit
kept-lock = Lock now
kept-records = Finished records
# Variables:
#   $days (Number) - days after which a reminder stands beside a record
kept-remind-text = After { $days } days a reminder stands here. Nothing is deleted by itself.
# Variables:
#   $days (Number) - days since it was made
kept-days = Made { $days } days ago. Is it still needed here?
kept-none = No record.
kept-search = Find by number
kept-find = Find
kept-export = Save all records as one file
kept-export-drafts = Save all drafts as one file
kept-stop-keeping = Stop keeping

## When it cannot be done

# Variables:
#   $seconds (Number) - seconds to wait
kept-wait = The passphrase can be typed again in { $seconds } seconds.
kept-fault-full = The device is full, so nothing more is kept. You can go on until the window is closed.
kept-fault-blocked = This browser keeps nothing here. You can go on until the window is closed.
kept-fault-elsewhere = It was opened in another window. Nothing is kept from this one any more.
kept-fault-unread = What is kept here cannot be read now. Nothing of it is deleted.
kept-fault-changed = A kept file is damaged and cannot be read.
