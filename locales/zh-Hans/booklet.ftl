### “整本小册子”页：全部内容合成一份，用来打印。

booklet-title = 整本小册子
booklet-intro = 全部内容合成一份，可以打印，也可以从头看到尾。
booklet-print = 打印小册子
