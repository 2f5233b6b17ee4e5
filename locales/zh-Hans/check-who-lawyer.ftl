### Self-check items of the concept “who-lawyer”.

## Item a (claims duty-lawyer-not-defender)

check-who-lawyer-a-situation =
    小周没有请律师。
    签字那天，来了一位值班律师。
check-who-lawyer-a-question = 开庭时，谁会替她辩护？
check-who-lawyer-a-1 = 值班律师，他来了就管到底。
check-who-lawyer-a-1-why =
    很多人也这样想。
    值班律师不是辩护人，列出的帮助里没有出庭辩护。
check-who-lawyer-a-2 = 没有人，来过律师就不能请。
check-who-lawyer-a-2-why = 来过值班律师，也可以请律师，可以申请法律援助。
check-who-lawyer-a-3 = 还没有人，要另外请或申请。
check-who-lawyer-a-3-why =
    是这样。
    值班律师不是辩护人。
    可以另外请，可以申请法律援助。

## Item b (claims duty-lawyer-plea-helps)

check-who-lawyer-b-situation =
    老孙要签字了。
    值班律师来了，只站在旁边，没有说话。
check-who-lawyer-b-question = 按规定，值班律师还应当做什么？
check-who-lawyer-b-1 = 讲清后果，提出自己的意见。
check-who-lawyer-b-1-why =
    是这样。
    应当讲清认罪认罚的性质和后果，对罪名、量刑、程序提意见。
check-who-lawyer-b-2 = 看着签字，别的归检察院做。
check-who-lawyer-b-2-why =
    很多人也这样想。
    除了在场，还应当讲清后果，应当提意见。
check-who-lawyer-b-3 = 替他签字，省得他自己来签。
check-who-lawyer-b-3-why =
    字由本人自己签。
    律师应当讲清后果，应当提意见。

## Item c (claims must-have-defender)

check-who-lawyer-c-situation =
    小许十六岁，没有请辩护人。
    有人说：来个值班律师就够了。
check-who-lawyer-c-question = 够不够？
check-who-lawyer-c-1 = 够了，值班律师管所有的人。
check-who-lawyer-c-1-why =
    很多人也这样想。
    未成年人没有辩护人的，应当指派辩护律师。
check-who-lawyer-c-2 = 不够，应当给她派辩护律师。
check-who-lawyer-c-2-why =
    是这样。
    未成年人没有辩护人的，应当指派律师辩护。
check-who-lawyer-c-3 = 不够，但要家里先交钱才派。
check-who-lawyer-c-3-why =
    前半句是。
    法律援助不收钱。

## Item d (claims duty-lawyer-not-defender, must-have-defender)

check-who-lawyer-d-situation =
    老郑见过值班律师。
    他对家里说：“我有辩护人了。”
check-who-lawyer-d-question = 这句话准不准？
check-who-lawyer-d-1 = 不准，值班律师不帮任何忙。
check-who-lawyer-d-1-why =
    值班律师应当解答问题、提意见。
    但他不是辩护人。
check-who-lawyer-d-2 = 准，来帮忙的律师都是辩护人。
check-who-lawyer-d-2-why =
    很多人也这样想。
    值班律师不是辩护人。
check-who-lawyer-d-3 = 不准，值班律师不是辩护人。
check-who-lawyer-d-3-why =
    是这样。
    值班律师应当解答问题、提意见，但不是辩护人。
