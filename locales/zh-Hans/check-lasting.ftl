### Self-check items of the concept “lasting”.

## Item a (claim still-a-conviction)

check-lasting-a-situation =
    小陈犯罪时三十岁，认罪认罚，判得很轻。
    她以后去找工作。
check-lasting-a-question = 受过处罚这件事，要说吗？
check-lasting-a-1 = 要说，说了还找不到工作。
check-lasting-a-1-why =
    前半句是，就业时应当如实报告。
    我们没有找到什么工作都不许做的规定。
check-lasting-a-2 = 要说，就业时应当如实报告。
check-lasting-a-2-why =
    是这样。
    判轻了也是有罪，就业时应当如实报告。
check-lasting-a-3 = 不用说，判得轻等于没有罪。
check-lasting-a-3-why =
    判轻了，也还是有罪。
    就业时应当如实报告。

## Item b (claim lasting-effects)

check-lasting-b-situation =
    老赵因犯罪判过刑，已经服完了。
    他想考公务员。
check-lasting-b-question = 他能被录用吗？
check-lasting-b-1 = 能，服完刑的人可以录用。
check-lasting-b-1-why =
    很多人也这样想。
    因犯罪受过刑事处罚的人，不得录用为公务员。
check-lasting-b-2 = 不能，别的单位也不得要他。
check-lasting-b-2-why =
    前半句是。
    但法律不让做的，只是一部分工作。
check-lasting-b-3 = 不能，受过刑罚的不得录用。
check-lasting-b-3-why =
    是这样。
    因犯罪受过刑事处罚的人，不得录用为公务员。

## Item c (claim minor-lighter-sealed)

check-lasting-c-situation =
    小许犯罪时十七岁，判了两年。
    家里担心记录的事。
check-lasting-c-question = 记录会怎样处理？
check-lasting-c-1 = 应当封存，有的单位还能查。
check-lasting-c-1-why =
    是这样。
    判五年以下的，犯罪记录应当封存。
    依国家规定，有的单位仍可以查。
check-lasting-c-2 = 应当封存，哪个单位都不能查。
check-lasting-c-2-why =
    前半句是。
    依国家规定，有的单位仍可以查。
check-lasting-c-3 = 应当公开，有的单位还能查。
check-lasting-c-3-why =
    很多人也这样想。
    犯罪时不满十八岁、判五年以下的，应当封存。

## Item d (claim foreigners)

check-lasting-d-situation =
    一位外国人认罪认罚了。
    他问，能不能留在中国。
check-lasting-d-question = 怎么回答才对？
check-lasting-d-1 = 能留下，法院不得判他离开。
check-lasting-d-1-why =
    很多人也这样想。
    外国人还可能被驱逐出境。
check-lasting-d-2 = 说不准，要看法院怎么判他。
check-lasting-d-2-why =
    是这样。
    外国人还可能被驱逐出境，就是判他离开中国。
    在押的，法院应当告诉他，有权联系使领馆。
check-lasting-d-3 = 不能留，法院应当判他离开。
check-lasting-d-3-why =
    有的人会，不是都会。
    外国人可能被驱逐出境，由法院判。
