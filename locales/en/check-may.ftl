### Self-check items of the concept “may”.

## Item a (claims leniency-is-may, discount-ceiling, court-generally-lighter)

check-may-a-situation =
    Mr Feng is thinking about pleading.
    A cellmate says: “Plead and it gets shorter.”
check-may-a-question = If he pleads, what happens to his sentence?
check-may-a-1 = It is always cut; how much is for the court.
check-may-a-1-why =
    Many people think so.
    The law says “may”, so a cut is not certain.
    For common crimes the ceiling is counted from the base penalty.
check-may-a-2 = It is not cut, so pleading makes no difference.
check-may-a-2-why =
    There is a difference.
    The court generally must go lighter, with exceptions.
check-may-a-3 = The court decides if it is cut, and how much.
check-may-a-3-why =
    Yes.
    The law says “may”. It is not a promise.

## Item b (claim custody-factor-not-release)

check-may-b-situation =
    Ms Xu has been arrested.
    She has pleaded, and her family asks when she comes out.
check-may-b-question = Which answer to the family is right?
check-may-b-1 = Custody must be reviewed; release is not certain.
check-may-b-1-why =
    Yes.
    The prosecutor must promptly check if custody is still needed.
    A plea does not mean release.
check-may-b-2 = Custody must be reviewed, with release on the same day.
check-may-b-2-why =
    Many people think so.
    There must be a prompt review.
    But a plea does not by itself mean release.
check-may-b-3 = No review after an arrest; custody goes on until the trial.
check-may-b-3-why =
    Many people fear this.
    After a plea the prosecutor must promptly check if custody is still needed.

## Item c (claim police-no-promise)

check-may-c-situation = A police officer says to Mr Jiang: “Plead, and you get a suspended sentence.”
check-may-c-question = Does the court have to follow these words?
check-may-c-1 = Yes, because an officer has to keep his word.
check-may-c-1-why =
    Many people think so.
    Such a promise does not bind the court.
check-may-c-2 = No, an officer’s word is not binding on the court.
check-may-c-2-why =
    Yes.
    Such a promise does not bind the court.
    Under the 2019 text, the police must not promise a concrete result.
check-may-c-3 = No, but it binds once it is in the record.
check-may-c-3-why =
    The first half is so.
    Even in the record it does not bind the court.
    The court judges by law.

## Item d (claim discount-ceiling)

check-may-d-situation =
    Ms Tang’s crime is a common one, and a plea is all she has.
    She hears a number: 30% of the base penalty.
check-may-d-question = What does that number mean here?
check-may-d-1 = A fixed cut: it must be just as much.
check-may-d-1-why =
    Many people think so.
    30% is a ceiling: it may be up to that, or less.
check-may-d-2 = The least it can be; it may be more.
check-may-d-2-why =
    A plea alone may cut up to 30% of the base penalty.
    More needs other points.
check-may-d-3 = The most it can be; it may be less.
check-may-d-3-why =
    Yes.
    The cut may be up to 30% of the base penalty.
    A ceiling, not a promise.
