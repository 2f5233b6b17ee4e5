### Self-check items of the concept “evidence”.

## Item a (claims confession-alone)

check-evidence-a-situation =
    老冯全认了。
    除了他自己说的话，案卷里没有别的证据。
check-evidence-a-question = 只凭这些，能定他的罪吗？
check-evidence-a-1 = 不能，光有口供还不够的。
check-evidence-a-1-why =
    是这样。
    只有口供，没有别的证据，不能定罪。
check-evidence-a-2 = 可以，自己认了就够了。
check-evidence-a-2-why =
    很多人也这样想。
    只有口供，没有别的证据，不能定罪。
check-evidence-a-3 = 可以，但会因此判轻些。
check-evidence-a-3-why =
    只有口供，不能定罪。
    也就谈不上轻重。

## Item b (claims duty-lawyer-file)

check-evidence-b-situation =
    小唐的案子到了检察院审查起诉。
    她想知道有哪些证据，身边只有值班律师。
check-evidence-b-question = 值班律师能看案卷吗？
check-evidence-b-1 = 不能，只有检察官才能看。
check-evidence-b-1-why =
    很多人也这样想。
    到了这个阶段，值班律师可以查阅案卷。
check-evidence-b-2 = 可以看，检察院应当给便利。
check-evidence-b-2-why =
    是这样。
    审查起诉阶段，值班律师可以查阅案卷。
    检察院应当提供便利。
check-evidence-b-3 = 可以看，还应当都复印给她。
check-evidence-b-3-why =
    前半句是。
    规定写的是“查阅”，我们没有找到写明“复制”的。

## Item c (claims same-proof)

check-evidence-c-situation =
    老许认了罪，想快点判完。
    有人说，认了罪的案子，证据差一点也行。
check-evidence-c-question = 定罪的证据，要求变了吗？
check-evidence-c-1 = 变了，认了罪就能少一些。
check-evidence-c-1-why =
    很多人也这样想。
    认罪不会降低证据标准。
check-evidence-c-2 = 变了，认了罪就不看证据。
check-evidence-c-2-why =
    证据要看。
    认罪不会降低证据标准。
check-evidence-c-3 = 没变，哪个案子都要够。
check-evidence-c-3-why =
    是这样。
    证据必须确实、充分，排除合理怀疑。

## Item d (claims lawyer-private-copy)

check-evidence-d-situation =
    小蒋请了辩护律师。
    案子已经到检察院审查起诉。
check-evidence-d-question = 律师能和她对一对证据吗？
check-evidence-d-1 = 能，律师看过案卷就能核实。
check-evidence-d-1-why =
    是这样。
    从审查起诉起，辩护律师可以看案卷，可以向她核实有关证据。
check-evidence-d-2 = 能，但办案人员要在旁边听。
check-evidence-d-2-why =
    前半句是。
    辩护律师见她时，不被监听。
check-evidence-d-3 = 不能，判决以前证据要保密。
check-evidence-d-3-why =
    很多人也这样想。
    从审查起诉起，辩护律师可以看、抄、复印案卷。
