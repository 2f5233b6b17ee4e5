### Self-check items of the concept “evidence”.

## Item a (claims confession-alone)

check-evidence-a-situation =
    Mr Feng has admitted everything.
    Besides his own words there is no evidence in the file.
check-evidence-a-question = Can he be convicted on this alone?
check-evidence-a-1 = No, such words alone are not enough.
check-evidence-a-1-why =
    Yes.
    A confession alone, with no other evidence, cannot convict.
check-evidence-a-2 = Yes, his own admission is quite enough.
check-evidence-a-2-why =
    Many people think so.
    A confession alone, with no other evidence, cannot convict.
check-evidence-a-3 = Yes, but it makes the sentence lighter.
check-evidence-a-3-why =
    A confession alone cannot convict.
    So no sentence follows from it.

## Item b (claims duty-lawyer-file)

check-evidence-b-situation =
    Ms Tang’s case is under review by the prosecutor.
    She wants to know the evidence and has only a duty lawyer.
check-evidence-b-question = May the duty lawyer look at the file?
check-evidence-b-1 = No, only the prosecutor may look at it.
check-evidence-b-1-why =
    Many people think so.
    At this stage the duty lawyer may read the file.
check-evidence-b-2 = Yes, and the prosecutor must make it easy.
check-evidence-b-2-why =
    Yes.
    Under review for charge the duty lawyer may read the file.
    The prosecutor must make it easy.
check-evidence-b-3 = Yes, and must copy all of it for her.
check-evidence-b-3-why =
    The first half is so.
    The rule says “read”; we found no rule that says “copy”.

## Item c (claims same-proof)

check-evidence-c-situation =
    Mr Xu has pleaded and wants it over soon.
    Someone says weaker evidence is enough in plea cases.
check-evidence-c-question = Has the demand on the evidence changed?
check-evidence-c-1 = Yes, after a plea less of it is enough.
check-evidence-c-1-why =
    Many people think so.
    A plea does not lower the standard of proof.
check-evidence-c-2 = Yes, after a plea nobody looks at it.
check-evidence-c-2-why =
    It is looked at.
    A plea does not lower the standard of proof.
check-evidence-c-3 = No, every case needs as much as before.
check-evidence-c-3-why =
    Yes.
    Evidence must be reliable and sufficient, beyond reasonable doubt.

## Item d (claims lawyer-private-copy)

check-evidence-d-situation =
    Ms Jiang has hired a defence lawyer.
    The case is under review by the prosecutor.
check-evidence-d-question = Can the lawyer go over the evidence with her?
check-evidence-d-1 = Yes, once the lawyer has read the file.
check-evidence-d-1-why =
    Yes.
    From the review on, the defender may read the file and check the evidence with her.
check-evidence-d-2 = Yes, but an officer has to listen beside them.
check-evidence-d-2-why =
    The first half is so.
    A defence lawyer meets her and nobody listens in.
check-evidence-d-3 = No, the evidence stays secret until the judgment.
check-evidence-d-3-why =
    Many people think so.
    From the review on, the defender may read and copy the file.
