### Page "words": each legal word a reader meets, with its meaning in plain words.
### -name: the reader’s word. -forms: how it stands in running text, longest first, separated by " | "; "-": not marked.
### -meaning: one or two sentences. A form must not be an ordinary word, nor a form of another term.

words-title = 词语解释
words-intro = 这里用大白话，解释你会碰到的法律词。

## People and bodies

words-prosecutor-name = 检察院、检察官
words-prosecutor-forms = 人民检察院 | 检察院 | 检察官 | 公诉人
words-prosecutor-meaning =
    检察院决定是否起诉，也向法院建议怎么判。
    检察官是检察院里办案的人。

words-supervision-office-name = 监察机关
words-supervision-office-forms = 监察机关
words-supervision-office-meaning = 调查职务犯罪的机关，不是公安。

words-basic-court-name = 基层法院
words-basic-court-forms = 基层人民法院 | 基层法院
words-basic-court-meaning =
    最基层的一级法院。
    用简易、速裁程序的案件，由它审一审。

words-panel-name = 合议庭
words-panel-forms = 合议庭
words-panel-meaning = 三人以上一起审案，有法官，也可能有人民陪审员。

words-accused-name = 犯罪嫌疑人、被告人
words-accused-forms = 犯罪嫌疑人 | 嫌疑人 | 被告人
words-accused-meaning =
    起诉以前叫犯罪嫌疑人，起诉以后叫被告人。
    叫这个名称，不等于有罪。

words-defender-name = 辩护人、辩护律师
words-defender-forms = 辩护律师 | 辩护人
words-defender-meaning =
    替你辩护、维护你权利的人，比如律师。
    辩护人提出材料和意见，说明你无罪或者罪轻。

words-duty-lawyer-name = 值班律师
words-duty-lawyer-forms = 值班律师
words-duty-lawyer-meaning =
    免费给没有辩护人的人，提供法律帮助的律师。
    值班律师不是你的辩护人。

words-legal-aid-name = 法律援助
words-legal-aid-forms = 法律援助
words-legal-aid-meaning = 国家给符合条件的人，免费提供律师等帮助。

words-guardian-name = 监护人、法定代理人
words-guardian-forms = 法定代理人 | 监护人
words-guardian-meaning = 依法照顾未成年人等、替他们行使权利的人，比如父母。

words-close-family-name = 近亲属
words-close-family-forms = 近亲属
words-close-family-meaning =
    关系最近的家里人。
    哪些人算近亲属，请问律师。

## Pleading

words-plea-leniency-name = 认罪认罚从宽制度
words-plea-leniency-forms = 认罪认罚从宽制度 | 认罪认罚从宽 | 从宽制度
words-plea-leniency-meaning = 自愿认罪、愿意受罚的人，可以依法从宽处理。

words-plea-name = 认罪认罚
words-plea-forms = 认罪认罚
words-plea-meaning = 自愿如实讲自己的罪行，承认指控的事实，愿意受罚。

# The two halves of pleading, each by itself.
words-admit-accept-name = 认罪、认罚
words-admit-accept-forms = 认罪 | 认罚
words-admit-accept-meaning =
    认罪：自愿如实讲自己的罪行，对指控的事实没有异议。
    认罚：真心悔罪，愿意接受处罚。

words-leniency-name = 从宽
words-leniency-forms = 从宽处理 | 从宽处罚 | 从宽
words-leniency-meaning =
    处理得轻一些。
    法律说“可以”从宽，不是一定。

words-withdraw-name = 反悔
words-withdraw-forms = 不再认罪认罚 | 反悔
words-withdraw-meaning = 以前认罪认罚，后来不再认了。

## Stages

words-investigation-name = 侦查
words-investigation-forms = 侦查人员 | 侦查
words-investigation-meaning = 公安等机关查案、收集证据的阶段。

words-review-stage-name = 审查起诉
words-review-stage-forms = 审查起诉
words-review-stage-meaning = 检察院看材料和证据，决定是否起诉的阶段。

words-charge-name = 起诉
words-charge-forms = 提起公诉 | 起诉
words-charge-meaning = 检察院把你告到法院，请法院审。

words-no-charge-name = 不起诉
words-no-charge-forms = 不起诉
words-no-charge-meaning = 检察院决定不把你告到法院。

words-conditional-name = 附条件不起诉
words-conditional-forms = 附条件不起诉
words-conditional-meaning =
    未成年人犯较轻的罪、有悔罪的，检察院可以先不起诉。
    给一段考验期，符合要求、期满的，应当不起诉。

words-second-court-name = 二审
words-second-court-forms = 二审法院 | 二审
words-second-court-meaning = 上诉或者抗诉以后，由上一级法院审。

# “last word before the deadline” keeps that heading from being taken for the last word in court.
words-appeal-name = 上诉
words-appeal-forms = 上诉
words-appeal-meaning = 你不服一审判决的，有权请上一级法院审。

words-protest-name = 抗诉
words-protest-forms = 抗诉
words-protest-meaning = 检察院认为一审判决确有错误的，应当请上一级法院审。

words-sent-back-name = 发回重审
words-sent-back-forms = 发回重审 | 发回 | 重审
words-sent-back-meaning = 二审法院让原来的法院重新审。

# zh: the two characters alone are no form, for 再审查 means “check again”.
words-retrial-name = 再审
words-retrial-forms = 审判监督程序 | 生效后再审 | 再审程序 | 走再审
words-retrial-meaning = 判决生效以后，法院另走一道程序，重新审。

## Custody and other measures

words-custody-measure-name = 强制措施
words-custody-measure-forms = 强制措施
words-custody-measure-meaning =
    拘留、逮捕、取保候审等措施。
    强制措施不是刑罚。

# en: “detention” alone is no form, for it also stands in “detention centre” and “illegal detention”.
words-arrest-name = 拘留、逮捕
words-arrest-forms = 逮捕 | 拘留
words-arrest-meaning =
    两样都是关押的强制措施，不是判刑。
    逮捕，要由检察院批准、决定，或者由法院决定。

words-release-on-guarantee-name = 取保候审
words-release-on-guarantee-forms = 取保候审
words-release-on-guarantee-meaning =
    不关押、等案子处理的一种强制措施。
    违反规定、情节严重的，可以逮捕。

words-supervision-detention-name = 留置
words-supervision-detention-forms = 留置
words-supervision-detention-meaning = 监察机关调查时用的一种关押措施。

## Papers and evidence

words-signed-statement-name = 具结书
words-signed-statement-forms = 认罪认罚具结书 | 具结书
words-signed-statement-meaning = 写明三件事的文书：如实讲罪行，同意量刑建议，同意程序。

words-proposed-sentence-name = 量刑建议
words-proposed-sentence-forms = 量刑建议书 | 量刑建议
words-proposed-sentence-meaning = 检察院向法院建议怎么判，不是判决。

words-indictment-name = 起诉书
words-indictment-forms = 起诉书
words-indictment-meaning = 检察院起诉的文书，写明指控你什么。

words-charged-facts-name = 指控的事实
words-charged-facts-forms = 指控的犯罪事实 | 指控你的事实 | 指控的事实 | 指控事实
words-charged-facts-meaning = 检察院说你做了的那些事。

words-questioning-name = 讯问
words-questioning-forms = 讯问
words-questioning-meaning = 办案人员问你案子的事。

words-written-record-name = 讯问笔录
words-written-record-forms = 讯问笔录 | 笔录
words-written-record-meaning = 讯问时记下来的文字，应当交给你核对。

words-confession-name = 口供、供述
words-confession-forms = 有罪供述 | 供述 | 口供
words-confession-meaning = 承认犯罪、讲犯罪经过的话。

# en: “file” alone is no form, for it can be a file on a device.
words-case-file-name = 案卷
words-case-file-forms = 案卷材料 | 案卷
words-case-file-meaning = 一个案子的全部材料，合在一起。

words-reliable-sufficient-name = 证据确实、充分
words-reliable-sufficient-forms = 证据确实、充分 | 排除合理怀疑 | 确实、充分 | 合理怀疑
words-reliable-sufficient-meaning =
    定罪量刑的事实都有证据，证据依法查过是真的。
    看全部证据，没有合理的怀疑。

words-illegal-evidence-name = 非法证据
words-illegal-evidence-forms = 刑讯逼供 | 非法证据 | 非法方法 | 刑讯
words-illegal-evidence-meaning =
    刑讯，就是用暴力等办法逼人认罪。
    用刑讯等非法方法得到的口供，应当排除。

words-challenge-evidence-name = 质证
words-challenge-evidence-forms = 质证 | 质疑
words-challenge-evidence-meaning = 两边当庭对证据提意见：是不是真的，合不合法。

words-objection-name = 异议
words-objection-forms = 异议
words-objection-meaning = 不同意的意见。

## How a case is tried

words-fast-track-name = 速裁程序
words-fast-track-forms = 速裁程序 | 速裁
words-fast-track-meaning =
    由一名法官审，一般不进行法庭调查、法庭辩论。
    只用于可能判3年以下的案件，还要你认罪认罚又同意。

words-short-trial-name = 简易程序
words-short-trial-forms = 简易程序 | 简易
words-short-trial-meaning =
    简化的审理，要你承认事实，又不反对用它。
    可能判超过3年徒刑的，应当由合议庭审。

words-full-trial-name = 普通程序
words-full-trial-forms = 普通程序
words-full-trial-meaning =
    完整的审理，有法庭调查、法庭辩论、最后陈述。
    按2019年意见，认罪认罚案件可以适当简化。

words-evidence-stage-name = 法庭调查、法庭辩论
words-evidence-stage-forms = 法庭调查 | 法庭辩论
words-evidence-stage-meaning =
    法庭调查：当庭一样一样查事实和证据。
    法庭辩论：两边说理由，互相辩。

words-last-word-name = 最后陈述
words-last-word-forms = 最后陈述
words-last-word-meaning = 判决以前，你对法院说的最后一段话，法院应当听。

words-clearly-wrong-name = 明显不当
words-clearly-wrong-forms = 明显不当
words-clearly-wrong-meaning = 量刑建议和案情、法律明显不合，由法院判断。

## What weighs in the sentence

words-base-penalty-name = 基准刑
words-base-penalty-forms = 基准刑
words-base-penalty-meaning = 按犯罪本身的事实算出的刑期，加减都从它算起。

words-lighter-name = 从轻、减轻
words-lighter-forms = 从轻处罚 | 减轻处罚 | 法定范围 | 从轻判 | 从轻 | 减轻
words-lighter-meaning =
    从轻：在法律定的范围里判轻一点。
    减轻：判到范围以下，要有法定理由或最高法院核准。

words-surrender-name = 自首、坦白
words-surrender-forms = 自首 | 坦白
words-surrender-meaning =
    自首：犯罪后自动投案，如实讲自己的罪行。
    坦白：没有自首，但如实讲自己的罪行。

words-repay-name = 退赃退赔
words-repay-forms = 退赃退赔 | 退赃 | 退赔
words-repay-meaning = 把得到的钱物退回去，把造成的损失赔上。

words-making-peace-name = 和解、谅解
words-making-peace-forms = 和解 | 谅解
words-making-peace-meaning =
    和解：你和被害人自愿谈好，比如赔偿、道歉。
    谅解：被害人原谅你。

words-money-claim-name = 附带民事赔偿
words-money-claim-forms = 附带的民事赔偿 | 附带民事赔偿 | 附带民事诉讼 | 附带民事
words-money-claim-meaning = 被害人有权在刑事案件里，要求赔偿物质损失。

words-repeat-crime-name = 累犯
words-repeat-crime-forms = 累犯
words-repeat-crime-meaning =
    徒刑结束后5年内，又犯应当判徒刑的罪的人。
    过失犯罪、不满18岁时犯罪的，不算。

## Penalties and what follows

# zh 无期徒刑 stands here so that 徒刑 is not marked inside it.
words-main-extra-name = 主刑、附加刑
words-main-extra-forms = 无期徒刑 | 附加刑 | 主刑
words-main-extra-meaning =
    主刑：管制、拘役、有期徒刑、无期徒刑、死刑。
    附加刑：罚金、剥夺政治权利、没收财产；也可以单独判。

words-community-name = 管制
words-community-forms = 管制
words-community-meaning =
    不关押，在社区里受监督的刑罚。
    期限3个月以上2年以下；几个罪合并，最多3年。

words-short-jail-name = 拘役
words-short-jail-forms = 拘役
words-short-jail-meaning =
    短期关押的刑罚。
    期限1个月以上6个月以下；几个罪合并，最多1年。

words-prison-name = 有期徒刑
words-prison-forms = 有期徒刑 | 徒刑
words-prison-meaning =
    有确定期限的坐牢。
    一般是6个月以上15年以下，有例外。

# en: “fine” alone is no form, for it also means “good”.
words-fine-name = 罚金
words-fine-forms = 罚金
words-fine-meaning = 判你向国家交钱的刑罚。

words-suspended-name = 缓刑
words-suspended-forms = 缓刑
words-suspended-meaning =
    先不坐牢，在社区里受考验。
    考验期满、没有撤销的，原来的刑不再执行。

words-test-period-name = 考验期
words-test-period-forms = 考验期
words-test-period-meaning = 缓刑或者附条件不起诉以后，应当守规定的一段时间。

words-no-custody-name = 非监禁刑
words-no-custody-forms = 非监禁刑
words-no-custody-meaning = 不关押的刑，比如管制。

words-gains-name = 违法所得
words-gains-forms = 违法所得
words-gains-meaning = 因为犯罪得到的钱和东西。

words-time-served-name = 折抵刑期
words-time-served-forms = 折抵刑期 | 折抵
words-time-served-meaning = 判决执行以前关的日子，算进刑期里。

words-sealed-name = 封存
words-sealed-forms = 封存
words-sealed-meaning = 把犯罪记录收起来，不得对外提供，法定的查询除外。

## Small words that carry force, and where a rule comes from

# Not marked in running text.
words-may-name = 可以
words-may-forms = -
words-may-meaning = 可以做，也可以不做。

# Not marked in running text.
words-must-name = 应当
words-must-forms = -
words-must-meaning = 必须做。

# Not marked in running text.
words-generally-must-name = 一般应当
words-generally-must-forms = -
words-generally-must-meaning = 一般要做，有例外。

# Not marked in running text.
words-must-not-name = 不得
words-must-not-forms = -
words-must-not-meaning = 不许做。

# Not marked in running text.
words-right-name = 有权
words-right-forms = -
words-right-meaning = 法律给你的权利，用不用由你定。

# Not marked in running text.
words-numbers-name = 以上、以下、超过
words-numbers-forms = -
words-numbers-meaning =
    “以上、以下、以内”包括这个数：3年以下，含3年。
    “超过”不包括这个数：超过3年，不含3年。

words-opinions-name = 2019年意见
words-opinions-forms = 2019年意见
words-opinions-meaning =
    最高法院、最高检察院等五个机关2019年的文件，不是法律。
    有迹象说2026年有新的文本，我们没有找到全文。

words-interpretation-name = 司法解释
words-interpretation-forms = 司法解释
words-interpretation-meaning = 最高法院或最高检察院定的规则，讲法律怎么用。
