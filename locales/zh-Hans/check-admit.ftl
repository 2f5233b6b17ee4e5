### Self-check items of the concept “admit”.

## Item a (claims plea-three-parts, no-force)

check-admit-a-situation =
    老王在看具结书。
    他问同屋的人：什么叫认罪认罚？
check-admit-a-question = 哪一种说法对？
check-admit-a-1 = 讲真话，认事实，愿意受罚。
check-admit-a-1-why =
    是这样。
    三点都要有。
    自愿讲真话；承认指控的事实；真心悔罪，愿意受罚。
check-admit-a-2 = 道个歉，赔点钱，求人原谅。
check-admit-a-2-why =
    很多人也这样想。
    道歉、赔钱还不够。
    还要讲真话，承认事实，真心悔罪，愿意受罚。
check-admit-a-3 = 少说话，全点头，听人安排。
check-admit-a-3-why =
    认的是真实的事实，还要自愿。
    谁都不得强迫你证明自己有罪。

## Item b (claim affidavit-what)

check-admit-b-situation = 小陈拿到具结书，上面字很多。
check-admit-b-question = 这份文书，写的是什么？
check-admit-b-1 = 写她听过权利，是一张回执。
check-admit-b-1-why =
    很多人也这样想。
    它不是回执。
    它写三件事：讲真话，同意量刑建议，同意程序。
check-admit-b-2 = 写她认罪，同意建议的刑和程序。
check-admit-b-2-why =
    是这样。
    具结书写三件事：讲真话，同意量刑建议，同意用哪种程序。
check-admit-b-3 = 写她认罪，法院答应了从宽。
check-admit-b-3-why =
    具结书里没有法院的答应。
    法院还没有判。

## Item c (claim label-dispute-ok)

check-admit-c-situation =
    老赵认主要的事实。
    只有一个细节，他觉得写得不对。
check-admit-c-question = 按2019年意见，他说出来还算“认罪”吗？
check-admit-c-1 = 算，但细节要到开庭时说。
check-admit-c-1-why =
    前半句是。
    我们没有找到要等开庭才能说的规定。
check-admit-c-2 = 不算，细节也要全部同意。
check-admit-c-2-why =
    很多人也这样想。
    认了主要事实，个别细节不同意，仍算“认罪”。
    这是2019年意见的规定。
check-admit-c-3 = 算，一处细节不同意不影响。
check-admit-c-3-why =
    是这样。
    认了主要事实，个别细节不同意，仍算“认罪”。
    这是2019年意见的规定。

## Item d (claim several-crimes)

check-admit-d-situation =
    小李被指控两个罪。
    他如实认了一个，另一个不认。
check-admit-d-question = 按2019年意见，这样算“认罪”吗？
check-admit-d-1 = 全案不算，认的可以从宽。
check-admit-d-1-why =
    是这样。
    按2019年意见，全案不算“认罪”，不适用从宽制度。
    如实认的那个罪，仍可以从宽。
check-admit-d-2 = 全案算，两个罪可以从宽。
check-admit-d-2-why =
    很多人也这样想。
    只认一部分，全案就不算“认罪”。这是2019年意见的规定。
check-admit-d-3 = 全案不算，认的也不能从宽。
check-admit-d-3-why =
    前半句是。
    但如实认的那个罪，仍可以从宽。
