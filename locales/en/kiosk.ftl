### A shared machine: the first page, “are you still here?”, clearing, the staff.
### Readers: the person; in the last two parts the staff. Calm and short.

## On every page

kiosk-clear = Clear all now
kiosk-lawyer-note = A lawyer is here. The clock is stopped.
kiosk-lawyer-left = The lawyer has left

## Are you still here?

kiosk-idle-heading = Are you still here?
# Variables:
#   $seconds (Number) - seconds left
kiosk-idle-text =
    { $seconds ->
        [one] In { $seconds } second, all you did here is cleared.
       *[other] In { $seconds } seconds, all you did here is cleared.
    }
kiosk-idle-sound = There is a sound too.
kiosk-idle-touch = A touch anywhere means that you are here.
kiosk-still-here = I am still here
kiosk-lawyer-here = A lawyer is here
kiosk-finished = Finished, clear it

## First page

kiosk-touch = Touch your language
kiosk-listen = Listen
kiosk-can-listen = Audio
kiosk-draft = Draft
kiosk-promise-erased = Erased after use
kiosk-help-heading = Who can help you here

## Staff

kiosk-staff = Staff
kiosk-pin-label = Staff PIN
kiosk-pin-open = Open
kiosk-pin-checking = Checking.
# Variables:
#   $seconds (Number) - seconds still to wait
kiosk-pin-wait =
    { $seconds ->
        [one] Wrong PIN. Wait { $seconds } second, then try again.
       *[other] Wrong PIN. Wait { $seconds } seconds, then try again.
    }
kiosk-pin-none = No PIN is set in kiosk.json, so this cannot be opened here.
kiosk-pin-cannot = This page is not from this machine and not under https. A PIN cannot be checked here.
kiosk-open-now = Open now. It locks again when you close the window or go to the first page.
kiosk-close-window = Close the window
kiosk-close-hint = If the window stays, press Alt and F4 together.
kiosk-to-start = To the first page

## Faults of kiosk.json

kiosk-fault-unreadable = kiosk.json is not whole JSON. All defaults are used.
# Variables:
#   $field (String) - name of the field
kiosk-fault-unknown = kiosk.json has a field nobody knows, { $field }. It is not used.
# Variables:
#   $field (String) - name of the field
#   $least (String) - the least number
#   $most (String) - the largest number
kiosk-fault-number = In kiosk.json, { $field } takes a whole number from { $least } to { $most }. The default is used.
# Variables:
#   $field (String) - name of the field
kiosk-fault-value = In kiosk.json, { $field } is not well written. The default is used.
kiosk-fault-trial =
    In kiosk.json, warning_seconds is under 20.
    That is good for a trial only.

## On a page whose program could not start, after site-no-app, where paper is allowed

kiosk-can-print = You can print everything too.
