### Self-check items of the concept “no-rule”.

## Item a (claims not-pleading-not-aggravating)

check-no-rule-a-situation =
    Mr Sun has not pleaded.
    A cellmate says: “Not pleading means a heavier sentence.”
check-no-rule-a-question = Is there such an article?
check-no-rule-a-1 = Yes, some years are added for not pleading.
check-no-rule-a-1-why =
    Many people think so.
    We found no article that makes punishment heavier for not pleading.
check-no-rule-a-2 = No, so pleading or not makes no difference.
check-no-rule-a-2-why =
    The first half is so.
    But without a plea there is no plea reduction.
check-no-rule-a-3 = None was found, but this leniency is missed.
check-no-rule-a-3-why =
    Yes.
    We found no article that makes punishment heavier.
    But the plea reduction is not given.

## Item b (claims plead-at-trial-ok)

check-no-rule-b-situation =
    Ms He did not plead before the prosecutor.
    The case is in court now, and she wants to plead.
check-no-rule-b-question = Is there still time for it?
check-no-rule-b-1 = Yes, though the cut may be smaller.
check-no-rule-b-1-why =
    Yes.
    She may plead at trial.
    Under the 2019 text the cut may be smaller.
check-no-rule-b-2 = Yes, with the same cut as an early plea.
check-no-rule-b-2-why =
    The first half is so.
    Under the 2019 text the cut may be smaller.
check-no-rule-b-3 = No, pleading is generally before the charge.
check-no-rule-b-3-why =
    Many people think so.
    First pleading at trial is possible too.

## Item c (claims earlier-more)

check-no-rule-c-situation =
    Lin wants to answer in three days.
    He hears that early or late makes a difference.
check-no-rule-c-question = What is the difference?
check-no-rule-c-1 = A day late may be too late to plead.
check-no-rule-c-1-why =
    Many people think so.
    We found no article for the same day, and at trial pleading is possible.
check-no-rule-c-2 = An early plea may count for more.
check-no-rule-c-2-why =
    Yes.
    Early, by own will, fully and steadily may count for more.
check-no-rule-c-3 = An early plea frees from all punishment.
check-no-rule-c-3-why =
    Early may count for more.
    But no article frees everyone who pleads early.

## Item d (claims not-pleading-not-aggravating)

check-no-rule-d-situation =
    Mr Xu does not plead.
    The lawyer says this is looked at for two things.
check-no-rule-d-question = Which two things?
check-no-rule-d-1 = The hearing and the appeal: both are gone.
check-no-rule-d-1-why =
    Both stay.
    Without a plea there is still a hearing and an appeal.
check-no-rule-d-2 = The term and the fine: both get heavier.
check-no-rule-d-2-why = We found no article that makes punishment heavier for not pleading.
check-no-rule-d-3 = Suspension looks at remorse, arrest at the plea.
check-no-rule-d-3-why =
    Yes.
    For a suspended sentence remorse counts.
    For arrest a plea is considered.
