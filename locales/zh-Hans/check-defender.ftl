### Self-check items of the concept “defender”.

## Item a (claim right-to-defender)

check-defender-a-situation =
    老王的案子还在公安。
    他想请律师。
check-defender-a-question = 从什么时候起，他有权请？
check-defender-a-1 = 从第一次讯问那天起有权。
check-defender-a-1-why =
    是这样。
    从第一次讯问那天起，有权请律师。
    拘留、逮捕等强制措施，从那天起也一样。
check-defender-a-2 = 从他认罪的那一天起有权。
check-defender-a-2-why =
    很多人也这样想。
    从第一次讯问那天起，就有权请。
check-defender-a-3 = 从案子到法院那天起有权。
check-defender-a-3-why =
    请律师不用等到法院。
    从第一次讯问那天起，就有权请。

## Item b (claims ask-legal-aid, must-have-defender, duty-lawyer-free)

check-defender-b-situation =
    小何在看守所，没钱请律师。
    她想有一位辩护律师。
check-defender-b-question = 她可以怎么做？
check-defender-b-1 = 申请要交钱，她只能自己说。
check-defender-b-1-why =
    很多人也这样想。
    法律援助不收钱。
    经济困难没请律师的，可以申请。
check-defender-b-2 = 申请法律援助，请人去转交。
check-defender-b-2-why =
    是这样。
    可以申请法律援助。
    在押时申请的，应当在24小时内转交。
check-defender-b-3 = 不用申请，开庭时应当派人。
check-defender-b-3-why =
    有的人应当指派，不是人人都有。
    其他人可以申请法律援助。

## Item c (claim own-lawyer-not-bypassed)

check-defender-c-situation =
    老冯请了辩护律师，律师今天有事。
    有人说，叫个值班律师来签字就行。
check-defender-c-question = 按最高人民检察院2020年文件，可以吗？
check-defender-c-1 = 可以，有一位律师在场就行。
check-defender-c-1-why =
    很多人也这样想。
    有辩护人的，应当由辩护人在场见证。
check-defender-c-2 = 可以，律师有事应当换人来。
check-defender-c-2-why =
    律师有事，也不能叫值班律师代替。
    有辩护人的，应当由辩护人在场见证（2020年文件）。
check-defender-c-3 = 不可以，应当由他的律师来。
check-defender-c-3-why =
    是这样。
    有辩护人的，应当由辩护人在场。
    这份文件严禁绕开他，叫值班律师来代替。

## Item d (claim right-to-defender)

check-defender-d-situation =
    小陈已经认罪认罚，也签了字。
    现在她想请律师。
check-defender-d-question = 还可以请吗？
check-defender-d-1 = 可以，签字以后还是有权请。
check-defender-d-1-why =
    是这样。
    认罪认罚，不影响请律师的权利。
check-defender-d-2 = 不可以，签字以前才有权请。
check-defender-d-2-why =
    很多人也这样想。
    认罪以后，也有权请律师。
check-defender-d-3 = 可以，但要先撤回签的字。
check-defender-d-3-why =
    前半句是。
    请律师，不用先撤回签字。
