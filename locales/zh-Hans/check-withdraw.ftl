### Self-check items of the concept “withdraw”.

## Item a (claims can-withdraw, withdraw-cost)

check-withdraw-a-situation =
    小吴签了具结书，法院正在审理。
    小吴现在不想再认罪认罚了。
check-withdraw-a-question = 小吴还能改吗？
check-withdraw-a-1 = 不能改，从宽还和原来一样。
check-withdraw-a-1-why =
    很多人也这样想。
    审理中，可以不再认罪认罚。
    这时，这项从宽可能得不到。
check-withdraw-a-2 = 能改，但从宽可能没有了。
check-withdraw-a-2-why =
    是这样。
    按最高检2021年意见，明确反悔的，检察院应当撤回从宽建议。
    法院按查明的事实判。
check-withdraw-a-3 = 能改，从宽还和原来一样。
check-withdraw-a-3-why =
    前半句是。
    按最高检2021年意见，明确反悔的，检察院应当撤回从宽建议。
    这项从宽可能得不到。

## Item b (claim withdraw-before-charge)

check-withdraw-b-situation =
    小何签了具结书，检察院还没有起诉。
    她反悔了。
check-withdraw-b-question = 按2019年意见，接下来会怎样？
check-withdraw-b-1 = 具结书失效，案子也结束了。
check-withdraw-b-1-why =
    前半句是。
    案子不会结束，检察院应当审查后依法起诉。
check-withdraw-b-2 = 具结书还有效，案子照着办。
check-withdraw-b-2-why =
    很多人也这样想。
    起诉前反悔的，具结书失效。
check-withdraw-b-3 = 具结书失效，案子还接着办。
check-withdraw-b-3-why =
    是这样。
    起诉前反悔，具结书失效。
    检察院应当全面审查，依法起诉。

## Item c (claim withdraw-cost)

check-withdraw-c-situation =
    老郑当庭说，不认罪认罚了。
    家里问，刑期会不会变。
check-withdraw-c-question = 怎么回答才对？
check-withdraw-c-1 = 可能变，也可能比建议更重。
check-withdraw-c-1-why =
    是这样。
    按最高检2021年意见，检察院应当撤回从宽建议。
    判的可能比原来的建议重。
check-withdraw-c-2 = 应当变，反悔的要判得更重。
check-withdraw-c-2-why =
    我们没有找到这样的规定。
    可能比原来的建议重，不是一定。
check-withdraw-c-3 = 可能变，但不会比建议更重。
check-withdraw-c-3-why =
    很多人也这样想。
    按最高检2021年意见，检察院应当撤回从宽建议。
    可能比原来的建议重。

## Item d (claims conduct-undoes-plea, appeal-kept)

check-withdraw-d-situation =
    小林签了字，说愿意受罚。
    过后，小林转移财产，有钱也不赔。
check-withdraw-d-question = 按2019年意见，还能用从宽制度吗？
check-withdraw-d-1 = 能，签过字以后的事不算。
check-withdraw-d-1-why =
    很多人也这样想。
    嘴上认罚，却转移财产的，不能适用。
check-withdraw-d-2 = 不能，签的和做的对不上。
check-withdraw-d-2-why =
    是这样。
    转移财产，有能力赔却不赔的，不能适用。
check-withdraw-d-3 = 不能，上诉的权利也没有了。
check-withdraw-d-3-why =
    前半句是。
    上诉的权利还在。
