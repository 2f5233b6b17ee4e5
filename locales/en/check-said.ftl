### Self-check items of the concept “said”.

## Item a (claims withdraw-confession-used)

check-said-a-situation =
    Mr Zhang admitted everything earlier.
    In court he takes it back and cannot say why.
check-said-a-question = Can his earlier words still be used?
check-said-a-1 = No, taking it back wipes them out.
check-said-a-1-why =
    Many people think so.
    Earlier words may still be used.
check-said-a-2 = Yes, earlier words always weigh more.
check-said-a-2-why =
    Not always.
    They need to agree with other evidence.
check-said-a-3 = Yes, if other evidence agrees with them.
check-said-a-3-why =
    Yes.
    If other evidence supports the earlier words, the court may believe them.

## Item b (claims withdraw-confession-used)

check-said-b-situation =
    Ms Tang admitted it one time and denied it the next.
    In court she denies it, and no evidence agrees.
check-said-b-question = May the court believe her earlier admissions?
check-said-b-1 = No, they changed and nothing supports them.
check-said-b-1-why =
    Yes.
    Words that kept changing, with no evidence to agree, must not be believed.
check-said-b-2 = Yes, because one admission is enough.
check-said-b-2-why =
    Many people think so.
    Words that kept changing, with no evidence to agree, must not be believed.
check-said-b-3 = No, and nobody asks her ever again.
check-said-b-3-why =
    The first half is so.
    This rule does not say if anyone asks again.

## Item c (claims repeat-confession)

check-said-c-situation =
    Mr Sun says an earlier confession was beaten out of him.
    Later a prosecutor explained rights and consequences, and he freely repeated it.
check-said-c-question = Does the later one have to be thrown out?
check-said-c-1 = Yes, one beating spoils all that follows.
check-said-c-1-why =
    Many people think so.
    There is an exception if a prosecutor explained rights and consequences and he spoke freely.
check-said-c-2 = Not always: this is a named exception.
check-said-c-2-why =
    Yes.
    A prosecutor explained rights and consequences, and he spoke freely: that is an exception.
check-said-c-3 = No, and the earlier one counts as well.
check-said-c-3-why =
    The later one may be an exception.
    A confession got by torture must be thrown out.

## Item d (claims withdraw-confession-used)

check-said-d-situation =
    Ms Jiang thinks of pleading first and seeing later.
    She believes all her words can be taken back.
check-said-d-question = Is that exact?
check-said-d-1 = No, because nobody can change what was said.
check-said-d-1-why =
    She can change it.
    But earlier words may still be used.
check-said-d-2 = Yes, because all words may be taken back.
check-said-d-2-why =
    Many people think so.
    Earlier words may still be used.
check-said-d-3 = No, because earlier words may still be used.
check-said-d-3-why =
    Yes.
    What was said before may still be used.
