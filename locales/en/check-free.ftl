### Self-check items of the concept “free”.

## Item a (claims affidavit-voluntary, refuse-then-what)

check-free-a-situation =
    Ms Zhou finds the proposed term too heavy.
    Someone says only her signature is missing.
check-free-a-question = What does the law say about signing?
check-free-a-1 = At this point she has to sign, heavy or not.
check-free-a-1-why =
    Many people think so.
    Agreeing to the proposed sentence is one of the three things signing rests on.
check-free-a-2 = Who disagrees may say so and may leave it unsigned.
check-free-a-2-why =
    Yes.
    Signing rests on three things: a free plea, agreeing to the proposal and to the procedure.
    Who disagrees may say so and may leave it unsigned.
    Without a signature the case goes on.
check-free-a-3 = If she writes “too heavy”, it must get lighter.
check-free-a-3-why =
    She may say it is too heavy.
    But no one can promise a change.

## Item b (claims no-force, tell-the-judge)

check-free-b-situation = An official on the case tells Mr Sun: “Without a plea the custody goes on.”
check-free-b-question = Is it allowed to say this?
check-free-b-1 = No, but solving a case is an exception.
check-free-b-1-why =
    The first half is so.
    Getting evidence by threats is banned, and we found no such exception.
check-free-b-2 = Yes, custody must go on without a plea.
check-free-b-2-why =
    Many people think so.
    Threats, luring and cheating are banned.
    He may tell a lawyer and the judge.
check-free-b-3 = No, no one may be forced to admit guilt.
check-free-b-3-why =
    Yes.
    No one may force a person to prove their own guilt.

## Item c (claims affidavit-time, duty-lawyer-ask-meet)

check-free-c-situation =
    Ms He has no lawyer and has not decided.
    She wants to see a duty lawyer first and then decide.
check-free-c-question = Can she ask for this?
check-free-c-1 = Yes, she has the right to ask to meet one.
check-free-c-1-why =
    Yes.
    Someone without a defender has the right to ask to meet a duty lawyer.
    We found no rule on whether time to think must be given.
check-free-c-2 = No, it has to be decided on the same day.
check-free-c-2-why =
    Many people think so.
    We found no article that makes anyone decide on the same day.
check-free-c-3 = Yes, she has the right to three days of thought.
check-free-c-3-why =
    She may ask for time.
    But we found no article with a number of days.

## Item d (claims refuse-then-what, plead-at-trial-ok)

check-free-d-situation = Mr Zheng has not signed the statement this time.
check-free-d-question = What happens to his case next?
check-free-d-1 = The case stops, and the trial waits for his signature.
check-free-d-1-why =
    The case does not stop.
    Without a signature it goes on as usual.
check-free-d-2 = The case goes on, and he may still plead at trial.
check-free-d-2-why =
    Yes.
    Without a signature the case goes on.
    At trial he may still plead; the cut may then be smaller (2019 text).
check-free-d-3 = The case goes on, and at trial he must not plead.
check-free-d-3-why =
    The first half is so.
    At trial he may still plead.
