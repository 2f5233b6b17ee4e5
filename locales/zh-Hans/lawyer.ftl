### Page "lawyer": the duty lawyer.
### Readers: the person. Plain words, short sentences; may and must are legal words.
### "The duty lawyer" is never "your lawyer" and never a mere witness.

lawyer-title = 值班律师
lawyer-intro = 值班律师帮什么、不帮什么，还有怎么申请辩护律师。

## Card free (claim duty-lawyer-free)

lawyer-free-heading = 值班律师不收钱
lawyer-free-text =
    值班律师的帮助，属于法律援助。
    法律援助不收钱。

## Card for-whom (claim duty-lawyer-for-whom)

lawyer-for-whom-heading = 值班律师帮助谁
lawyer-for-whom-text =
    值班律师帮助没有辩护人的人。
    也就是自己没有请，也没有指派辩护律师的人。

## Card not-defender (claim duty-lawyer-not-defender)

lawyer-not-defender-heading = 值班律师不是辩护人
lawyer-not-defender-text =
    值班律师不是你的辩护人。
    法律列出了值班律师的几样帮助。
    里面没有“出庭辩护”。

## Card defender-differs (CPL 37, CPL 39, CPL 40)

lawyer-defender-differs-heading = 辩护律师有什么不同
# The law says what a defender is for (CPL 37), meets (CPL 39) and reads (CPL 40).
lawyer-defender-differs-text =
    辩护人的责任，是根据事实和法律为你提意见。
    比如说你无罪、罪轻，或者要减轻、免除责任。
    按法律，辩护律师见你，不受监听。
    案子到检察院审查起诉后，辩护律师可以看、抄、复印案卷。

## Card four-helps (claim duty-lawyer-four-helps)

lawyer-four-helps-heading = 值班律师应当帮四样
lawyer-four-helps-text =
    值班律师应当帮四样。
    一，解答法律问题；二，建议用哪种程序。
    三，帮你申请变更强制措施。
    四，对案件怎么处理提意见。

## Card plea-helps (claim duty-lawyer-plea-helps)

lawyer-plea-helps-heading = 认罪认罚时还应当做的
lawyer-plea-helps-text =
    按2019年意见，你认罪认罚的，值班律师还应当做三样。
    一，讲清认罪认罚是什么，有什么法律后果。
    二，对罪名、量刑、程序提意见。
    三，如果你签具结书，签时要在场。

## Card file (claim duty-lawyer-file)

lawyer-file-heading = 值班律师可以看案卷
lawyer-file-text =
    到审查起诉阶段，值班律师可以查阅案卷。
    检察院应当提供方便。
    规定写的是“查阅”，就是看。
    我们没有找到明确写“复制”的规定。

## Card ask-meet (claim duty-lawyer-ask-meet)

lawyer-ask-meet-heading = 你有权约见值班律师
lawyer-ask-meet-text =
    你有权约见值班律师。
    你向看守所提出的，看守所应当在24小时内通知值班律师。
    按2019年意见，值班律师做了什么，应当记录。
    记录应当随案移送。

## Card opinion-heard (claim lawyer-opinion-heard)

lawyer-opinion-heard-heading = 检察院应当听律师的意见
lawyer-opinion-heard-text =
    检察院应当听辩护人或值班律师的意见。
    意见应当记下来。
    听值班律师意见前，应当提前给他了解案情的方便。
    检察院不采纳的，应当向律师说明理由。

## Card sign-meaning (claim duty-lawyer-sign-meaning)

lawyer-sign-meaning-heading = 律师签名是什么意思
# The last three lines are a secondary report, not law.
lawyer-sign-meaning-text =
    规定要求签字时有律师在场，律师也要签名。
    据教学资料，律师签名，只表明你是自愿的。
    资料说，这不等于律师同意这个刑期。
    我们没能核实，请问律师。

## Card must-have-defender (claim must-have-defender)

lawyer-must-have-defender-heading = 谁必须有辩护律师
lawyer-must-have-defender-text =
    有些人必须有辩护律师，只有值班律师不够。
    一是未成年人；视力、听力、言语残疾人。
    二是不能完全辨认自己行为的成年人；可能判无期、死刑的人。
    没有请的，办案机关应当通知法律援助机构指派。

## Card not-bypassed (claim own-lawyer-not-bypassed)

lawyer-not-bypassed-heading = 已经有辩护律师的
lawyer-not-bypassed-text =
    按2019年意见，你的辩护律师应当和你谈是否认罪认罚。
    最高检2020年文件说：如果签字，应当由辩护人在场。
    文件严禁绕开辩护人，让值班律师代替。

## Card ask-legal-aid (claim ask-legal-aid)

lawyer-ask-legal-aid-heading = 可以申请法律援助辩护
lawyer-ask-legal-aid-text =
    因经济困难等原因没请律师的，可以申请法律援助辩护。
    在押时申请的，看守所等应当在24小时内转交。
    通过值班律师申请的，也一样。
    法律援助机构收到后，应当在7天内决定。

## Card refuse-help (claim refuse-duty-lawyer)

lawyer-refuse-help-heading = 可以拒绝值班律师的帮助
lawyer-refuse-help-text =
    按2019年意见，你可以拒绝值班律师的帮助。
    拒绝的，应当记录在案。
    但如果你签具结书，检察院仍应当通知值班律师到场。
    这也是2019年意见的规定。

## Card change-lawyer (claim change-legal-aid-lawyer)

lawyer-change-lawyer-heading = 法律援助办得不好，怎么办？
lawyer-change-lawyer-text =
    你有权了解法律援助办得怎么样。
    法律援助人员不依法做事的，你可以向司法局投诉。
    还可以请求法律援助机构换人。
