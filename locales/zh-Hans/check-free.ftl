### Self-check items of the concept “free”.

## Item a (claims affidavit-voluntary, refuse-then-what)

check-free-a-situation =
    小周看了建议的刑期，觉得太重。
    有人对她说，只差她签字了。
check-free-a-question = 关于签字，法律怎么说？
check-free-a-1 = 到了这一步，太重也要签。
check-free-a-1-why =
    很多人也这样想。
    签字要三样都有，同意量刑建议是其中一样。
check-free-a-2 = 不同意，可以说也可以不签。
check-free-a-2-why =
    是这样。
    签字要三样都有：自愿认罪，同意建议，同意程序。
    不同意的，可以说出来，可以不签。
    不签，案件照常办。
check-free-a-3 = 写上太重，建议应当改轻。
check-free-a-3-why =
    可以说太重。
    但改不改，没有人能保证。

## Item b (claims no-force, tell-the-judge)

check-free-b-situation = 有办案人员对老孙说：“不认罪，就一直关着。”
check-free-b-question = 可以这样说吗？
check-free-b-1 = 不可以，但为了破案是例外。
check-free-b-1-why =
    前半句是。
    严禁用威胁的方法收集证据，我们没有找到这样的例外。
check-free-b-2 = 可以，不认罪应当一直关着。
check-free-b-2-why =
    很多人也这样想。
    严禁威胁、引诱、欺骗，可以告诉律师和法官。
check-free-b-3 = 不可以，谁都不得逼人认罪。
check-free-b-3-why =
    是这样。
    谁都不得强迫任何人证明自己有罪。

## Item c (claims affidavit-time, duty-lawyer-ask-meet)

check-free-c-situation =
    小何没有请律师，还没想好。
    她想先见值班律师，再决定签不签。
check-free-c-question = 她能这样提吗？
check-free-c-1 = 能提，她有权约律师来见面。
check-free-c-1-why =
    是这样。
    没有辩护人的，有权约见值班律师。
    应不应当给时间考虑，我们没有找到规定。
check-free-c-2 = 不能提，她应当当天定下来。
check-free-c-2-why =
    很多人也这样想。
    我们没有找到要当天决定的法条。
check-free-c-3 = 能提，她有权考虑三天整。
check-free-c-3-why =
    可以提出先考虑。
    但我们没有找到写明几天考虑时间的法条。

## Item d (claims refuse-then-what, plead-at-trial-ok)

check-free-d-situation = 老郑这次没有签具结书。
check-free-d-question = 接下来，他的案子会怎样？
check-free-d-1 = 案子停下，审判也要等他签。
check-free-d-1-why =
    案子不会停。
    不签，案件照常办。
check-free-d-2 = 案子照办，审判时还可以认。
check-free-d-2-why =
    是这样。
    不签，案件照常办。
    审判时还可以认罪认罚，减的可能少一些（2019年意见）。
check-free-d-3 = 案子照办，审判时不得认罪。
check-free-d-3-why =
    前半句是。
    审判时，还可以认罪认罚。
