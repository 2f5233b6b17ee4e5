### Page "shorter": what gets shorter. Say what is shortened by name; never say that a right is given up.
### Readers: the person. Plain words, short sentences; may and must are legal words.

shorter-title = 哪些会变短
shorter-intro = 这一页说，用速裁、简易程序，哪些步骤会变短。

## Card three-procedures (claim three-procedures)

shorter-three-procedures-heading = 审案有三种程序
shorter-three-procedures-text =
    认罪认罚的案子，可能用普通、简易或速裁程序。
    普通程序最完整。
    简易程序短一些，速裁程序最短。
    用哪一种，要看法律和案件情况。

## Card consent-two-things (claim consent-two-things)

shorter-consent-two-things-heading = 这是两个选择，不是一个
shorter-consent-two-things-text =
    认罪认罚，是一个选择。
    同不同意用简易、速裁程序，是另一个。
    按2019年意见，不同意速裁、简易程序，不影响“认罚”。
    具结书两样都写，程序那栏也要看清。

## Card summary-rules (claim summary-rules)

shorter-summary-rules-heading = 用简易程序，四样都要有
shorter-summary-rules-text =
    一，案子在基层法院；二，事实清楚，证据充分。
    三，你承认罪行，对指控的事实没有异议；四，你不反对用简易程序。
    都有了，用不用简易程序，还由法院定。
    可能判超过3年徒刑的，应当由三人以上的合议庭审。

## Card evidence-testing (claim give-up-evidence-testing)

shorter-evidence-testing-heading = 没有异议的证据，可以简单说
shorter-evidence-testing-text =
    两边都没有异议的证据，可以只说名称和证明什么。
    你有异议的证据，应当出示，让两边质疑。
    简易程序这样；按2019年意见，普通程序也这样。
    对哪个证据有异议，要说清楚。

## Card fast-conditions (claim fast-conditions)

shorter-fast-conditions-heading = 用速裁程序，五样都要有
shorter-fast-conditions-text =
    一，案子在基层法院；二，可能判3年以下。
    三，事实清楚，证据确实、充分。
    四，你认罪认罚；五，你同意用速裁程序。
    都有了，用不用速裁程序，还由法院定。

## Card fast-barred (claim fast-barred)

shorter-fast-barred-heading = 哪些情形不适用速裁程序
shorter-fast-barred-text =
    未成年人，盲、聋、哑人，不适用速裁程序。
    部分丧失辨认或控制能力的精神病人，也不适用。
    案子里附带的民事赔偿，没有谈成的，也不适用。
    还有其他情形，比如有重大社会影响。

## Card fast-no-investigation (claim fast-no-investigation)

shorter-fast-no-investigation-heading = 速裁：一般不当庭查证据、辩论
shorter-fast-no-investigation-text =
    速裁程序，由一名法官审。
    一般不进行法庭调查、法庭辩论。
    但应当听辩护人的意见，听你的最后陈述。
    法官应当当庭宣判，就是开庭时就判。

## Card fast-less-notice (claim fast-less-notice): the time to prepare between the indictment and the hearing

shorter-fast-less-notice-heading = 开庭前的时间可能更短
shorter-fast-less-notice-text =
    起诉书，写着检察院指控你什么。
    普通程序，法院应当至迟开庭10天前给你起诉书。
    简易、速裁程序，不受这个时间限制。
    所以，准备的时间可能更短。

## Card fast-short-review (claim fast-short-review): the review at the prosecutor's office

shorter-fast-short-review-heading = 速裁案件，检察院审查时间更短
shorter-fast-short-review-text =
    一般案件，检察院1个月内决定是否起诉。
    你认罪认罚，又符合速裁条件的，应当10天内决定。
    可能判超过1年徒刑的，可以到15天。
    所以，律师的时间更短。

## Card not-guilty-defence-no-fast (claim not-guilty-defence-no-fast): your defender argues, you keep the plea

shorter-not-guilty-defence-no-fast-heading = 辩护人说你无罪，怎么审？
shorter-not-guilty-defence-no-fast-text =
    辩护人作无罪辩护的，不适用简易、速裁程序。
    按最高检2021年意见，检察院应当核实你认罪是否真实、自愿。
    按这份意见，你仍认罪认罚的，可以继续适用从宽制度。

## Card co-defendants (claim co-defendants)

shorter-co-defendants-heading = 同案人怎么说，也有影响
shorter-co-defendants-text =
    同案有人认罪认罚的，可以对他从宽。
    但应当注意全案的量刑平衡。
    有同案人不认罪或者反对简易程序的，不适用简易程序。
    有同案人对事实、罪名、量刑建议、速裁有异议的，不适用速裁。

## Card procedure-can-change (claim procedure-can-change)

shorter-procedure-can-change-heading = 有些情况，应当换程序
shorter-procedure-can-change-text =
    有些情况，法院应当换更完整的程序。
    比如你否认指控的事实，或者认罪不是自愿。
    又比如，行为可能不构成犯罪。
# What the change costs: the court's time limit starts again.
shorter-procedure-can-change-time =
    换程序的，审理期限应当从决定那天起重新算。

## Card time-limits (claim time-limits)

shorter-time-limits-heading = 每个阶段都有期限
shorter-time-limits-text =
    每个阶段都有期限，但可能延长，也可能重新算。
    速裁案件，检察院、法院各10天，最多各15天。
    期限满了，应当放人，或者解除、变更强制措施。
    你有权要求这样做。

## Card hard-to-attack-later (claim hard-to-attack-later): the right and its cost

shorter-hard-to-attack-later-heading = 同意以后，还能提异议吗？
shorter-hard-to-attack-later-text =
    同意量刑建议后，你还可以提异议，也有权上诉。
    但检察院认为判决确有错误的，应当抗诉。
    抗诉，就是检察院请上一级法院重新审。
    抗诉以后，刑罚有可能变重。

## Table: the three procedures side by side. Very short cells; may and must are legal words.

shorter-compare-heading = 三种程序，放在一起看
shorter-compare-full = 普通程序
shorter-compare-short = 简易程序
shorter-compare-fast = 速裁程序

# A panel (合议庭) may include people's assessors, who are not judges.
shorter-compare-who-name = 谁来审
shorter-compare-who-full = 合议庭，三人以上
shorter-compare-who-short = 可以一名法官审；可能判超过3年的，应当合议庭审
shorter-compare-who-fast = 一名法官

shorter-compare-evidence-name = 查证据
shorter-compare-evidence-full = 应当查；按2019年意见，认罪认罚可以适当简化
shorter-compare-evidence-short = 可以简化；你有异议的证据，应当出示、质疑
shorter-compare-evidence-fast = 一般不进行

shorter-compare-argue-name = 辩论
shorter-compare-argue-full = 应当辩；按2019年意见，主要辩有争议的问题
shorter-compare-argue-short = 法官许可的，你和辩护人可以辩论
shorter-compare-argue-fast = 一般不进行；但应当听辩护人的意见

shorter-compare-last-name = 最后陈述
shorter-compare-last-full = 你有权作最后陈述
shorter-compare-last-short = 判决前应当听
shorter-compare-last-fast = 判决前应当听

shorter-compare-notice-name = 至迟开庭10天前给你起诉书
shorter-compare-notice-full = 法院应当做到
shorter-compare-notice-short = 不受这个时间限制
shorter-compare-notice-fast = 不受这个时间限制

shorter-compare-agree-name = 你的同意
shorter-compare-agree-full = 我们没有找到要你同意的规定
shorter-compare-agree-short = 你没有异议才行；法官应当确认你同不同意
shorter-compare-agree-fast = 你认罪认罚又同意才行；法官应当当庭问你

# The numbers are the time limit for the court, counted from the day it accepts the case.
shorter-compare-time-name = 什么时候判；法院应当多久审完
shorter-compare-time-full = 当庭或者以后；2个月，一般最多3个月，经批准能更长
shorter-compare-time-short = 一般应当当庭判；20天，有的更长
shorter-compare-time-fast = 应当当庭判；10天，最多15天
