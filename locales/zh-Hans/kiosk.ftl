### 公用机器：首屏、“你还在吗”、马上清除、工作人员。
### 读者：当事人；最后两节是工作人员。平静，短句。

## 每一页

kiosk-clear = 马上清除
kiosk-lawyer-note = 律师在，现在不计时。
kiosk-lawyer-left = 律师走了，接着计时

## 你还在吗

kiosk-idle-heading = 你还在吗？
# Variables:
#   $seconds (Number) - 还剩几秒
kiosk-idle-text =
    { $seconds ->
       *[other] { $seconds }秒后，会清除这里的内容。
    }
kiosk-idle-sound = 同时有提示音。
kiosk-idle-touch = 点屏幕任何地方，也算“还在”。
kiosk-still-here = 我还在，接着看
kiosk-lawyer-here = 律师在，别计时
kiosk-finished = 看完了，清除

## 首屏

kiosk-touch = 点一下你的语言
kiosk-listen = 听
kiosk-can-listen = 可以听
kiosk-draft = 草稿
kiosk-promise-erased = 用完清除
kiosk-help-heading = 这里能找谁帮忙

## 工作人员

kiosk-staff = 工作人员
kiosk-pin-label = 工作人员密码
kiosk-pin-open = 打开
kiosk-pin-checking = 正在核对。
# Variables:
#   $seconds (Number) - 还要等几秒
kiosk-pin-wait =
    { $seconds ->
       *[other] 密码不对。请等{ $seconds }秒再试。
    }
kiosk-pin-none = kiosk.json里没有设密码，这里打不开。
kiosk-pin-cannot = 这个网页不是本机的，也没有用https，不能核对密码。
kiosk-open-now = 已经打开。关上窗口或者回到首屏，就又锁上。
kiosk-close-window = 关上窗口
kiosk-close-hint = 窗口关不上时，请同时按Alt和F4。
kiosk-to-start = 回到首屏

## kiosk.json 写错了

kiosk-fault-unreadable = kiosk.json不是完整的JSON，全部用了默认值。
# Variables:
#   $field (String) - 字段名
kiosk-fault-unknown = kiosk.json里的{ $field }没有人认识，没有用上。
# Variables:
#   $field (String) - 字段名
#   $least (String) - 最小的数
#   $most (String) - 最大的数
kiosk-fault-number = kiosk.json里的{ $field }要写{ $least }到{ $most }的整数，用了默认值。
# Variables:
#   $field (String) - 字段名
kiosk-fault-value = kiosk.json里的{ $field }写得不对，用了默认值。
kiosk-fault-trial =
    kiosk.json里的warning_seconds太短。
    不到20秒，只能用来试机。

## 程序没能启动的网页上，接在 site-no-app 后面，只在可以打印的地方出现

kiosk-can-print = 也都能打印。
