### Self-check items of the concept “appeal”.

## Item a (claims appeal-no-heavier)

check-appeal-a-situation =
    老冯签过字，一审判了。
    只有他一方上诉，检察院没有抗诉。
check-appeal-a-question = 二审能判得更重吗？
check-appeal-a-1 = 不得更重，只有他这边上诉。
check-appeal-a-1-why =
    是这样。
    只有他一方上诉的，二审不得加重。
check-appeal-a-2 = 可能更重，上诉的都要加重。
check-appeal-a-2-why =
    很多人也这样想。
    只有他一方上诉的，二审不得加重。
check-appeal-a-3 = 不得更重，而且一定会更轻。
check-appeal-a-3-why =
    前半句是。
    会不会更轻，由二审法院定。

## Item b (claims appeal-protest-exception)

check-appeal-b-situation =
    小许上诉了，只说“判重了”。
    检察院也提出了抗诉。
check-appeal-b-question = 二审会不会更重？
check-appeal-b-1 = 一定更重，抗诉了都会加重。
check-appeal-b-1-why = 也有法院驳回抗诉、维持原判的。
check-appeal-b-2 = 可能更重，抗诉了就没保护。
check-appeal-b-2-why =
    是这样。
    检察院抗诉的，不受“不得加重”的限制。
check-appeal-b-3 = 不得更重，是她先提的上诉。
check-appeal-b-3-why =
    很多人也这样想。
    检察院抗诉的，就不受这个限制。

## Item c (claims appeal-kept, appeal-protest-exception)

check-appeal-c-situation =
    老许签过字，一审判了。
    他在想要不要上诉。
check-appeal-c-question = 关于上诉，哪句话说得准？
check-appeal-c-1 = 签过字的人，一般没有风险。
check-appeal-c-1-why =
    很多人也这样想。
    检察院抗诉的，二审可能更重。
check-appeal-c-2 = 签过字的人，没有上诉的权。
check-appeal-c-2-why =
    签过字，也有权上诉。
    上诉权不得以任何借口剥夺。
check-appeal-c-3 = 有权上诉，抗诉了可能更重。
check-appeal-c-3-why =
    是这样。
    他有权上诉。
    检察院抗诉的，二审可能更重。

## Item d (claims appeal-fast-facts, appeal-no-heavier)

check-appeal-d-situation =
    小蒋用速裁程序判了。
    她以证据不足上诉。
check-appeal-d-question = 按2019年意见，接下来会怎样？
check-appeal-d-1 = 发回去，用普通程序重新审。
check-appeal-d-1-why =
    是这样。
    应当发回，用普通程序审，不再按认罪认罚从宽。
    和“不得加重”怎么衔接，还有争议。
check-appeal-d-2 = 不受理，速裁判的不能上诉。
check-appeal-d-2-why =
    很多人也这样想。
    速裁判的，也可以上诉。
check-appeal-d-3 = 改判轻，二审当天就作决定。
check-appeal-d-3-why =
    没有这样的规定。
    按2019年意见，应当发回重审。
