### Self-check items of the concept “shorter”.

## Item a (claim fast-no-investigation)

check-shorter-a-situation =
    小周同意用速裁程序审。
    法庭调查，就是当庭查证据。
check-shorter-a-question = 和普通程序比，有什么不同？
check-shorter-a-1 = 一般有法庭调查，辩论快一些。
check-shorter-a-1-why =
    很多人也这样想。
    速裁一般不进行法庭调查、法庭辩论。
check-shorter-a-2 = 一般没有法庭调查，不听她说。
check-shorter-a-2-why =
    前半句是。
    但判决前，应当听她的最后陈述。
check-shorter-a-3 = 一般没有法庭调查，也不辩论。
check-shorter-a-3-why =
    是这样。
    速裁一般不进行法庭调查、法庭辩论。
    应当听最后陈述。

## Item b (claim fast-less-notice)

check-shorter-b-situation =
    老王同意用速裁。
    他以为开庭十天前，一定能拿到起诉书。
check-shorter-b-question = 速裁也保证这十天吗？
check-shorter-b-1 = 不保证，速裁不受十天限制。
check-shorter-b-1-why =
    是这样。
    普通程序，应当在开庭十天以前送起诉书。
    速裁不受这个时间限制。
check-shorter-b-2 = 保证，速裁也受十天的限制。
check-shorter-b-2-why =
    很多人也这样想。
    简易、速裁不受这个时间限制。
check-shorter-b-3 = 不保证，速裁也不送起诉书。
check-shorter-b-3-why =
    前半句是。
    起诉书还是会送，只是不受十天的限制。

## Item c (claim give-up-evidence-testing)

check-shorter-c-situation =
    老赵同意用简易程序。
    对一份证据，他有不同意见。
check-shorter-c-question = 这份证据，开庭时会怎样？
check-shorter-c-1 = 念个名字，不让当庭提意见。
check-shorter-c-1-why =
    很多人也这样想。
    有异议的证据，应当出示、质证。
check-shorter-c-2 = 应当出示，让他当庭质疑。
check-shorter-c-2-why =
    是这样。
    有异议的证据，简易程序也应当出示、质证。
    所以，有什么异议，说清楚才好。
check-shorter-c-3 = 应当作废，不当庭拿出来。
check-shorter-c-3-why =
    有异议，不等于作废。
    应当出示、质证，由法院认定。

## Item d (claim fast-short-review)

check-shorter-d-situation =
    小陈的案子符合速裁条件，她认罪认罚。
    可能判八个月。
check-shorter-d-question = 检察院应当在多久内决定？
check-shorter-d-1 = 一个月内，律师时间也照常。
check-shorter-d-1-why =
    一般案件是一个月。
    符合速裁条件、可能判一年以下的，应当在十天内决定。
check-shorter-d-2 = 两个月内，律师时间更长些。
check-shorter-d-2-why =
    没有这么长。
    符合速裁条件、可能判一年以下的，应当在十天内决定。
check-shorter-d-3 = 十天以内，律师时间更短些。
check-shorter-d-3-why =
    是这样。
    她可能判八个月，所以应当在十天内决定。
    一般是一个月，所以律师的时间更短。
