### Self-check items of the concept “said”.

## Item a (claim withdraw-confession-used)

check-said-a-situation =
    Mr Zhang admitted everything earlier.
    In court he takes it back and cannot say why.
check-said-a-question = Can his earlier words still be used?
check-said-a-1 = No, what he says now replaces them.
check-said-a-1-why =
    Many people think so.
    Earlier words may still be used.
check-said-a-2 = Yes, earlier words count more than later ones.
check-said-a-2-why =
    Not always.
    They need to agree with other evidence.
check-said-a-3 = Yes, but other evidence has to agree.
check-said-a-3-why =
    Yes.
    If other evidence supports the earlier words, the court may believe them.

## Item b (claim withdraw-confession-used)

check-said-b-situation =
    Ms Tang admitted it one time and denied it the next.
    In court she denies it, and no evidence agrees.
check-said-b-question = May the court believe her earlier admissions?
check-said-b-1 = No, they kept changing and nothing supports them.
check-said-b-1-why =
    Yes.
    Words that kept changing, with no evidence to agree, must not be believed.
check-said-b-2 = Yes, they kept changing but she did admit it.
check-said-b-2-why =
    Many people think so.
    Words that kept changing, with no evidence to agree, must not be believed.
check-said-b-3 = No, and she must not be asked again.
check-said-b-3-why =
    The first half is so.
    This rule does not say if anyone asks again.

## Item c (claims repeat-confession, exclude-illegal)

check-said-c-situation =
    Mr Sun says he was beaten and then confessed.
    Later a prosecutor explained rights and consequences, and Mr Sun freely repeated it.
check-said-c-question = Can the later one still be used?
check-said-c-1 = No, after a beating no later one counts.
check-said-c-1-why =
    Many people think so.
    There is an exception if a prosecutor explained rights and consequences and he spoke freely.
check-said-c-2 = Yes, it was free and after the rights were explained.
check-said-c-2-why =
    Yes.
    A prosecutor explained rights and consequences, and he spoke freely: that is an exception.
check-said-c-3 = Yes, and so can the earlier one.
check-said-c-3-why =
    The later one may be an exception.
    A confession got by beating must be thrown out.

## Item d (claim withdraw-confession-used)

check-said-d-situation =
    Ms Jiang thinks of pleading first and seeing later.
    She believes all her words can be taken back.
check-said-d-question = Is that right?
check-said-d-1 = No, because earlier words cannot be changed.
check-said-d-1-why =
    She can change it.
    But earlier words may still be used.
check-said-d-2 = Yes, because earlier words may be taken back.
check-said-d-2-why =
    Many people think so.
    Earlier words may still be used.
check-said-d-3 = No, because earlier words may be used.
check-said-d-3-why =
    Yes.
    What was said before may still be used.
