### Self-check items of the concept “appeal”.

## Item a (claim appeal-no-heavier)

check-appeal-a-situation =
    老冯签了具结书，一审已经判了。
    只有他一方上诉，检察院没有抗诉。
check-appeal-a-question = 二审能判得更重吗？
check-appeal-a-1 = 不得更重，可能和原来一样。
check-appeal-a-1-why =
    是这样。
    只有他一方上诉的，二审不得加重。
check-appeal-a-2 = 可能更重，二审要重新判的。
check-appeal-a-2-why =
    很多人也这样想。
    只有他一方上诉的，二审不得加重。
check-appeal-a-3 = 不得更重，而且应当判轻些。
check-appeal-a-3-why =
    前半句是。
    会不会更轻，由二审法院定。

## Item b (claims appeal-protest-exception, appeal-no-heavier)

check-appeal-b-situation =
    小许上诉了，只说“判重了”。
    检察院也提出了抗诉。
check-appeal-b-question = 二审会不会更重？
check-appeal-b-1 = 应当更重，检察院也抗诉了。
check-appeal-b-1-why =
    可能更重，不是一定。
    也有法院驳回抗诉、维持原判的。
check-appeal-b-2 = 可能更重，检察院也抗诉了。
check-appeal-b-2-why =
    是这样。
    只有她一方上诉的，不得加重。
    检察院抗诉的，就没有这条保护，可能更重。
check-appeal-b-3 = 不得更重，是她先上诉的。
check-appeal-b-3-why =
    很多人也这样想。
    检察院抗诉的，没有“不得加重”的保护。

## Item c (claims appeal-kept, appeal-protest-exception)

check-appeal-c-situation =
    老许签了具结书，一审已经判了。
    他在想要不要上诉。
check-appeal-c-question = 关于上诉，哪句话对？
check-appeal-c-1 = 有权上诉，签过字不得更重。
check-appeal-c-1-why =
    很多人也这样想。
    检察院抗诉的，二审可能更重。
check-appeal-c-2 = 无权上诉，签过字可能更重。
check-appeal-c-2-why =
    签过字，也有权上诉。
    上诉权不得以任何借口剥夺。
check-appeal-c-3 = 有权上诉，抗诉了可能更重。
check-appeal-c-3-why =
    是这样。
    他有权上诉。
    检察院抗诉的，二审可能更重。

## Item d (claims appeal-fast-facts, appeal-no-heavier, appeal-kept)

check-appeal-d-situation =
    小蒋用速裁程序判了。
    她以证据不足上诉。
check-appeal-d-question = 按2019年意见，接下来会怎样？
check-appeal-d-1 = 应当发回，用普通程序重审。
check-appeal-d-1-why =
    是这样。
    应当发回，用普通程序审，不再按认罪认罚从宽。
    法律又规定，只有她上诉的，不得加重。
    两条怎么合着用，还有争议，请问律师。
check-appeal-d-2 = 不得上诉，速裁判了就定了。
check-appeal-d-2-why =
    很多人也这样想。
    速裁判的，也有权上诉。
check-appeal-d-3 = 应当发回，还用速裁程序审。
check-appeal-d-3-why =
    前半句是。
    按2019年意见，应当用普通程序审。
