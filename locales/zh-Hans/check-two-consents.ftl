### Self-check items of the concept “two-consents”.

## Item a (claim consent-two-things)

check-two-consents-a-situation =
    老孙愿意认罪认罚。
    他不同意用速裁程序审。
check-two-consents-a-question = 按2019年意见，他还算“认罚”吗？
check-two-consents-a-1 = 不算，认罚要同意速裁程序。
check-two-consents-a-1-why =
    很多人也这样想。
    不同意速裁，不影响“认罚”。
check-two-consents-a-2 = 算，用什么程序是另一件事。
check-two-consents-a-2-why =
    是这样。
    认罪认罚，和同意用哪种程序，是两件事。
check-two-consents-a-3 = 算，但程序还是应当用速裁。
check-two-consents-a-3-why =
    前半句是。
    用速裁，要他同意才行。

## Item b (claims three-procedures, fast-conditions)

check-two-consents-b-situation =
    小唐认罪认罚了。
    她问，案子会用哪种程序审。
check-two-consents-b-question = 哪一个回答对？
check-two-consents-b-1 = 速裁、简易，由她自己来选。
check-two-consents-b-1-why =
    很多人也这样想。
    速裁要几条都符合，不是人人都能选。
check-two-consents-b-2 = 只有速裁，认罪的要用速裁。
check-two-consents-b-2-why =
    很多人也担心这个。
    认罪认罚案件，也可能用简易或者普通程序。
check-two-consents-b-3 = 速裁、简易、普通都有可能。
check-two-consents-b-3-why =
    是这样。
    认罪认罚案件，可能用速裁、简易或者普通程序。

## Item c (claims consent-two-things, hearing-still-held)

check-two-consents-c-situation =
    小吴看具结书。
    上面有一栏，写着“适用速裁程序”。
check-two-consents-c-question = 如果签了，这一栏算同意吗？
check-two-consents-c-1 = 算，签了也是同意这个程序。
check-two-consents-c-1-why =
    是这样。
    具结书里，也写同意用哪种程序。
    签前可以看清那一栏。
check-two-consents-c-2 = 不算，程序以后由他来选。
check-two-consents-c-2-why =
    很多人也这样想。
    具结书里，已经写了同意用哪种程序。
    速裁开庭时，法官还应当问他对程序的意见。
check-two-consents-c-3 = 算，法院不再问他意见了。
check-two-consents-c-3-why =
    前半句是。
    速裁开庭时，法官还应当问他对程序的意见。

## Item d (claim co-defendants)

check-two-consents-d-situation =
    小林和别人一起被起诉。
    小林认了罪，也同意速裁；那个人不同意罪名。
check-two-consents-d-question = 这个案子能用速裁吗？
check-two-consents-d-1 = 能，小林自己同意也可以用。
check-two-consents-d-1-why =
    很多人也这样想。
    一起被起诉的人有异议的，不适用速裁。
check-two-consents-d-2 = 不能，另一个人不认这个罪名。
check-two-consents-d-2-why =
    是这样。
    一起被起诉的人有异议的，不适用速裁。
    事实、罪名、建议、程序，有一样就算。
check-two-consents-d-3 = 不能，小林的从宽也没有了。
check-two-consents-d-3-why =
    前半句是。
    小林认罪认罚，可以对他从宽。
