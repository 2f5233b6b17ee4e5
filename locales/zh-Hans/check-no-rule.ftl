### Self-check items of the concept “no-rule”.

## Item a (claim not-pleading-not-aggravating)

check-no-rule-a-situation =
    老孙没有认罪认罚。
    同屋的人说：“不认，要加重判。”
check-no-rule-a-question = 这句话，法律里有吗？
check-no-rule-a-1 = 有，法律写了应当判得重。
check-no-rule-a-1-why =
    很多人也这样想。
    我们没有找到“不认就加重”的法条。
check-no-rule-a-2 = 没找到，认不认没什么差别。
check-no-rule-a-2-why =
    我们也没有找到“不认就加重”的法条。
    但不认，得不到这一项从宽。
check-no-rule-a-3 = 没找到，但得不到这项从宽。
check-no-rule-a-3-why =
    是这样。
    我们没有找到“不认就加重”的法条。
    但得不到这一项从宽。

## Item b (claims plead-at-trial-ok, earlier-more)

check-no-rule-b-situation =
    小何在检察院没有认。
    案子到了法院，她想认罪认罚。
check-no-rule-b-question = 现在还来得及吗？
check-no-rule-b-1 = 来得及，减的可能少一些。
check-no-rule-b-1-why =
    是这样。
    审判时也可以认。
    按2019年意见，减的幅度可以小一些。
check-no-rule-b-2 = 来得及，减的和早认一样。
check-no-rule-b-2-why =
    前半句是。
    认得早晚，应当在从宽的幅度上体现差异。
check-no-rule-b-3 = 来不及，起诉以前才可能认。
check-no-rule-b-3-why =
    很多人也这样想。
    审判时才认，也可以。

## Item c (claims earlier-more, plead-at-trial-ok)

check-no-rule-c-situation =
    小林想三天以后再答复。
    他问，早认、晚认有没有差别。
check-no-rule-c-question = 有没有差别？
check-no-rule-c-1 = 有，当天不认从宽没有了。
check-no-rule-c-1-why =
    很多人也这样想。
    我们没有找到要当天决定的法条，审判时也可以认。
check-no-rule-c-2 = 有，早认的可以减得更多。
check-no-rule-c-2-why =
    是这样。
    早认、主动认、全认、不反复，从宽可以更多。
    我们没有找到要当天决定的法条。
check-no-rule-c-3 = 没有，早认晚认减得一样。
check-no-rule-c-3-why =
    有差别。
    早认的，从宽可以更多。

## Item d (claims not-pleading-not-aggravating, custody-factor-not-release, hearing-still-held, appeal-kept)

check-no-rule-d-situation =
    老许不认罪认罚。
    律师说：有两件事，可能和这一点有关。
check-no-rule-d-question = 哪一种说法对？
check-no-rule-d-1 = 开庭看悔罪，上诉看认罪认罚。
check-no-rule-d-1-why =
    很多人也担心这个。
    不认罪认罚，也照样开庭，也有权上诉。
check-no-rule-d-2 = 罚金看悔罪，加刑看认罪认罚。
check-no-rule-d-2-why =
    很多人也这样想。
    我们没有找到“不认就加重”的法条。
check-no-rule-d-3 = 缓刑看悔罪，逮捕看认罪认罚。
check-no-rule-d-3-why =
    是这样。
    决定缓刑，要看悔罪。
    决定逮捕，应当考虑认罪认罚。
