### Page "change": changing your mind after pleading.
### Readers: the person. Plain words, short sentences; 可以, 应当, 一般应当, 不得, 有权 are legal words.

change-title = 改变主意
change-intro = 这一页讲认罪认罚以后又不认，会怎样。

## Card withdraw (claims can-withdraw and withdraw-cost: the right and its cost stand together)

change-withdraw-heading = 审理中可以不再认，但有代价
change-withdraw-text =
    审理中，你可以不再认罪认罚。
    法院根据查明的事实判。
    需要的，还要换程序。
change-withdraw-cost =
    当庭明确反悔的，检察院应当建议法院不再适用从宽制度。
    检察院还应当撤回从宽的建议，并建议量刑时考虑。
    判的可能比原来的建议重。

## Card before-charge (claim withdraw-before-charge)

change-before-charge-heading = 起诉前反悔的
change-before-charge-text =
    起诉前反悔的，按2019年意见有两条。
    一，具结书失效。
    二，检察院应当全面审查事实和证据，依法起诉。
    所以，案子不会因此结束。

## Card confession-used (claim withdraw-confession-used)

change-confession-used-heading = 说过的话，可能还会采用
change-confession-used-text =
    以前说过的话，法院可能还会采用。
    比如你当庭改口，但说不清原因，或者和全案证据矛盾。
    以前的话和别的证据对得上，法院可以采信。
    以前的话反复变，又没有证据对得上，不得采信。

## Card signed-paper (claim affidavit-after-withdraw, basis S: reported, not confirmed)

change-signed-paper-heading = 撤回以后，那份具结书
change-signed-paper-text =
    据报道，有检察院的告知书写到了。
    上面说，撤回后，具结书不能再作认罪认罚的依据。
    但仍可能作为你认过罪的证据，法院结合其他证据认定。
    我们没能核实，请问律师。

## Card repeat-confession (claim repeat-confession)

change-repeat-confession-heading = 刑讯以后重复的口供
change-repeat-confession-text =
    受刑讯影响又重复的口供，应当一并排除。
    但有例外。
    比如检察官、法官告知权利和后果后，你又自愿供述。
    以前的口供是逼出来的，要早说。

## Card after-no-charge (claim withdraw-after-nonpros)

change-after-no-charge-heading = 不起诉以后又反悔的
change-after-no-charge-text =
    情节轻微的，检察院有时不起诉，不告到法院。
    不起诉以后你又反悔的，检察院应当审查。
    可能维持，可能改成“没有犯罪”的不起诉，也可能起诉。
    按2019年意见，不退赔的，也会审查。
