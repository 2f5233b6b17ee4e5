### Page "sign": the signed statement and the moment of signing.
### Readers: the person. Plain words, short sentences; 可以, 应当, 一般应当, 不得, 有权 are legal words.

sign-title = 具结书和签字
sign-intro = 这一页讲具结书写什么，签会怎样，不签会怎样。

## Card what (claim affidavit-what)

sign-what-heading = 具结书写三件事
sign-what-text =
    具结书是一份文书，写三件事。
    一，你如实讲自己的罪行。
    二，你同意量刑建议，就是检察院建议判多少。
    三，你同意案件用哪种程序审。

## Card police-stage (claim police-stage-plea)

sign-police-stage-heading = 公安阶段，还没有具结书
sign-police-stage-text =
    在公安阶段，表示愿意受罚，就是“认罚”（2019年意见）。
    你自愿认罪的，公安应当记下来，和案卷一起送检察院。
    具结书和量刑建议，到检察院才有。

## Card voluntary (claim affidavit-voluntary)

sign-voluntary-heading = 签字有三个前提
sign-voluntary-text =
    前提，就是先要有的条件。
    一，你自愿认罪；二，你同意量刑建议；三，你同意程序。
    不同意的，你可以说出来，可以不签。
    不签会怎样，另有一张卡讲。

## Card time (claim affidavit-time, basis R: we found no rule)

sign-time-heading = 签字前，有没有考虑时间？
sign-time-text =
    我们没有找到规定“几天考虑时间”的法条。
    你可以提出先见律师，再考虑。
    是不是应当给你时间，我们也没有找到规定。

## Card refuse (claim refuse-then-what)

sign-refuse-heading = 如果不签，会怎样？
sign-refuse-text =
    你不签，案件照常办。
    按2019年意见，在检察院，“认罚”要靠签具结书表示，有例外。
    没有“认罚”，就得不到认罪认罚这一项从宽。
    审判时，你还可以再认罪认罚。

## Card exceptions (claim affidavit-exceptions)

sign-exceptions-heading = 有些人不需要签
sign-exceptions-text =
    盲、聋、哑人，不需要签。
    只能部分辨认或控制自己行为的精神病人，也不需要签。
    未成年人的父母、监护人或辩护人反对认罪认罚的，也不需要签。
    还可能有别的情形。

## Card still-lenient (claim no-affidavit-still-lenient)

sign-still-lenient-heading = 不需要签的人，仍能适用从宽制度
# “适用” here: the plea-leniency system can still be used for these people.
sign-still-lenient-text =
    不需要签的人没有签，不影响适用认罪认罚从宽制度。
    审判时才认罪认罚的，我们没有找到必须签的规定。

## Card lawyer-present (claim affidavit-lawyer-present)

sign-lawyer-present-heading = 如果签，辩护人或值班律师应当在场
sign-lawyer-present-text =
    如果你签具结书，辩护人或值班律师应当在场。

## Card check-list (claim affidavit-check-list); the eight questions stand at the end of this file

sign-check-list-heading = 签之前，看清八样
sign-check-list-text =
    如果要签，先把八样看清。
    一看事实、罪名、法条。
    二看刑期、罚金、是否缓刑。
    三看程序，还有你的个人信息。

## Card recorded (claim affidavit-recorded)

sign-recorded-heading = 听意见和签字，应当录音录像
sign-recorded-text =
    每个认罪认罚案件，听意见和签字都应当同步录音录像。
    多次听意见的，至少要录量刑建议的形成、确认，还有签字。
    这和讯问录像不是一回事。
    谁可以看这份录像，我们没有查到。

## The eight things to check (claim affidavit-check-list): a name of one to three words, and a question
## the person can ask themselves or the lawyer. No question asks what the person did.

sign-check-facts-name = 事实
sign-check-facts-ask = 上面写我承认哪些事实？
sign-check-crime-name = 罪名
sign-check-crime-ask = 上面写的是什么罪名？
sign-check-law-name = 法条
sign-check-law-ask = 用的是哪一条法律？
sign-check-term-name = 刑期
sign-check-term-ask = 建议判多久，是一个数还是一个范围？
sign-check-fine-name = 罚金
sign-check-fine-ask = 有没有罚金，是多少？
sign-check-suspended-name = 是否缓刑
sign-check-suspended-ask = 有没有建议缓刑？
sign-check-procedure-name = 程序
sign-check-procedure-ask = 写的是速裁、简易，还是普通程序？
sign-check-details-name = 个人信息
sign-check-details-ask = 姓名、生日、证件号码对不对？

## The balanced pair. The two sides are measured: same rows, same number of sentences, length within 5%.
## Change a word on one side only together with the other side. One sentence a line.

sign-pair-sign-heading = 如果你签字
sign-pair-wait-heading = 如果你现在不签
sign-pair-note =
    两边一样大、一样长。
    先看到哪一边，由机器随机排。
    机器不替你选。
sign-pair-adults =
    这两边是写给成年人的。
    有些人不需要签，对他们仍能适用从宽制度。

sign-pair-gain-name = 可能得到
sign-pair-gain-sign =
    法律说“可以”从宽，早认的能多一些。
    法院一般应当判轻一些，有例外。
sign-pair-gain-wait =
    你可以先见律师，问清证据和后果。
    我们没有找到要你当天决定的法条。

sign-pair-cost-name = 可能付出
sign-pair-cost-sign =
    你承认指控的事实，同意量刑建议和程序。
    判轻了也是有罪，就业时应当如实报告。
sign-pair-cost-wait =
    你现在得不到这项从宽，以后再认可能少一些。
    我们没有找到“不认就加重”的法条。

sign-pair-custody-name = 关押
sign-pair-custody-sign =
    决定关不关押，应当考虑认罪认罚。
    但签字不等于马上放人。
sign-pair-custody-wait =
    没有认罪认罚的，不算这一项。
    但你有权申请变更强制措施。

sign-pair-trial-name = 怎么审
sign-pair-trial-sign =
    符合速裁条件、你也同意的，可能由一名法官审。
    一般不查证据、不辩论，应当当庭宣判。
sign-pair-trial-wait =
    没有认罪认罚的，不能用速裁程序。
    你有异议的证据，应当当庭出示，让你质疑。

sign-pair-unsure-name = 还不确定
sign-pair-unsure-sign =
    判多少由法院定，可能和建议不同。
    可能更轻，也可能更重。
    证据不足的，应当判无罪。
sign-pair-unsure-wait =
    有罪没罪、判多少，由法院定。
    证据确实、充分的，可能判有罪。
    证据不足的，应当判无罪。

sign-pair-later-name = 以后想改
sign-pair-later-sign =
    审理中可以不再认。
    但可能得不到这项从宽。
    说过的话，可能还会被采用。
sign-pair-later-wait =
    审判时可以再认。
    但从宽可能会少一些。
    二审才认的，法院应当看情况决定。

# The same five things on both sides, word for word.
sign-pair-always-name = 一直都有
sign-pair-always-sign =
    请律师，申请变更强制措施，开庭，最后陈述，上诉。
sign-pair-always-wait =
    请律师，申请变更强制措施，开庭，最后陈述，上诉。
