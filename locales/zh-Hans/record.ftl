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
