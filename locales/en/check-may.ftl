### Self-check items of the concept “may”.

## Item a (claims leniency-is-may, discount-ceiling, court-generally-lighter)

check-may-a-situation =
    Mr Feng is thinking about pleading.
    A cellmate says: “Plead and it gets shorter.”
check-may-a-question = If he pleads, what happens to his sentence?
check-may-a-1 = It is cut further, from the proposed term.
check-may-a-1-why =
    Many people think so.
    The ceiling is counted from the base penalty, and it is “may”.
check-may-a-2 = It is as heavy as for anyone who refuses.
check-may-a-2-why =
    There is a difference.
    The court generally must go lighter, with exceptions.
check-may-a-3 = How much it is cut depends on the court.
check-may-a-3-why =
    Yes.
    The law says “may”. It is not a promise.

## Item b (claims custody-factor-not-release)

check-may-b-situation =
    Ms Xu has been arrested.
    She has pleaded, and her family asks when she comes out.
check-may-b-question = Which answer to the family is right?
check-may-b-1 = Custody is reviewed, but release is not certain.
check-may-b-1-why =
    Yes.
    The prosecutor must promptly check if custody is still needed.
    A plea does not mean release.
check-may-b-2 = After the signature she is generally let out.
check-may-b-2-why =
    Many people think so.
    A plea does not by itself mean release.
check-may-b-3 = After an arrest, a plea changes no review.
check-may-b-3-why = After a plea the prosecutor must promptly check if custody is still needed.

## Item c (claims police-no-promise)

check-may-c-situation = An officer says to Mr Jiang: “Plead, and you get a suspended sentence.”
check-may-c-question = Does the court have to follow these words?
check-may-c-1 = Yes, because an officer has to keep his word.
check-may-c-1-why =
    Many people think so.
    Such a promise does not bind the court.
check-may-c-2 = No, the court is not bound by them.
check-may-c-2-why =
    Yes.
    Under the 2019 text, the police must not promise a concrete result.
check-may-c-3 = Yes, if they are written in the record.
check-may-c-3-why =
    Even in writing they do not bind the court.
    It judges by law.

## Item d (claims discount-ceiling)

check-may-d-situation =
    Ms Tang’s crime is a common one, and a plea is all she has.
    She hears that up to 30% of the base penalty may go.
check-may-d-question = What does “up to 30%” mean here?
check-may-d-1 = A fixed cut that cannot be made smaller.
check-may-d-1-why =
    Many people think so.
    30% is a ceiling: it may be up to that, or less.
check-may-d-2 = A start that good conduct may raise further.
check-may-d-2-why =
    A plea alone may cut up to 30% of the base penalty.
    More needs other points.
check-may-d-3 = The most it can be; it may be less.
check-may-d-3-why =
    Yes.
    It may be up to 30% of the base penalty.
    A ceiling, not a promise.
