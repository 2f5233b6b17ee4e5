### Page "sentence": what a plea may do to the sentence, and what a conviction brings besides time.
### Readers: the person. Percentages only with 可以, 最多, 基准刑. 可以, 应当, 一般应当, 不得, 有权 are legal words.

sentence-title = 刑期和以后的影响
sentence-intro = 这一页讲刑期可能怎样，定罪还会带来什么。

## Card method (no law: what this page is not)

sentence-method-heading = 讲的是方法，不是你的案子
sentence-method-text =
    这一页讲方法怎么用，不讲你的案子。
    判多少，由法院决定。
    各地的细则不一样。

## Card range (claim lighter-vs-below)

sentence-range-heading = “从轻”是在范围里判轻一点
sentence-range-text =
    法律给每种罪定了一个范围。
    “从轻”，是在范围里判轻一点。
    要判到范围以下，还要有别的法定理由。
    极少数案件，可以由最高法院核准。

## Card ceiling (claim discount-ceiling)

sentence-ceiling-heading = 可以减多少：是上限，不是保证
sentence-ceiling-text =
    常见的罪，单是认罪认罚，可以减，最多减基准刑的30%。
    还有自首、退赔、赔偿并谅解等，可以减，最多减基准刑的60%。
    罪又较轻的，可以减更多，或者免除处罚。
    这些是上限，不是保证。

## 卡片 tenths：这个数是什么意思，配图是10个相等的小块（claim discount-ceiling）

sentence-tenths-heading = “最多30%”，从哪里算起
sentence-tenths-text =
    基准刑，是计算减多少的起点刑期。
    把基准刑看成10份，每份一样大。
    “最多30%”，就是可以减，最多减3份。

## Card no-double (claim no-double-count)

sentence-no-double-heading = 认罪认罚，不能重复算
sentence-no-double-text =
    认罪认罚和自首、坦白、当庭认罪，不能重复算。
    和退赔、谅解、和解、关押期间表现好，也不能重复算。
    不是每一样都再减一次。

## Card judge-range (article SG 二（三）4)

sentence-judge-range-heading = 法官还可以调整
sentence-judge-range-text =
    算出结果以后，一名法官或合议庭还可以调整。
    最多调结果的20%，不是基准刑的20%。
    可能往轻调，也可能往重调。
    还不合适的，应当交审判委员会讨论，依法定。

## Card money (claim money-still-owed)

sentence-money-heading = 认罪认罚，不免除要交的钱
sentence-money-text =
    认罪认罚，不免除要交的钱。
    罚金应当交；遇灾祸等确有困难的，法院可以裁定延期、减少或免除。
    违法所得应当追缴或退赔。
    被害人可以提出赔偿，法院根据情况判赔。

## Card time-served (claim time-served)

sentence-time-served-heading = 关过的日子，要折抵刑期
sentence-time-served-text =
    判决执行以前关的日子，要折抵刑期。
    关1日，抵有期徒刑或拘役1日。
    关1日，抵管制2日；管制不关押，在社区管。

## Card conviction (claim still-a-conviction)

sentence-conviction-heading = 判轻了，也还是有罪
sentence-conviction-text =
    判轻了，也还是有罪。
    受过刑事处罚的人，参军、就业时应当如实报告。
    犯罪时不满18岁、判5年以下的，不用报告。

## Card work (claim lasting-effects)

sentence-work-heading = 对工作的影响
sentence-work-text =
    因犯罪受过刑事处罚的人，不得录用为公务员。
    利用职业便利等犯罪的，法院可以禁止做相关职业。
    禁止的期限，是3年到5年。

## Card suspended (claim probation-duties)

sentence-suspended-heading = 缓刑有考验期，也有义务
sentence-suspended-text =
    缓刑有考验期，也有义务。
    应当守法、报告，离开市县或搬家要经批准。
    又犯罪或严重违规的，应当撤销缓刑。
    罚金仍要交。

## Card foreigners (claim foreigners)

sentence-foreigners-heading = 外国人还可能判驱逐出境
sentence-foreigners-text =
    外国人定了罪的，法院还可以判驱逐出境。
    驱逐出境，就是要离开中国。
    在押的外国被告人，法院应当告诉他几样。
    比如可以联系使领馆，可以要翻译。
