### Page "record": the lawyer and the person make the record together. Also the printed sheet.
### Readers: the lawyer first, then the judge; the person beside them. No word says that anybody has consented.

## Duties

record-duty-no-defender-yet = Asked if the person has a defender already
record-duty-must-have-defender = Checked if the law asks for a defender
record-duty-met-alone = Met the person, nobody else there
record-duty-file-read = Read the case file
record-duty-evidence-state = Explained the state of the evidence
record-duty-advice-given = Gave advice and suggested a procedure
record-duty-consequences-explained = Explained what pleading is and its legal consequences
record-duty-opinions-given = Gave opinions on charge, sentence and procedure
record-duty-work-recorded = Had this work recorded and sent on with the case
record-duty-legal-aid-asked = Passed on a request for legal aid
record-duty-signing-present = Was there at the signing
