### Self-check items of the concept “shorter”.

## Item a (claims fast-no-investigation)

check-shorter-a-situation = 小周同意用速裁程序审。
check-shorter-a-question = 她的开庭，和普通开庭比，会怎样？
check-shorter-a-1 = 步骤一般不少，只是快一些。
check-shorter-a-1-why =
    很多人也这样想。
    速裁一般不查证据、不辩论。
check-shorter-a-2 = 只念判决书，她不能再说话。
check-shorter-a-2-why = 判决前，应当听她的最后陈述。
check-shorter-a-3 = 一般不查证据，也不作辩论。
check-shorter-a-3-why =
    是这样。
    速裁一般不进行法庭调查、法庭辩论。
    应当听最后陈述。

## Item b (claims fast-less-notice)

check-shorter-b-situation =
    老王同意用速裁。
    他以为开庭十天前，一定能拿到起诉书。
check-shorter-b-question = 速裁也保证这十天吗？
check-shorter-b-1 = 不保证，速裁不受这个限制。
check-shorter-b-1-why =
    是这样。
    普通程序至迟开庭十日前送起诉书。
    速裁不受这个时间限制。
check-shorter-b-2 = 保证，哪种程序都有十天的。
check-shorter-b-2-why =
    很多人也这样想。
    简易、速裁不受这个时间限制。
check-shorter-b-3 = 不保证，而且不会给起诉书。
check-shorter-b-3-why =
    前半句是。
    起诉书还是会送，只是不受十日的限制。

## Item c (claims give-up-evidence-testing)

check-shorter-c-situation =
    老赵同意用简易程序。
    对一份证据，他有不同意见。
check-shorter-c-question = 这份证据，开庭时会怎样？
check-shorter-c-1 = 念个名字，不能再提意见了。
check-shorter-c-1-why =
    很多人也这样想。
    有异议的证据，应当出示、质证。
check-shorter-c-2 = 要拿出来，让他当庭质疑。
check-shorter-c-2-why =
    是这样。
    有异议的证据，简易程序也应当出示、质证。
    有异议要说清楚。
check-shorter-c-3 = 不再使用，有异议就作废了。
check-shorter-c-3-why =
    有异议，不等于作废。
    应当出示、质证，由法院认定。

## Item d (claims fast-short-review)

check-shorter-d-situation =
    小陈的案子符合速裁条件，她认罪认罚。
    可能判十个月。
check-shorter-d-question = 检察院这一步，时间会怎样？
check-shorter-d-1 = 还是一个月，和别的案一样。
check-shorter-d-1-why =
    一般案件是一个月。
    符合速裁条件的，应当在十日内决定。
check-shorter-d-2 = 由她来定，想多久就多久。
check-shorter-d-2-why =
    时间由法律定。
    符合速裁条件的，应当在十日内决定。
check-shorter-d-3 = 缩到十日，律师时间也变短。
check-shorter-d-3-why =
    是这样。
    应当在十日内决定。
    一般是一个月，所以律师的时间更短。
