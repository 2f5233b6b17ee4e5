### Self-check items of the concept “free”.

## Item a (claims affidavit-voluntary)

check-free-a-situation =
    Ms Zhou finds the proposed term too heavy.
    Someone says only her signature is missing.
check-free-a-question = What may she do now?
check-free-a-1 = Sign first, and object to it later.
check-free-a-1-why =
    Many people think so.
    Who does not agree may say so, and may leave it unsigned.
check-free-a-2 = Say that she disagrees, and not sign yet.
check-free-a-2-why =
    Yes.
    Signing rests on three things: a free plea, agreeing to the proposal and to the procedure.
check-free-a-3 = Write “too heavy”, because then it gets lighter.
check-free-a-3-why =
    She may say it is too heavy.
    But no one can promise a change.

## Item b (claims no-force)

check-free-b-situation = Someone tells Mr Sun: “Without a plea the custody goes on.”
check-free-b-question = What does the law say about this?
check-free-b-1 = To solve a case, some fear is allowed.
check-free-b-1-why =
    The law makes no such exception.
    Getting evidence by threats is banned.
check-free-b-2 = It does not matter, because nobody looks into it.
check-free-b-2-why =
    Threats, luring and cheating are banned.
    He may tell a lawyer and the judge.
check-free-b-3 = Not allowed: no one may be forced.
check-free-b-3-why =
    Yes.
    No one may force a person to prove their own guilt.

## Item c (claims affidavit-time)

check-free-c-situation =
    Ms He has not decided.
    She wants to see a lawyer first and then decide.
check-free-c-question = May she ask for this?
check-free-c-1 = Yes, we found no article that bars it.
check-free-c-1-why =
    Yes.
    She may ask to see a lawyer first.
    We found no rule on whether time must be given.
check-free-c-2 = No, because it has to be decided today.
check-free-c-2-why =
    Many people think so.
    We found no article that makes anyone decide on the same day.
check-free-c-3 = Yes, the law gives three days to think.
check-free-c-3-why =
    The first half is so.
    But we found no article with a number of days.

## Item d (claims refuse-then-what)

check-free-d-situation = Mr Zheng has not signed the statement this time.
check-free-d-question = What happens to his case next?
check-free-d-1 = It stops and waits until he signs.
check-free-d-1-why =
    The case does not stop.
    Without a signature it goes on as usual.
check-free-d-2 = It goes on, and he can still plead at trial.
check-free-d-2-why =
    Yes.
    Without a signature the case goes on.
    At trial he may still plead.
check-free-d-3 = It goes on, and he can no longer plead.
check-free-d-3-why =
    The first half is so.
    At trial he may still plead.
