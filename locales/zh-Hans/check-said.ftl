### Self-check items of the concept “said”.

## Item a (claims withdraw-confession-used)

check-said-a-situation =
    老张以前都承认了。
    开庭时他改口，说不清为什么。
check-said-a-question = 他以前说的话，还会用到吗？
check-said-a-1 = 不会，改了口以前的就没了。
check-said-a-1-why =
    很多人也这样想。
    以前的话，可能还会被采用。
check-said-a-2 = 会，以前的话总比现在的强。
check-said-a-2-why =
    不是总这样。
    还要看能不能和别的证据对上。
check-said-a-3 = 会，和别的证据对得上就行。
check-said-a-3-why =
    是这样。
    以前的话和别的证据对得上，法院可以采信。

## Item b (claims withdraw-confession-used)

check-said-b-situation =
    小唐以前的话，一会儿认，一会儿不认。
    开庭时不认，也没有别的证据对得上。
check-said-b-question = 以前认的那些话，能采信吗？
check-said-b-1 = 不得采信，前后说法对不上。
check-said-b-1-why =
    是这样。
    以前反复变，又没有证据对得上的，不得采信。
check-said-b-2 = 可以采信，认过一次就算数。
check-said-b-2-why =
    很多人也这样想。
    反复变，又没有证据对得上的，不得采信。
check-said-b-3 = 不得采信，以后谁也不再问。
check-said-b-3-why =
    前半句是。
    以后会不会再问，不由这一条定。

## Item c (claims repeat-confession)

check-said-c-situation =
    老孙说，以前的口供是打出来的。
    后来检察官讲明了权利和后果，他又自愿说了一遍。
check-said-c-question = 后来这一遍，一定要排除吗？
check-said-c-1 = 要，打过一次后面都不能用。
check-said-c-1-why =
    很多人也这样想。
    有例外：检察官讲明权利和后果，又自愿供述的。
check-said-c-2 = 不一定，这是写明的例外。
check-said-c-2-why =
    是这样。
    检察官讲明权利和后果，他又自愿供述的，是例外。
check-said-c-3 = 不用排除，连以前那遍也算。
check-said-c-3-why =
    后一遍可能是例外。
    刑讯得来的口供，应当排除。

## Item d (claims withdraw-confession-used)

check-said-d-situation =
    小蒋在想，先认了再说。
    她以为不想认时，说过的话都能收回。
check-said-d-question = 这样想，准不准？
check-said-d-1 = 不准，说了就再不能改口了。
check-said-d-1-why =
    可以改口。
    但以前说过的话，可能还会被采用。
check-said-d-2 = 准，不认了，话可以收回来。
check-said-d-2-why =
    很多人也这样想。
    以前说过的话，可能还会被采用。
check-said-d-3 = 不准，以前的话可能还会用。
check-said-d-3-why =
    是这样。
    以前说过的话，可能还会被采用。
