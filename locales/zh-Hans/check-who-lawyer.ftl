### Self-check items of the concept “who-lawyer”.

## Item a (claims duty-lawyer-not-defender, right-to-defender, ask-legal-aid)

check-who-lawyer-a-situation =
    小周没有请律师。
    签字那天，来了一位值班律师。
check-who-lawyer-a-question = 开庭时，谁会替她辩护？
check-who-lawyer-a-1 = 值班律师，可以替她来辩护。
check-who-lawyer-a-1-why =
    很多人也这样想。
    值班律师不是辩护人，列出的帮助里没有出庭辩护。
check-who-lawyer-a-2 = 没有人，另外请律师也晚了。
check-who-lawyer-a-2-why =
    很多人也担心这个。
    来过值班律师，也有权请律师，可以申请法律援助。
check-who-lawyer-a-3 = 还没有人，她有权另外去请。
check-who-lawyer-a-3-why =
    是这样。
    值班律师不是辩护人。
    她有权另外请，可以申请法律援助。

## Item b (claim duty-lawyer-plea-helps)

check-who-lawyer-b-situation =
    老孙要签字了。
    值班律师来了，只站在旁边，没有说话。
check-who-lawyer-b-question = 按2019年意见，值班律师还应当做什么？
check-who-lawyer-b-1 = 讲清后果，提出自己的意见。
check-who-lawyer-b-1-why =
    是这样。
    按2019年意见，应当讲清认罪认罚的性质和后果。
    还应当对罪名、量刑、程序提意见。
check-who-lawyer-b-2 = 看着签字，讲后果归检察院。
check-who-lawyer-b-2-why =
    很多人也这样想。
    除了在场，还应当讲清后果，应当提意见。
check-who-lawyer-b-3 = 讲清后果，保证刑期低一些。
check-who-lawyer-b-3-why =
    前半句是。
    律师应当提意见，但谁也不能保证刑期。

## Item c (claims must-have-defender, duty-lawyer-free)

check-who-lawyer-c-situation =
    小许十六岁，没有请辩护人。
    有人说：来个值班律师就够了。
check-who-lawyer-c-question = 够不够？
check-who-lawyer-c-1 = 够了，值班律师可以当辩护人。
check-who-lawyer-c-1-why =
    很多人也这样想。
    未成年人没有辩护人的，应当指派辩护律师。
check-who-lawyer-c-2 = 不够，应当给她派辩护律师。
check-who-lawyer-c-2-why =
    是这样。
    未成年人没有辩护人的，应当指派律师辩护。
check-who-lawyer-c-3 = 不够，她家应当去交律师费。
check-who-lawyer-c-3-why =
    前半句是。
    法律援助不收钱。

## Item d (claims duty-lawyer-not-defender, must-have-defender)

check-who-lawyer-d-situation =
    老郑见过值班律师。
    他对家里说：“我有辩护人了。”
check-who-lawyer-d-question = 这句话对不对？
check-who-lawyer-d-1 = 不对，值班律师只看着签字。
check-who-lawyer-d-1-why =
    值班律师应当解答问题、提意见。
    但他不是辩护人。
check-who-lawyer-d-2 = 对，来帮忙的律师是辩护人。
check-who-lawyer-d-2-why =
    很多人也这样想。
    值班律师不是辩护人。
check-who-lawyer-d-3 = 不对，值班律师不是辩护人。
check-who-lawyer-d-3-why =
    是这样。
    值班律师应当解答问题、提意见，但不是辩护人。
