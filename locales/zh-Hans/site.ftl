### 每一页的框架：顶栏、页脚、工具、引用、提示。
### 读者：当事人。平静，短句；不劝签，也不劝不签。

## 名称和窗口

site-brand = 明白
site-mark = 明白
# 其他文字的页面上，写在“明白”后面。
site-latin = Mingbai
# Variables:
#   $page (String) - 页面标题
#   $brand (String) - 名称，site-brand
site-window-title = { $page } · { $brand }
site-choose-title = 明白
site-choose-text = 先弄明白，再决定。
site-choose-go = 看中文

## 顶栏

site-skip = 跳到正文
site-main-parts = 主要部分
site-all-pages = 全部内容
site-list = 问律师
# Variables:
#   $count (Number) - 清单上有几条
site-list-count =
    { $count ->
       *[other] 记了{ $count }条
    }
site-size = 字号
# Variables:
#   $percent (String) - 100、125 或 150
site-size-now = 现在是百分之{ $percent }
site-language = 语言

## 翻页

# Variables:
#   $now (Number) - 眼前这张
#   $all (Number) - 本页共几张
site-card-of = 第{ $now }张，共{ $all }张
site-back = 上一张
site-next = 下一张
site-dock = 翻页和听
site-onward = 前一页和后一页
site-contents = 目录
# Variables:
#   $from (Number) - 看得快的人要几分钟
#   $to (Number) - 慢慢听的人要几分钟
site-minutes = 大约{ $from }到{ $to }分钟，可以慢慢来。
site-to-whole = 这件事，再看细一点
site-to-short = 看这一点的短卡片

## 卡片

site-note = 记下来问律师
site-noted = 已记下，问律师
site-drop = 从清单上去掉
site-law-says = 法律怎么说
# Variables:
#   $count (Number) - 一共几条
site-articles-count =
    { $count ->
       *[other] 共{ $count }条
    }
site-terms-here = 这里的词是什么意思
site-plain-words = 大白话
site-checks-heading = 签之前看清这8项
site-choice-heading = 签不签，由你自己定
# 图“三个同意”上从上到下是什么。
site-picture-consents = 事实 · 量刑建议 · 程序
# 图“谁坐在哪里”上有谁：本人、旁边的律师、对面的检察官、摄像机。
site-picture-seats = 你 · 旁边的律师 · 检察官 · 摄像机
site-basis-reported = 这一点我们没能核实，请问律师。

## 朗读

site-read-aloud = 读给我听
site-pause = 暂停
site-again = 再听一遍
site-pace = 快慢
site-pace-slow = 慢
site-pace-middle = 中
site-pace-fast = 快
# Variables:
#   $now (Number) - 正在读第几句
#   $all (Number) - 这张卡共几句
site-sentence-of = 第{ $now }句，共{ $all }句
site-listen-side = 听这一边
site-voice-missing = 这台机器没有自带的中文语音，不能朗读。
site-voice-sides = 两边各有一个“听”的按钮。

## 引用

# Variables:
#   $instrument (String) - 法律名称
#   $number (String) - 条号
site-cite-article = { $instrument }第{ $number }条
# Variables:
#   $instrument (String) - 文件名称
#   $number (String) - 项号
site-cite-item = { $instrument }第{ $number }项
# Variables:
#   $instrument (String) - 文件名称
#   $number (String) - 部分和项
site-cite-part = { $instrument }{ $number }
# Variables:
#   $instrument (String) - 案例系列
#   $number (String) - 案例号
site-cite-case = { $instrument }第{ $number }号
# Variables:
#   $year (String) - 年
#   $month (Number) - 月
#   $day (Number) - 日
site-date-written = { $year }年{ $month }月{ $day }日
# Variables:
#   $day (String) - 日期
#   $standing (String) - site-standing-… 中的一句
site-text-of = { $day }的文本。{ $standing }
site-standing-in-force = 核对时有效。
site-standing-newer = 这是2019年的文本，可能已有更新的，请问律师。
site-standing-excerpt = 我们只看到这一部分。
site-standing-form = 这是办案机关用的表格，不是规定。
site-standing-retold = 这是我们转述的案例，不是原文。

## 页脚和提示

# Variables:
#   $day (String) - 日期
site-checked = 法律核对到{ $day }
# Variables:
#   $id (String) - 版本编号
site-edition = 版本{ $id }
site-draft = 草稿：还没有经过法律翻译核对。
site-not-advice = 这里只作讲解，不是法律意见。不劝你签，也不劝你不签。
site-promise-network = 不联网，不发送
# 每个文件都在、都完好时才显示。
site-offline-whole = 没有网络，这台机器上也能用
site-offline-damaged = 断网时用的那一份坏了。有网络时会自己修好。
site-promise-case = 不问案情
site-print-page = 打印这一页
site-about = 关于这里
site-no-script = 这里关了JavaScript，朗读、清单、字号用不了。所有内容都能看，也能打印。
site-start-again = 重新开始
site-no-print = 这里没能打印。请问这里的工作人员。
site-no-app = 朗读、清单、字号这次没能启动。所有内容都能看。

## Pages that work with the reader

site-check-title = 自己看看懂了没有
site-check-intro = 小故事，一次一个。没答对的，再讲一遍。
site-illustration-title = 刑期的范围怎么算
site-illustration-intro = 认和不认的范围，一步一步看。由法院决定。
site-record-title = 和律师一起做记录
site-record-intro = 写明问了什么、答了什么、还有什么没明白。不写案情。
site-kept-title = 本机保存
site-kept-intro = 草稿和记录留在这台机器上，有口令保护。律师打开它以前，什么都不存。
site-kept-saving = 正在存
site-kept-saved = 在这台机器上存好了
site-kept-refused = 存不下去了。关窗以前还能接着用。
site-verify-title = 核对一份记录
site-verify-intro = 看看一份记录封好以后有没有改动。不联网，不保存。
site-desk-needed = 这一页要程序启动才能用。可以先看卡片，把问题打印出来。
site-desk-missing = 这一页这次没能启动。填的都还在，可以再打开一次。
