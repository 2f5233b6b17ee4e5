### Self-check items of the concept “covers”.

## Item a (claim rec-covers)

check-covers-a-situation =
    老王认罪认罚了。
    检察院给他的案子提了量刑建议。
check-covers-a-question = 建议里应当写清哪些？
check-covers-a-1 = 刑期，罚金，是不是缓刑。
check-covers-a-1-why =
    是这样。
    应当写清三样：主刑，如刑期；附加刑，如罚金；是否缓刑。
check-covers-a-2 = 刑期，罚金，哪一天放人。
check-covers-a-2-why =
    前面两样是。
    第三样，应当写的是：是否缓刑。
check-covers-a-3 = 刑期，罚金，去哪个监狱。
check-covers-a-3-why =
    前面两样是。
    第三样，应当写的是：是否缓刑。

## Item b (claim rec-probation-not-sure)

check-covers-b-situation = 检察院建议判小林缓刑。
check-covers-b-question = 小林能肯定是缓刑吗？
check-covers-b-1 = 不能，认罪的人不能缓刑。
check-covers-b-1-why =
    认罪的人也可能缓刑。
    法院要看四个条件。
check-covers-b-2 = 不能，法院还要看四个条件。
check-covers-b-2-why =
    是这样。
    建议缓刑，不等于一定缓刑。
check-covers-b-3 = 能，法院应当照建议来判。
check-covers-b-3-why =
    很多人也这样想。
    建议缓刑，不等于一定缓刑。

## Item c (claim money-still-owed)

check-covers-c-situation =
    老许认罪认罚了。
    他问：罚金和要退的钱，还要交吗？
check-covers-c-question = 哪一种回答对？
check-covers-c-1 = 不用交，认罪以后钱算清了。
check-covers-c-1-why =
    很多人也这样想。
    认罪认罚，不免除该交的钱。
check-covers-c-2 = 要交，没钱的还要多坐几年。
check-covers-c-2-why =
    前半句是。
    罚金期满不交的，法律写的是强制缴纳。
    遇到灾祸等确有困难的，法院可以延期、减少或者免除罚金。
check-covers-c-3 = 要交，认罪不免除这些钱。
check-covers-c-3-why =
    是这样。
    罚金应当交。
    犯罪得来的钱，应当追回，或者退赔。

## Item d (claim time-served)

check-covers-d-situation =
    小蒋判决以前关了五个月。
    后来判了有期徒刑。
check-covers-d-question = 这五个月怎么算？
check-covers-d-1 = 能抵，一天抵一天的徒刑。
check-covers-d-1-why =
    是这样。
    判决以前关一日，抵有期徒刑一日。
check-covers-d-2 = 不能抵，刑期从判决算起。
check-covers-d-2-why =
    很多人也这样想。
    以前关的日子，要从刑期里减。
check-covers-d-3 = 能抵，一天抵两天的徒刑。
check-covers-d-3-why =
    一天抵两天，说的是管制：不关押的刑罚。
    有期徒刑，一天抵一天。
