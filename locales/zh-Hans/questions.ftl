### Page "questions": questions a reader may ask a lawyer, the prosecutor or the judge; to tick and print.
### Each is asked of somebody else. None asks the reader for anything, and none holds a fact of a case.

questions-title = 要问的问题
questions-intro = 想问律师、检察官或者法官的，打上勾，再打印出来。

## The reader’s own list

questions-noted-heading = 我记下要问的
# Shown while the list is empty. The button stands on every card of the other pages.
questions-noted-none = 还没有记下什么。每张卡上，都有一个按钮能记下来。
# Variables:
#   $heading (String) - the heading of the card the reader noted
questions-noted-line = 请讲解：{ $heading }
questions-print = 打印我的清单
questions-clear = 清空我的清单
questions-privacy = 这份清单上，只有我们写的句子。请不要在上面写案情。

## Group lawyer

questions-lawyer-heading = 问律师：您能帮什么
# Claims duty-lawyer-not-defender, duty-lawyer-for-whom.
questions-lawyer-role = 您是值班律师，还是我的辩护人？有什么不同？
# Claims duty-lawyer-four-helps, duty-lawyer-plea-helps.
questions-lawyer-help = 您能帮我做哪些事？哪些不归您做？
# Claim duty-lawyer-ask-meet.
questions-lawyer-meeting = 我怎样再约见值班律师？向谁提出？
# Claim right-to-defender.
questions-lawyer-hiring = 家里怎样替我请辩护律师？
# Claim ask-legal-aid.
questions-lawyer-aid = 怎样申请法律援助辩护？应当几天内答复？
# Claim must-have-defender.
questions-lawyer-group = 哪些人必须有辩护律师？怎样指派？
# Claim lawyer-opinion-heard.
questions-lawyer-opinion = 您对检察官提了什么意见？检察官怎么答复？

## Group evidence

questions-evidence-heading = 问证据
# Claims duty-lawyer-file, lawyer-private-copy.
questions-evidence-file = 您看过案卷吗？还有什么没能看到？
# Claims confession-alone, same-proof.
questions-evidence-proof = 除了口供，还有什么证据？达到法律的标准吗？
# Claims may-not-be-charged, court-can-acquit.
questions-evidence-shortfall = 证据不足的，检察院和法院应当怎么办？
# Claim check-the-record.
questions-evidence-record = 讯问笔录有错、有漏，怎样要求改？
# Claim exclude-illegal.
questions-evidence-exclusion = 怎样申请排除非法证据？应当提供什么？
# Claim give-up-evidence-testing.
questions-evidence-dispute = 对证据有异议，什么时候说，怎么说？

## Group proposal

questions-proposal-heading = 问量刑建议
# Claim rec-covers.
questions-proposal-cover = 量刑建议都写了什么：主刑、罚金、缓刑？
# Claim rec-definite.
questions-proposal-range = 建议的是确定的刑期，还是一个幅度？为什么？
# Claims discount-ceiling, no-double-count.
questions-proposal-number = 这个数是怎么算的？哪些算了，哪些没有重复算？
# Claims pay-back-matters, victim-no-veto.
questions-proposal-payment = 赔偿、和解、谅解，怎么影响量刑建议？
# Claims rec-object, rec-hear-first.
questions-proposal-objection = 对量刑建议有异议，怎样提？提了会怎样？
# Claims court-generally-adopts, court-five-exceptions, court-clearly-improper.
questions-proposal-court = 法院什么时候不按建议判？可能更轻还是更重？
# Claims rec-probation-not-sure, probation-duties.
questions-proposal-suspension = 建议缓刑，就一定缓刑吗？缓刑有哪些义务？

## Group procedure

questions-procedure-heading = 问审理的程序
# Claims three-procedures, fast-conditions, summary-rules.
questions-procedure-kind = 打算用哪种程序：速裁、简易还是普通？为什么？
# Claim consent-two-things.
questions-procedure-choice = 认罪认罚，但不同意速裁、简易程序，会怎样？
# Claims fast-no-investigation, give-up-evidence-testing, last-word.
questions-procedure-steps = 这种程序里，哪些步骤变短，哪些一直都有？
# Claims fast-less-notice, fast-short-review.
questions-procedure-time = 从现在到开庭，有多少时间准备？
# Claim not-guilty-defence-no-fast.
questions-procedure-defence = 辩护人作无罪辩护，程序会怎么变？
# Claim co-defendants.
questions-procedure-others = 同案的人有异议，会影响用哪种程序吗？

## Group signing

questions-signing-heading = 问具结书和签字
# Claims affidavit-what, affidavit-check-list.
questions-signing-contents = 具结书上写的，请一条一条讲给我听，好吗？
# Claims affidavit-voluntary, refuse-then-what, leniency-is-may.
questions-signing-choice = 签了会怎样？不签会怎样？
# Claims affidavit-time, earlier-more.
questions-signing-time = 要时间考虑，怎么提？早认和晚认，有什么不同？
# Claim label-dispute-ok.
questions-signing-detail = 认主要事实，但对细节或者罪名有不同看法，会怎样？
# Claims affidavit-lawyer-present, own-lawyer-not-bypassed.
questions-signing-presence = 如果签字，哪些人应当在场？
# Claim duty-lawyer-sign-meaning.
questions-signing-signature = 律师也签名，这个签名表示什么，不表示什么？
# Claim affidavit-recorded.
questions-signing-recording = 听意见和签字，都录音录像了吗？

## Group after

questions-after-heading = 问以后想改、上诉
# Claims can-withdraw, withdraw-before-charge, withdraw-cost.
questions-after-withdrawal = 以后反悔，会怎样？起诉前和开庭时，有什么不同？
# Claims withdraw-confession-used, repeat-confession, affidavit-after-withdraw.
questions-after-statements = 反悔以后，以前说过的话还会用吗？
# Claim conduct-undoes-plea.
questions-after-conduct = 认罪认罚以后，哪些做法会让从宽制度不能适用？
# Claims court-must-check, tell-the-judge.
questions-after-judge = 法官怎样审查认罪认罚是不是自愿？
# Claims appeal-kept, appeal-ten-days.
questions-after-appeal = 怎么上诉？最晚到哪一天？
# Claims appeal-no-heavier, appeal-protest-exception.
questions-after-protest = 上诉以后，什么情况不得加重，什么情况可能更重？
# Claim appeal-fast-facts.
questions-after-facts = 速裁以后，因为事实或证据上诉，会怎样？

## Group life

questions-life-heading = 问关押、钱和以后的生活
# Claims ask-change-custody, custody-factor-not-release.
questions-life-custody = 怎样申请变更强制措施？认罪认罚有什么影响？
# Claim time-limits.
questions-life-limits = 现在这个阶段，期限是多久？期满了，应当怎么办？
# Claim time-served.
questions-life-days = 已经关的日子，怎么折抵刑期？
# Claim money-still-owed.
questions-life-money = 除了罚金，还应当交什么钱？确有困难怎么办？
# Claim still-a-conviction.
questions-life-conviction = 判轻了也算有罪吗？以后要向谁报告？
# Claim lasting-effects.
questions-life-work = 有罪判决，会影响哪些工作？多久？

## Group special

questions-special-heading = 问特别的规定
# Claims minor-defender-and-rep, minor-objection, minor-procedure, minor-conditional, minor-lighter-sealed.
questions-special-minor = 对未成年人，有哪些特别的规定？
# Claims disability-special, sign-language.
questions-special-disability = 对盲、聋、哑人和部分精神病人，有哪些特别的规定？
# Claims affidavit-exceptions, no-affidavit-still-lenient.
questions-special-exemption = 哪些人不需要签具结书？不签，还能适用从宽制度吗？
# Claim probation-must-groups.
questions-special-suspension = 对哪些人，符合条件就应当判缓刑？
# Claims own-language, interpreter-challenge, no-interpreter-no-use.
questions-special-interpreter = 怎样要翻译？什么情况能申请换一个？
# Claim foreigners.
questions-special-foreigner = 外国人可能驱逐出境吗？怎样联系使领馆？
# Claim supervision-cases.
questions-special-supervision = 监察机关办的案子，什么时候能请律师？
