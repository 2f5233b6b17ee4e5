### “首页”：几扇门。
### 读者：当事人，可能几分钟后就要签字。哪扇门都不劝签，也不劝不签。

home-title = 先弄明白，再决定。
home-intro = 这里用大白话讲“认罪认罚”：它是什么，什么一直在，什么会变短。
home-neutral = 不劝你签，也不劝你不签。

## 三扇门

home-short-name = 先看要紧的
home-short-text = 18张卡片，最要紧的事。
home-short-go = 开始
home-whole-name = 从头细看
home-whole-text = 一张一张看，随时可以停。
home-whole-go = 开始
home-lawyer-name = 和律师一起看
home-lawyer-text = 签字前律师做哪些事，一步一步看。
home-lawyer-go = 去看

## 两条近路

home-signing-name = 马上要签字？
home-signing-text = 先看签之前要看清的8项。
home-stage-name = 案子走到哪一步了？
home-stage-text = 看一张图。

# Variables:
#   $page (String) - 上次停下的页面标题
home-resume = 接着上次看：{ $page }
