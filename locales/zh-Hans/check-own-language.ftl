### Self-check items of the concept “own-language”.

## Item a (claims own-language)

check-own-language-a-situation =
    阿明听不太懂普通话。
    讯问时，他想要翻译。
check-own-language-a-question = 他可以要吗？
check-own-language-a-1 = 可以，但翻译的钱由他来出。
check-own-language-a-1-why =
    前半句是。
    办案机关应当提供翻译。
check-own-language-a-2 = 不行，在这里要说普通话。
check-own-language-a-2-why =
    很多人也这样想。
    人人有权用本民族语言文字。
check-own-language-a-3 = 可以，办案机关应当给翻译。
check-own-language-a-3-why =
    是这样。
    有权用本民族语言。
    不懂当地语言的，应当提供翻译。

## Item b (claims no-interpreter-no-use)

check-own-language-b-situation =
    小唐不懂当地语言。
    讯问时应当有翻译，却没有。
check-own-language-b-question = 这份口供，能用来定案吗？
check-own-language-b-1 = 不能，没有翻译就不得采用。
check-own-language-b-1-why =
    是这样。
    应当有翻译而没有的，不得作为定案的根据。
check-own-language-b-2 = 不能，所以整个案子就撤了。
check-own-language-b-2-why =
    前半句是。
    案子还可以看别的证据。
check-own-language-b-3 = 可以，少个翻译只是小毛病。
check-own-language-b-3-why =
    很多人也这样想。
    应当有翻译而没有的，不得作为定案的根据。

## Item c (claims minor-defender-and-rep)

check-own-language-c-situation =
    小何十五岁。
    要签具结书，父母来不了。
check-own-language-c-question = 签的时候，谁应当在场？
check-own-language-c-1 = 没有人，孩子自己签就可以。
check-own-language-c-1-why =
    很多人也这样想。
    法定代理人和辩护人应当在场。
check-own-language-c-2 = 合适的成年人，还有辩护人。
check-own-language-c-2-why =
    是这样。
    辩护人应当在场。
    法定代理人来不了的，合适成年人可以代替。
check-own-language-c-3 = 值班律师一个人，就可以了。
check-own-language-c-3-why =
    未成年人应当有辩护人。
    法定代理人和辩护人应当在场。

## Item d (claims disability-special, sign-language)

check-own-language-d-situation =
    老郑听不见，也不能说话。
    他愿意认罪认罚。
check-own-language-d-question = 对他，有什么不一样？
check-own-language-d-1 = 不能从宽，因为他签不了字。
check-own-language-d-1-why =
    很多人也这样想。
    不需要签具结书，也不影响从宽。
check-own-language-d-2 = 用速裁来审，省去他的麻烦。
check-own-language-d-2-why = 聋、哑人的案件，不适用速裁。
check-own-language-d-3 = 不用签具结书，也不用速裁。
check-own-language-d-3-why =
    是这样。
    聋、哑人不需要签具结书。
    不适用速裁程序。
