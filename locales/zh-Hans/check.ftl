### Page "check": the self-check. It teaches; it is no exam.
### Readers: the person. Never 错, 失败, 及格; nothing urges the person on; nothing is about the person's own case.

## Beginning

check-what = 这不是考试，没有分数，没有及格线。
check-how =
    每次讲一个小故事，问一个问题。
    故事里的人是编的，不问你的案子。
    没答对的，我们再讲一遍，过后换一题再问。
    你可以随时停，可以过后接着做。
check-dont-know = 不知道，就选“我不知道”。这没关系。
check-stays = 你的回答只在这台机器上。关了这个窗口，就没有了。上面写着“存好了”，就锁在律师的机器里。
check-short-name = 短的：8件事
check-short-text = 最容易误解的8件事，每件一题。
check-full-name = 全部：18件事
check-full-text = 18件事都问。其中6件很难改回来，各问两题。
# Variables:
#   $from (Number) - minutes of a quick reader
#   $to (Number) - minutes of a slow listener
check-minutes = 大约{ $from }到{ $to }分钟，可以慢慢来。
check-begin = 开始
check-resume = 接着做
check-all-items = 全部题目和讲解
check-all-items-intro =
    这里可以看全部题目，不用程序。
    想清楚了，再打开下面的讲解。
check-explanations = 讲解

## One question

# Variables:
#   $done (Number) - how many things are settled
#   $all (Number) - how many there are
check-progress = 已经问完{ $done }件，共{ $all }件
check-made-up = 故事里的人是编的。不问你的案子。
check-no-exam = 这不是考试，没有分数
check-unsure = 我不知道。
check-answer = 就选这个
check-pick-first = 先选一个
check-pick-first-again = 请先选一个，“我不知道”也可以。
check-rest = 先不做了

## Explained

check-you-chose = 你选的
check-you-do-not-know = 你选了“我不知道”
check-law-is = 准确的说法
check-look-again = 这一点，我们再看一遍
check-unsure-why = 没关系，我们一起再看一遍。
check-another-later = 过一会儿，换一题再问你。
check-noted = 替你记下一句，可以交给律师：
check-drop = 不要这句
check-read-more = 看这张卡片
check-go-on = 接着看
check-right-heading = 讲解

## A person must explain

check-person-heading = 这里要请人来讲
check-person-text =
    有几件事，这台机器没能讲清楚。
    这不怪你。
    你可以请律师当面给你讲。
    听不懂汉语的，你有权要翻译。
check-person-show = 可以给律师看这一句：
check-person-sentence = 我还没听明白。请你用我能懂的话，一件一件讲给我听。

## What is understood

check-result-heading = 现在明白了什么
check-result-intro = 没有分数，没有及格线。一件一件看。
check-result-none = 你还没有回答。
# Variables:
#   $count (Number) - how many things
check-not-yet = 还没明白：{ $count }件，请律师讲
# Variables:
#   $count (Number) - how many things
check-after = 讲解后明白：{ $count }件
# Variables:
#   $count (Number) - how many things
check-first = 一开始就明白：{ $count }件
check-not-yet-none = 没有还没明白的。你可以写下自己还想问的。
check-open = 还没问完
check-asks-note = 勾上的，会印在问题单上。
check-not-agree = 明白，不等于同意。签不签，由你自己定。
check-again = 换一套再做一次
# Variables:
#   $count (String) - how many times, a whole number written out in digits
check-luck = 全靠猜，也能做到这样：大约每{ $count }次里有1次。
check-luck-always = 全靠猜，也差不多能做到这样。
check-luck-how = 这是按三个选项里随便选一个，精确算的。
# Variables:
#   $count (Number) - answers
#   $all (Number) - all answers
check-signal-quick = { $all }题里有{ $count }题答得比看字还快。
# Variables:
#   $count (Number) - answers
#   $all (Number) - all answers that named an option
#   $place (Number) - the place on the screen, 1 to 3
check-signal-place = { $all }题里有{ $count }题选了第{ $place }个位置。
check-signal-two-ways = 同一件事，一次选对，另一次没选对：
# Variables:
#   $count (Number) - answers
#   $all (Number) - all answers
check-signal-unsure = { $all }题里有{ $count }题选了“我不知道”。
check-signal-note =
    原因可能很多。
    请律师让他用自己的话说一遍。
check-signals-heading = 看到的情况
check-signals-none = 没有看到答得太快、总选一个位置、前后不一样的情况。
check-print-questions = 打印问题单

## Private questions

check-private-heading = 只给律师看的问题
check-private-intro =
    这些回答只在屏幕上，给你的律师看。
    离开这个窗口，就没有了。
    上面写着“存好了”，就锁在律师的机器里。
    你不勾“写进记录”，记录里就没有。
    不想答的，可以不答。
check-private-promised = 有没有人答应过你什么？
check-private-threatened = 有没有人威胁过你？
check-private-unwell = 你现在很累，或者病了吗？
check-private-hurt = 有没有人伤害过你的身体？
check-private-time = 给你想的时间够吗？
check-private-alone = 你单独和律师谈过吗？
check-private-language = 别人说的话，你都听懂了吗？
check-private-yes = 有，或者是
check-private-no = 没有，或者不是
check-private-rather-not = 不想说
check-private-in = 写进记录
check-private-no-story = 这里只选，不写经过。经过请当面和律师说。

## Sentences for the lawyer, one for each of the 18 things

check-ask-admit = 请告诉我：签了，我认的是哪些事实，什么罪？
check-ask-free = 请告诉我：我不想签，或者要时间想，可以怎么办？
check-ask-may = 请告诉我：“可以”从宽，为什么不是一定？
check-ask-covers = 请告诉我：建议里写了哪些？钱要还多少？
check-ask-decides = 请告诉我：法院什么时候可以不照建议判？
check-ask-no-rule = 请告诉我：不认罪认罚，会有什么不同？
check-ask-evidence = 请告诉我：现在有什么证据？你看过案卷吗？
check-ask-acquit = 请告诉我：什么情况下会不起诉，或者判无罪？
check-ask-who-lawyer = 请告诉我：你是值班律师，还是辩护人？有什么不同？
check-ask-defender = 请告诉我：我怎样请辩护人，怎样申请法律援助？
check-ask-two-consents = 请告诉我：具结书上，程序那一栏写的是什么？
check-ask-shorter = 请告诉我：用速裁，开庭会少哪些步骤？
check-ask-keep = 请告诉我：签了以后，我还有哪些权利？
check-ask-withdraw = 请告诉我：我以后不认了，会怎么样？
check-ask-said = 请告诉我：我说过的话，以后还会用到吗？
check-ask-appeal = 请告诉我：我上诉，检察院什么时候可能抗诉？
check-ask-lasting = 请告诉我：判了以后，对工作和家里有什么影响？
check-ask-own-language = 请告诉我：我能要翻译吗？我有没有特别保护？
