### Page "for-lawyers": what a lawyer does before witnessing, in order.
### Readers: duty lawyers and defence lawyers. Plain all the same; may and must are legal words.
### “你”/“you” is the lawyer here; 当事人 / "the person" is the person accused. The middle cards keep the order of the recording (SPP-REC 4).

for-lawyers-title = 给律师：见证以前
for-lawyers-intro = 律师见证以前做什么，按顺序列在这里。

## Card how-to-use (nothing of law)

for-lawyers-how-to-use-heading = 怎么用这一页
for-lawyers-how-to-use-text =
    这份清单写给律师。
    “当事人”，指犯罪嫌疑人、被告人。
    这里不建议签，也不建议不签。
    这里不记案情。

## Card no-defender (claim duty-lawyer-for-whom)

for-lawyers-no-defender-heading = 先看：有没有辩护人
for-lawyers-no-defender-text =
    先问当事人有没有辩护人。
    值班律师帮助没有辩护人的人。
    就是没有请，也没有指派的。

## Card must-have-defender (claim must-have-defender; LAL 25, LAL 36)

for-lawyers-must-have-defender-heading = 必须有辩护律师的人
for-lawyers-must-have-defender-text =
    有些人必须有辩护律师，只有值班律师不够。
    一是未成年人；视力、听力、言语残疾人。
    二是不能完全辨认自己行为的成年人；可能判无期、死刑的人。
    没有请的，办案机关应当通知指派。
for-lawyers-must-have-defender-more =
    死刑复核（已申请援助）、缺席审判等也一样。
    办案机关应当3天内通知，援助机构应当3天内指派。

## Card defender-first (claim own-lawyer-not-bypassed)

for-lawyers-defender-first-heading = 有辩护人的，由辩护人见证
for-lawyers-defender-first-text =
    辩护律师应当和当事人谈是否认罪认罚。
    这是2019年意见。
    最高检2020年文件说：有辩护人的，应当由辩护人见证。
    文件严禁绕开辩护人，让值班律师代为见证。

## Card no-signature-needed (claim affidavit-exceptions; claim no-affidavit-still-lenient)

for-lawyers-no-signature-needed-heading = 哪些人不需要签
for-lawyers-no-signature-needed-text =
    盲、聋、哑人，不需要签具结书。
    部分丧失辨认、控制能力的精神病人，也不需要。
    未成年人的法定代理人、辩护人对认罪认罚有异议的，也不需要。
    还可能有别的情形。
for-lawyers-no-signature-needed-result =
    这些情况不签，不影响适用从宽制度。
    审判时才认的，我们没有找到必须签的规定。

## Card meet (DLM 6, GO 12, LAL 37, MPS 49; CPL 39)

for-lawyers-meet-heading = 会见
for-lawyers-meet-text =
    当事人约见的，值班律师可以见；办案机关允许的，可以主动见。
    办案机关、看守所应当提供方便。
    向看守所约见的，应当在24小时内通知值班律师。
    危害国家安全、恐怖活动案件，侦查时应当先经许可（2019年意见）。
for-lawyers-meet-gap =
    会见不受监听，刑诉法写的是辩护律师。
    我们没有找到明确写值班律师的规定。

## Card refuse-help (claim refuse-duty-lawyer)

for-lawyers-refuse-help-heading = 当事人拒绝帮助的
for-lawyers-refuse-help-text =
    按2019年意见，当事人可以拒绝值班律师的帮助。
    拒绝的，应当记录，随案移送。
    签具结书时，检察院仍应当通知值班律师到场。
    上面两句也是2019年意见。

## Card read-file (claim duty-lawyer-file; SPC 53)

for-lawyers-read-file-heading = 值班律师可以查阅案卷
for-lawyers-read-file-text =
    到审查起诉阶段，值班律师可以查阅案卷。
    检察院应当提供方便。
    规定写的是“查阅”。
    我们没有找到明确写“复制”的规定。
for-lawyers-read-file-time =
    法院也应当提供方便，保证必要的时间。
    签字前多久给看，我们没有找到规定。

## Card defender-file (claim lawyer-private-copy)

for-lawyers-defender-file-heading = 辩护律师会见和阅卷
for-lawyers-defender-file-text =
    辩护律师会见，不受监听。
    到审查起诉阶段，可以看、抄、复印案卷。
    还可以向当事人核实证据。

## Card learn-case (CPL 173, SPP 269, LAL 37)

for-lawyers-learn-case-heading = 提前了解案情
for-lawyers-learn-case-text =
    听值班律师意见前，检察院应当提前提供必要便利。
    这是为了让值班律师了解案情。
    公安、法院也应当提供便利。
    提前几天，我们没有找到规定。

## Card four-helps (claim duty-lawyer-four-helps)

for-lawyers-four-helps-heading = 值班律师应当帮四样
for-lawyers-four-helps-text =
    值班律师应当帮四样。
    一，解答法律问题；二，建议用哪种程序。
    三，帮助申请变更强制措施。
    四，对案件怎么处理提意见。

## Card plea-helps (claim duty-lawyer-plea-helps)

for-lawyers-plea-helps-heading = 认罪认罚案件还应当做的
for-lawyers-plea-helps-text =
    按2019年意见等，值班律师还应当做三样。
    一，讲清认罪认罚的性质和法律后果。
    二，对罪名、量刑建议、程序提意见。
    三，当事人签具结书时，要在场。

## Card time (claim affidavit-time)

for-lawyers-time-heading = 考虑的时间
for-lawyers-time-text =
    我们没有找到规定“几天考虑时间”的法条。
    当事人可以提出先见律师，再考虑。
    是不是应当给时间，我们也没有找到规定。

## Card recording (claim affidavit-recorded)

for-lawyers-recording-heading = 同步录音录像
for-lawyers-recording-text =
    每个认罪认罚案件，听意见和签字都应当录音录像。
    多次听的，至少录建议形成、确认和签字。
    这和讯问录像不是一回事。
    谁可以看这份录像，我们没有查到。

## Card recording-contents (SPP REC 4)

for-lawyers-recording-contents-heading = 录音录像一般应当录什么
for-lawyers-recording-contents-text =
    规定列了八项。
    录音录像一般应当有这些内容。
    第一项，是告诉当事人和律师在录。
    后面的卡，大体按这个顺序。

## Card rights-told (claim told-your-rights; SPP REC 4)

for-lawyers-rights-told-heading = 第一步：告知权利
for-lawyers-rights-told-text =
    公安、检察院、法院都应当告知权利。
    还应当告知认罪认罚怎么规定。
    按2019年意见，检察院应当书面告知。
for-lawyers-rights-told-recording =
    一般应当录下告知权利义务的过程。

## Card consequences (GO 12, SPP 267, SPP REC 4; nothing of law)

for-lawyers-consequences-heading = 第二步：性质和法律后果
for-lawyers-consequences-text =
    按2019年意见，值班律师应当讲清性质和法律后果。
    检察院应当确保当事人了解，并且自愿。
    一般应当录下讲清这些的过程。
for-lawyers-consequences-say-back =
    请当事人用自己的话说一遍；说不出来，再讲一遍。

## Card going-back (SPP REC 4; claim withdraw-before-charge)

for-lawyers-going-back-heading = 第三步：反悔的后果
for-lawyers-going-back-text =
    一般应当录下告知反悔后果的过程。
    规定写的是“无正当理由反悔”。
for-lawyers-going-back-before =
    按2019年意见，起诉前反悔，具结书失效。
    案子不会因此结束。
    检察院应当全面审查事实证据，依法起诉（2019年意见）。

## Card going-back-in-court (claim can-withdraw; claim withdraw-cost)

for-lawyers-going-back-in-court-heading = 审理中反悔
for-lawyers-going-back-in-court-text =
    审理中，当事人可以不再认罪认罚。
    法院按查明的事实判；需要的，还要换程序。
for-lawyers-going-back-in-court-cost =
    当庭明确反悔，检察院应当做三样（最高检2021年意见）。
    一，建议法院不再适用从宽制度；二，撤回从宽建议。
    三，建议法院量刑时考虑反悔。
    判的可能比原建议重。

## Card earlier-words (claim withdraw-confession-used)

for-lawyers-earlier-words-heading = 以前的供述还可能采用
for-lawyers-earlier-words-text =
    以前说过的话，可能还会采用。
    比如当庭翻供，说不清原因，或者和全案证据矛盾。
    这时，以前的话对得上别的证据，法院可以采信。
    以前反复变、当庭不认、没有证据对得上的，不得采信。

## Card facts (CPL 173, SPP REC 4; nothing of law)

for-lawyers-facts-heading = 第四步：事实和罪名
for-lawyers-facts-text =
    检察院应当就事实、罪名、法律规定听意见。
    听到的意见，应当记录。
    一般应当录下告知事实、罪名的过程。
for-lawyers-facts-look =
    和当事人一件一件看，但这里不写案情。

## Card evidence (SPP REC 4, GO 29)

for-lawyers-evidence-heading = 证据：根据需要开示
for-lawyers-evidence-text =
    一般应当录下“根据需要，开示证据”的情况。
    按2019年意见，检察院可以探索证据开示。
    我们没有找到要求给证据清单的规定。

## Card proposed-sentence (claim rec-covers; GO 33, SPP REC 4)

for-lawyers-proposed-sentence-heading = 第五步：量刑建议
for-lawyers-proposed-sentence-text =
    量刑建议应当写清主刑、附加刑，如罚金。
    还应当写清是否缓刑。
for-lawyers-proposed-sentence-reasons =
    提建议前，应当充分听意见，尽量协商一致（2019年意见）。
    提建议，应当说明理由和依据（2019年意见）。
    一般应当录下提出建议并说明的过程。

## Card procedure (claim consent-two-things)

for-lawyers-procedure-heading = 程序是另一个同意
for-lawyers-procedure-text =
    认罪认罚，是一件事。
    同意用简单的程序，是另一件事。
    不同意速裁、简易程序，不影响“认罚”（2019年意见）。
    但具结书两样都写，请看清程序那一栏。

## Card procedure-and-defender (LAL 25, SPC 48)

for-lawyers-procedure-and-defender-heading = 程序和指派辩护
# The last line is our reading (record-and-practice.md 6), not the words of an article.
for-lawyers-procedure-and-defender-text =
    别的普通程序案件，没有辩护人的，法院可以通知指派。
    速裁、简易程序，我们没有找到同样的条文。
    司法解释还列了几种情形，法院可以通知指派。
    我们理解：程序不同，可能影响有没有指派的辩护人。

## Card opinion (GO 12, GO 15, DLM 6, CPL 173, SPP REC 4)

for-lawyers-opinion-heading = 第六步：律师的意见
for-lawyers-opinion-text =
    值班律师、辩护律师都应当提意见（2019年意见）。
    意见涉及罪名、量刑、程序。
    书面意见应当附卷；我们没有找到必须书面的规定。
    一般应当录下听律师意见的过程。

## Card opinion-heard (claim lawyer-opinion-heard)

for-lawyers-opinion-heard-heading = 检察院应当听律师的意见
for-lawyers-opinion-heard-text =
    检察院应当听辩护人或值班律师的意见，并记下来。
    听值班律师意见前，应当提供了解案情的方便。
    不采纳的，应当向律师说明理由。

## Card three-consents (claim affidavit-voluntary; claim refuse-then-what)

for-lawyers-three-consents-heading = 签字的三个前提
for-lawyers-three-consents-text =
    签字有三个前提。
    自愿认罪；同意量刑建议；同意程序。
    当事人不同意的，可以说出来，可以不签。
for-lawyers-three-consents-cost =
    不签，案件照常办。
    按2019年意见，在检察院“认罚”靠签字表示，有例外。
    审判时还可以再认罪认罚。

## Card signing (claim affidavit-lawyer-present; SPP 272, GO 31, SPP REC 4)

for-lawyers-signing-heading = 第七步：签字和见证
for-lawyers-signing-text =
    当事人签具结书的，辩护人或值班律师应当在场。
for-lawyers-signing-paper =
    具结书应当写：如实供述，同意量刑建议和程序。
    签的，应当有当事人和辩护人或值班律师签名。
    在押的，看守所应当提供地方（2019年意见）。
    一般应当录下签字和见证的过程。

## Card signature-meaning (claim duty-lawyer-sign-meaning)

for-lawyers-signature-meaning-heading = 律师签名是什么意思
# The last three lines are a secondary report, not law.
for-lawyers-signature-meaning-text =
    规定要求签字时有律师在场，律师也要签名。
    据教学资料，律师签名，只表明当事人自愿。
    资料说，这不等于律师同意刑期，仍能提不同意见。
    我们没能核实。

## Card work-recorded (GO 12; nothing of law)

for-lawyers-work-recorded-heading = 之后：所做的应当记录
for-lawyers-work-recorded-text =
    按2019年意见，值班律师做的事应当记录，随案移送。
    包括咨询、阅卷、会见、书面意见。
    由谁来记，这一条没有写。
for-lawyers-work-recorded-ask =
    问清由谁记、记在哪里。

## Card not-free (CPL 174, SPP 267; nothing of law)

for-lawyers-not-free-heading = 不自愿或没听懂
for-lawyers-not-free-text =
    检察院应当确保当事人了解性质和后果，并且自愿。
    不自愿或没听懂，我们没有找到律师必须签的规定。
    这是我们的理解，不是法条原文。
for-lawyers-not-free-again =
    没听懂的，再讲一遍，也请检察官再讲。

## Card legal-aid-request (claim ask-legal-aid)

for-lawyers-legal-aid-request-heading = 24小时内转交援助申请
for-lawyers-legal-aid-request-text =
    因经济困难等原因没请律师的，可以申请法律援助辩护。
    在押时申请的，应当24小时内转交。
    通过值班律师申请的，值班律师应当24小时内转交。
    法律援助机构应当在7天内决定。

## Card illegal-evidence (SPP 72)

for-lawyers-illegal-evidence-heading = 反映非法取证
for-lawyers-illegal-evidence-text =
    辩护人、值班律师可以报案、控告、举报非法取证。
    要有材料或线索：人员、时间、地点、方式、内容等。
    有了这些，检察院应当受理并审查。

## Card own-notes (nothing of law)

for-lawyers-own-notes-heading = 自己的记录，不写案情
for-lawyers-own-notes-text =
    只写做了什么：会见、阅卷、意见和答复。
    会见多久，哪天初次看到建议，也写上。
    当事人还没弄懂的，也一样写上。
    这不是正式记录，也不证明当事人同意。
