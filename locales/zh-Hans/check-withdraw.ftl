### Self-check items of the concept “withdraw”.

## Item a (claims can-withdraw, withdraw-cost)

check-withdraw-a-situation =
    小吴签了字，法院正在审理。
    他现在不想再认罪认罚了。
check-withdraw-a-question = 他还能改吗？
check-withdraw-a-1 = 不能改，签过字就定下来。
check-withdraw-a-1-why =
    很多人也这样想。
    审理中，可以不再认罪认罚。
check-withdraw-a-2 = 能改，从宽可能就没有了。
check-withdraw-a-2-why =
    是这样。
    检察院应当撤回从宽的建议。
    法院按查明的事实判。
check-withdraw-a-3 = 能改，从宽可能还和原来一样。
check-withdraw-a-3-why =
    前半句是。
    检察院应当撤回从宽的建议。

## Item b (claims withdraw-before-charge)

check-withdraw-b-situation =
    小何签了具结书，检察院还没有起诉。
    她反悔了。
check-withdraw-b-question = 按2019年意见，接下来会怎样？
check-withdraw-b-1 = 具结书失效，案子也结束了。
check-withdraw-b-1-why =
    前半句是。
    案子不会结束，检察院应当审查后依法起诉。
check-withdraw-b-2 = 具结书还有效，照着去起诉。
check-withdraw-b-2-why =
    很多人也这样想。
    起诉前反悔的，具结书失效。
check-withdraw-b-3 = 具结书失效，案子接着来办。
check-withdraw-b-3-why =
    是这样。
    起诉前反悔，具结书失效。
    检察院应当全面审查，依法起诉。

## Item c (claims withdraw-cost)

check-withdraw-c-situation =
    老郑当庭说，不认罪认罚了。
    家里问，刑期会不会变。
check-withdraw-c-question = 怎么回答才准？
check-withdraw-c-1 = 可能比原来建议的还要重。
check-withdraw-c-1-why =
    是这样。
    检察院应当撤回从宽建议。
    判的可能比原来的建议重。
check-withdraw-c-2 = 可能加一倍，法律这样写。
check-withdraw-c-2-why =
    没有这样写。
    判的可能比原来的建议重。
check-withdraw-c-3 = 不会变，建议写好就不能动。
check-withdraw-c-3-why =
    很多人也这样想。
    检察院应当撤回从宽的建议。

## Item d (claims conduct-undoes-plea)

check-withdraw-d-situation =
    小林签了字，说愿意受罚。
    过后，有人看见转移财产，不想赔。
check-withdraw-d-question = 按2019年意见，还能用从宽制度吗？
check-withdraw-d-1 = 能，签了以后做什么都不管。
check-withdraw-d-1-why =
    很多人也这样想。
    嘴上认罚，却转移财产的，不能适用。
check-withdraw-d-2 = 不能，做的和说的对不上了。
check-withdraw-d-2-why =
    是这样。
    转移财产，有能力赔却不赔的，不能适用。
check-withdraw-d-3 = 不能，而且上诉也不能再提。
check-withdraw-d-3-why =
    前半句是。
    上诉的权利还在。
