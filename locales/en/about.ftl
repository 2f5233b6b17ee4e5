### Page "about": edition, sources, limits, privacy, accessibility.
### Readers: the person, and anyone who wants to know how far to trust this.

about-title = About this
about-intro = Who this is for, where it comes from, and what it cannot do.

about-what-heading = What this is
about-what-text =
    Mingbai means “I understand”.
    It explains plea leniency to the person who is asked to sign.
    It gives both choices the same room, the same order and the same words.

about-not-heading = What this is not
about-not-text =
    It is not legal advice about your case.
    It is not a lawyer, and it does not take a lawyer’s place.
    It does not tell you whether to sign.

about-sources-heading = Where the sentences come from
about-sources-text =
    Every sentence about the law names the articles it rests on.
    Open “The law says” on a card to read them.
    Only the Chinese text of the law binds.

about-newer-heading = The law can change
about-newer-text =
    Every page says on which day we last checked the law.
    There are signs of a newer text of the 2019 Guiding Opinions, from 2026.
    We could not find that text, so we say “2019 text” each time.

about-unknown-heading = What we do not know
about-unknown-text =
    We do not know the rules of your province.
    We do not know the facts of your case, and we do not ask.
    Where we found no rule, we say “we found no rule”.
    No practising lawyer has checked these words yet.

about-privacy-heading = What happens to what you do here
about-privacy-text =
    Nothing is sent anywhere.
    Nothing you can tap here holds a fact of your case.
    What you tick stays in this window until you close it.
    If a lawyer keeps a draft, it is locked under a passphrase on the lawyer’s device.

about-shared-heading = On a shared machine
about-shared-text =
    When you are done, open “Ask a lawyer” and tap “Clear my list”.
    Then close the window.

about-access-heading = If reading is hard
about-access-text =
    You can make the text bigger with “Text size”.
    You can use the keyboard alone, or a screen reader.
    You can print every page, or the whole booklet.

about-voice-heading = If you want to listen
about-voice-text =
    Reading aloud uses a voice that is already on the machine.
    If the machine has none, the button is not shown and the page says so.
    Then ask someone you trust to read it to you.

about-licence-heading = Who may use this
about-licence-text =
    Our texts and drawings may be shared under CC BY 4.0, and the program under the MIT licence.
    Laws and official texts are free for all to copy.

## Edition

about-edition-heading = This edition
about-edition-id = Edition
about-edition-checked = Law last checked on
about-edition-law = Fingerprint of the law texts
about-edition-words = Fingerprint of the words
about-edition-build = Fingerprint of the program’s source
about-edition-files = Fingerprint of the files (PROGRAM, in SHA256SUMS)
