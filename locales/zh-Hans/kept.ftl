### 律师存在这台机器上的东西，有口令保护。
### 读者：律师。平静，说大白话；会丢的，丢以前就说明。

kept-what =
    给律师自己的机器用。公用的机器上请不要用。

## 没有打开

kept-nothing = 现在什么都不存
kept-nothing-text =
    关了窗，输过的都没有了。
    设了口令，草稿和记录就留在这台机器上。
    和人有关的，都锁在口令下面。
    请在输字以前设好。以前输的，可能还留在硬盘上。
    无痕窗口关了，浏览器会全部删掉。
# Variables:
#   $minutes (Number) - 没有人碰的分钟数
kept-lock-text = { $minutes }分钟没有人碰，就自己锁上。
kept-forgotten-text =
    没有口令，谁都打不开，我们也打不开。
    忘了口令，这里的草稿和记录就都没有了。
    所以趁打开的时候，把记录打印出来，或者存成文件。草稿也可以存成文件。
kept-turn-on = 保存到这台机器上

kept-one-file =
    这一版是单个文件，不在机器上存东西。
    做好的记录，关窗以前请打印，或者存成文件。

## 锁着

kept-locked = 锁着
kept-locked-text =
    输入口令，原来的就都回来。
    每输错一次，要等的时间更长。
kept-open = 打开
kept-forgotten = 我忘了口令
kept-erase = 把存的全部删掉
kept-sure = 再点一次就删掉

## 现在读不出来

kept-unread = 现在打不开
kept-unread-text =
    请关掉浏览器，等一分钟再打开。
    也可以不打开，先接着用。这样输的，关了窗就没有了。
kept-without = 不打开，先接着用

## 打开了

kept-drafts = 草稿
kept-draft-file =
    草稿存成文件，就成了一份记录，时间是旁边写着的时间。
    只给律师看的回答，本人要求写进记录的才在里面。
    文件没有封印，谁都能看。
    文件不能再变回草稿。
kept-front = 现在用的
kept-no-number = 没有编号
kept-bring = 换成这份
kept-delete = 删掉
kept-go-on = 接着做记录
kept-new-visit = 开始新的一次
kept-lock = 现在锁上
kept-records = 做好的记录
# Variables:
#   $days (Number) - 过多少天提醒
kept-remind-text = 过了{ $days }天，这里会提醒。不会自己删掉。
# Variables:
#   $days (Number) - 做好以后的天数
kept-days = 做好{ $days }天了。还要留在这里吗？
kept-none = 没有记录。
kept-search = 按编号找
kept-find = 找
kept-export = 记录全部存成一个文件
kept-export-drafts = 草稿全部存成一个文件
kept-stop-keeping = 不再保存

## 做不成的时候

# Variables:
#   $seconds (Number) - 要等的秒数
kept-wait = 过{ $seconds }秒，可以再输口令。
kept-fault-full = 机器满了，存不下了。关窗以前还能接着用。
kept-fault-blocked = 这个浏览器不让存。关窗以前还能接着用。
kept-fault-elsewhere = 在别的窗口打开了。这个窗口不再存了。
kept-fault-unread = 这里存的东西，现在读不出来。没有删掉。
kept-fault-changed = 有一份存的文件坏了，读不出来。
