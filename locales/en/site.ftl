### The frame of every page: bar, foot, tools, citations, notices.
### Readers: the person. Calm, short; no push towards signing or not signing.

## Brand and window

site-brand = Mingbai 明白
site-mark = 明白
# The brand in the bar of pages in other scripts, after 明白.
site-latin = Mingbai
# The window's title and the page's title for machines.
# Variables:
#   $page (String) - the page's title
#   $brand (String) - the brand, site-brand
site-window-title = { $page } · { $brand }
# Languages are named on the first page of the site, before one is chosen.
site-choose-title = Mingbai 明白
site-choose-text = Understand first, then decide.
site-choose-go = Read in English

## Bar

site-skip = Go to the text
site-main-parts = Main parts
site-all-pages = All pages
site-list = Ask a lawyer
# Read out by screen readers after site-list.
# Variables:
#   $count (Number) - how many things are on the reader’s list
site-list-count =
    { $count ->
        [one] { $count } thing noted
       *[other] { $count } things noted
    }
site-size = Text size
# Read out by screen readers after site-size.
# Variables:
#   $percent (String) - 100, 125 or 150
site-size-now = now { $percent } percent
site-language = Language

## Moving through a page

# Variables:
#   $now (Number) - the card in front
#   $all (Number) - all cards of the page
site-card-of = Card { $now } of { $all }
site-back = Back
site-next = Next
site-dock = Move and listen
site-onward = Pages before and after
site-contents = Contents
# Variables:
#   $from (Number) - minutes of a quick reader
#   $to (Number) - minutes of a slow listener
site-minutes = About { $from } to { $to } minutes. Take your time.
site-to-whole = More about this
site-to-short = This idea on the short path

## Cards

site-note = Note it for my lawyer
site-noted = Noted for my lawyer
site-drop = Take off the list
site-law-says = The law says
# Variables:
#   $count (Number) - how many articles the fold holds
site-articles-count =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
site-terms-here = Words explained here
site-plain-words = In plain words
site-checks-heading = Check these eight things before you sign
site-choice-heading = To sign or not is your own choice
# Names what stands on the drawing "three consents", from top to bottom.
site-picture-consents = Facts · proposed sentence · procedure
# Names who sits on the drawing "seats": the person, the lawyer beside, the prosecutor across, the camera.
site-picture-seats = You · a lawyer beside you · the prosecutor · the camera
site-basis-reported = We could not confirm this. Ask a lawyer.

## Read aloud

site-read-aloud = Read aloud
site-pause = Pause
site-again = Again
site-pace = Speed
site-pace-slow = Slow
site-pace-middle = Middle
site-pace-fast = Fast
# Variables:
#   $now (Number) - the sentence now read
#   $all (Number) - all sentences of the card
site-sentence-of = Sentence { $now } of { $all }
site-listen-side = Listen to this side
site-voice-missing = This machine has no voice of its own for English, so it cannot read aloud.
site-voice-sides = Each side has its own button to listen.

## Citations

# Variables:
#   $instrument (String) - name of the law
#   $number (String) - number of the article
site-cite-article = { $instrument }, art. { $number }
# Variables:
#   $instrument (String) - name of the text
#   $number (String) - number of the item
site-cite-item = { $instrument }, item { $number }
# Variables:
#   $instrument (String) - name of the guideline
#   $number (String) - part and item in Chinese numbers
site-cite-part = { $instrument }, part { $number }
# Variables:
#   $instrument (String) - name of the series
#   $number (String) - number of the case
site-cite-case = { $instrument } no. { $number }
# Variables:
#   $year (String) - year, four digits
#   $month (Number) - month, 1 to 12
#   $day (Number) - day of the month
site-date-written =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
       *[other] { $day } December { $year }
    }
# Variables:
#   $day (String) - the day, from site-date-written
#   $standing (String) - one of the sentences site-standing-…
site-text-of = Text of { $day }. { $standing }
site-standing-in-force = In force when we checked. Only the Chinese text binds.
site-standing-newer = The 2019 text. A newer text may apply; ask a lawyer. Only the Chinese text binds.
site-standing-excerpt = We saw only this part. Only the Chinese text binds.
site-standing-form = A form used by an office, not a rule.
site-standing-retold = A case told again in our words, not the text itself.

## Foot and notices

# Variables:
#   $day (String) - the day, from site-date-written
site-checked = Law as checked on { $day }
# Variables:
#   $id (String) - short name of the edition
site-edition = Edition { $id }
site-draft = Draft: these words are not yet checked by a legal translator.
site-not-advice = This explains. It is not legal advice, and it does not tell you whether to sign.
site-promise-network = Sends nothing
# Shown only when every file of the copy is here and whole.
site-offline-whole = Works without a network on this machine
site-offline-damaged = The copy for use without a network is damaged. It mends itself when there is a network.
site-promise-case = Asks nothing about the case
site-print-page = Print this page
site-about = About this
site-no-script = Reading aloud, the list for your lawyer and text size need JavaScript, which is off here. You can read and print everything.
site-start-again = Start again
site-no-print = Printing could not start here. Ask someone who works here.
site-no-app = Reading aloud, the list for your lawyer and text size could not start here. You can read everything.

## Pages that work with the reader

site-check-title = See for yourself what you understood
site-check-intro = Small stories, one at a time. What was not right is explained again.
site-illustration-title = How the method moves a sentence
site-illustration-intro = With the plea and without it: ranges, step by step. The court decides.
site-record-title = Make a record with a lawyer
site-record-intro = It says what was asked, what was answered, and what is not understood yet. No facts of the case.
site-kept-title = Kept on this device
site-kept-intro = Drafts and records stay here under a passphrase. It is off until a lawyer turns it on.
site-kept-saving = Saving
site-kept-saved = Saved on this device
site-kept-refused = Not saved any more. You can go on until the window is closed.
site-verify-title = Check a record
site-verify-intro = See if a record was changed after it was sealed. Nothing is sent and nothing is kept.
site-desk-needed = This page needs the program to start. You can read the cards and print the questions.
site-desk-missing = This page could not start this time. What you filled in is still here. You can open it again.
