### Page "illustration": how the official method moves a range, with and without the plea. Also the command
### `mingbai illustrate`. Readers: the person, family; lawyers for the steps. May and must are legal words.

## Crimes: plain names. The 23 of the guideline, then those on which the engine declines.

illustration-crime-traffic-casualty = 交通肇事
illustration-crime-dangerous-driving = 危险驾驶，如醉驾
illustration-crime-illegal-deposit-taking = 非法吸收公众存款
illustration-crime-fundraising-fraud = 集资诈骗
illustration-crime-credit-card-fraud = 信用卡诈骗
illustration-crime-contract-fraud = 合同诈骗
illustration-crime-intentional-injury = 故意伤害
illustration-crime-rape = 强奸
illustration-crime-unlawful-detention = 非法拘禁
illustration-crime-robbery = 抢劫
illustration-crime-theft = 盗窃
illustration-crime-fraud = 诈骗
illustration-crime-snatching = 抢夺
illustration-crime-embezzlement-by-position = 职务侵占（利用职务便利占有单位财物）
illustration-crime-extortion = 敲诈勒索
illustration-crime-obstructing-official-duty = 妨害公务
illustration-crime-group-affray = 聚众斗殴
illustration-crime-picking-quarrels = 寻衅滋事
illustration-crime-concealing-proceeds = 掩饰、隐瞒犯罪所得
illustration-crime-drug-trafficking = 走私、贩卖、运输、制造毒品
illustration-crime-drug-possession = 非法持有毒品
illustration-crime-sheltering-drug-use = 容留他人吸毒
illustration-crime-inducing-sheltering-introducing-prostitution = 引诱、容留、介绍卖淫
illustration-crime-illegal-business = 非法经营
illustration-crime-child-molestation = 猥亵儿童
illustration-crime-personal-information = 侵犯公民个人信息
illustration-crime-assisting-cybercrime = 帮助信息网络犯罪活动
illustration-crime-running-casino = 开设赌场
illustration-crime-refusing-judgment = 拒不执行判决、裁定
illustration-crime-organising-prostitution = 组织卖淫
illustration-crime-assaulting-police = 袭警
illustration-crime-other = 不在这里的罪

## Tiers: what it takes. The court decides which one applies. No amounts and no weights: they are local or in the law’s text.

illustration-tier-any = 构成这个罪
illustration-tier-ordinary = 情节一般
illustration-tier-serious = 情节严重
illustration-tier-amount-large = 数额较大
illustration-tier-amount-huge = 数额巨大
illustration-tier-amount-top = 数额特别巨大
illustration-tier-amount-huge-or-serious = 数额巨大，或有其他严重情节
illustration-tier-amount-top-or-serious = 数额特别巨大，或有其他特别严重情节
illustration-tier-amount-or-thrice = 数额较大，或2年内3次
illustration-tier-theft-basic = 数额较大，或2年内3次，或入户、携带凶器、扒窃
illustration-tier-casualty = 致人重伤、死亡，或财产重大损失
illustration-tier-fled = 肇事后逃逸，或其他特别恶劣情节
illustration-tier-fled-death = 因逃逸致一人死亡
illustration-tier-injury-minor = 致一人轻伤
illustration-tier-injury-serious = 致一人重伤
illustration-tier-injury-cruel = 手段特别残忍，致一人重伤并严重残疾
illustration-tier-injury-death = 伤害致人死亡
illustration-tier-rape-one = 强奸妇女一人
illustration-tier-rape-girl = 被害人是一名不满14周岁的幼女
illustration-tier-rape-grave = 法律列出的严重情形
illustration-tier-detention-injury = 致一人重伤
illustration-tier-detention-death = 致一人死亡
illustration-tier-robbery-once = 抢劫一次
illustration-tier-robbery-grave = 法律列出的严重情形，如入户抢劫
illustration-tier-affray-grave = 法律列出的严重情形，如持械
illustration-tier-quarrels-once = 寻衅滋事一次
illustration-tier-quarrels-thrice = 纠集他人3次，每次都构成犯罪
illustration-tier-drugs-large = 毒品数量大
illustration-tier-drugs-middle = 毒品数量较大
illustration-tier-drugs-small = 毒品少量
illustration-tier-drugs-small-serious = 毒品少量，情节严重

## Factors: what is there. Neutral; nothing asks what was done.

illustration-factor-minor-12-16 = 当时满12、不满16周岁
illustration-factor-minor-16-18 = 当时满16、不满18周岁
illustration-factor-elderly-75-intentional = 满75周岁，故意犯罪
illustration-factor-elderly-75-negligent = 满75周岁，过失犯罪
illustration-factor-limited-capacity-mental-illness = 精神病人，没有完全丧失辨认或控制能力
illustration-factor-deaf-mute-or-blind = 又聋又哑，或盲
illustration-factor-deaf-mute-or-blind-lighter-crime = 又聋又哑，或盲；犯罪较轻
illustration-factor-excessive-defence = 防卫过了头（防卫过当）
illustration-factor-excessive-necessity = 紧急避险过了头（避险过当）
illustration-factor-preparation = 只做了准备（犯罪预备）
illustration-factor-attempt = 已经动手，因自己以外的原因没有得逞（犯罪未遂）
illustration-factor-discontinuation-with-damage = 自己停下，但造成了损害（犯罪中止）
illustration-factor-discontinuation-no-damage = 自己停下，没有造成损害（犯罪中止）
illustration-factor-accessory = 在共同犯罪里起次要或辅助作用（从犯）
illustration-factor-accessory-lighter-crime = 在共同犯罪里起次要或辅助作用（从犯）；犯罪较轻
illustration-factor-coerced-participant = 被胁迫参加
illustration-factor-instigator-act-not-committed = 教唆别人犯罪，对方没有犯
illustration-factor-instigator-of-minor = 教唆不满18周岁的人
illustration-factor-surrender = 自动投案并如实供述，或供述未掌握的其他罪（自首）
illustration-factor-surrender-lighter-crime = 自动投案并如实供述，或供述未掌握的其他罪（自首）；犯罪较轻
illustration-factor-confession-ordinary = 没有自首，但如实供述（坦白）
illustration-factor-confession-heavier-same-kind = 坦白同种较重的罪行
illustration-factor-confession-averted-grave-result = 坦白，避免特别严重后果
illustration-factor-courtroom-admission = 当庭自愿认罪
illustration-factor-merit-general = 揭发他人犯罪并查实，或线索帮助破了别的案（立功）
illustration-factor-merit-major = 揭发重大犯罪并查实，或帮助破了重大案件（重大立功）
illustration-factor-merit-major-lighter-crime = 揭发重大犯罪并查实，或帮助破了重大案件（重大立功）；犯罪较轻
illustration-factor-disgorgement-restitution = 退还赃物，或按价赔回（退赃、退赔）
illustration-factor-compensation-with-forgiveness = 赔偿并取得谅解
illustration-factor-compensation-without-forgiveness = 赔偿，没有取得谅解
illustration-factor-forgiveness-without-compensation = 没有赔偿，取得谅解
illustration-factor-settlement-cpl-288 = 和被害人依法达成和解（刑事和解）
illustration-factor-settlement-cpl-288-lighter-crime = 和被害人依法达成和解（刑事和解）；犯罪较轻
illustration-factor-good-conduct-in-custody = 关押期间表现好
illustration-factor-recidivist = 累犯（前后都是故意，判过有期徒刑以上，刑满五年内又犯）
illustration-factor-prior-record = 成年后因故意犯罪被判过刑（前科）
illustration-factor-vulnerable-victim = 被害人是未成年人、老人、残疾人、孕妇等
illustration-factor-disaster-or-epidemic-period = 重大灾害、疫情期间故意犯罪
illustration-factor-fundraising-pre-indictment-restitution = 起诉前积极退赔，减少损害
illustration-factor-fundraising-pre-indictment-restitution-lighter = 起诉前积极退赔，减少损害；犯罪较轻
illustration-factor-detention-beating-or-insult = 有殴打、侮辱
illustration-factor-detention-by-state-official = 国家机关工作人员利用职权
illustration-factor-drug-minor-or-repeat = 涉及未成年人，或毒品再犯
illustration-factor-drug-hired-low-purity-inducement = 受雇运输、含量明显偏低或数量引诱
illustration-factor-prostitution-business-head = 旅馆等单位的主要负责人利用本单位条件

## Steps: what a judge does, in order.

illustration-step-starting-point = 在量刑起点的幅度里选一点。
illustration-step-base-sentence = 按其他犯罪事实增加时间，得出基准刑。
illustration-step-first-tier = 这类情节先算，连着乘。
illustration-step-second-tier-up = 这一项增加。
illustration-step-second-tier-down = 这一项可以减少，和认罪认罚分开算。
illustration-step-companion = 没有认罪认罚，才可以单独减。认罪认罚里已经含了它。
illustration-step-plea = 认罪认罚可以减：连同所含情节，只算一个数。
illustration-step-bounds = 结果不能超出法定的最低和最高。
illustration-step-judge-range = 法官还可以调整结果，可轻可重。
illustration-step-direct-range = 这个罪直接在幅度里定刑。
illustration-step-several-crimes = 几个罪合并。

## The lowest penalty: whether it holds, and why. May and must are legal words.

illustration-floor-only-lighter = 法定最低刑有效。只有认罪认罚，不能判到它以下。特殊情况，经最高人民法院核准，可以更低。
illustration-floor-may-go-below = 有情节可以减轻，但只能到下一档。
illustration-floor-lowest-already = 这已经是最低一档。有情节可以或者应当从宽。拘役最短1个月。有的罪还可以判管制，或者单处罚金。免除处罚，要有法律依据。
illustration-floor-must-go-below = 有情节应当减轻，要判到最低刑以下。
illustration-floor-must-go-below-or-exempt = 有情节应当减轻，要判到最低刑以下，或者免除处罚。
illustration-floor-may-exempt = 有情节可以免除处罚。只是减轻的，只能到下一档。
illustration-floor-may-exempt-if-lighter = 算“犯罪较轻”的，有情节可以免除处罚。不算的，减轻也只能到下一档。
illustration-floor-must-exempt = 法律规定应当免除处罚。
illustration-floor-direct = 就在这个罪的幅度里。
illustration-floor-several = 不短于最长的一个，不长于总和与法定上限。

## Unsettled: what the texts leave open. The range then covers both readings.

illustration-unsettled-stage-numbers = 早认优于晚认，但没有找到全国统一的数字。
illustration-unsettled-local-increments = 其他事实加多少时间，由各地规定。这里没有加。
illustration-unsettled-first-tier-product = 这类情节彼此相乘，是实践做法，全国文本没写。
illustration-unsettled-no-national-percentage = 这个情节，全国文本没有数字。
illustration-unsettled-lighter-unknown = “犯罪较轻”没有全国定义。两种情况都在范围里。
illustration-unsettled-lighter-needs-companion = 文本看来要有自首、退赔等，才能减得更多。
illustration-unsettled-lift-open = 有这个情节，认罪认罚能不能减更多，没有写清。
illustration-unsettled-bucket-inferred = 这个不和认罪认罚重复算，是推论，文本没点名。
illustration-unsettled-deposit-overlap = 这种退赔和认罪认罚能不能同时算，没有规定。
illustration-unsettled-recidivist-soft = 文本写“一般不少于”几个月，法院可以少加。
illustration-unsettled-recidivist-circle = 累犯要以该判有期徒刑为前提。判拘役，就不算累犯。
illustration-unsettled-settlement-basis = 刑事和解有法定条件。一种：因民间纠纷引起，可能判三年以下徒刑。另一种：过失犯罪，可能判七年以下徒刑。都要真诚悔罪、得到谅解、被害人自愿。五年以内曾经故意犯罪的，不适用。达成和解的，法院应当从轻处罚。这些条件没有核对。
illustration-unsettled-no-lower-penalty = 没有下一档。低到多少，文本没写。
illustration-unsettled-lowest-must = 应当减轻，但已经是最低一档。
illustration-unsettled-judge-within-bounds = 法官的调整也不超出法定刑，是推论，文本没写。
illustration-unsettled-victim-age-twice = 被害人的年龄，起点里可能已经算过。
illustration-unsettled-drug-twice = 这两项增加，可能把一件事算了两次。
illustration-unsettled-sum-over-whole = 各项最多加起来超过全部。法院会取小，或免除处罚。
illustration-unsettled-life = 这里可能判无期徒刑，本方法不计算。
illustration-unsettled-life-or-death = 这里可能判无期徒刑或死刑，本方法不计算。
illustration-unsettled-direct-factors = 认罪认罚等情节仍要考虑，但没有找到全国统一的数字。
illustration-unsettled-plea-in-part = 只认一部分罪，全案不算认罪认罚（2019年意见）。如实供述的部分，法院可以从宽。

## Notes: what stands beside the numbers.

illustration-note-court-decides = 由法院决定。各地规定不同。这里讲方法，不是你的案子。
illustration-note-cap-paradox = 这些是上限，不是结果。上限相加，不是真实的刑期。2019年意见：有自首、坦白，又认罪认罚的，应当在法定刑内相对更宽。
illustration-note-same-ends = 这里两个范围的两头一样。在范围里面，有认罪认罚，法院一般应当判得轻一些。
illustration-note-plea-weight = 有认罪认罚，法院一般应当从轻处罚。符合非监禁刑条件的，应当适用非监禁刑。但不是一律从宽。按2019年意见，犯罪特别严重，认罪认罚不足以从轻的，不予从宽。
illustration-note-outside-guideline = 这个数在规定幅度之外，是有意填的。
illustration-note-grave = 对严重暴力、毒品、性侵未成年人等犯罪，从宽应当从严掌握。对情节较轻的犯罪，应当充分体现从宽。
illustration-note-strict = 这个罪适用缓刑，从严把握。
illustration-note-strict-telecom = 属于电信网络诈骗的，缓刑从严把握。
illustration-note-suspension-possible = 判拘役或者三年以下有期徒刑，四个条件都符合的，可以缓刑。一是情节较轻，二是有悔罪表现。三是没有再犯罪的危险，四是对社区没有重大不良影响。这时不满18周岁、怀孕、满75周岁的，应当缓刑。犯罪集团的首要分子不适用。几个罪的，看合并后的刑期。
illustration-note-suspension-barred = 累犯不适用缓刑。
illustration-note-below-six-months = 不满6个月不是有期徒刑，可以是拘役。
illustration-note-surveillance-possible = 也可以判管制。
illustration-note-fine-alone-possible = 也可以单处罚金。
illustration-note-exemption-by-law = 免除处罚，要另有法律依据。
illustration-note-age-of-responsibility = 满14、不满16周岁，只对八类重罪负责。毒品罪里只有贩卖。满12、不满14周岁，只限故意杀人、故意伤害。要致人死亡，或手段特别残忍、致重伤并严重残疾。还要情节恶劣，并经最高人民检察院核准追诉。

## Declined: why there is no range.

illustration-declined-no-starting-range = 量刑指导意见没有这一档的起点。我们不猜。
illustration-declined-second-guideline = 这个罪在2024年的第二份文件里。它的全文和现在是否有效，没能核实。
illustration-declined-not-in-guideline = 这个罪不在量刑指导意见里。
illustration-declined-tier-unknown = 不知道属于哪一档。可以问律师。
illustration-declined-too-young = 不满16周岁的人，对这个罪的这一档不负刑事责任。责令父母或者监护人管教。必要时，依法专门矫治教育。
illustration-declined-one-declined = 有一个罪算不出范围，所以合在一起也没有。

## What we do not know: the gaps of our fact base.

illustration-gap-seven-crimes = 2024年文件中有五个罪，没有找到量刑起点。
illustration-gap-trial-year = 2024年文件试行一年。之后是否有效，没有找到明确说法。
illustration-gap-stage-numbers = 没有找到2021年后按阶段写明数字的规定。
illustration-gap-no-percentage = 有些情节全国文本没有数字，如被胁迫参加。
illustration-gap-local-increments = 数额、次数加多少时间由各地规定，我们没有收集。
illustration-gap-lighter-undefined = 什么是“犯罪较轻”，全国文本没有定义。
illustration-gap-newer-texts = 据说掩饰隐瞒和职务犯罪有新解释，没能核实。
illustration-gap-procedure-number = 2020年量刑程序文件的文号，没能核实。
illustration-gap-proposal-width = 量刑建议的幅度可以多宽，2021年的规定没能核实。
illustration-gap-official-pages = 我们用的是公开副本，没能打开官方网页。
illustration-gap-police-assault = 袭警是单独的罪，不在23个罪里。

## Faults of a case: one sentence that names the field. For lawyers and machines.

illustration-fault-not-json = 这个文件不是JSON。
illustration-fault-too-long = 这个文件太长。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-missing = 缺少{ $field }。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-unknown-key = 没有{ $field }这个字段。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-key-twice = { $field }写了两次。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-unknown-id = { $field }的值不认识。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-wrong-kind = { $field }的形式不对。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-not-a-number = { $field }应当是普通数字。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-negative = { $field }小于零。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-reversed = { $field }的下限大于上限。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-outside-guideline = { $field }在规定幅度之外。如果是有意的，写上outside_guideline。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-too-large = { $field }太大。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-too-precise = { $field }的位数太多。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-too-many = { $field }的项太多。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-twice = { $field }前面已经有了。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-not-together = { $field }和前面的情节不能同时有。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-not-this-crime = { $field }不适用于这个罪。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-not-a-companion = { $field }和认罪认罚分开算，要写在factors里。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-not-lighter = { $field }只用于犯罪较轻，但lighter_crime写的是no。
# Variables:
#   $field (String) - the field of the case, such as factors[1].percent
illustration-fault-no-plea = { $field }有数字，但没有认罪认罚。

## The plain text of the command `mingbai illustrate`.

# Variables:
#   $low (String) - the low end, a number
#   $high (String) - the high end, a number
illustration-text-without = 没有认罪认罚：{ $low }到{ $high }个月
# Variables:
#   $low (String) - the low end, a number
#   $high (String) - the high end, a number
illustration-text-with = 有认罪认罚：{ $low }到{ $high }个月
# Variables:
#   $low (String) - the low end, a number
#   $high (String) - the high end, a number
illustration-text-judge = 加上法官的调整：{ $low }到{ $high }个月
# Variables:
#   $low (String) - the low end, a number
#   $high (String) - the high end, a number
illustration-text-months = { $low }到{ $high }个月
# Variables:
#   $kind (String) - how the text says it: judge, least, none-…, over-…, either-…, must or may
#   $low (String) - the low end, a number
#   $high (String) - the high end; with either, also the low end where the crime is lighter
#   $months (Number) - the least number of months, with least
illustration-text-percent = { $kind ->
    [judge] 可以：最多是结果的{ $high }%
    [least] 应当：基准刑的{ $low }到{ $high }%，一般不少于{ $months }个月
    [none-may] 可以：全国文本没有数字
    [none-must] 应当：全国文本没有数字
    [over-may] 可以：基准刑的{ $low }%以上，或者免除处罚
    [over-must] 应当：基准刑的{ $low }%以上，或者免除处罚
    [either-may] 可以：基准刑的{ $low }到{ $high }%。犯罪较轻的，{ $high }%以上，或者免除处罚
    [either-must] 应当：基准刑的{ $low }到{ $high }%。犯罪较轻的，{ $high }%以上，或者免除处罚
    [must] 应当：基准刑的{ $low }到{ $high }%
   *[may] 可以：基准刑的{ $low }到{ $high }%
}
# Variables:
#   $name (String) - a name, such as a crime
#   $value (String) - what is said of it
illustration-text-pair = { $name }：{ $value }
# Variables:
#   $text (String) - a sentence
#   $articles (String) - the articles it rests on, such as CL 67
illustration-text-cited = { $text }（{ $articles }）
# Variables:
#   $number (Number) - the number of the tier
illustration-text-tier = 第{ $number }档
illustration-text-steps = 一步一步
illustration-text-side-without = 没有认罪认罚
illustration-text-side-with = 有认罪认罚
illustration-text-floor = 最低刑
illustration-text-unsettled = 没有定论
illustration-text-notes = 数字之外
illustration-text-declined = 没有范围
illustration-text-together = 几个罪合在一起

## The page.

illustration-page-what =
    这里显示有认罪认罚和没有认罪认罚的范围。法官一步一步算，每一步都写出来。
    只问罪名，不问做了什么，也不告诉你该怎么选。
    由法院决定。各地规定不同。这里讲方法，不是你的案子。
illustration-page-crime = 选一个罪名
illustration-page-crime-note = 只选名称。这里不问做了什么。
illustration-page-crime-none = 去掉这个罪名
illustration-page-several = 不止一个罪名
illustration-page-several-note = 每个罪先各自算，再合并。
illustration-page-several-more = ＋ 再加一个罪名
illustration-page-several-together = 几个罪合在一起
illustration-page-tier = 属于哪一档
illustration-page-tier-note = 属于哪一档，由法院决定。
illustration-page-facts = 可能会算的情节
illustration-page-facts-note = 打开一组，知道的就答。没有答的不算。
illustration-page-group-first = 年龄、健康、在其中的作用
illustration-page-group-down = 事后：交代、退赔、和解
illustration-page-group-up = 可能加重的
illustration-page-lighter = 算不算“犯罪较轻”？
illustration-page-lighter-note = 不回答，两种情况都算进去。
illustration-page-lighter-short = 犯罪较轻
illustration-page-yes = 是
illustration-page-no = 不是
illustration-page-unknown = 我不知道
illustration-page-empty = 先选一个罪名，图就在这里。
illustration-page-chart = 可能多长
illustration-page-exits = 先说一件事，再看数字。没有犯罪事实的，检察院应当不起诉。证据不足的，法院应当判无罪。情节轻微、不需要判刑的，检察院可以不起诉。法院也可以免予刑事处罚。
illustration-page-example = 例子，不是你的案子
# Variables:
#   $names (String) - names of what is not counted
illustration-page-not-known = 不知道的，没有算：{ $names }
# Variables:
#   $names (String) - names of what is not counted
illustration-page-dropped = 和别的回答不能同时有，没有算：{ $names }
illustration-page-without = 没有认罪认罚
illustration-page-without-note = 不算这一项从宽。
illustration-page-with = 有认罪认罚
illustration-page-with-early = 有认罪认罚，认得早
illustration-page-with-early-note = 早认优于晚认（2019年意见）。我们没有找到全国的数字。
illustration-page-with-late = 有认罪认罚，认得晚
illustration-page-with-late-note = 早认优于晚认（2019年意见）。我们没有找到全国的数字。
illustration-page-with-note = 法院可以减，减多少不一定。
# Variables:
#   $low (String) - the shorter time, such as 2 years
#   $high (String) - the longer time, such as 3 years
illustration-page-from-to = { $low }到{ $high }
# Variables:
#   $years (Number) - how many years
illustration-page-years = { $years }年
# Variables:
#   $months (Number) - how many months
illustration-page-months = { $months }个月
# Variables:
#   $years (String) - the years, such as 2 years
#   $months (String) - the months, such as 3 months
illustration-page-both = { $years }{ $months }
illustration-page-none = 免除处罚
illustration-page-key-bar = 按方法算出的范围
illustration-page-key-fog = 法官还可以调整的
# Variables:
#   $length (String) - a time, such as 3 years
illustration-page-key-floor = 这里的法定最低刑：{ $length }
# Variables:
#   $length (String) - a time, such as 3 years
illustration-page-key-floor-open = 这里的法定最低刑：{ $length }。虚线表示：有情节可以或者应当判到它以下。
illustration-page-rounded = 文字里的时间取整月，两头向外取。
illustration-page-table = 同样内容的表格
illustration-page-column-row = 哪一种
illustration-page-column-range = 按方法
illustration-page-column-judge = 加上法官的调整
# Variables:
#   $range (String) - both ends, such as 6.5–9
illustration-page-in-months = { $range }个月
illustration-page-early = 早认、晚认
illustration-page-early-text = 早认可以更多，全国规定没写各减多少。
illustration-page-early-local =
    2018年以前，厦门集美、青岛的试点有数字。《刑事审判参考》第1413号案例讲到它。
    别处不适用，当地现在也不一定适用。
    只作例子。
# Variables:
#   $high (Number) - the most, in percent
illustration-page-early-most = 试点：最多减基准刑的{ $high }%
illustration-page-stage-investigation = 侦查阶段认
illustration-page-stage-prosecution = 审查起诉阶段认
illustration-page-stage-trial = 审判阶段认
illustration-page-besides = 不只是刑期
illustration-page-besides-text = 判刑还可能带来别的，见这些卡片：
illustration-page-besides-family = 家人
illustration-page-besides-family-text = 对子女和其他亲属有什么影响，我们没有找到条文。没有找到，不等于没有影响。可以问律师。
illustration-page-steps = 法官怎么算
illustration-page-steps-note = 横条是每一步到哪里。数字都是界限，不是法院会判的数。
illustration-page-cut = 法定最低刑在这里截住。
illustration-page-gaps = 我们不知道的
illustration-page-told = 有人告诉我一个数
illustration-page-told-field = 这个数，按月
illustration-page-told-below = 在范围以下
illustration-page-told-fog-below = 在范围以下，在法官可以调整的里面
illustration-page-told-inside = 在范围里面
illustration-page-told-fog-above = 在范围以上，在法官可以调整的里面
illustration-page-told-above = 在范围以上
illustration-page-told-note = 图知道得很少。在里面在外面，都可能有理由。这不是说谁不对。
illustration-page-ask = 可以问律师：
illustration-page-ask-base = 这个数从哪一档、哪个基准刑算起？
illustration-page-ask-facts = 算了哪些情节，各算多少？
illustration-page-ask-local = 用了哪里的规定？
illustration-page-ask-missing = 有没有没算进去的情节？
illustration-page-ask-fixed = 是一个数，还是一个范围？
illustration-page-ask-fine = 有没有罚金，多少？
illustration-page-ask-suspended = 是不是缓刑，有什么条件？
illustration-page-ask-custody = 已经关押的时间算不算？
illustration-page-lawyer = 律师：用自己的数
illustration-page-lawyer-note = 空着表示用规定的幅度。只填一头，就是只用这个数。
illustration-page-lawyer-on = 用自己的数
illustration-page-outside = 允许填规定幅度之外的数
illustration-page-outside-fault = 有一个数在规定幅度之外。如果是有意的，请勾选“允许填规定幅度之外的数”。
illustration-page-start-low = 量刑起点，从几个月
illustration-page-start-high = 量刑起点，到几个月
illustration-page-added-low = 增加，从几个月
illustration-page-added-high = 增加，到几个月
illustration-page-stage = 哪个阶段认
illustration-page-plea = 认罪认罚
# Variables:
#   $name (String) - a factor, or the plea
illustration-page-percent-low = { $name }：从基准刑的百分之几
# Variables:
#   $name (String) - a factor, or the plea
illustration-page-percent-high = { $name }：到基准刑的百分之几
illustration-page-attach = 把这张图放进记录
illustration-page-attach-note = 记录里就有这里的选择和范围。
illustration-page-print = 打印这一页
