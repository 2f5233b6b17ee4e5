### Page "special": people with special protection. Minors first, then disability, suspended-sentence groups,
### supervision-office cases, foreigners.
### Readers: the person. Plain words, short sentences; 可以, 应当, 一般应当, 不得, 有权 are legal words.

special-title = 有特别规定的人
special-intro = 哪些人有特别规定。

## Card minor-defender (claim minor-defender-and-rep)

special-minor-defender-heading = 未成年人应当有辩护律师
special-minor-defender-text =
    未成年人，就是不满18岁的人。
    没有律师的，应当指派辩护律师。
    如果签具结书，父母或监护人、辩护人都应当在场。
    父母或监护人来不了，合适的成年人可以代替。

## Card minor-objection (claim minor-objection)

special-minor-objection-heading = 未成年人的家长、辩护人反对的
special-minor-objection-text =
    父母、监护人或辩护人反对认罪认罚的，孩子不需要签。
    不签，不影响从宽。

## Card minor-conditional (claim minor-conditional)

special-minor-conditional-heading = 未成年人何时可以附条件不起诉
special-minor-conditional-text =
    有的罪较轻，又有悔罪，检察院可以附条件不起诉。
    就是先不起诉，考验期6个月到1年。
    本人或父母、监护人有异议的，应当起诉。
    又犯罪或严重违规的，也应当起诉。

## Card minor-procedure (claim minor-procedure)

special-minor-procedure-heading = 未成年人不适用速裁程序
special-minor-procedure-text =
    未成年人不适用速裁程序。
    本人、父母或监护人、辩护人有一个反对，就不适用简易程序。

## Card minor-sealed (claim minor-lighter-sealed)

special-minor-sealed-heading = 犯罪时不满18岁的人
special-minor-sealed-text =
    犯罪时不满18岁的，应当从轻或减轻处罚。
    判5年以下的，犯罪记录应当封存。
    司法机关办案等，依规定仍可以查。

## Card disability (claim disability-special)

special-disability-heading = 盲、聋、哑人和部分精神病人
special-disability-text =
    盲、聋、哑人，应当有辩护律师。
    只能部分辨认或控制自己行为的精神病人，也应当有。
    对他们不适用简易、速裁程序。
    也不需要签具结书。

## Card suspended (claim probation-must-groups)

special-suspended-heading = 哪些人符合条件就应当缓刑
special-suspended-text =
    判拘役或3年以下徒刑，又符合四个条件，才能缓刑。
    这时，不满18岁、怀孕、已满75岁的人，应当缓刑。
    其他人，刑法写的是“可以”。
    按司法解释，认罪认罚又符合非监禁刑条件的，应当用非监禁刑。

## Card supervision (claim supervision-cases)

special-supervision-heading = 监察机关办的职务犯罪案子
special-supervision-text =
    监察机关只在四种情形下，可以建议从宽。
    还要报上一级监察机关批准。
    监察法里没有律师的规定。
    案件到检察院后，你就可以请律师。

## Card foreigners (claim foreigners)

special-foreigners-heading = 外国人还可能判驱逐出境
special-foreigners-text =
    外国人定了罪的，法院还可以判驱逐出境。
    就是要离开中国。
    在押的，法院应当告知：可以联系使领馆。
    还应当告知：可以要翻译。
