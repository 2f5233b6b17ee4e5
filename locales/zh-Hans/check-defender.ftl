### Self-check items of the concept “defender”.

## Item a (claims right-to-defender)

check-defender-a-situation =
    老王第一次被讯问。
    他想请律师。
check-defender-a-question = 什么时候可以请？
check-defender-a-1 = 第一次讯问那天起就可以。
check-defender-a-1-why =
    是这样。
    从第一次讯问或被采取强制措施那天起，有权请律师。
check-defender-a-2 = 认了罪以后，才可以去请。
check-defender-a-2-why =
    很多人也这样想。
    从第一次讯问那天起，就有权请。
check-defender-a-3 = 到了法院，才可以开始请。
check-defender-a-3-why =
    请律师不用等到法院。
    从第一次讯问那天起，就有权请。

## Item b (claims ask-legal-aid)

check-defender-b-situation =
    小何在看守所，没钱请律师。
    她想有一位辩护律师。
check-defender-b-question = 她可以怎么做？
check-defender-b-1 = 没有钱，开庭要靠自己说。
check-defender-b-1-why =
    很多人也这样想。
    经济困难没请律师的，可以申请法律援助。
check-defender-b-2 = 申请法律援助，请人转交。
check-defender-b-2-why =
    是这样。
    可以申请法律援助。
    在押时申请的，应当在24小时内转交。
check-defender-b-3 = 不用申请，开庭会自动派。
check-defender-b-3-why =
    有的人应当指派，不是人人都有。
    其他人可以申请法律援助。

## Item c (claims own-lawyer-not-bypassed)

check-defender-c-situation =
    老冯请了辩护律师，律师今天有事。
    有人说，叫个值班律师来签字就行。
check-defender-c-question = 按最高检2020年文件，可以吗？
check-defender-c-1 = 可以，只要是律师就都一样。
check-defender-c-1-why =
    很多人也这样想。
    有辩护人的，应当由辩护人在场见证。
check-defender-c-2 = 可以，自己请的律师靠后些。
check-defender-c-2-why =
    没有这样的顺序。
    有辩护人的，应当由辩护人在场见证。
check-defender-c-3 = 不行，应当由他的律师在场。
check-defender-c-3-why =
    是这样。
    严禁绕开辩护人，让值班律师代为见证（最高检2020年文件）。

## Item d (claims right-to-defender)

check-defender-d-situation =
    小陈已经认罪认罚，也签了字。
    现在她想请律师。
check-defender-d-question = 还可以请吗？
check-defender-d-1 = 可以，认罪以后也能请。
check-defender-d-1-why =
    是这样。
    认罪认罚，不影响请律师的权利。
check-defender-d-2 = 不行，签了字就定下了。
check-defender-d-2-why =
    很多人也这样想。
    认罪以后，也有权请律师。
check-defender-d-3 = 可以，但要先撤回签字。
check-defender-d-3-why =
    前半句是。
    请律师，不用先撤回签字。
