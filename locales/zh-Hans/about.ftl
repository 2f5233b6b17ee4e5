### “关于这里”页：版本、来源、限度、隐私、无障碍。
### 读者：当事人，以及想知道能信几分的人。

about-title = 关于这里
about-intro = 给谁看，从哪里来，做不到什么。

about-what-heading = 这是什么
about-what-text =
    “明白”，就是看懂了。
    它给要签字的人讲清楚认罪认罚从宽。
    签和不签，一样的地方，一样的顺序，一样的字数。

about-not-heading = 这不是什么
about-not-text =
    这不是对你案子的法律意见。
    它不是律师，也替不了律师。
    它不劝你签，也不劝你不签。

about-sources-heading = 话是从哪里来的
about-sources-text =
    每一句讲法律的话，都写明是哪一条。
    点卡片上的“法律怎么说”，就能看到原文。

about-newer-heading = 法律可能会变
about-newer-text =
    每一页都写着，法律最后核对到哪一天。
    有迹象说，2019年意见在2026年有了新的文本。
    新的文本我们没有找到，所以每次都写“2019年意见”。

about-unknown-heading = 我们不知道什么
about-unknown-text =
    你所在的省怎么细化，我们不知道。
    你的案情我们不知道，也不问。
    没有找到规定的，我们就写“没有找到”。
    这些话还没有执业律师核对过。

about-privacy-heading = 你点过的东西去了哪里
about-privacy-text =
    什么都不会发出去。
    这里没有地方写案情。
    你勾选的，只留在这个窗口里，关掉就没有了。
    律师要是存了草稿，草稿就锁在律师的机器里，有口令。

about-shared-heading = 如果机器是大家共用的
about-shared-text =
    看完以后，打开“问律师”，点“清空我的清单”。
    再把窗口关掉。

about-access-heading = 如果看字吃力
about-access-text =
    点“字号”，字会变大。
    只用键盘也行，用读屏软件也行。
    每一页都能打印，也能打印整本小册子。

about-voice-heading = 如果想听
about-voice-text =
    朗读用的是机器里自带的语音。
    机器没有语音，就不显示朗读按钮，并且写明原因。
    那时，可以请你信得过的人读给你听。

about-licence-heading = 谁可以用
about-licence-text =
    我们的文字和图画按CC BY 4.0分享，程序按MIT许可。
    法律和官方文件，谁都可以抄录。

## 版本

about-edition-heading = 这一版
about-edition-id = 版本
about-edition-checked = 法律核对到
about-edition-law = 法律文本的指纹
about-edition-words = 文字的指纹
about-edition-build = 程序源文件的指纹
about-edition-files = 程序文件的指纹（SHA256SUMS里的PROGRAM）
