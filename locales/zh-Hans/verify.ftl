### Page "verify": is a record genuine, altered, or not proven? Also the command line.
### Readers: the judge, the prosecutor, the lawyer. "Device seal" (设备封印), never "signature": the seal names a device, no person.

## The answer

verify-genuine = 无改动
verify-genuine-text =
    已知的设备封存以后，这份记录没有改动。
    记录里的结果，与记录里的回答一致。
    它不表示任何人同意了什么。
verify-genuine-code-text =
    已知的设备封存以后，这个二维码的内容没有改动。
    二维码里没有每一题的回答。
    要核对回答，请打开文件。
verify-altered = 有改动
verify-altered-text =
    它与本程序写下的不一样。
    下面写明哪里不一样。
verify-not-proven = 无法证实
verify-not-proven-text =
    没有发现不一样的地方。
    但有的内容无法核对，下面写明是哪些。
verify-unreadable = 无法证实：读不出来
verify-unreadable-text =
    这不是本程序的记录，或者传送中缺损了。
    这不说明任何人有问题，也不说明没有问题。

## What was checked, and how it ended

verify-size-held = 大小可以读。
verify-size-broken = 它超过1 MiB。记录没有这么大，所以没有读。
verify-readable-held = 可以读出。
verify-readable-broken = 它不是封存文件，也不是二维码的文字。
verify-version-held = 本程序认识这个版本。
verify-version-unknown = 本程序不认识这个版本。较新的程序也许能读。
verify-fields-held = 各项都在，也没有多出的项。
verify-fields-broken = 有一项缺少、重复、多出，或者类型不对。
verify-bytes-held = 文字与封存时的写法完全一致。
verify-bytes-broken = 文字与封存时的写法不一致。多一个空格或换行也算。
verify-values-held = 各项的值都在规定的范围内。
verify-values-broken = 有一项的值，记录里不会有。
verify-characters-held = 文字里没有看不见的字符。
verify-characters-broken = 文字里有看不见的字符，或者写法不寻常的字符。
verify-sha256-held = SHA-256摘要与记录一致。
verify-sha256-broken = SHA-256摘要与记录不一致。
verify-sm3-held = SM3摘要与记录一致。
verify-sm3-broken = SM3摘要与记录不一致。
verify-seal-held = 设备封印与内容逐字一致。
verify-seal-broken = 设备封印与内容不一致。内容或者封印有改动。
verify-seal-unknown = 没有设备封印。任何人都可能写出它。
verify-key-held = 这里认识这台设备的密钥。
verify-key-unknown = 这里不认识这台设备的密钥。请与纸上的指纹比对。
verify-edition-held = 它是用本程序的这一版做的。
verify-edition-unknown = 它是用另一版做的。要全部核对，请用那一版程序。
verify-words-held = 每道题、每张卡片都与这一版逐字一致。
verify-words-broken = 有一道题或一张卡片，与这一版不是逐字一致。
verify-words-unknown = 这里没有那一版的文字，所以没有比对。
verify-order-held = 题目和选项的顺序与种子一致。
verify-order-broken = 题目或选项的顺序，与种子和回答不一致。
verify-order-unknown = 它出自另一版，这里无法重放顺序。
verify-outcome-held = 写明的结果与回答一致。
verify-outcome-broken = 写明的结果与回答不一致。
verify-outcome-unknown = 按这一版的规则，结果不同。那一版的规则也许不同。
verify-luck-held = 重新计算了碰巧的可能性，结果一样。
verify-luck-broken = 碰巧的可能性与写明的不一样。
verify-luck-unknown = 按这一版的规则，碰巧的可能性不同。那一版也许不同。
verify-signals-held = 注意到的情况与回答一致。
verify-signals-broken = 写明注意到的情况，与回答不一致。
verify-signals-unknown = 按这一版的规则，注意到的情况不同。那一版也许不同。
verify-explain-held = 需要人来讲的内容，与回答一致。
verify-explain-broken = 写明需要人来讲的内容，与回答不一致。
verify-explain-unknown = 按这一版的规则，要人来讲的内容不同。那一版也许不同。
verify-finished-held = 自查有没有做完，写得对。
verify-finished-broken = 自查有没有做完，写得不对。
verify-finished-unknown = 这里无法判断自查有没有做完。
verify-illustration-held = 量刑示意图与填写的内容相符。
verify-illustration-broken = 量刑示意图与填写的内容不符。
verify-illustration-unknown = 由别的版本制作，这里无法判断量刑示意图与填写的内容是否相符。

## Details of a check

# Variables:
#   $field (String) - the field's name in the file, in English
verify-field = 位置：{ $field }
# Variables:
#   $text (String) - what was expected there
verify-expected = 应当是：{ $text }
# Variables:
#   $text (String) - what was found there
verify-found = 实际是：{ $text }

## What it says of itself

# Variables:
#   $time (String) - as the device's clock had it, with its offset
verify-time = 设备时钟的时间：{ $time }
# Variables:
#   $edition (String) - the edition's short name
verify-edition = 版本：{ $edition }
# Variables:
#   $fingerprint (String) - 32 digits in groups
verify-fingerprint = 设备密钥的指纹：{ $fingerprint }
# Variables:
#   $digest (String) - 64 digits
verify-sha256 = SHA-256：{ $digest }
# Variables:
#   $digest (String) - 64 digits
verify-sm3 = SM3：{ $digest }
