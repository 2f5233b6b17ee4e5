### “全部内容”页。

map-title = 全部内容
map-intro = 想看哪一页就点哪一页，先后都行。
