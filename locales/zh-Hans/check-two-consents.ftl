### Self-check items of the concept “two-consents”.

## Item a (claims consent-two-things)

check-two-consents-a-situation =
    老孙愿意认罪认罚。
    他不同意用速裁程序审。
check-two-consents-a-question = 按2019年意见，他还算“认罚”吗？
check-two-consents-a-1 = 不算，认罚就要用速裁来审。
check-two-consents-a-1-why =
    很多人也这样想。
    不同意速裁，不影响“认罚”。
check-two-consents-a-2 = 算，用什么程序是另一件事。
check-two-consents-a-2-why =
    是这样。
    认罪认罚，和同意用哪种程序，是两件事。
check-two-consents-a-3 = 算，但法院还是会用速裁审。
check-two-consents-a-3-why =
    前半句是。
    用速裁，要他同意才行。

## Item b (claims three-procedures)

check-two-consents-b-situation =
    小唐认罪认罚了。
    她问，案子会用哪种程序审。
check-two-consents-b-question = 哪一种说法准？
check-two-consents-b-1 = 认了罪的，可以选最快的。
check-two-consents-b-1-why =
    很多人也这样想。
    速裁要几条都符合，不是人人都能选。
check-two-consents-b-2 = 认了罪的，都不再开庭审。
check-two-consents-b-2-why = 起诉的案件，认了罪也要开庭。
check-two-consents-b-3 = 速裁、简易、普通都有可能。
check-two-consents-b-3-why =
    是这样。
    认罪认罚案件，可能用速裁、简易或者普通程序。

## Item c (claims consent-two-things)

check-two-consents-c-situation =
    小吴看具结书。
    上面有一栏，写着“适用速裁程序”。
check-two-consents-c-question = 他签之前，要看清这一栏吗？
check-two-consents-c-1 = 要，签了也就写明同意程序。
check-two-consents-c-1-why =
    是这样。
    具结书里，也写同意用哪种程序。
    签前可以看清那一栏。
check-two-consents-c-2 = 不用，开庭时再选哪种都行。
check-two-consents-c-2-why =
    很多人也这样想。
    具结书里，已经写了同意用哪种程序。
check-two-consents-c-3 = 不用，程序由警察替他来定。
check-two-consents-c-3-why =
    程序不由警察定。
    用速裁，要他同意，由法院决定。

## Item d (claims co-defendants)

check-two-consents-d-situation =
    小林和另一个人一起被起诉。
    小林认了罪，也同意速裁；那个人对罪名有异议。
check-two-consents-d-question = 这个案子能用速裁吗？
check-two-consents-d-1 = 能，小林自己同意就够了。
check-two-consents-d-1-why =
    很多人也这样想。
    有同案人有异议的，不适用速裁。
check-two-consents-d-2 = 不能，有同案人不同意罪名。
check-two-consents-d-2-why =
    是这样。
    同案人对事实、罪名、建议、程序有异议的，不适用速裁。
check-two-consents-d-3 = 不能，小林也得不到从宽了。
check-two-consents-d-3-why =
    前半句是。
    小林认罪认罚，可以对他从宽。
