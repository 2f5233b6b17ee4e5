### Page "record": the lawyer and the person make the record together. Also the printed sheet.
### Readers: the lawyer first, then the judge; the person beside them. No word says that anybody has consented.

## Duties

record-duty-no-defender-yet = 问过有没有辩护人
record-duty-must-have-defender = 查过依法是不是必须有辩护人
record-duty-met-alone = 单独会见，没有别人在场
record-duty-file-read = 查阅案卷
record-duty-evidence-state = 说明证据情况
record-duty-advice-given = 提供法律咨询，提出程序建议
record-duty-consequences-explained = 讲清认罪认罚的性质和法律后果
record-duty-opinions-given = 对罪名、量刑、程序提意见
record-duty-work-recorded = 这些工作已记录在案，随案移送
record-duty-legal-aid-asked = 转交法律援助申请
record-duty-signing-present = 签字时在场

## The page

record-what =
    它不写案情，不证明自愿，也不代替签字。
    名字可以不填，打印以后再手写。
record-with-lawyer = 和律师一起做
record-alone = 自己打印，名字空着
# Variables:
#   $now (Number) - the step, from 1
#   $all (Number) - how many there are
record-step-of = 第{ $now }步，共{ $all }步
record-step-people = 谁在场
record-step-together = 一起看
record-step-work = 律师做了什么
record-step-decision = 本人现在的想法
record-step-review = 看一遍，封好
record-steps = 做记录的步骤
record-back = 上一步
record-next = 下一步

## Who takes part

record-people-text =
    都可以不填。
    不写案情。
record-field-reference = 编号
record-field-place = 地点
record-field-person = 本人姓名
record-role = 律师是哪一种
record-role-duty = 值班律师
record-role-hired = 辩护律师，自己请的
record-role-assigned = 辩护律师，法律援助
record-field-lawyer = 律师姓名
record-interpreter = 翻译
record-field-interpreter = 翻译姓名
record-guardian = 法定代理人，或者合适成年人
record-field-guardian = 他的姓名
record-presence-present = 在场
record-presence-missing = 没有来
record-presence-not-needed = 不需要
record-stage = 案件到了哪一步

## Read and check together

record-together-text =
    律师和本人一起看卡片，一起做题。
    看过的卡片、用的时间、每一题的作答，都会写进记录。
# Variables:
#   $count (Number) - cards
record-cards-seen = 看过的卡片：{ $count }张
record-check-none = 还没有做过题。
# Variables:
#   $answers (Number) - answers given
#   $settled (Number) - things settled
#   $all (Number) - things in all
record-check-so-far = 答了{ $answers }题。{ $all }件事里，{ $settled }件有了结果。
# Variables:
#   $count (Number) - questions on the list
record-questions-so-far = 想问律师的问题：{ $count }个
record-private-note = 有几个问题只给律师看，在“自己看看懂了没有”的结果下面。

## What the lawyer did

record-work-text =
    律师自己写，自己负责。
    没做的，也照实写。
record-work-done = 做了
record-work-not-done = 没做
record-work-not-needed = 不需要
record-work-day = 哪一天
record-work-note = 用了多久，或者为什么没做
record-no-case = 不写案情。只写做了什么、哪一天、为什么没做。

## What the person thinks now

record-decision-text =
    四个选项一样大，次序随机。
    随时可以改，也可以不选。
record-decision-sign = 签
record-decision-not-sign = 不签
record-decision-not-yet = 还没想好
record-decision-talk-first = 先和律师谈

## Look through it, seal it

record-review-text =
    下面就是要打印的。
    要改的，可以回到上一步。
# Variables:
#   $steps (String) - names of steps with something left blank
record-blank = 还空着的：{ $steps }。空着也可以打印。
record-seal = 机器封印
record-seal-text =
    封印只能看出：封好以后，内容有没有改过。
    它不是本人的签字，也不是律师的签字。
record-key-none =
    这台机器还没有封印钥匙。
    设一个口令，就能做一把。
    口令忘了，谁也找不回来，这把钥匙就不能再用。
record-key-locked = 输入口令，打开这台机器的封印钥匙。
record-key-open = 封印钥匙打开了。它的指纹是：
record-passphrase = 口令
record-passphrase-again = 再输一次口令
record-passphrase-rule = 至少12个字符。可以用几个词连起来。
record-key-make = 做一把钥匙
record-key-unlock = 打开钥匙
record-key-lock = 锁上钥匙
record-key-export = 存一份钥匙，有口令保护
record-key-import = 用存好的钥匙
record-key-file = 存好的钥匙文件
record-seal-do = 封好
record-print-only = 不封，只打印
record-wait = 请等一下。
record-made-sealed = 封好了
record-made-plain = 做好了，没有封印
record-save = 存成文件
record-print = 打印
record-change = 回去改

## When it cannot be done

record-fault-passphrase = 口令不对。请再输一次。
record-fault-short = 口令太短。请用12个以上的字符。
record-fault-differ = 两次输的口令不一样。请再输一次。
record-fault-damaged = 这个钥匙文件坏了，读不出来。请换一份。
record-fault-file = 没有读到文件。请再选一次。
record-fault-storage = 这台机器不让保存。钥匙只在关窗以前能用，请先存一份。
record-fault-chance = 这台机器造不出安全的随机数，不能做钥匙。可以不封，只打印。
record-fault-other = 这次没有做成。填的都还在，请再试一次。

## The printed sheet

record-sheet-title = 认罪认罚：理解情况记录
record-sheet-what = 由本人和律师一起做。写明问了什么、答了什么、还有什么没明白。
record-sheet-what-alone = 由本人自己做。写明问了什么、答了什么、还有什么没明白。
record-sheet-not = 不记案情。不证明自愿。不代替签字。
record-sheet-person = 姓名
record-sheet-lawyer = 律师
record-sheet-guardian = 法定代理人等
record-sheet-role = 哪一种
record-sheet-stage = 阶段
record-sheet-language = 语言
record-sheet-time = 时间
record-sheet-place = 地点
record-sheet-number = 编号
# Variables:
#   $time (String) - the device's time
record-sheet-device-time = { $time }，机器上的钟
record-sheet-draft = 没有经过法律翻译核对
record-sheet-code = 结果、摘要、封印。任何扫码软件都能读。
record-sheet-one = 一、明白了什么
record-sheet-one-short = 最容易弄错的8件事
record-sheet-one-full = 18件事。六件问两题
record-sheet-one-none = 没有做题
# Variables:
#   $count (Number) - how many things
record-sheet-first = 一开始就明白：{ $count }
# Variables:
#   $count (Number) - how many things
record-sheet-after = 讲解后明白，换两题都答对：{ $count }
# Variables:
#   $count (Number) - how many things
record-sheet-not-yet = 还没明白：{ $count }
record-sheet-open = 没有问完
record-sheet-two = 二、还没明白、还想问的
record-sheet-two-note = 和上面一样重要
record-sheet-two-none = 没有记下问题。
# Variables:
#   $count (Number) - how many more
record-sheet-more = 还有{ $count }条，都在文件里。
record-sheet-person-explains = 这台机器没能讲明白。要由人当面讲。
record-sheet-three = 三、会不会是碰运气
# Variables:
#   $times (Number) - sittings
record-sheet-sittings = 这是第{ $times }次做。做得越多，越可能碰对。
record-sheet-four = 四、本人现在的想法
record-sheet-four-note = 随时可以改。次序随机
record-sheet-five = 五、签名
record-sheet-five-note = 只说明这份记录是这样做的，不是签具结书
record-sheet-sign-person = 本人，签名或者指印
record-sheet-sign-lawyer = 律师，执业证号
record-sheet-sign-interpreter = 翻译
record-sheet-date = 日期
record-sheet-six = 六、律师做了什么
record-sheet-six-note = 律师自己写，自己负责
record-sheet-not-stated = 没有写
record-sheet-seven = 七、看过哪些卡片
record-sheet-topic = 主题
record-sheet-seen = 看过
record-sheet-spent = 用时
# Variables:
#   $seen (Number) - cards seen
#   $all (Number) - cards there are
record-sheet-seen-of = { $seen }／{ $all }
# Variables:
#   $minutes (Number) - minutes
#   $seconds (Number) - seconds
record-sheet-minutes = { $minutes }分{ $seconds }秒
record-sheet-eight = 八、到最后还没明白的题
record-sheet-eight-note = 原话。全部题目、次序、作答、时间都在文件里
record-sheet-item = 题目
record-sheet-answers = 作答
record-sheet-picture = 看过的图
record-sheet-picture-note = 讲方法怎么算范围。由法院决定，不是本案的结果
record-sheet-nine = 九、本人要求写上的
record-sheet-nine-none = 有几个问题只给律师看。本人没有要求写上的，不在这里。
record-sheet-ten = 十、对照法官审查的五点
record-sheet-ten-note = 按2019年意见第39项，可能已有更新
record-sheet-judge-free = 自愿，没有暴力、威胁、引诱
record-sheet-judge-mind = 认知能力、精神状态
record-sheet-judge-knows = 懂不懂性质和后果
record-sheet-judge-told = 告知和听取意见
record-sheet-judge-help = 律师有没有有效帮助
record-sheet-see-free = 这份记录不判断。请当面问。
record-sheet-see-mind = 这份记录不判断。见三。
record-sheet-see-knows = 见一、二、八。
record-sheet-see-told = 这份记录不能证明。见六。
record-sheet-see-help = 见六。
record-sheet-key = 封印钥匙指纹
record-sheet-unsealed = 没有封印
record-sheet-seal-note = 机器封印只说明封好以后内容没有改过，不是任何人的签字。
record-sheet-verify-note = 核对：用任何一台装有“明白”的机器，不用联网。
# Variables:
#   $page (Number) - the page
#   $all (Number) - how many there are
record-sheet-page = 第{ $page }页，共{ $all }页
