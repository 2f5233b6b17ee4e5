### Self-check items of the concept “own-language”.

## Item a (claim own-language)

check-own-language-a-situation =
    阿明听不懂当地通用的语言。
    讯问时，他想要翻译。
check-own-language-a-question = 他可以要吗？
check-own-language-a-1 = 可以，但法院才应当给翻译。
check-own-language-a-1-why =
    前半句是。
    公安讯问时，就应当配备翻译。
check-own-language-a-2 = 不可以，应当用当地的语言。
check-own-language-a-2-why =
    很多人也这样想。
    各民族公民都有权用本民族语言文字。
check-own-language-a-3 = 可以，办案机关应当给翻译。
check-own-language-a-3-why =
    是这样。
    有权用本民族语言。
    不懂当地通用语言的，应当提供翻译。

## Item b (claim no-interpreter-no-use)

check-own-language-b-situation =
    小唐不懂当地通用的语言。
    讯问的时候，没有给她翻译。
check-own-language-b-question = 这份口供，能用来定案吗？
check-own-language-b-1 = 不能，没有翻译的不得采用。
check-own-language-b-1-why =
    是这样。
    应当有翻译而没有的，这份口供不得用来定案。
check-own-language-b-2 = 不能，没有翻译的应当撤案。
check-own-language-b-2-why =
    前半句是。
    案子还可以看别的证据。
check-own-language-b-3 = 能，没有翻译只是小毛病。
check-own-language-b-3-why =
    很多人也这样想。
    应当有翻译而没有的，这份口供不得用来定案。

## Item c (claim minor-defender-and-rep)

check-own-language-c-situation =
    一个十五岁的孩子要签具结书。
    父母来不了。
check-own-language-c-question = 签的时候，怎么安排才对？
check-own-language-c-1 = 孩子自己签，值班律师在场。
check-own-language-c-1-why =
    很多人也这样想。
    法定代理人（如父母）和辩护人，应当在场。
    父母来不了的，合适的成年人可以代替。
check-own-language-c-2 = 合适成年人代替，辩护人在场。
check-own-language-c-2-why =
    是这样。
    辩护人应当在场。
    法定代理人（如父母）来不了的，合适的成年人可以代替。
check-own-language-c-3 = 合适成年人代替，值班律师在场。
check-own-language-c-3-why =
    前半句是。
    未成年人应当有辩护人，值班律师不够。

## Item d (claims disability-special, no-affidavit-still-lenient)

check-own-language-d-situation =
    老郑听不见，也不能说话。
    他愿意认罪认罚。
check-own-language-d-question = 对他，有什么不一样？
check-own-language-d-1 = 不签具结书的，不适用从宽。
check-own-language-d-1-why =
    很多人也这样想。
    他不需要签具结书，也不影响适用从宽制度。
check-own-language-d-2 = 不需要签具结书，应当用速裁。
check-own-language-d-2-why =
    前半句是。
    聋、哑人的案件，不适用速裁。
check-own-language-d-3 = 不需要签具结书，不适用速裁。
check-own-language-d-3-why =
    是这样。
    聋、哑人不需要签具结书。
    不适用速裁程序。
