### Self-check items of the concept “no-rule”.

## Item a (claim not-pleading-not-aggravating)

check-no-rule-a-situation =
    Mr Sun has not pleaded.
    A cellmate says: “Not pleading means a heavier sentence.”
check-no-rule-a-question = Is there such an article?
check-no-rule-a-1 = Yes, by law the sentence must be heavier.
check-no-rule-a-1-why =
    Many people think so.
    We found no article that makes punishment heavier for not pleading.
check-no-rule-a-2 = None was found, so pleading makes no difference.
check-no-rule-a-2-why =
    We too found no such article.
    But without a plea there is no plea reduction.
check-no-rule-a-3 = None was found, but the plea reduction is lost.
check-no-rule-a-3-why =
    Yes.
    We found no article that makes punishment heavier.
    But the plea reduction is not given.

## Item b (claims plead-at-trial-ok, earlier-more)

check-no-rule-b-situation =
    Ms He did not plead before the prosecutor.
    The case is in court now, and she wants to plead.
check-no-rule-b-question = Is there still time for it?
check-no-rule-b-1 = Yes, though the cut may be smaller.
check-no-rule-b-1-why =
    Yes.
    She may plead at trial.
    Under the 2019 text the cut may be smaller.
check-no-rule-b-2 = Yes, and the cut equals that of an early plea.
check-no-rule-b-2-why =
    The first half is so.
    The stage of the plea must make a difference to the cut.
check-no-rule-b-3 = No, a plea is possible before the charge, not after.
check-no-rule-b-3-why =
    Many people think so.
    First pleading at trial is possible too.

## Item c (claims earlier-more, plead-at-trial-ok)

check-no-rule-c-situation =
    Lin wants to answer in three days.
    He asks if early or late makes a difference.
check-no-rule-c-question = Does it make a difference?
check-no-rule-c-1 = Yes, a day later there is no cut.
check-no-rule-c-1-why =
    Many people think so.
    We found no article for the same day, and at trial pleading is possible.
check-no-rule-c-2 = Yes, an early plea may count for more.
check-no-rule-c-2-why =
    Yes.
    Early, by own will, fully and steadily may count for more.
    We found no article for a decision on the same day.
check-no-rule-c-3 = No, an early plea counts for no more.
check-no-rule-c-3-why =
    There is a difference.
    An early plea may count for more.

## Item d (claims not-pleading-not-aggravating, custody-factor-not-release, hearing-still-held, appeal-kept)

check-no-rule-d-situation =
    Mr Xu does not plead.
    The lawyer says this may matter for two things.
check-no-rule-d-question = Which answer is right?
check-no-rule-d-1 = For a hearing remorse counts, for appeal the plea.
check-no-rule-d-1-why =
    Many people fear this.
    Without a plea there is still a hearing and the right to appeal.
check-no-rule-d-2 = For a fine remorse counts, for added years the plea.
check-no-rule-d-2-why =
    Many people think so.
    We found no article that makes punishment heavier for not pleading.
check-no-rule-d-3 = For suspension remorse counts, for arrest the plea.
check-no-rule-d-3-why =
    Yes.
    For a suspended sentence remorse counts.
    For arrest a plea must be considered.
