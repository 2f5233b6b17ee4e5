### Self-check items of the concept “shorter”.

## Item a (claim fast-no-investigation)

check-shorter-a-situation =
    Ms Zhou agrees to a fast-track trial.
    The evidence stage goes through the evidence in court.
check-shorter-a-question = How does it differ from a full trial?
check-shorter-a-1 = Generally the same evidence stage, and a shorter debate.
check-shorter-a-1-why =
    Many people think so.
    Fast track generally has no evidence stage and no debate.
check-shorter-a-2 = Generally no evidence stage, and no last word.
check-shorter-a-2-why =
    The first half is so.
    But before judgment her last statement must be heard.
check-shorter-a-3 = Generally no evidence stage, and no debate.
check-shorter-a-3-why =
    Yes.
    Fast track generally has neither.
    Her last statement must be heard.

## Item b (claim fast-less-notice)

check-shorter-b-situation =
    Mr Wang agrees to fast track.
    He thinks he is sure to get the indictment ten days before the hearing.
check-shorter-b-question = Does fast track assure these ten days?
check-shorter-b-1 = No, fast track is not bound by them.
check-shorter-b-1-why =
    Yes.
    In a full trial the indictment must come ten days before.
    Fast track is not bound by that limit.
check-shorter-b-2 = Yes, fast track is bound by them too.
check-shorter-b-2-why =
    Many people think so.
    Short and fast-track trials are not bound by that limit.
check-shorter-b-3 = No, fast track has no indictment at all.
check-shorter-b-3-why =
    The first half is so.
    There is still an indictment, only not bound by the ten days.

## Item c (claim give-up-evidence-testing)

check-shorter-c-situation =
    Mr Zhao agrees to a short trial.
    He disputes one piece of evidence.
check-shorter-c-question = What happens to this evidence at the hearing?
check-shorter-c-1 = It is named in court, with no challenge.
check-shorter-c-1-why =
    Many people think so.
    Disputed evidence must be shown and challenged.
check-shorter-c-2 = It must be shown for him to challenge.
check-shorter-c-2-why =
    Yes.
    Disputed evidence must be shown and challenged in a short trial too.
    So it helps to say clearly what is disputed.
check-shorter-c-3 = It must be dropped and not shown.
check-shorter-c-3-why =
    Disputed does not mean dropped.
    It must be shown and challenged; the court decides.

## Item d (claim fast-short-review)

check-shorter-d-situation =
    Ms Chen’s case fits fast track, and she pleads.
    She may get eight months.
check-shorter-d-question = How soon must the prosecutor decide?
check-shorter-d-1 = A month, with the usual time for the lawyer.
check-shorter-d-1-why =
    A month is the usual limit.
    A fast-track case with a year or less must be decided in ten days.
check-shorter-d-2 = Two months, with more time for the lawyer.
check-shorter-d-2-why =
    It is not so long.
    A fast-track case with a year or less must be decided in ten days.
check-shorter-d-3 = Ten days, with less time for the lawyer.
check-shorter-d-3-why =
    Yes.
    With eight months possible it must be decided in ten days.
    The usual limit is a month, so the lawyer has less time.
