### Self-check items of the concept “may”.

## Item a (claims leniency-is-may, discount-ceiling, court-generally-lighter)

check-may-a-situation =
    老冯在想要不要认罪认罚。
    同屋的人说：“一认就少判。”
check-may-a-question = 如果他认罪认罚，刑期会怎样？
check-may-a-1 = 认了都会减，减多少法院定。
check-may-a-1-why =
    很多人也这样想。
    法律说“可以”从宽，不是一定减。
    常见的罪，上限按基准刑算。
check-may-a-2 = 认了也不减，判法没有差别。
check-may-a-2-why =
    有差别。
    法院一般应当从轻判，但有例外。
check-may-a-3 = 减不减，减多少，由法院定。
check-may-a-3-why =
    是这样。
    法律说“可以”从宽，不是保证。

## Item b (claim custody-factor-not-release)

check-may-b-situation =
    小许已经被逮捕。
    她认罪认罚了，家里问她什么时候能出来。
check-may-b-question = 怎么回答家里才对？
check-may-b-1 = 应当审查要不要关，不一定放。
check-may-b-1-why =
    是这样。
    检察院应当及时审查还要不要关。
    但认了不等于马上放人。
check-may-b-2 = 应当审查要不要关，当天放人。
check-may-b-2-why =
    很多人也这样想。
    应当及时审查。
    但认罪认罚，不等于马上放人。
check-may-b-3 = 已经逮捕的不审查，要关到判。
check-may-b-3-why =
    很多人也担心这个。
    逮捕以后又认的，检察院应当及时审查还要不要关。

## Item c (claim police-no-promise)

check-may-c-situation = 有公安人员对小蒋说：“认了，保你判缓刑。”
check-may-c-question = 这句话，法院要照着做吗？
check-may-c-1 = 要，公安人员的话要算数。
check-may-c-1-why =
    很多人也这样想。
    这样的话，管不了法院。
check-may-c-2 = 不用，公安的话管不了法院。
check-may-c-2-why =
    是这样。
    这样的话，管不了法院。
    按2019年意见，公安不得作出具体的从宽承诺。
check-may-c-3 = 不用，但写进笔录的要照办。
check-may-c-3-why =
    前半句是。
    写进笔录，也管不了法院。
    法院自己依法判。

## Item d (claim discount-ceiling)

check-may-d-situation =
    小唐犯的是常见的罪，只有认罪认罚这一点。
    她听说一个数：基准刑的30%。
check-may-d-question = 这个数，是什么意思？
check-may-d-1 = 固定的数，应当减这么多。
check-may-d-1-why =
    很多人也这样想。
    30%是上限，可以减到，也可以减得更少。
check-may-d-2 = 最少的数，可能减得更多。
check-may-d-2-why =
    单是认罪认罚，可以减，最多减基准刑的30%。
    要更多，还要有别的情节。
check-may-d-3 = 最多的数，可能减得更少。
check-may-d-3-why =
    是这样。
    可以减，最多减基准刑的30%。
    这是上限，不是保证。
