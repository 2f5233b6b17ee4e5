### Self-check items of the concept “keep”.

## Item a (claims hearing-still-held)

check-keep-a-situation = 老王签了具结书，检察院把他起诉到法院。
check-keep-a-question = 以后还开庭吗？
check-keep-a-1 = 还要开庭，速裁也要开庭。
check-keep-a-1-why =
    是这样。
    起诉的案件，签了字也要开庭。
check-keep-a-2 = 不用开庭，签字算是判了。
check-keep-a-2-why =
    很多人也这样想。
    签字不是判决，起诉的还要开庭。
check-keep-a-3 = 不用开庭，寄一张纸就行。
check-keep-a-3-why = 起诉的案件，签了字也要开庭。

## Item b (claims last-word)

check-keep-b-situation =
    小周用速裁程序审。
    判决以前，她有话想说。
check-keep-b-question = 她能说吗？
check-keep-b-1 = 不能，同意速裁就不能说。
check-keep-b-1-why =
    很多人也这样想。
    不管哪种程序，都应当听最后陈述。
check-keep-b-2 = 能，哪种程序都应当听的。
check-keep-b-2-why =
    是这样。
    不管哪种程序，判决前都应当听最后陈述。
check-keep-b-3 = 能，但要律师先批准才行。
check-keep-b-3-why =
    前半句是。
    最后陈述，不用律师批准。

## Item c (claims appeal-kept)

check-keep-c-situation =
    老赵签过字，一审已经判了。
    他不服，想上诉。
check-keep-c-question = 他还能上诉吗？
check-keep-c-1 = 能，而且一定会改判得轻。
check-keep-c-1-why =
    前半句是。
    会不会改判，没有人能保证。
check-keep-c-2 = 不能，签字就等于不上诉。
check-keep-c-2-why =
    很多人也这样想。
    签过字，也可以上诉。
check-keep-c-3 = 能，上诉权谁也不得剥夺。
check-keep-c-3-why =
    是这样。
    上诉权，不得以任何借口剥夺。

## Item d (claims told-your-rights)

check-keep-d-situation =
    小陈不懂法律。
    她不知道自己有哪些权利。
check-keep-d-question = 谁应当告诉她？
check-keep-d-1 = 公安、检察院和法院都应当。
check-keep-d-1-why =
    是这样。
    三家都应当告诉她权利，还有认罪认罚的规定。
check-keep-d-2 = 她应当自己弄懂，没人会说。
check-keep-d-2-why =
    很多人也这样想。
    公安、检察院、法院，都应当告诉她。
check-keep-d-3 = 由家里人去问，再转告给她。
check-keep-d-3-why =
    家里人可以问。
    但公安、检察院、法院应当直接告诉她。
