### Page "change": changing your mind after pleading.
### Readers: the person. Plain words, short sentences; 可以, 应当, 一般应当, 不得, 有权 are legal words.

change-title = 改变主意
change-intro = 认罪认罚以后又不认，会怎样。

## Card withdraw (claims can-withdraw and withdraw-cost: the right and its cost stand together)

change-withdraw-heading = 审理中可以不再认，但有代价
change-withdraw-text =
    审理中，你可以不再认罪认罚。
    法院按查明的事实判；需要的，要换程序。
change-withdraw-cost =
    当庭明确反悔，检察院应当做三样（最高检2021年意见）。
    一，建议法院不再适用从宽制度；二，撤回从宽建议。
    三，建议法院量刑时考虑反悔。
    判的可能比原建议重。

## Card before-charge (claim withdraw-before-charge)

change-before-charge-heading = 起诉前反悔的
change-before-charge-text =
    反悔，就是后来不认了。
    按2019年意见，起诉前反悔，具结书失效。
    但案子不会因此结束。
    检察院应当全面审查事实证据，依法起诉（2019年意见）。

## Card confession-used (claim withdraw-confession-used)

change-confession-used-heading = 说过的话，可能还会采用
change-confession-used-text =
    以前说过的话，可能还会采用。
    比如当庭改口，说不清原因，或和全案证据矛盾。
    这时，以前的话对得上别的证据，法院可以采信。
    以前反复变、当庭不认、没有证据对得上的，不得采信。

## Card signed-paper (claim affidavit-after-withdraw, basis S: reported, not confirmed)

change-signed-paper-heading = 撤回以后，那份具结书
change-signed-paper-text =
    据报道，有检察院的告知书写到撤回。
    上面说，撤回的具结书不能再作认罪认罚的依据。
    但仍可能是你认过罪的证据，和别的证据一起看。
    我们没能核实，请问律师。

## Card repeat-confession (claim repeat-confession)

change-repeat-confession-heading = 刑讯以后重复的口供
change-repeat-confession-text =
    受刑讯影响又重复的口供，也应当排除。
    但有例外。
    比如检察官、法官讲明权利和后果，你又自愿供述。
    以前的口供是逼出来的，要早说。

## Card after-no-charge (claim withdraw-after-nonpros)

change-after-no-charge-heading = 不起诉以后又反悔的
change-after-no-charge-text =
    不起诉以后你又反悔，检察院应当审查。
    可能还是不起诉，也可能起诉。
    还是不起诉的，理由可能改成“没有犯罪”。
    不退赔的，也应当审查（2019年意见）。
