### Self-check items of the concept “evidence”.

## Item a (claim confession-alone)

check-evidence-a-situation =
    老冯全认了。
    除了他自己说的话，案卷里没有别的证据。
check-evidence-a-question = 能定他的罪吗？
check-evidence-a-1 = 不能，只有自己的话还不够。
check-evidence-a-1-why =
    是这样。
    只有口供，没有别的证据，不能定罪。
check-evidence-a-2 = 可以，口供也是一种证据。
check-evidence-a-2-why =
    口供是一种证据，这半句是。
    但只有口供，没有别的证据，不能定罪。
check-evidence-a-3 = 可以，但可能因此判轻些。
check-evidence-a-3-why =
    很多人也这样想。
    但只有口供，不能定罪，也不会判刑。

## Item b (claim duty-lawyer-file)

check-evidence-b-situation =
    小唐的案子到了检察院，正在审查起诉。
    她想知道有哪些证据，身边只有值班律师。
check-evidence-b-question = 值班律师能看案卷吗？
check-evidence-b-1 = 不可以看，检察院应当保密。
check-evidence-b-1-why =
    很多人也这样想。
    到了这个阶段，值班律师可以查阅案卷，就是看案卷。
check-evidence-b-2 = 可以看，检察院应当给方便。
check-evidence-b-2-why =
    是这样。
    审查起诉阶段，值班律师可以查阅案卷。
    检察院应当提供便利。
check-evidence-b-3 = 可以看，律师应当复印给她。
check-evidence-b-3-why =
    前半句是。
    规定写的是“查阅”，就是看。
    我们没有找到写明可以复印的。

## Item c (claim same-proof)

check-evidence-c-situation =
    老许认了罪，想快点判完。
    有人说，认了罪的案子，证据差一点也行。
check-evidence-c-question = 定罪要的证据，变了吗？
check-evidence-c-1 = 变了，认罪案件可以少一些。
check-evidence-c-1-why =
    很多人也这样想。
    认罪不会降低证据标准。
check-evidence-c-2 = 变了，认罪案件不看证据。
check-evidence-c-2-why =
    很多人也担心这个。
    证据还要看，认罪不会降低证据标准。
check-evidence-c-3 = 没变，认罪案件一样要够。
check-evidence-c-3-why =
    是这样。
    证据必须确实、充分。
    还有合理怀疑的，不能定罪。

## Item d (claim lawyer-private-copy)

check-evidence-d-situation =
    小蒋请了辩护律师。
    案子已经到检察院审查起诉。
check-evidence-d-question = 律师能和她对一对证据吗？
check-evidence-d-1 = 能，从审查起诉起可以核对。
check-evidence-d-1-why =
    是这样。
    从审查起诉起，辩护律师可以看案卷，可以向她核实有关证据。
check-evidence-d-2 = 能，从审查起诉起派人旁听。
check-evidence-d-2-why =
    前半句是。
    辩护律师见她时，不被监听。
check-evidence-d-3 = 不能，要到判决以后才可以。
check-evidence-d-3-why =
    很多人也这样想。
    从审查起诉起，辩护律师可以看案卷，也可以向她核实证据。
