### Page "verify": checking a record. What the check found stands in verify.ftl.
### Readers: whoever holds a record: a judge, a lawyer, the person, the family.

verify-page-file = 打开记录文件
verify-page-open = 核对这个文件
verify-page-picture = 拍下或扫描的二维码图片
verify-page-picture-open = 核对这张图片
verify-page-camera = 用摄像头扫二维码
verify-page-paste = 贴入文字
verify-page-paste-open = 核对这段文字
verify-page-key = 封印钥匙的指纹
verify-page-key-hint =
    在纸的最下面。
    请当面或者打电话问做记录的律师，是不是这一把。
verify-page-keeps = 在这台机器上核对，不联网。不保存这份记录。
verify-page-none = 还没有核对。请选一份记录。
verify-page-checks = 查了什么
verify-page-shows = 这说明
verify-page-shows-not = 这不说明
verify-page-made = 记录里写明的
verify-page-again = 核对另一份
verify-page-fault-no-code = 没有找到二维码。请把纸放平，对着光，再试一次。
verify-page-fault-camera = 摄像头用不了。可以用图片，或者打开文件。
verify-page-fault-file = 没有读到文件。请再选一次。
verify-page-key-go = 是这一把，再核对
verify-page-genuine-shows =
    封好以后，内容没有改过。
    写的结果，是从里面的作答算出来的。
verify-page-genuine-shows-not =
    不说明本人同意了什么，也不说明本人真的懂了。
    不说明是谁在机器前面。
verify-page-altered-shows =
    现在的内容，和封好的时候不一样。
    请找封好时的那一份。
verify-page-altered-shows-not = 不说明是谁改的，为什么改。
verify-page-not-proven-shows = 有的地方，在这台机器上查不了。
verify-page-not-proven-shows-not =
    不说明它是假的，也不说明它是真的。
    请看上面哪一项没有查成，再去问做记录的律师。
