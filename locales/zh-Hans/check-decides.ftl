### Self-check items of the concept “decides”.

## Item a (claims court-clearly-improper, court-generally-adopts)

check-decides-a-situation =
    老张签了具结书，检察院建议判八个月。
    法官觉得明显不当，建议没有改。
check-decides-a-question = 法官接下来会怎么判？
check-decides-a-1 = 法官来判，可能轻不可能重。
check-decides-a-1-why =
    很多人也这样想。
    明显不当又不改的，法院应当依法判，也可能更重。
check-decides-a-2 = 法官来判，更轻更重都可能。
check-decides-a-2-why =
    是这样。
    法院应当依法判，可能更轻，也可能更重。
check-decides-a-3 = 法官照建议，判八个月不变。
check-decides-a-3-why =
    签字不是判决。
    明显不当又不改的，法院应当依法判。

## Item b (claim charge-changed)

check-decides-b-situation =
    小周签的具结书上写了一个罪名。
    法院审下来，认为是另一个罪名。
check-decides-b-question = 法院应当怎么做？
check-decides-b-1 = 听过意见，照纸上的罪名判。
check-decides-b-1-why =
    很多人也这样想。
    法院认定的罪名，可能和签的不一样。
check-decides-b-2 = 听过意见，换罪名不换刑期。
check-decides-b-2-why =
    可能换罪名。
    换了以后，法院依法判，没有“不会更重”的保证。
check-decides-b-3 = 听过意见，判法院认定的罪。
check-decides-b-3-why =
    是这样。
    法院应当听检察院、她和辩护人的意见，再依法判。

## Item c (claims court-five-exceptions, court-generally-adopts, tell-the-judge)

check-decides-c-situation =
    小吴签了具结书。
    开庭时他说，签字不是自愿的。
    法院查明，他确实不是自愿签的。
check-decides-c-question = 法院还用照着建议判吗？
check-decides-c-1 = 不用，这是法律写明的例外。
check-decides-c-1-why =
    是这样。
    不是自愿认罪认罚的，是五种例外之一。
    按2019年意见，法院不予采纳。
check-decides-c-2 = 不用，案子按法律到此结束。
check-decides-c-2-why =
    前半句是。
    案子不会因此结束，法院接着依法审。
check-decides-c-3 = 还要，法律写明签过的算数。
check-decides-c-3-why =
    很多人也这样想。
    不是自愿认罪认罚的，是法律写明的例外。

## Item d (claim court-generally-adopts)

check-decides-d-situation =
    检察院建议判小陈罚金五千元，小陈签了字。
    法院审理后，认为她自愿，事实、罪名和建议都没有问题。
check-decides-d-question = 法官一般应当怎么做？
check-decides-d-1 = 看过建议，罚得比五千元少。
check-decides-d-1-why =
    很多人也这样想。
    没有例外的，法院一般应当采纳建议。
check-decides-d-2 = 采纳建议，照五千元来判。
check-decides-d-2-why =
    是这样。
    法院一般应当采纳罪名和建议，但有例外。
check-decides-d-3 = 看过建议，罚得比五千元多。
check-decides-d-3-why =
    很多人也担心这个。
    没有例外的，法院一般应当采纳建议。
