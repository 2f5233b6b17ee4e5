### Page "proposal": the prosecutor’s proposed sentence.
### Readers: the person. Plain words, short sentences; may and must are legal words.
### The proposed sentence is a proposal to the court: never a sentence, a deal or a promise.

proposal-title = 检察院的量刑建议
proposal-intro = 量刑建议是什么，写哪些，怎么提意见。

## Card what (claim rec-what)

proposal-what-heading = 建议不是判决
proposal-what-text =
    量刑建议，是检察院向法院提的建议。
    建议不是判决。
    判多少，由法院定。

## Card covers (claim rec-covers)

proposal-covers-heading = 建议应当写清什么
proposal-covers-text =
    量刑建议应当写清主刑，比如有期徒刑多久。
    应当写清附加刑，比如罚金。
    应当写清是否建议缓刑。

## Card definite (claim rec-definite)

proposal-definite-heading = 一般应当是确定的刑期
proposal-definite-text =
    量刑建议一般应当是确定的刑期。
    “一般”，就是有例外。
    新类型、不常见的犯罪，也可以是一个范围。
    情节复杂的重罪等，也可以。

## Card hear-first (claim rec-hear-first)

proposal-hear-first-heading = 检察院应当听你和律师的意见
# "The lawyer" is the defender or the duty lawyer.
proposal-hear-first-text =
    检察院应当听你的意见，也应当听律师的意见。
    听你们对事实、罪名、从宽、程序怎么说。
    按2019年意见，提建议前应当充分听。
    按2019年意见，还应当尽量协商一致。

## Card in-range (claim rec-in-range)

proposal-in-range-heading = 建议应当在法定范围内，有例外
proposal-in-range-text =
    法律给每种罪定了一个范围。
    量刑建议应当在这个范围里。
    有减轻或者免除处罚的法定理由，才有例外。

## Card object (claim rec-object)

proposal-object-heading = 可以对建议提异议
proposal-object-text =
    开庭时，你和辩护人可以对量刑建议提异议。
    提了异议，检察院可以调整。
    不调整，或者调整后仍明显不当的，法院应当依法判。
    可能更轻，也可能更重。

## Card change (claim rec-change-rehear)

proposal-change-heading = 改量刑建议的时候
proposal-change-text =
    下面是最高检2021年意见的规定。
    开庭前或休庭时改量刑建议，应当重新听你和律师的意见。
    庭审中，你和辩护人没有异议的，可以当庭改。

## Card suspended-not-sure (claim rec-probation-not-sure)

proposal-suspended-not-sure-heading = 建议缓刑，不等于一定缓刑
# Repeaters: 累犯 (CL 65). Check four conditions, all needed.
proposal-suspended-not-sure-text =
    建议缓刑，不等于一定缓刑。
    法院看四条，前三条是：情节较轻，有悔罪，没有再犯罪的危险。
    第四条是：对社区没有重大的坏影响。
    累犯、犯罪集团的首要分子，不适用缓刑。

## Card suspended-duties (claim probation-duties)

proposal-suspended-duties-heading = 缓刑也有义务
proposal-suspended-duties-text =
    缓刑有考验期，也有义务。
    应当守法、报告；离开市县或者搬家，要经批准。
    又犯罪，或者严重违规的，应当撤销缓刑。
    罚金仍要交。
