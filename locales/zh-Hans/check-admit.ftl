### Self-check items of the concept “admit”.

## Item a (claims plea-three-parts)

check-admit-a-situation =
    老王在看具结书。
    他问同屋的人：什么叫认罪认罚？
check-admit-a-question = 下面哪一种说法说得最准？
check-admit-a-1 = 讲真话，认事实，愿受罚。
check-admit-a-1-why =
    是这样。
    三点都要有：自愿如实说，承认指控的事实，真心悔罪受罚。
check-admit-a-2 = 道个歉，就什么都不追究。
check-admit-a-2-why =
    很多人也这样想。
    道歉不够，还要承认指控的事实，愿意接受处罚。
check-admit-a-3 = 别人说什么罪，都先点头。
check-admit-a-3-why =
    认的是真实的事实，还要自愿。
    谁都不得强迫你证明自己有罪。

## Item b (claims affidavit-what)

check-admit-b-situation = 小陈拿到具结书，上面字很多。
check-admit-b-question = 她签的这份文书，写的是什么？
check-admit-b-1 = 写她听过自己的全部权利。
check-admit-b-1-why =
    听过权利，不是这份文书的主要内容。
    它写三样：如实供述，同意建议，同意程序。
check-admit-b-2 = 写她供述，同意建议和程序。
check-admit-b-2-why =
    是这样。
    具结书写三件事：供述，同意量刑建议，同意用哪种程序。
check-admit-b-3 = 写法院已经答应判轻一些。
check-admit-b-3-why =
    具结书里没有法院的答应。
    法院还没有判。

## Item c (claims label-dispute-ok)

check-admit-c-situation =
    老赵认主要的事实。
    只有一个细节，他觉得写得不准。
check-admit-c-question = 按2019年意见，他说出来还算“认罪”吗？
check-admit-c-1 = 算，但细节可以开庭再说。
check-admit-c-1-why =
    前半句是。
    细节现在就可以说，不用等开庭。
check-admit-c-2 = 不算，有一处争就不能算。
check-admit-c-2-why =
    很多人也这样想。
    按2019年意见，认主要事实，只争个别细节，不影响。
check-admit-c-3 = 算，个别细节可以提出来。
check-admit-c-3-why =
    是这样。
    按2019年意见，认主要事实，只争个别细节，仍算“认罪”。

## Item d (claims several-crimes)

check-admit-d-situation =
    小李被指控两个罪。
    他如实认了一个，另一个不认。
check-admit-d-question = 按2019年意见，结果会怎样？
check-admit-d-1 = 全案不算，认的那个可从宽。
check-admit-d-1-why =
    是这样。
    按2019年意见，全案不适用。
    如实认的那个罪，仍可以从宽。
check-admit-d-2 = 全案都算，两个罪都能从宽。
check-admit-d-2-why =
    很多人也这样想。
    只认一部分，全案就不算“认罪”。这是2019年意见的规定。
check-admit-d-3 = 全案不算，认的也不能从宽。
check-admit-d-3-why =
    前半句是。
    但如实认的那个罪，仍可以从宽。
