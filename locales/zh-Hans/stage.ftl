### Page "stage": where I am now. Four stages, and the cases of the supervision office.
### Readers: the person. A stage is recognised by what has happened, never by the facts of the case.
### Nothing here hints that pleading moves things along. 可以, 应当, 一般应当, 不得, 有权 are legal words.

stage-title = 我现在在哪一步
stage-intro = 这一页帮你看，现在在哪一步，这一步有什么规定。

## Card police (claims all-crimes-all-stages, right-to-defender, duty-lawyer-ask-meet)

stage-police-heading = 公安：侦查
stage-police-text =
    警察问过你话，案件还没有送到检察院。
    只是检察院批准了逮捕的，也还在这一步。
stage-police-plead =
    什么罪、哪个阶段，都可以认罪认罚，也可以不认。
stage-police-lawyer = 你有权请律师；你在押的，监护人、近亲属可以替你请。
stage-police-meet = 你有权约见值班律师；你提出的，看守所应当在24小时内通知值班律师。

## Card prosecutor (claims duty-lawyer-file, rec-hear-first, affidavit-lawyer-present)

stage-prosecutor-heading = 检察院：审查起诉
stage-prosecutor-text =
    案件送到了检察院，检察院还没有决定起诉不起诉。
stage-prosecutor-file =
    从这一步起，值班律师可以查阅案卷，检察院应当提供便利。
stage-prosecutor-views =
    检察院应当听你和律师的意见；按2019年意见，提量刑建议前就应当听。
stage-prosecutor-signing =
    如果你签具结书，辩护人或值班律师应当在场。

## Card court (claims plead-at-trial-ok, lawyer-private-copy, last-word)

stage-court-heading = 法院：审判
stage-court-text =
    你收到了起诉书，在等开庭，或者正在开庭。
stage-court-plead =
    审判时才认，也可以；按2019年意见，减的可以小一些。
    二审才认的，法院应当看情况，决定是否从宽。
stage-court-lawyer =
    辩护律师见你时不受监听，还可以看、抄、复印案卷。
stage-court-last =
    不管哪种程序，判决前都应当听你的最后陈述。

## Card judged (claims appeal-ten-days, appeal-no-heavier, appeal-protest-exception)

stage-judged-heading = 判决以后：上诉期
stage-judged-text =
    法院判了，你收到了一审判决书。
stage-judged-days = 上诉期10天，从收到判决书的第二天开始数；可以写，也可以口头说。
stage-judged-heavier =
    只有你这一方上诉的，二审不得加重你的刑罚。
stage-judged-protest =
    检察院抗诉的，不受这个限制；法院也可能驳回抗诉。

## Card supervision (claim supervision-cases, in two lines)

stage-supervision-heading = 监察机关办的案子（留置）
stage-supervision-text =
    监察机关在调查你，或者你在留置场所。
stage-supervision-leniency =
    监察机关只在四种情形下可以建议从宽，还要报上一级批准。
stage-supervision-lawyer =
    监察法里没有律师的规定。
    案件到检察院后，你就可以请律师。

## The picture of stages: short name, formal name, one hint

stage-police-place = 公安
stage-police-formal = 侦查
stage-police-hint = 警察在问话、查案。
stage-prosecutor-place = 检察院
stage-prosecutor-formal = 审查起诉
stage-prosecutor-hint = 检察院还没有决定起诉不起诉。
stage-court-place = 法院
stage-court-formal = 审判
stage-court-hint = 收到了起诉书，等开庭或正在开庭。
stage-judged-place = 判决以后
stage-judged-formal = 上诉期
stage-judged-hint = 收到了一审判决书。

# Tapped by a person who does not know the stage. An answer like the others.
stage-unknown-name = 我不知道
stage-unknown-text = 没关系，律师能告诉你。
# The label beside the chosen stage.
stage-here = 你在这里
stage-ask = 点一下你在的那一步。选错没关系，随时能改。
