### Self-check items of the concept “may”.

## Item a (claims leniency-is-may, discount-ceiling, court-generally-lighter)

check-may-a-situation =
    老冯在想要不要认罪认罚。
    同屋的人说：“一认就少判。”
check-may-a-question = 如果他认罪认罚，刑期会怎样？
check-may-a-1 = 按建议的刑期，再往下减。
check-may-a-1-why =
    很多人也这样想。
    上限按基准刑算，而且是可以减，不是一定减。
check-may-a-2 = 和不认的人，判得一样重。
check-may-a-2-why =
    有差别。
    法院一般应当从轻判，但有例外。
check-may-a-3 = 减多少，要看法院怎么判。
check-may-a-3-why =
    是这样。
    法律说“可以”从宽，不是保证。

## Item b (claims custody-factor-not-release)

check-may-b-situation =
    小许已经被逮捕。
    她认罪认罚了，家里问她什么时候能出来。
check-may-b-question = 怎么回答家里才对？
check-may-b-1 = 会审查还关不关，不一定放。
check-may-b-1-why =
    是这样。
    检察院应当及时审查还要不要关。
    但认了不等于马上放人。
check-may-b-2 = 签了字，一般当天会放她。
check-may-b-2-why =
    很多人也这样想。
    认罪认罚，不等于马上放人。
check-may-b-3 = 已经逮捕了，认了也不再审。
check-may-b-3-why = 逮捕以后又认的，检察院应当及时审查还要不要关。

## Item c (claims police-no-promise)

check-may-c-situation = 有办案人员对小蒋说：“认了，保你判缓刑。”
check-may-c-question = 这句话，法院要照着做吗？
check-may-c-1 = 要，办案人员的话要算数。
check-may-c-1-why =
    很多人也这样想。
    这样的承诺，法院不受约束。
check-may-c-2 = 不用，法院不受这话约束。
check-may-c-2-why =
    是这样。
    按2019年意见，公安不得作出具体的从宽承诺。
check-may-c-3 = 要，写进笔录的要照办的。
check-may-c-3-why =
    写进笔录，也不约束法院。
    法院自己依法判。

## Item d (claims discount-ceiling)

check-may-d-situation =
    小唐犯的是常见的罪，只有认罪认罚这一点。
    她听说可以减基准刑的30%。
check-may-d-question = “最多30%”，是什么意思？
check-may-d-1 = 固定要减的数，一点不能少。
check-may-d-1-why =
    很多人也这样想。
    30%是上限，可以减到，也可以减得更少。
check-may-d-2 = 起点，表现好可能再往上加。
check-may-d-2-why =
    单是认罪认罚，最多减基准刑的30%。
    要更多，还要有别的情节。
check-may-d-3 = 最多的数，也可能减得更少。
check-may-d-3-why =
    是这样。
    可以减，最多减基准刑的30%。
    这是上限，不是保证。
