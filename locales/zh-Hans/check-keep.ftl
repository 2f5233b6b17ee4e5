### Self-check items of the concept “keep”.

## Item a (claim hearing-still-held)

check-keep-a-situation = 老王签了具结书，检察院把他起诉到法院。
check-keep-a-question = 以后还开庭吗？
check-keep-a-1 = 要开庭，签了字也要开庭。
check-keep-a-1-why =
    是这样。
    起诉的案件，签了字也要开庭。
check-keep-a-2 = 不再开庭，签字算是判了。
check-keep-a-2-why =
    很多人也这样想。
    签字不是判决，起诉的还要开庭。
check-keep-a-3 = 不再开庭，速裁只送判决书。
check-keep-a-3-why =
    速裁程序，也要开庭。
    起诉的案件，签了字也要开庭。

## Item b (claim last-word)

check-keep-b-situation =
    小周用速裁程序审。
    判决以前，她有话想说。
check-keep-b-question = 她能说吗？
check-keep-b-1 = 不能，速裁程序不听她说话。
check-keep-b-1-why =
    很多人也这样想。
    不管哪种程序，都应当听最后陈述。
check-keep-b-2 = 能，哪种程序都应当听她说。
check-keep-b-2-why =
    是这样。
    不管哪种程序，判决前都应当听最后陈述。
check-keep-b-3 = 能，但律师应当同意才行。
check-keep-b-3-why =
    前半句是。
    最后陈述，不用律师同意。

## Item c (claims appeal-kept, appeal-protest-exception)

check-keep-c-situation =
    老赵签了具结书，一审已经判了。
    他不服，想上诉。
check-keep-c-question = 他还能上诉吗？
check-keep-c-1 = 能，签过字的还应当改判。
check-keep-c-1-why =
    前半句是。
    会不会改判，没有人能保证。
check-keep-c-2 = 不能，签过字的等于不上诉。
check-keep-c-2-why =
    很多人也这样想。
    签过字，也有权上诉。
check-keep-c-3 = 能，签过字的也有权上诉。
check-keep-c-3-why =
    是这样。
    上诉权，不得以任何借口剥夺。
    检察院抗诉的，二审可能更重。

## Item d (claim told-your-rights)

check-keep-d-situation =
    小陈不懂法律。
    她不知道自己有哪些权利。
check-keep-d-question = 谁应当告诉她？
check-keep-d-1 = 公安、检察院、法院每一家。
check-keep-d-1-why =
    是这样。
    三家都应当告诉她权利，还有认罪认罚的规定。
check-keep-d-2 = 没有人，她应当自己弄懂。
check-keep-d-2-why =
    很多人也这样想。
    公安、检察院、法院，都应当告诉她。
check-keep-d-3 = 公安一家，别的两家可以不说。
check-keep-d-3-why =
    公安应当告诉她。
    检察院、法院也应当告诉她。
