### Self-check items of the concept “acquit”.

## Item a (claims court-can-acquit)

check-acquit-a-situation =
    老赵签了具结书。
    开庭时，法院发现证据不够。
check-acquit-a-question = 法院应当怎么判？
check-acquit-a-1 = 签过字了，照样判他有罪。
check-acquit-a-1-why =
    很多人也这样想。
    就算认了罪，证据不足的，应当判无罪。
check-acquit-a-2 = 证据不足，应当判他无罪。
check-acquit-a-2-why =
    是这样。
    就算认了罪，证据不足的，法院也应当判无罪。
check-acquit-a-3 = 有罪不变，给他判轻一些。
check-acquit-a-3-why =
    证据不足，不是判轻。
    法院应当判无罪。

## Item b (claims innocent-until-judged)

check-acquit-b-situation =
    小陈昨天签了具结书。
    同屋的人说，她现在就是有罪的人了。
check-acquit-b-question = 这话说得对吗？
check-acquit-b-1 = 要等她出去，才算没有罪。
check-acquit-b-1-why =
    有罪没罪，不看人在不在里面。
    法院没有判，谁也不能定罪。
check-acquit-b-2 = 对，签字和判决是一样的。
check-acquit-b-2-why =
    签字不是判决。
    法院没有判，谁也不能定罪。
check-acquit-b-3 = 法院没有判，还不能这样说。
check-acquit-b-3-why =
    是这样。
    未经法院判决，谁都不得确定有罪。
    签字不是判决。

## Item c (claims may-not-be-charged)

check-acquit-c-situation =
    小吴认了罪，案子在检察院。
    补充侦查两次，证据还是不够。
check-acquit-c-question = 检察院应当怎么办？
check-acquit-c-1 = 证据还不够，应当不起诉。
check-acquit-c-1-why =
    是这样。
    两次补充侦查后证据仍不足的，检察院应当不起诉。
check-acquit-c-2 = 先等一等，一年后再起诉。
check-acquit-c-2-why =
    没有这样的等法。
    两次补充侦查后证据仍不足的，应当不起诉。
check-acquit-c-3 = 认了罪的，照样送去法院。
check-acquit-c-3-why =
    很多人也这样想。
    认了罪，证据仍不足的，也应当不起诉。

## Item d (claims may-not-be-charged)

check-acquit-d-situation =
    小林认罪认罚，情节轻微。
    家里问，是不是就不用上法庭了。
check-acquit-d-question = 怎么回答才准？
check-acquit-d-1 = 是的，情节轻微都不起诉。
check-acquit-d-1-why =
    很多人也这样想。
    法律写的是“可以”不起诉，不是一定。
check-acquit-d-2 = 看检察院，诉和不诉都行。
check-acquit-d-2-why =
    是这样。
    情节轻微、不需要判刑的，检察院可以不起诉。
check-acquit-d-3 = 不是，认了罪都要上法庭去。
check-acquit-d-3-why = 情节轻微、不需要判刑的，检察院可以不起诉。
