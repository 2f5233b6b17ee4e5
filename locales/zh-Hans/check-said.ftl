### Self-check items of the concept “said”.

## Item a (claim withdraw-confession-used)

check-said-a-situation =
    老张以前都承认了。
    开庭时他改口，说不清为什么。
check-said-a-question = 他以前说的话，还能用吗？
check-said-a-1 = 不能，改口的以现在为准。
check-said-a-1-why =
    很多人也这样想。
    以前的话，可能还会被采用。
check-said-a-2 = 能，以前的话比现在可信。
check-said-a-2-why =
    不一定。
    还要看能不能和别的证据对上。
check-said-a-3 = 能，要和别的证据对得上。
check-said-a-3-why =
    是这样。
    以前的话和别的证据对得上，法院可以采信。

## Item b (claim withdraw-confession-used)

check-said-b-situation =
    小唐以前的话，一会儿认，一会儿不认。
    开庭时不认，也没有别的证据对得上。
check-said-b-question = 以前认的那些话，能当真吗？
check-said-b-1 = 不得当真，反复变又没证据。
check-said-b-1-why =
    是这样。
    以前反复变，又没有证据对得上的，不得采信。
    不得采信，就是不许当真。
check-said-b-2 = 可以当真，反复变也算认过。
check-said-b-2-why =
    很多人也这样想。
    反复变，又没有证据对得上的，不得采信。
check-said-b-3 = 不得当真，以后也不得问她。
check-said-b-3-why =
    前半句是。
    以后会不会再问，不由这一条定。

## Item c (claims repeat-confession, exclude-illegal)

check-said-c-situation =
    老孙说，以前的口供是打出来的。
    后来检察官讲明了权利和后果，老孙又自愿说了一遍。
check-said-c-question = 后来这一遍，还能用吗？
check-said-c-1 = 不能用，打过以后都不许用。
check-said-c-1-why =
    很多人也这样想。
    有例外：检察官讲明权利和后果，又自愿供述的。
check-said-c-2 = 能用，讲明权利后自愿说的。
check-said-c-2-why =
    是这样。
    检察官讲明权利和后果，他又自愿供述的，是例外。
check-said-c-3 = 能用，打的那一遍也能用。
check-said-c-3-why =
    后一遍可能是例外。
    打出来的口供，应当排除，就是不许用。

## Item d (claim withdraw-confession-used)

check-said-d-situation =
    小蒋在想，先认了再说。
    她以为不想认时，说过的话都能收回。
check-said-d-question = 这样想，对不对？
check-said-d-1 = 不对，说过的话不能改口。
check-said-d-1-why =
    可以改口。
    但以前说过的话，可能还会被采用。
check-said-d-2 = 对，以前的话可以收回来。
check-said-d-2-why =
    很多人也这样想。
    以前说过的话，可能还会被采用。
check-said-d-3 = 不对，以前的话可能还会用。
check-said-d-3-why =
    是这样。
    以前说过的话，可能还会被采用。
