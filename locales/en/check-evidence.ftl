### Self-check items of the concept “evidence”.

## Item a (claim confession-alone)

check-evidence-a-situation =
    Mr Feng has admitted everything.
    Besides his own words there is no evidence in the file.
check-evidence-a-question = Can he be convicted?
check-evidence-a-1 = No, a confession alone is not enough.
check-evidence-a-1-why =
    Yes.
    A confession alone, with no other evidence, cannot convict.
check-evidence-a-2 = Yes, a confession is evidence too.
check-evidence-a-2-why =
    A confession is evidence, that half is so.
    But alone, with no other evidence, it cannot convict.
check-evidence-a-3 = Yes, but it may make the sentence lighter.
check-evidence-a-3-why =
    Many people think so.
    But a confession alone cannot convict, so there is no sentence.

## Item b (claim duty-lawyer-file)

check-evidence-b-situation =
    Ms Tang’s case is under review by the prosecutor.
    She wants to know the evidence and has only a duty lawyer.
check-evidence-b-question = May the duty lawyer look at the file?
check-evidence-b-1 = No, the prosecutor must keep it secret.
check-evidence-b-1-why =
    Many people think so.
    At this stage the duty lawyer may read the file.
check-evidence-b-2 = Yes, and the prosecutor must make it easy.
check-evidence-b-2-why =
    Yes.
    Under review for charge the duty lawyer may read the file.
    The prosecutor must make it easy.
check-evidence-b-3 = Yes, and the lawyer must copy it for her.
check-evidence-b-3-why =
    The first half is so.
    The rule says “read”; we found no rule that says “copy”.

## Item c (claim same-proof)

check-evidence-c-situation =
    Mr Xu has pleaded and wants it over soon.
    Someone says weaker evidence is enough in plea cases.
check-evidence-c-question = Does a plea change what evidence is needed?
check-evidence-c-1 = Yes, in plea cases less of it is enough.
check-evidence-c-1-why =
    Many people think so.
    A plea does not lower the standard of proof.
check-evidence-c-2 = Yes, in plea cases the evidence is not looked at.
check-evidence-c-2-why =
    Many people fear this.
    Evidence is still looked at.
    A plea does not lower the standard of proof.
check-evidence-c-3 = No, plea cases need as much as others.
check-evidence-c-3-why =
    Yes.
    Evidence must be reliable and sufficient.
    If a reasonable doubt remains, there is no conviction.

## Item d (claim lawyer-private-copy)

check-evidence-d-situation =
    Ms Jiang has hired a defence lawyer.
    The case is under review by the prosecutor.
check-evidence-d-question = Can the lawyer go over the evidence with her?
check-evidence-d-1 = Yes, it is allowed from the review on.
check-evidence-d-1-why =
    Yes.
    From the review on, the defender may read the file and check the evidence with her.
check-evidence-d-2 = Yes, from the review on with an officer beside.
check-evidence-d-2-why =
    The first half is so.
    A defence lawyer meets her and nobody listens in.
check-evidence-d-3 = No, this has to wait for the judgment.
check-evidence-d-3-why =
    Many people think so.
    From the review on, the defender may read the file and go over the evidence with her.
