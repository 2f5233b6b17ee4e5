### Page "hearing": the hearing and what the judge must check.
### Readers: the person. Plain words, short sentences; may and must are legal words.
### "Generally must" (一般应当) is never shortened to "must" or "may".

hearing-title = 开庭和法官的审查
hearing-intro = 开庭时，法官查什么，法院怎么定。

## Card must-check (claim court-must-check)

hearing-must-check-heading = 法官应当审查什么
hearing-must-check-text =
    法官应当告诉你权利。
    法官应当审查你是不是自愿。
    还应当审查具结书是不是真实、合法。
    按2019年意见，还看你懂不懂后果，律师有没有真帮你。

## Card generally-follows (claim court-generally-adopts)

hearing-generally-follows-heading = 法院一般应当采纳建议，有例外
hearing-generally-follows-text =
    法院一般应当采纳检察院的罪名和量刑建议。
    “采纳”，就是接受。
    “一般”，就是有例外。

## Card five-exceptions (claim court-five-exceptions)

hearing-five-exceptions-heading = 采纳建议，有五种例外
hearing-five-exceptions-text =
    采纳罪名和建议，有五种例外。
    一，不构成犯罪，或不该追责；二，违背你的意愿认罪认罚。
    三，你否认指控的事实；四，法院认定的罪名不一样。
    五，其他可能影响公正审判的情形。

## Card clearly-wrong (claim court-clearly-improper)

hearing-clearly-wrong-heading = 建议明显不当，会怎样？
hearing-clearly-wrong-text =
    量刑建议明显不当，又不改的，法院应当依法判。
    可能更轻，也可能更重。
    按2019年意见，法院不采纳的，应当说明理由。

## Card crime-changed (claim charge-changed)

hearing-crime-changed-heading = 法院认定的罪名可能不同
hearing-crime-changed-text =
    法院认定的罪名，可能和你签的不一样。
    法院应当听检察院、你和辩护人的意见，再依法判。
    这时，不再是“一般应当采纳”。

## Card can-acquit (claim court-can-acquit)

hearing-can-acquit-heading = 认了罪，也可能判无罪
hearing-can-acquit-text =
    就算认了罪，不构成犯罪的，法院应当判无罪。
    证据不足的，法院也应当判无罪。

## Card tell-the-judge (claim tell-the-judge)

hearing-tell-the-judge-heading = 被逼、被骗、没听懂，怎么办？
hearing-tell-the-judge-text =
    被逼、被骗或没听懂的，请告诉法官。
    违背意愿认罪认罚，是采纳建议的法定例外。
    按2019年意见，这时法院不予采纳。
