### Self-check items of the concept “free”.

## Item a (claims affidavit-voluntary)

check-free-a-situation =
    小周看了建议的刑期，觉得太重。
    有人对她说，只差她签字了。
check-free-a-question = 这时候，她可以怎么做？
check-free-a-1 = 先签下来，太重以后再说。
check-free-a-1-why =
    很多人也这样想。
    不同意的，可以说出来，可以不签。
check-free-a-2 = 说出不同意，先不签也行。
check-free-a-2-why =
    是这样。
    签字有三个前提：自愿认罪，同意建议，同意程序。
check-free-a-3 = 写上太重，就一定会改轻。
check-free-a-3-why =
    可以说太重。
    但改不改，没有人能保证。

## Item b (claims no-force)

check-free-b-situation = 有人对老孙说：“不认罪，就一直关着。”
check-free-b-question = 法律怎么看这样的话？
check-free-b-1 = 为了破案，可以吓一吓人。
check-free-b-1-why =
    法律没有这样的例外。
    严禁用威胁的方法收集证据。
check-free-b-2 = 说了也白说，没有人会管。
check-free-b-2-why =
    很多人也这样想。
    严禁威胁、引诱、欺骗，可以告诉律师和法官。
check-free-b-3 = 不许，谁都不得强迫认罪。
check-free-b-3-why =
    是这样。
    谁都不得强迫任何人证明自己有罪。

## Item c (claims affidavit-time)

check-free-c-situation =
    小何还没想好。
    她想先见律师，再决定签不签。
check-free-c-question = 她可以这样提吗？
check-free-c-1 = 可以提，没找到不许的法条。
check-free-c-1-why =
    是这样。
    可以提出先见律师，再考虑。
    应不应当给时间，我们没有找到规定。
check-free-c-2 = 不好提，当天就要定下来。
check-free-c-2-why =
    很多人也这样想。
    我们没有找到要当天决定的法条。
check-free-c-3 = 可以提，法律给三天时间想。
check-free-c-3-why =
    前半句是。
    但我们没有找到写明几天考虑时间的法条。

## Item d (claims refuse-then-what)

check-free-d-situation = 老郑这次没有签具结书。
check-free-d-question = 接下来，他的案子会怎样？
check-free-d-1 = 案子停下，等他以后再签。
check-free-d-1-why =
    案子不会停。
    不签，案件照常办。
check-free-d-2 = 案子照办，审判时还能认。
check-free-d-2-why =
    是这样。
    不签，案件照常办。
    审判时，还可以认罪认罚。
check-free-d-3 = 案子照办，以后不能再认。
check-free-d-3-why =
    前半句是。
    审判时，还可以认罪认罚。
