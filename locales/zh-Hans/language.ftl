### Page "language": language and interpreters.
### Readers: the person. Plain words, short sentences; may and must are legal words.

language-title = 语言和翻译
language-intro = 这一页讲语言，也讲翻译。

## Card own-language (claim own-language)

language-own-language-heading = 你有权用本民族语言文字
language-own-language-text =
    你有权用本民族的语言和文字。
    你不懂当地通用的语言文字，办案机关应当给你翻译。
    办案机关，就是公安、检察院、法院。

## Card sign-language (claim sign-language)

language-sign-language-heading = 聋、哑人的手语帮助
language-sign-language-text =
    你是聋、哑人的，讯问时应当有懂手语的人参加。
    这个情况，应当写进讯问笔录。

## Card no-interpreter-no-use (claim no-interpreter-no-use)

language-no-interpreter-no-use-heading = 没有翻译，口供还能用吗？
language-no-interpreter-no-use-text =
    讯问时应当有翻译，却没有的，这份口供不得用来定案。
    应当有懂手语的人，却没有的，也一样。
    这是最高法院的司法解释规定的。

## Card interpreter-challenge (claim interpreter-challenge)

language-interpreter-challenge-heading = 有理由的，你有权申请换翻译
language-interpreter-challenge-text =
    申请翻译回避，就是申请换一个翻译。
    理由和申请法官回避一样。
    比如，翻译是被害人的近亲属，或者跟本案有利害关系。
    有这样的理由，你有权申请。

## Card foreign-nationals (articles MPS 362 and SPC 481)

language-foreign-nationals-heading = 外国人的翻译
language-foreign-nationals-text =
    你是外国人，不懂中国语言文字的，公安应当给你翻译。
    你懂，又不需要翻译的，应当写一份书面声明。
    你在押的，法院应当告诉你：你有权请法院翻译。

## Card mingbai-itself (nothing of law): “明白” is the name of this explainer; translators keep the name

language-mingbai-itself-heading = “明白”不是翻译
language-mingbai-itself-text =
    “明白”只有页面上能选的这几种语言。
    它不是翻译，也代替不了翻译。
    听不懂、看不懂的，请告诉律师或者办案人员。
    你能向他们要翻译。
