### Self-check items of the concept “acquit”.

## Item a (claim court-can-acquit)

check-acquit-a-situation =
    老赵签了具结书。
    开庭时，法院发现证据不够。
check-acquit-a-question = 法院应当怎么判？
check-acquit-a-1 = 签过字了，应当判他有罪。
check-acquit-a-1-why =
    很多人也这样想。
    就算认了罪，证据不足的，应当判无罪。
check-acquit-a-2 = 签过字了，也应当判无罪。
check-acquit-a-2-why =
    是这样。
    就算认了罪，证据不足的，法院也应当判无罪。
check-acquit-a-3 = 证据不够，应当判得轻些。
check-acquit-a-3-why =
    证据不足，不是判轻。
    法院应当判无罪。

## Item b (claim innocent-until-judged)

check-acquit-b-situation =
    小陈昨天签了具结书。
    同屋的人说，她现在就是有罪的人了。
check-acquit-b-question = 这话说得对吗？
check-acquit-b-1 = 不对，签了字法院不用判了。
check-acquit-b-1-why =
    签字不是判决。
    有没有罪，还要法院来判。
check-acquit-b-2 = 对，签了字不可能判无罪。
check-acquit-b-2-why =
    很多人也这样想。
    签字不是判决，有没有罪，还要法院来判。
check-acquit-b-3 = 不对，签了字还要法院来判。
check-acquit-b-3-why =
    是这样。
    法院没有依法判，不得确定任何人有罪。
    签字不是判决。

## Item c (claim may-not-be-charged)

check-acquit-c-situation =
    小吴认了罪，案子在检察院。
    补充侦查两次，证据还是不够。
check-acquit-c-question = 检察院应当怎么办？
check-acquit-c-1 = 应当不起诉，认了罪也一样。
check-acquit-c-1-why =
    是这样。
    两次补充侦查后证据仍不足的，检察院应当不起诉。
check-acquit-c-2 = 可以起诉，判的时候可能从轻。
check-acquit-c-2-why =
    证据不够，不是判轻。
    两次补充侦查后证据仍不足的，应当不起诉。
check-acquit-c-3 = 应当起诉，因为他认了罪。
check-acquit-c-3-why =
    很多人也这样想。
    认了罪，证据仍不足的，也应当不起诉。

## Item d (claim may-not-be-charged)

check-acquit-d-situation =
    小林认罪认罚，情节轻微。
    家里问，还用不用上法庭。
check-acquit-d-question = 怎么回答才对？
check-acquit-d-1 = 不用，检察院应当不起诉。
check-acquit-d-1-why =
    很多人也这样想。
    法律写的是“可以”不起诉，不是一定。
check-acquit-d-2 = 不一定，检察院可以不起诉。
check-acquit-d-2-why =
    是这样。
    情节轻微、不需要判刑的，检察院可以不起诉。
check-acquit-d-3 = 还要去，检察院应当起诉。
check-acquit-d-3-why =
    有的会上法庭，不是都要。
    情节轻微、不需要判刑的，检察院可以不起诉。
