### Self-check items of the concept “shorter”.

## Item a (claims fast-no-investigation)

check-shorter-a-situation = Ms Zhou agrees to a fast-track trial.
check-shorter-a-question = How does her hearing differ from a full one?
check-shorter-a-1 = Generally the same steps, and it comes sooner.
check-shorter-a-1-why =
    Many people think so.
    Fast track generally has no evidence stage and no debate.
check-shorter-a-2 = The judgment is read, and she cannot speak.
check-shorter-a-2-why = Before judgment her last statement must be heard.
check-shorter-a-3 = There is generally no evidence stage and no debate.
check-shorter-a-3-why =
    Yes.
    Fast track generally has neither.
    Her last statement must be heard.

## Item b (claims fast-less-notice)

check-shorter-b-situation =
    Mr Wang agrees to fast track.
    He thinks he is sure to get the indictment ten days before the hearing.
check-shorter-b-question = Does fast track assure these ten days?
check-shorter-b-1 = No, that time limit does not apply to it.
check-shorter-b-1-why =
    Yes.
    A full trial needs the indictment ten days before.
    Fast track is not bound by that limit.
check-shorter-b-2 = Yes, every procedure has these ten days.
check-shorter-b-2-why =
    Many people think so.
    Short and fast-track trials are not bound by that limit.
check-shorter-b-3 = No, and there is no indictment at all.
check-shorter-b-3-why =
    The first half is so.
    There is still an indictment, only not bound by the ten days.

## Item c (claims give-up-evidence-testing)

check-shorter-c-situation =
    Mr Zhao agrees to a short trial.
    He disputes one piece of evidence.
check-shorter-c-question = What happens to this evidence at the hearing?
check-shorter-c-1 = It is named, and nobody may object to it.
check-shorter-c-1-why =
    Many people think so.
    Disputed evidence must be shown and challenged.
check-shorter-c-2 = It is shown, and he can challenge it.
check-shorter-c-2-why =
    Yes.
    Disputed evidence must be shown and challenged in a short trial too.
    He must say what he disputes.
check-shorter-c-3 = It is dropped, because he disputes it.
check-shorter-c-3-why =
    Disputed does not mean dropped.
    It must be shown and challenged; the court decides.

## Item d (claims fast-short-review)

check-shorter-d-situation =
    Ms Chen’s case fits fast track, and she pleads.
    She may get ten months.
check-shorter-d-question = How long does the prosecutor’s step take?
check-shorter-d-1 = A month, the same as in any other case.
check-shorter-d-1-why =
    A month is the usual limit.
    A case that fits fast track must be decided in ten days.
check-shorter-d-2 = As long as she likes, because she decides.
check-shorter-d-2-why =
    The law sets the time.
    A case that fits fast track must be decided in ten days.
check-shorter-d-3 = Ten days, so the lawyer has less time too.
check-shorter-d-3-why =
    Yes.
    It must be decided in ten days.
    The usual limit is a month, so the lawyer has less time.
