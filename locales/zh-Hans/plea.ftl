### Page "plea": what plea leniency is.
### Readers: the person. Plain words, short sentences; 可以 (may) and 应当 (must) are legal words.

plea-title = 认罪认罚从宽是什么
plea-intro = 这一页讲认罪认罚，也讲从宽。

## Card three-parts (claim plea-three-parts)

plea-three-parts-heading = 认罪认罚，三点都要有
plea-three-parts-text =
    认罪认罚有三点，缺一不可。
    一，你自愿如实讲自己的罪行。
    二，你承认指控你的事实。
    三，你真心悔罪，愿意接受处罚。

## Card leniency-may (claim leniency-is-may)

plea-leniency-may-heading = 认罪认罚，可以从宽
plea-leniency-may-text =
    “从宽”，就是处理得轻一些。
    你认罪认罚，法律说“可以”从宽。
    “可以”，不是一定。
    按2019年意见，一般应当从宽，但不是一律从宽。

## Card court-lighter (claim court-generally-lighter)

plea-court-lighter-heading = 认罪认罚，法院一般应当从轻判
plea-court-lighter-text =
    认罪认罚的案件，法院一般应当从轻判。
    “从轻”，就是判轻些。
    “一般”，就是有例外。
    按2019年意见，罪特别严重、认了也不足以从轻的，就不从宽。

## Card all-crimes (claim all-crimes-all-stages)

plea-all-crimes-heading = 什么罪、哪个阶段，都包括
plea-all-crimes-text =
    什么罪都可以适用这个制度。
    轻的可以，重的也可以。
    公安、检察院、法院阶段都可以。
    可以适用，不等于一定从宽。

## Card label-dispute (claim label-dispute-ok)

plea-label-dispute-heading = 有一点不同意，还算认罪吗？
plea-label-dispute-text =
    按2019年意见，有两种情形不影响算“认罪”。
    一，认主要事实，只争个别细节。
    二，争行为的性质，但表示接受司法机关的认定。
    “性质”，就是在法律上算什么。

## Card several-crimes (claim several-crimes)

plea-several-crimes-heading = 几个罪只认一部分，会怎样？
plea-several-crimes-text =
    按2019年意见，几个罪只认一部分，全案不算“认罪”。
    按2019年意见，全案也不适用这个制度。
    按2019年意见，如实认的部分，仍可以从宽。

## Card conduct (claim conduct-undoes-plea)

plea-conduct-heading = 嘴上认罚，做的相反，会怎样？
plea-conduct-text =
    按2019年意见，嘴上认罚，却做这些事，不能适用从宽制度。
    一，暗中和人对好口供，或者干扰证人。
    二，毁灭、伪造证据，或者隐藏、转移财产。
    三，有能力赔，却不赔。

## Card earlier (claim earlier-more)

plea-earlier-heading = 认得早和认得晚，一样吗？
plea-earlier-text =
    早认、主动认、全认、不反复，从宽可以更多。
    我们没有找到哪条法律，要你当天就决定。

## Card at-trial (claim plead-at-trial-ok)

plea-at-trial-heading = 审判时才认，也可以
plea-at-trial-text =
    审判时才认，也可以。
    按2019年意见，这时可以减得少一些。
    二审才认，法院应当看情况决定是否从宽。
    二审减的幅度，应当与一审认的有区别。

## Card not-pleading (claim not-pleading-not-aggravating)
## Basis R: “we found no article”, never “the law says”.

plea-not-pleading-heading = 不认罪认罚，会加重吗？
plea-not-pleading-text =
    我们没有找到“不认就加重”的法条。
    但不认的，得不到这一项从宽。
    决定缓刑，也要看悔罪。
    决定逮捕，也要看认罪认罚。

## Card victim (claim victim-no-veto)

plea-victim-heading = 被害人不同意，会怎样？
plea-victim-text =
    按2019年意见，被害人不同意，也可以适用从宽制度。
    “退赔”，就是退钱物、赔损失。
    按2019年意见，没有退赔、没有和解的，从宽应当少一些。
    你愿意赔，对方要求明显不合理的，一般不影响从宽。

## Card pay-back (claim pay-back-matters)

plea-pay-back-heading = 赔偿、和解、谅解是重要因素
plea-pay-back-text =
    量刑建议，是检察院建议法院判多少。
    检察院提建议，应当看赔偿、和解、谅解。
    “谅解”，就是被害人原谅你。
    这三样都是重要因素。

## Card not-charged (claim may-not-be-charged)

plea-not-charged-heading = 有没有可能不起诉？
plea-not-charged-text =
    “不起诉”，就是不把你告到法院。
    没有犯罪事实的，检察院应当不起诉。
    两次补充侦查后，证据仍不足的，也应当不起诉。
    情节轻微、不需要判刑的，检察院可以不起诉。

## Card custody (claim custody-factor-not-release)

plea-custody-heading = 认罪认罚，不等于马上放人
plea-custody-text =
    决定逮捕时，应当考虑认罪认罚。
    已经逮捕又认的，检察院应当及时审查还要不要关。
    但认了，不等于马上放人。
