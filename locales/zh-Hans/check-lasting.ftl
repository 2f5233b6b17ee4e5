### Self-check items of the concept “lasting”.

## Item a (claims still-a-conviction)

check-lasting-a-situation =
    小陈认罪认罚，判得很轻。
    她以后去找工作。
check-lasting-a-question = 受过处罚这件事，要说吗？
check-lasting-a-1 = 不用说，工作单位查得到。
check-lasting-a-1-why =
    很多人也这样想。
    受过刑事处罚的人，就业时应当如实报告。
check-lasting-a-2 = 要说，就业时应当如实报告。
check-lasting-a-2-why =
    是这样。
    判轻了也是有罪，就业时应当如实报告。
check-lasting-a-3 = 不用说，判得轻不算有罪。
check-lasting-a-3-why =
    判轻了，也还是有罪。
    就业时应当如实报告。

## Item b (claims lasting-effects)

check-lasting-b-situation =
    老赵因犯罪判过刑，已经服完了。
    他想考公务员。
check-lasting-b-question = 他能被录用吗？
check-lasting-b-1 = 能，刑期满了就都和从前一样。
check-lasting-b-1-why =
    很多人也这样想。
    因犯罪受过刑事处罚的人，不得录用为公务员。
check-lasting-b-2 = 不能，以后什么工作也找不到。
check-lasting-b-2-why =
    前半句是。
    但不是什么工作都不能做。
check-lasting-b-3 = 不能，受过刑罚的人不得录用。
check-lasting-b-3-why =
    是这样。
    因犯罪受过刑事处罚的人，不得录用为公务员。

## Item c (claims minor-lighter-sealed)

check-lasting-c-situation =
    小许犯罪时十七岁，判了两年。
    家里担心记录的事。
check-lasting-c-question = 记录会怎样处理？
check-lasting-c-1 = 应当封存，有些情形还能查。
check-lasting-c-1-why =
    是这样。
    判五年以下的，犯罪记录应当封存。
    依规定，有些机关仍可以查。
check-lasting-c-2 = 应当销毁，以后谁都查不到。
check-lasting-c-2-why =
    是封存，不是销毁。
    依规定，有些机关仍可以查。
check-lasting-c-3 = 应当公开，谁想看都能来看。
check-lasting-c-3-why =
    很多人也这样想。
    犯罪时不满十八岁、判五年以下的，应当封存。

## Item d (claims foreigners)

check-lasting-d-situation =
    一位外国人认罪认罚了。
    他问，能不能留在中国。
check-lasting-d-question = 怎么回答才准？
check-lasting-d-1 = 能留下，认了罪就不会赶走。
check-lasting-d-1-why =
    很多人也这样想。
    外国人还可能被驱逐出境。
check-lasting-d-2 = 说不准，法院还能判驱逐。
check-lasting-d-2-why =
    是这样。
    外国人还可能被驱逐出境。
    可以联系使领馆。
check-lasting-d-3 = 不能留，认了罪都要驱逐的。
check-lasting-d-3-why =
    不是都要。
    外国人可能被驱逐出境，由法院判。
