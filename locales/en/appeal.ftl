### Page "appeal": appeal and protest.
### Readers: the person. Plain words, short sentences; may and must are legal words.

appeal-title = Appeal
appeal-intro = This page tells how to appeal, and when a sentence can get heavier.

## Card kept (claim appeal-kept)

appeal-kept-heading = Your right to appeal must not be taken away
appeal-kept-text =
    To appeal is to ask the next higher court to judge the case again.
    Your right to appeal must not be taken away on any excuse.
    There is no exception for plea cases.
    Another card tells when a sentence can get heavier.

## Card ten-days (claim appeal-ten-days)

appeal-ten-days-heading = You have 10 days to appeal
appeal-ten-days-text =
    You have 10 days to appeal a judgment.
    Count from the day after you get it.
    You may appeal in writing or by speaking.

## Card heavier (claims appeal-no-heavier and appeal-protest-exception: both halves stand together)

appeal-heavier-heading = Can the sentence get heavier after an appeal?
appeal-heavier-text =
    If only your side appeals, the second court must not give a heavier punishment.
    If the case is sent back, new crimes added to the charge are an exception.
    A sentence that is far too light can be corrected only in a later retrial.
# Guiding case 检例第83号. Keep both outcomes: heavier once, protest rejected in other cases. "Protest" is glossed once.
appeal-heavier-protest =
    If the prosecutor protests, that is, appeals too, this protection does not apply.
    In one guiding case a “too heavy” appeal met a protest: 2 years 3 months became 2 years 9 months.
    In other cases courts rejected the protest and kept the sentence.

## Card fast-facts (claim appeal-fast-facts)

appeal-fast-facts-heading = After a fast-track trial: an appeal about the facts
appeal-fast-facts-text =
    Suppose you appeal about facts or evidence after a fast-track trial.
    Under the 2019 text the case must be sent back for a full trial, and plea leniency is lost.
    But the Criminal Procedure Law bars a heavier sentence when only your side appeals.
    How the two fit is not settled; ask a lawyer.

## Card last-word-counts (claim appeal-last-word-counts)

appeal-last-word-counts-heading = Your last word before the deadline counts
appeal-last-word-counts-text =
    What counts is the last thing you say before the deadline.
    If you first say no and then yes in time, that is an appeal.
    If you first say yes and then no in time, that is no appeal.
