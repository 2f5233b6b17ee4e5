### Page "home": the doors.
### Readers: the person, perhaps minutes before signing. No door pushes towards signing or not signing.

home-title = Understand first, then decide.
home-intro = Here we explain “pleading” in plain words: what it is, what you keep, what gets shorter.
home-neutral = We do not tell you to sign. We do not tell you not to sign.

## Three doors

home-short-name = The short way
home-short-text = 18 cards, the things that matter most.
home-short-go = Start
home-whole-name = Read it all
home-whole-text = One card at a time. You can stop at any time.
home-whole-go = Start
home-lawyer-name = With a lawyer
home-lawyer-text = What a lawyer does before you sign, step by step.
home-lawyer-go = Look

## Two strips

home-signing-name = About to sign?
home-signing-text = First see the eight things to check.
home-stage-name = Where is my case now?
home-stage-text = See the steps as a picture.

# Variables:
#   $page (String) - title of the page where the reader stopped
home-resume = Go on where you stopped: { $page }
