### Page "family": for family.
### Readers: close family of the person accused. Plain words; may and must are legal words.
### “你”/"you" is the family member; 本人 / "your relative" is the person accused.

family-title = 写给家里人
family-intro = 家里人能做什么；“本人”，就是案子里的那个人。

## Card hire-lawyer (claim right-to-defender; REPLY 2025)

family-hire-lawyer-heading = 替本人请律师
family-hire-lawyer-text =
    从第一次讯问或采取强制措施起，本人就有权请律师。
    本人关押的，监护人、近亲属可以替本人请。
    认罪以后也可以。
# The 2025 reply speaks of a person in custody and an assigned defender, not a duty lawyer.
family-hire-lawyer-assigned =
    本人在押，已有指派的辩护人的，家里请的律师也有权会见。
    见了以后，由本人选。
    选家里请的，检察院、法院应当及时通知终止援助。

## Card legal-aid (claim ask-legal-aid; claim duty-lawyer-free)

family-legal-aid-heading = 可以申请法律援助
family-legal-aid-text =
    因经济困难等原因没请律师的，可以申请法律援助辩护。
    本人、近亲属都可以申请。
    在押时或者通过值班律师申请的，应当在24小时内转交。
    法律援助机构应当在7天内决定。
family-legal-aid-duty =
    值班律师也属于法律援助，不收钱。

## Card what-pleading-is (claim plea-three-parts; claim leniency-is-may)

family-what-pleading-is-heading = 认罪认罚是什么
family-what-pleading-is-text =
    认罪认罚，是自愿讲真话，不否认指控的事实。
    还要真心悔罪，愿意受罚。
family-what-pleading-is-leniency =
    认罪认罚的，法律说“可以”从宽。
    按2019年意见，一般应当从宽，但不是一律从宽。

## Card no-promise (claim police-no-promise)

family-no-promise-heading = 公安的承诺，法院不受约束
family-no-promise-text =
    公安不得强迫本人认罪。
    按2019年意见，公安也不得作出具体的从宽承诺。
    法院不受这种承诺约束。

## Card change-custody (claim ask-change-custody)

family-change-custody-heading = 有权申请变更强制措施
family-change-custody-text =
    本人、近亲属或辩护人，有权申请变更强制措施。
    比如：申请取保候审。
    办案机关应当在3天内决定。
    不同意的，应当说明理由。

## Card pay-back (claim pay-back-matters; claim victim-no-veto)

family-pay-back-heading = 赔偿与和解
family-pay-back-text =
    检察院提量刑建议，应当看赔偿、和解、谅解。
    这些是重要因素。
family-pay-back-victim =
    按2019年意见，被害人不同意，也可以适用从宽制度。
    没有退赔、没有和解的，从宽应当少一些（2019年意见）。
    愿意赔，但对方要求明显不合理的，一般不影响从宽。

## Card minor (claim minor-defender-and-rep; claim minor-objection)

family-minor-heading = 本人是未成年人的
family-minor-text =
    未成年人没有律师的，应当指派辩护律师。
    孩子签具结书的，法定代理人和辩护人应当在场。
    法定代理人一般是父母或监护人。
    法定代理人来不了的，合适成年人可以代替。
family-minor-objection =
    法定代理人或辩护人对认罪认罚有异议的，孩子不需要签。
    这不影响从宽。

## Card appeal (CPL 227, CPL 230; CPL 237, CPL 228)

family-appeal-heading = 谁可以上诉，多少天
family-appeal-text =
    判决的上诉期是10天，从接到后的第二天起算。
    本人和法定代理人有权上诉，写、说都行。
    本人同意的，近亲属、辩护人可以提出上诉。
family-appeal-risk =
    只有被告人一方上诉的，二审不得加重刑罚。
    发回重审，有新的犯罪事实又补充起诉的，除外。
    检察院抗诉的，也不受这个限制。

## Card still-convicted (claim still-a-conviction)

family-still-convicted-heading = 判轻了，也是有罪
family-still-convicted-text =
    判轻了，也还是有罪。
    受过刑事处罚的人，入伍、就业时应当如实报告。
    犯罪时不满18岁、判5年以下的，不用报告。

## Card no-facts-here (nothing of law)

family-no-facts-here-heading = 这里不写、不说案情
family-no-facts-here-text =
    请不要在这里写案情，也不要说。
    写下的，别人可能看到。
    说出的，别人可能听到。
    案情请和律师谈。
