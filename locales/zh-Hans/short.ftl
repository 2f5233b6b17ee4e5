### Page "short": the short path, the 18 critical concepts, one card each.
### Readers: the person. Each line is one sentence that is true by itself.
### 可以, 应当, 一般应当, 不得, 有权, 必须 are legal words: never swap or drop them.

short-title = 决定前要懂的18件事
short-intro = 一张卡讲一件事，随时能停。

## Card admit (concept 1; claims plea-three-parts, several-crimes)

short-admit-heading = 我到底承认什么？
short-admit-facts = “认罪”，是自愿讲真话，承认指控的事实。
short-admit-punishment = “认罚”，是真心悔罪，愿意受罚。
short-admit-part = 按2019年意见，几个罪只认一部分，全案不算认罪。
short-admit-rest = 按2019年意见，如实认的部分，仍可以从宽。

## Card free (concept 2; claims no-force, affidavit-voluntary, affidavit-time, refuse-then-what)
## No sentence here may be readable as a duty to sign.

short-free-heading = 签不签，由你自己定
short-free-force = 谁都不得强迫、引诱、欺骗你认罪。
short-free-decline = 具结书是认罪认罚的文书，不同意可以不签。
short-free-time = 你可以要时间考虑，我们没有找到一定要给的规定。
short-free-after =
    不签，案件照常办，可能没有认罪认罚的从宽。
    审判时可以再认。

## Card may (concept 3; claims leniency-is-may, court-generally-lighter, rec-what, custody-factor-not-release)

short-may-heading = “可以”从宽，不是保证
short-may-law = 认罪认罚，法律说的是“可以”从宽。
short-may-court = 认罪认罚，法院一般应当判轻些，有例外。
short-may-proposal = 量刑建议是检察院提的，不是判决。
short-may-release = 认罪认罚，不等于马上放人。

## Card covers (concept 4; claims rec-covers, rec-probation-not-sure, time-served, money-still-owed)

short-covers-heading = 建议写什么，还欠什么
short-covers-parts = 量刑建议应当写主刑、罚金等附加刑、是否缓刑。
short-covers-suspended = 建议缓刑，不等于一定缓刑。
short-covers-served = 判决执行前关1日，抵徒刑1日。
short-covers-money = 认罪认罚，不免除该交该退该赔的钱。

## Card decides (concept 5; claims court-generally-adopts, court-five-exceptions, court-clearly-improper, charge-changed)

short-decides-heading = 最后由法院判
short-decides-follow = 法院一般应当采纳建议，但有例外。
short-decides-exceptions = 不是你自愿认的，法院不必采纳建议。
short-decides-improper =
    建议明显不当又不改，法院应当依法判。
    可能更轻，也可能更重。
short-decides-crime = 法院认定的罪名，可能和你签的不同。

## Card no-rule (concept 6; claims not-pleading-not-aggravating, plead-at-trial-ok)
## Basis R: “we found no article”, never “the law says”.

short-no-rule-heading = 不认罪认罚，会怎样？
short-no-rule-found = 我们没有找到“不认就加重”的法条。
short-no-rule-without = 不认的，得不到这一项从宽。
short-no-rule-weighed = 决定缓刑也看悔罪，决定逮捕也看认罪认罚。
short-no-rule-later = 按2019年意见，审判时才认，可以减得少些。

## Card evidence (concept 7; claims confession-alone, duty-lawyer-file, lawyer-private-copy)

short-evidence-heading = 证据够不够，谁能看？
short-evidence-alone = 只有口供，没有别的证据，不能定罪。
short-evidence-without = 没有口供，证据确实、充分的，可以定罪。
short-evidence-duty = 从审查起诉起，值班律师可以看案卷。
short-evidence-defender = 从审查起诉起，辩护律师还可以复印案卷。

## Card acquit (concept 8; claims innocent-until-judged, court-can-acquit, may-not-be-charged)

short-acquit-heading = 仍可能不起诉、判无罪
short-acquit-judged = 法院没有判，谁也不得定你有罪。
short-acquit-sign = 签字不是判决。
short-acquit-court = 认了，证据不足的，法院也应当判无罪。
short-acquit-charge = 没有犯罪事实的，检察院应当不起诉。

## Card who-lawyer (concept 9; claims duty-lawyer-plea-helps, duty-lawyer-not-defender, must-have-defender)

short-who-lawyer-heading = 值班律师是谁？
short-who-lawyer-helps =
    按2019年意见，值班律师应当讲清认罪认罚的后果。
    还应当对罪名、量刑等提意见。
short-who-lawyer-defender = 值班律师不是你的辩护人。
short-who-lawyer-court = 法律列的值班律师帮助里，没有出庭辩护。
short-who-lawyer-groups = 有些人必须有辩护律师，比如未成年人。

## Card defender (concept 10; claims right-to-defender, ask-legal-aid)

short-defender-heading = 你有权请辩护人
short-defender-hire = 从第一次讯问那天起，你有权请律师。
short-defender-still = 认罪以后，你也有权请律师。
short-defender-family = 你关在里面，近亲属可以替你请律师。
short-defender-aid = 没钱等原因没请律师的，可以申请免费法律援助。

## Card two-consents (concept 11; claims consent-two-things)

short-two-consents-heading = 认罪认罚和程序是两件事
short-two-consents-apart = 认罪认罚是一件事，同意程序是另一件事。
short-two-consents-refuse = 按2019年意见，不同意速裁、简易，不影响认罚。
short-two-consents-paper = 具结书两样都写，程序写在其中一栏。

## Card shorter (concept 12; claims fast-no-investigation, fast-less-notice, fast-short-review, give-up-evidence-testing)

short-shorter-heading = 速裁、简易缩短了什么？
short-shorter-fast =
    速裁由一名法官审。
    一般不当庭查证据，不辩论。
short-shorter-notice = 速裁、简易，不一定开庭10天前给起诉书。
short-shorter-review = 速裁案件，检察院审查更快，律师的时间更短。
short-shorter-dispute = 简易程序，没异议的证据可以只说名称，有异议的应当出示。

## Card keep (concept 13; claims hearing-still-held, last-word, appeal-kept; the cost: hard-to-attack-later)

short-keep-heading = 一直都有的权利
short-keep-hearing = 检察院起诉的，签了字也要开庭。
short-keep-last-word = 判决前，都应当听你的最后陈述。
short-keep-appeal = 你的上诉权，不得以任何借口剥夺。
short-keep-protest =
    但检察院认为判决确有错误的，应当抗诉。
    抗诉以后，刑罚可能变重。

## Card withdraw (concept 14; claims can-withdraw, withdraw-before-charge, withdraw-cost, conduct-undoes-plea)

short-withdraw-heading = 可以不再认，也有代价
short-withdraw-trial = 审理中，你可以不再认罪认罚。
short-withdraw-before = 按2019年意见，起诉前反悔，具结书失效，案件照常办。
# The source of this duty is a 2021 text of the top prosecutor’s office alone: say so.
short-withdraw-cost =
    按最高检2021年意见，当庭明确反悔的，检察院应当撤回从宽建议。
    判的可能比建议的重。
short-withdraw-undo = 按2019年意见，认罚却毁灭证据等，不能适用从宽。

## Card said (concept 15; claims withdraw-confession-used, repeat-confession)

short-said-heading = 说过的话还会用到吗？
short-said-used = 不再认了，以前的话也可能用上。
short-said-believed = 当庭改口说不清原因，以前的话对得上证据，可以采信。
short-said-not = 以前的话反复变，没证据支持，当庭不认的，不得采信。
short-said-torture =
    受刑讯影响又重复的口供，也应当排除。
    但有例外。

## Card appeal (concept 16; claims appeal-kept, appeal-no-heavier, appeal-protest-exception, appeal-fast-facts)

short-appeal-heading = 能上诉，也可能有抗诉
short-appeal-right = 认罪认罚的，也有权上诉。
short-appeal-only = 只有你这一方上诉，二审不得加重刑罚。
short-appeal-protest = 检察院抗诉的，可能加重，也可能维持原判。
short-appeal-fast =
    按2019年意见，速裁后因事实、证据上诉，应当发回重审，不再从宽。
    能不能判得更重，有争议。

## Card lasting (concept 17; claims still-a-conviction, lasting-effects)
## The exception for people under 18 at the time stands right after the duty to report.

short-lasting-heading = 判了以后有什么影响？
short-lasting-conviction = 判轻了，也还是有罪。
short-lasting-report = 入伍、就业应当如实报告受过刑罚，有例外。
short-lasting-minors = 不满18岁犯罪、判5年以下的，不用报告。
short-lasting-job = 因犯罪受过刑罚的，不得录用为公务员。

## Card own-language (concept 18; claims own-language, no-interpreter-no-use, disability-special)

short-own-language-heading = 你的语言和特别保护
short-own-language-right = 你有权用本民族语言。
short-own-language-translate = 不懂当地语言的，办案机关应当翻译。
short-own-language-use = 应当有翻译而没有的，口供不能定案。
short-own-language-disability = 盲、聋、哑人应当有辩护律师，不用签具结书。
