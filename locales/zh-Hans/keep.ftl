### Page "keep": what you keep.
### Readers: the person. Plain words, short sentences; may and must are legal words.

keep-title = 你一直都有什么
keep-intro = 不管认不认罪认罚，这些都在。

## Card right-to-defender (claim right-to-defender)

keep-right-to-defender-heading = 认罪认罚以后，也有权请律师
keep-right-to-defender-text =
    从第一次讯问那天起，你就有权请律师。
    先采取强制措施的，比如拘留，从那天起就有权请。
    你在押的，监护人、近亲属可以替你请。
    认罪认罚以后，这项权利还在。

## Card lawyer-private-copy (claim lawyer-private-copy)

keep-lawyer-private-copy-heading = 辩护律师：见面和看案卷
keep-lawyer-private-copy-text =
    辩护律师见你时，你们的谈话不受监听。
    案子到检察院审查起诉以后，他可以看、抄、复印案卷。
    从那时起，他还可以和你核对证据。
    这里说的是辩护律师，不是值班律师。

## Card innocent-until-judged (claim innocent-until-judged)

keep-innocent-until-judged-heading = 签字不是判决
keep-innocent-until-judged-text =
    法院没有依法判决，谁也不得定你有罪。
    签了具结书，也不是判决。

## Card same-proof (claim same-proof)

keep-same-proof-heading = 认了，证据标准也不降低
keep-same-proof-text =
    你认罪认罚，证据的标准也不降低。
    证据必须确实、充分。
    还有合理怀疑的，不能定罪。

## Card confession-alone (claim confession-alone): both halves together

keep-confession-alone-heading = 只有口供，不能定罪
keep-confession-alone-text =
    只有你的口供，没有别的证据，不能定罪。
    没有口供，别的证据确实、充分的，法院可以定罪。

## Card hearing-still-held (claim hearing-still-held)

keep-hearing-still-held-heading = 起诉以后，还要开庭
keep-hearing-still-held-text =
    检察院起诉的，法院要开庭审。
    签了具结书，也要开庭。
    用速裁程序，也要开庭。

## Card last-word (claim last-word)

keep-last-word-heading = 哪种程序，都有最后陈述
keep-last-word-text =
    不管哪种程序，判决前都应当听你的最后陈述。
    最后陈述，就是判决前你对法院说的最后一段话。
    速裁程序也一样。

## Card told-your-rights (claim told-your-rights)

keep-told-your-rights-heading = 各机关都应当告诉你权利
keep-told-your-rights-text =
    公安、检察院、法院，都应当告诉你有哪些权利。
    还应当告诉你，认罪认罚是怎么规定的。
    按2019年意见，检察院应当书面告诉你。

## Card no-force (claims no-force and answer-truthfully): always the two together, never one alone

keep-no-force-heading = “不得强迫”和“如实回答”
keep-no-force-text =
    谁都不得强迫你证明自己有罪。
    严禁刑讯，严禁用威胁、引诱、欺骗来取证。
# This message stands for the claim answer-truthfully and is complete by itself: keep both the ban and the duty.
keep-no-force-answers =
    侦查人员问你，法律要求你如实回答。
    但谁都不得强迫你证明自己有罪。
    跟本案没有关系的问题，你可以不答。

## Card police-no-promise (claim police-no-promise)

keep-police-no-promise-heading = 公安的承诺，不约束法院
keep-police-no-promise-text =
    公安不得强迫你认罪。
    按2019年意见，公安也不得承诺具体怎么从宽，比如判缓刑。
    公安作了这种承诺，法院也不受约束。

## Card check-the-record (claim check-the-record): the record of a questioning, not the signed statement

keep-check-the-record-heading = 讯问笔录应当给你核对
keep-check-the-record-text =
    侦查人员应当把讯问笔录交给你核对。
    你不能阅读的，应当读给你听。
    有漏、有错，你可以先要求补、要求改，再签字。
    讯问笔录和具结书，是两样东西。

## Card exclude-illegal (claim exclude-illegal): the right and what it asks of you

keep-exclude-illegal-heading = 刑讯得来的口供应当排除
keep-exclude-illegal-text =
    刑讯等非法方法得到的口供，应当排除，不能当证据用。
    司法解释列了三种：使人痛苦难忍的暴力、威胁，还有非法拘禁等。
    你和辩护人有权申请排除。
    申请的，应当提供线索或者材料。

## Card ask-change-custody (claim ask-change-custody)

keep-ask-change-custody-heading = 你有权申请变更强制措施
keep-ask-change-custody-text =
    强制措施，就是拘留、逮捕、取保候审这些。
    你、近亲属、辩护人，都有权申请变更强制措施。
    办案机关应当在3天内决定。
    不同意的，应当说明理由。
