### Page "appeal": appeal and protest.
### Readers: the person. Plain words, short sentences; 可以, 应当, 一般应当, 不得, 有权 are legal words.

appeal-title = 上诉
appeal-intro = 怎么上诉，刑罚会不会变重。

## Card kept (claim appeal-kept)

appeal-kept-heading = 上诉权，不得以任何借口剥夺
appeal-kept-text =
    上诉，就是请上一级法院审。
    你的上诉权，不得以任何借口剥夺。
    认罪认罚的案件也一样。
    刑罚会不会变重，另有一张卡讲。

## Card ten-days (claim appeal-ten-days)

appeal-ten-days-heading = 上诉期是10天
appeal-ten-days-text =
    不服判决，上诉期是10天。
    收到判决书，从第二天开始数。
    你可以写，也可以口头说。

## Card heavier (claims appeal-no-heavier and appeal-protest-exception: both halves stand together)

appeal-heavier-heading = 上诉会不会变重？
appeal-heavier-text =
    只有你这一方上诉的，二审不得加重你的刑罚。
    例外：发回重审，有新的犯罪事实又补充起诉的。
    原判轻得太多必须改的，只能二审生效后另走再审。
# Guiding case 检例第83号. Keep both outcomes: heavier once, protest rejected in other cases. 抗诉 is glossed once.
appeal-heavier-protest =
    检察院不服而抗诉的，不受这个限制。
    最高检第83号案例：只因“判重了”上诉，抗诉后2年3个月变2年9个月。
    也有法院驳回抗诉、维持原判的。

## Card fast-facts (claim appeal-fast-facts)

appeal-fast-facts-heading = 速裁后，因事实、证据上诉
appeal-fast-facts-text =
    假如速裁判了，你以事实不清、证据不足上诉。
    按2019年意见，应当发回用普通程序重审，不再按认罪认罚从宽。
    但刑诉法规定：只有你上诉的，不得加重。
    两条怎么衔接有争议，请问律师。

## Card last-word-counts (claim appeal-last-word-counts)

appeal-last-word-counts-heading = 上诉期满前，最后说的算数
appeal-last-word-counts-text =
    算数的，是上诉期满前你最后一次说的。
    先说不，期满前又说要，算上诉。
    先说要，期满前又说不，不算上诉。
