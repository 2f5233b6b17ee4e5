### Self-check items of the concept “covers”.

## Item a (claims rec-covers)

check-covers-a-situation = 检察院给老王的案子提了量刑建议。
check-covers-a-question = 建议里应当写清哪些？
check-covers-a-1 = 刑期，罚金，是不是缓刑。
check-covers-a-1-why =
    是这样。
    应当写清主刑、附加刑（如罚金）、是否缓刑。
check-covers-a-2 = 刑期，别的以后再慢慢谈。
check-covers-a-2-why =
    很多人也这样想。
    罚金和是否缓刑，也应当写清。
check-covers-a-3 = 刑期，罚金由警察另外定。
check-covers-a-3-why =
    罚金是附加刑，应当写在建议里。
    最后由法院判。

## Item b (claims rec-probation-not-sure)

check-covers-b-situation = 检察院建议判小林缓刑。
check-covers-b-question = 小林能肯定是缓刑吗？
check-covers-b-1 = 不能，认罪的都不能缓刑。
check-covers-b-1-why =
    认罪的人也可能缓刑。
    法院要看四个条件。
check-covers-b-2 = 不能，法院还要看四个条件。
check-covers-b-2-why =
    是这样。
    建议缓刑，不等于一定缓刑。
check-covers-b-3 = 能，建议了缓刑就会照判。
check-covers-b-3-why =
    很多人也这样想。
    建议缓刑，不等于一定缓刑。

## Item c (claims money-still-owed)

check-covers-c-situation =
    老许认罪认罚了。
    他问：罚金和要退的钱，还要交吗？
check-covers-c-question = 哪一种回答对？
check-covers-c-1 = 不用，认了钱的事就完了。
check-covers-c-1-why =
    很多人也这样想。
    认罪认罚，不免除该交的钱。
check-covers-c-2 = 要交，没钱就要多坐几年。
check-covers-c-2-why =
    前半句是。
    遇到灾祸等确有困难的，法院可以延期、减少或者免除罚金。
check-covers-c-3 = 要交，认了也不免这些钱。
check-covers-c-3-why =
    是这样。
    罚金应当交，违法所得应当追缴或者退赔。

## Item d (claims time-served)

check-covers-d-situation =
    小蒋判决以前关了五个月。
    后来判了有期徒刑。
check-covers-d-question = 这五个月怎么算？
check-covers-d-1 = 一天抵一天，从刑期里减。
check-covers-d-1-why =
    是这样。
    判决以前关一日，抵有期徒刑一日。
check-covers-d-2 = 白关了，从判决那天算起。
check-covers-d-2-why =
    很多人也这样想。
    以前关的日子，要折抵刑期。
check-covers-d-3 = 关一天，抵两天的有期徒刑。
check-covers-d-3-why =
    一日抵二日的是管制。
    有期徒刑，一日抵一日。
