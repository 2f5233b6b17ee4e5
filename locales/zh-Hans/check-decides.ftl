### Self-check items of the concept “decides”.

## Item a (claims court-clearly-improper, court-generally-adopts)

check-decides-a-situation =
    老张签了具结书，检察院建议判八个月。
    法官觉得明显不当，建议没有改。
check-decides-a-question = 法官接下来会怎么判？
check-decides-a-1 = 往轻里判，不会超过八个月。
check-decides-a-1-why =
    很多人也这样想。
    明显不当又不改的，法院应当依法判，也可能更重。
check-decides-a-2 = 依法来判，轻重由法院来定。
check-decides-a-2-why =
    是这样。
    法院应当依法判，可能更轻，也可能更重。
check-decides-a-3 = 照着来判，签了字就是八个月。
check-decides-a-3-why =
    签字不是判决。
    法院一般应当采纳，但有例外。

## Item b (claims charge-changed)

check-decides-b-situation =
    小周签的具结书上写了一个罪名。
    法院审下来，认为是另一个罪名。
check-decides-b-question = 法院会怎么做？
check-decides-b-1 = 照纸上的罪名，不能再变。
check-decides-b-1-why =
    很多人也这样想。
    法院认定的罪名，可能和签的不一样。
check-decides-b-2 = 换成新罪名，但不会更重。
check-decides-b-2-why =
    可能换罪名。
    换了以后，法院依法判，没有“不会更重”的保证。
check-decides-b-3 = 先听各方意见，再依法判。
check-decides-b-3-why =
    是这样。
    法院应当听检察院、她和辩护人的意见，再依法判。

## Item c (claims court-five-exceptions, court-generally-adopts)

check-decides-c-situation =
    小吴签了具结书。
    开庭时他说，签字不是自愿的，法院查明确实不是。
check-decides-c-question = 法院还用照着建议判吗？
check-decides-c-1 = 不用，这是法律写明的例外。
check-decides-c-1-why =
    是这样。
    违背意愿认罪认罚的，是五种例外之一。
check-decides-c-2 = 不用，而且这案子就结束了。
check-decides-c-2-why =
    前半句是。
    案子不会因此结束，法院接着依法审。
check-decides-c-3 = 还要，签过字是要照着判的。
check-decides-c-3-why =
    很多人也这样想。
    违背意愿的，是法律写明的例外。

## Item d (claims court-generally-adopts)

check-decides-d-situation =
    检察院建议罚小陈五千元，小陈签了字。
    法官看了案卷，没有发现例外情形。
check-decides-d-question = 法官一般会怎么做？
check-decides-d-1 = 再减一些，签字可以再减。
check-decides-d-1-why =
    很多人也这样想。
    没有例外的，法院一般应当采纳建议。
check-decides-d-2 = 采纳建议，照五千元来判。
check-decides-d-2-why =
    是这样。
    法院一般应当采纳罪名和建议，但有例外。
check-decides-d-3 = 重新来定，建议不起作用。
check-decides-d-3-why =
    建议起作用。
    没有例外的，法院一般应当采纳。
