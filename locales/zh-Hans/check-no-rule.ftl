### Self-check items of the concept “no-rule”.

## Item a (claims not-pleading-not-aggravating)

check-no-rule-a-situation =
    老孙没有认罪认罚。
    同屋的人说：“不认，要加重判。”
check-no-rule-a-question = 这句话，法律里有吗？
check-no-rule-a-1 = 有，不认要在上面加几年。
check-no-rule-a-1-why =
    很多人也这样想。
    我们没有找到“不认就加重”的法条。
check-no-rule-a-2 = 没有，所以认不认都没差别。
check-no-rule-a-2-why =
    前半句是。
    但不认，就得不到这一项从宽。
check-no-rule-a-3 = 没有找到，但少了这项从宽。
check-no-rule-a-3-why =
    是这样。
    我们没有找到“不认就加重”的法条。
    但得不到这一项从宽。

## Item b (claims plead-at-trial-ok)

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
    按2019年意见，减的幅度可以小一些。
check-no-rule-b-3 = 来不及，一般起诉前才能认。
check-no-rule-b-3-why =
    很多人也这样想。
    审判时才认，也可以。

## Item c (claims earlier-more)

check-no-rule-c-situation =
    小林想三天以后再答复。
    他听说早认、晚认有差别。
check-no-rule-c-question = 差别在哪里？
check-no-rule-c-1 = 晚一天，可能就认不了了。
check-no-rule-c-1-why =
    很多人也这样想。
    我们没有找到要当天决定的法条，审判时也可以认。
check-no-rule-c-2 = 早认的，从宽可以更多。
check-no-rule-c-2-why =
    是这样。
    早认、主动认、全认、不反复，从宽可以更多。
check-no-rule-c-3 = 早认的，都能免掉处罚。
check-no-rule-c-3-why =
    早认可以更多。
    但没有哪条说，早认就都免掉处罚。

## Item d (claims not-pleading-not-aggravating)

check-no-rule-d-situation =
    老许不认罪认罚。
    律师说：有两件事，会看这一点。
check-no-rule-d-question = 是哪两件事？
check-no-rule-d-1 = 开庭和上诉，这两样没有了。
check-no-rule-d-1-why =
    开庭和上诉都还在。
    不认罪认罚，也照样开庭，可以上诉。
check-no-rule-d-2 = 刑期和罚金，这两样都加重。
check-no-rule-d-2-why = 我们没有找到“不认就加重”的法条。
check-no-rule-d-3 = 缓刑看悔罪，逮捕看认罪。
check-no-rule-d-3-why =
    是这样。
    决定缓刑，要看悔罪。
    决定逮捕，要考虑认罪认罚。
