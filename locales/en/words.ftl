### Page "words": each legal word a reader meets, with its meaning in plain words.
### -name: the reader’s word. -forms: how it stands in running text, longest first, separated by " | "; "-": not marked.
### -meaning: one or two sentences. A form must not be an ordinary word, nor a form of another term.

words-title = Words explained
words-intro = These are the legal words you meet here, in plain words.

## People and bodies

words-prosecutor-name = prosecutor’s office, prosecutor
words-prosecutor-forms = prosecutor’s offices | prosecutor’s office | prosecutors | prosecutor
words-prosecutor-meaning =
    This office decides whether to charge and proposes a sentence to the court.
    A prosecutor is a person who handles cases there.

words-supervision-office-name = supervision office
words-supervision-office-forms = supervision offices | supervision office
words-supervision-office-meaning = The office that looks into official-duty crimes; it is not the police.

words-basic-court-name = basic court
words-basic-court-forms = basic courts | basic court
words-basic-court-meaning =
    The lowest level of court.
    Short trials and fast-track trials are held there.

words-panel-name = panel
words-panel-forms = panel of three or more | panel of judges | panels | panel
words-panel-meaning =
    Three or more people judge the case together.
    They are judges, sometimes with lay judges.

words-accused-name = accused person
words-accused-forms = person accused | people accused | accused person | accused people
words-accused-meaning =
    A person under investigation or charged, and not yet judged.
    The word does not mean that you are guilty.

words-defender-name = defender, defence lawyer
words-defender-forms = defence lawyers | defence lawyer | defenders | defender
words-defender-meaning =
    A person who defends you and protects your rights, such as a lawyer.
    The defender gives reasons why you are not guilty, or why the crime is lighter.

words-duty-lawyer-name = duty lawyer
words-duty-lawyer-forms = duty lawyers | duty lawyer
words-duty-lawyer-meaning =
    A lawyer who gives free legal help to people who have no defender.
    The duty lawyer is not your defender.

words-legal-aid-name = legal aid
words-legal-aid-forms = legal-aid | legal aid
words-legal-aid-meaning = Free help, such as a lawyer, that the State gives to people who meet the conditions.

words-guardian-name = guardian
words-guardian-forms = parents or legal guardians | parent or legal guardian | parents or guardians | legal representative | parent or guardian | legal guardian | guardians | guardian
words-guardian-meaning = A person who by law looks after and acts for a minor or some adults, such as a parent.

words-close-family-name = close family
words-close-family-forms = close family
words-close-family-meaning =
    The closest members of a family.
    Ask a lawyer who counts as close family.

## Pleading

words-plea-leniency-name = plea leniency
words-plea-leniency-forms = plea-leniency system | plea leniency | plea system
words-plea-leniency-meaning = A person who freely admits guilt and accepts punishment may by law be treated more lightly.

words-plea-name = plea, pleading
words-plea-forms = pleading | pleaded | pleads | plead | pleas | plea
words-plea-meaning = To tell the truth freely about your own crime, admit the facts charged, and accept punishment.

# The two halves of pleading, each by itself.
words-admit-accept-name = admit guilt, accept punishment
words-admit-accept-forms = acceptance of punishment | accepting punishment | accepts punishment | accept punishment | admitting guilt | admit the crime | admits guilt | admit guilt
words-admit-accept-meaning =
    Admit guilt: tell the truth freely about your own crime, and not dispute the facts charged.
    Accept punishment: be truly sorry and willing to be punished.

words-leniency-name = leniency
words-leniency-forms = treated more leniently | treated more lightly | leniency | lenient
words-leniency-meaning =
    Being treated more lightly.
    The law says “may”, so it is not certain.

words-withdraw-name = withdraw, stop pleading
words-withdraw-forms = stopped pleading | stops pleading | stop pleading | withdrawing | withdraws | withdrawn | withdrew | withdraw
words-withdraw-meaning = To plead first, and later no longer plead.

## Stages

words-investigation-name = investigation
words-investigation-forms = investigations | investigators | investigation
words-investigation-meaning = The stage when the police or another office look into the case and collect evidence.

words-review-stage-name = review before charge
words-review-stage-forms = review at the prosecutor’s office | review before charge | prosecutor’s review | review stage
words-review-stage-meaning = The stage when the prosecutor’s office studies the case and decides whether to charge.

words-charge-name = charge
words-charge-forms = charged | charges | charge
words-charge-meaning = The prosecutor’s office takes you to court and asks the court to judge.

words-no-charge-name = decision not to charge
words-no-charge-forms = decision not to charge | decides not to charge | decide not to charge | not be charged | not to charge | not charged | not charge
words-no-charge-meaning = The prosecutor’s office decides not to take you to court.

words-conditional-name = not charged, on conditions
words-conditional-forms = decides not to charge, on conditions | decide not to charge, on conditions | not to charge, on conditions | not charged, on conditions | not charge, on conditions
words-conditional-meaning =
    For some lesser crimes by minors with remorse, prosecutors may hold back the charge.
    If the minor meets the conditions to the end, they must not charge.

words-second-court-name = second court
words-second-court-forms = second court | second trial
words-second-court-meaning = The next higher court, which hears the case after an appeal or a protest.

# “last word before the deadline” keeps that heading from being taken for the last word in court.
words-appeal-name = appeal
words-appeal-forms = last word before the deadline | appealing | appealed | appeals | appeal
words-appeal-meaning = If you do not accept the first judgment, you have the right to ask a higher court to judge.

words-protest-name = protest
words-protest-forms = prosecutor’s own appeal | prosecutor’s appeal | protesting | protested | protests | protest
words-protest-meaning = If the prosecutor’s office finds the first judgment truly wrong, it must ask a higher court to judge.

words-sent-back-name = sent back
words-sent-back-forms = sent back for a full trial | sent back for a new trial | sent back
words-sent-back-meaning = The second court has the first court try the case again.

# zh: the two characters alone are no form, for 再审查 means “check again”.
words-retrial-name = later retrial
words-retrial-forms = later retrial | retrials | retrial
words-retrial-meaning = A new trial, in a procedure of its own, after the judgment has taken effect.

## Custody and other measures

words-custody-measure-name = custody measure
words-custody-measure-forms = custody measures | custody measure
words-custody-measure-meaning =
    Detention, arrest, release on guarantee and the like.
    It is not a punishment.

# en: “detention” alone is no form, for it also stands in “detention centre” and “illegal detention”.
words-arrest-name = detention, arrest
words-arrest-forms = detention before arrest | arrested | arrests | arrest
words-arrest-meaning =
    Both are custody during a case; neither is a sentence.
    Arrest is approved or decided by the prosecutor’s office, or decided by a court.

words-release-on-guarantee-name = release on guarantee
words-release-on-guarantee-forms = released on guarantee | release on guarantee
words-release-on-guarantee-meaning =
    Waiting for the case outside custody, like bail.
    A serious breach of its rules may lead to arrest.

words-supervision-detention-name = detention by the supervision office
words-supervision-detention-forms = detention by the supervision office | supervision detention
words-supervision-detention-meaning = Custody that the supervision office uses while it looks into a case.

## Papers and evidence

words-signed-statement-name = signed statement
words-signed-statement-forms = signed statements | signed statement
words-signed-statement-meaning = The paper in which you tell the truth about the crime and agree to the proposed sentence and procedure.

words-proposed-sentence-name = proposed sentence
words-proposed-sentence-forms = proposed sentences | proposed sentence
words-proposed-sentence-meaning = What the prosecutor asks the court to give; it is not the judgment.

words-indictment-name = indictment
words-indictment-forms = indictments | indictment
words-indictment-meaning = The paper that says what you are charged with.

words-charged-facts-name = facts charged
words-charged-facts-forms = facts you are charged with | charged facts | facts charged
words-charged-facts-meaning = What the prosecutor’s office says you did.

words-questioning-name = questioning
words-questioning-forms = questioning
words-questioning-meaning = Officers ask you about the case.

words-written-record-name = written record of questioning
words-written-record-forms = written record of questioning | record of your questioning | record of the questioning | record of questioning | questioning record | written records | written record
words-written-record-meaning = What was written down in questioning; it must be given to you to check.

words-confession-name = confession
words-confession-forms = confessions | confession
words-confession-meaning = What a person says to admit a crime and tell how it happened.

# en: “file” alone is no form, for it can be a file on a device.
words-case-file-name = case file
words-case-file-forms = read and copy the file | read the file | case files | case file
words-case-file-meaning = All the papers of a case, kept together.

words-reliable-sufficient-name = reliable and sufficient evidence
words-reliable-sufficient-forms = reliable and sufficient evidence | reliable and sufficient | beyond reasonable doubt | reasonable doubt
words-reliable-sufficient-meaning =
    Every fact for guilt and sentence has evidence, and each piece was lawfully checked and found true.
    Looking at all of it, no reasonable doubt remains.

words-illegal-evidence-name = evidence got by illegal means
words-illegal-evidence-forms = similar illegal means | illegal means | torture
words-illegal-evidence-meaning =
    Torture and the like are illegal means.
    A confession got by them must be left out of the evidence.

words-challenge-evidence-name = challenge the evidence
words-challenge-evidence-forms = challenge the evidence | shown and challenged | show and challenge
words-challenge-evidence-meaning = In court, both sides say whether evidence is true and lawful.

words-objection-name = object, objection
words-objection-forms = objections | objection | objects | object
words-objection-meaning = To say that you do not agree.

## How a case is tried

words-fast-track-name = fast-track trial
words-fast-track-forms = fast-track trials | fast-track trial | fast-track | fast track
words-fast-track-meaning =
    One judge decides; generally there is no going through the evidence and no argument.
    It is only for a possible term of 3 years or less, and only if you plead and agree.

words-short-trial-name = short trial
words-short-trial-forms = short trials | short trial
words-short-trial-meaning =
    A simpler trial, only if you admit the facts and do not object to it.
    If the possible prison term is over 3 years, a panel must judge.

words-full-trial-name = full trial
words-full-trial-forms = full trials | full trial
words-full-trial-meaning =
    The whole trial: going through the evidence, arguing, and your last word.
    Under the 2019 text, parts of it may be made shorter in plea cases.

words-evidence-stage-name = going through the evidence, arguing
words-evidence-stage-forms = going through the evidence | evidence stage
words-evidence-stage-meaning =
    Going through the evidence: the court checks facts and evidence one by one.
    Arguing: both sides give their reasons and answer each other.

words-last-word-name = last word
words-last-word-forms = last statement | last words | last word
words-last-word-meaning = What you say to the court at the end; the court must hear it before judgment.

words-clearly-wrong-name = clearly wrong
words-clearly-wrong-forms = clearly improper | clearly wrong
words-clearly-wrong-meaning =
    The proposed sentence clearly does not fit the case or the law.
    The court decides whether this is so.

## What weighs in the sentence

words-base-penalty-name = base penalty
words-base-penalty-forms = base penalties | base penalty
words-base-penalty-meaning = The term worked out from the crime itself; cuts and increases are counted from it.

words-lighter-name = lighter, below the range
words-lighter-forms = lighter punishment | lighter sentence | below that range | below the range | legal range
words-lighter-meaning =
    Lighter: a lower point inside the range the law sets.
    Below the range: only with a legal reason or the approval of the Supreme People’s Court.

words-surrender-name = surrender, and truth after being caught
words-surrender-forms = telling the truth after being caught | truth after being caught | giving yourself up | gave yourself up | surrender
words-surrender-meaning =
    Surrender: you go to the authorities yourself and tell the truth about your crime.
    Truth after being caught: you did not surrender, but you tell the truth about your crime.

words-repay-name = give back and repay
words-repay-forms = give back and repay | paying back | repayment | repaying | pay back | repay
words-repay-meaning = To give back what was taken and pay for the loss.

words-making-peace-name = making peace, forgiveness
words-making-peace-forms = making peace | forgiveness | make peace
words-making-peace-meaning =
    Making peace: you and the victim freely agree, for example on payment and saying sorry.
    Forgiveness: the victim forgives you.

words-money-claim-name = money claim in the case
words-money-claim-forms = money claim in the case | money claims | money claim
words-money-claim-meaning = The victim has the right to ask, in the criminal case, to be paid for material losses.

words-repeat-crime-name = repeat crime within 5 years
words-repeat-crime-forms = repeat crimes | repeat crime | repeaters
words-repeat-crime-meaning =
    Within 5 years after a prison sentence ends, a new crime that must bring prison.
    Crimes by carelessness, and crimes when under 18, do not count.

## Penalties and what follows

# zh 无期徒刑 stands here so that 徒刑 is not marked inside it.
words-main-extra-name = main penalty, additional penalty
words-main-extra-forms = additional penalties | additional penalty | extra penalties | main penalties | extra penalty | main penalty
words-main-extra-meaning =
    Main penalties run from supervision in the community to prison and death.
    Additional penalties, such as a fine, may be added or used alone.

words-community-name = supervision in the community
words-community-forms = supervision in the community | supervised in the community
words-community-meaning =
    A penalty without custody: you are supervised where you live.
    It lasts 3 months to 2 years; for several crimes together, at most 3 years.

words-short-jail-name = short jail term
words-short-jail-forms = short jail terms | short jail term
words-short-jail-meaning =
    A penalty of short custody.
    It lasts 1 to 6 months; for several crimes together, at most 1 year.

words-prison-name = prison for a fixed time
words-prison-forms = prison for a fixed time | prison terms | prison term
words-prison-meaning =
    Prison that ends on a set day.
    It is 6 months to 15 years, with exceptions.

# en: “fine” alone is no form, for it also means “good”.
words-fine-name = fine
words-fine-forms = any fine | the fine | a fine | fines
words-fine-meaning = A penalty: money you must pay to the State.

words-suspended-name = suspended sentence
words-suspended-forms = suspended sentences | suspended sentence
words-suspended-meaning =
    You do not go to prison at first; there is a test period in the community.
    If it is not cancelled by the end, you do not serve the term.

words-test-period-name = test period
words-test-period-forms = test periods | test period
words-test-period-meaning =
    The time in which you must keep the rules of a suspended sentence.
    Minors who are not charged, on conditions, also have one.

words-no-custody-name = penalty without custody
words-no-custody-forms = penalties without custody | penalty without custody | non-custodial penalty
words-no-custody-meaning = A penalty served outside custody, for example supervision in the community.

words-gains-name = gains from crime
words-gains-forms = gains from crime
words-gains-meaning = Money and things got through a crime.

words-time-served-name = time served
words-time-served-forms = time already served | days you were held | days already held | time served
words-time-served-meaning = Days you were held before the sentence starts count towards it.

words-sealed-name = sealed record
words-sealed-forms = sealed
words-sealed-meaning = The record must not be shown to others, except for checks that national rules allow.

## Small words that carry force, and where a rule comes from

# Not marked in running text.
words-may-name = may
words-may-forms = -
words-may-meaning = Allowed, but it does not have to happen.

# Not marked in running text.
words-must-name = must
words-must-forms = -
words-must-meaning = It has to be done.

# Not marked in running text.
words-generally-must-name = generally must
words-generally-must-forms = -
words-generally-must-meaning = It has to be done as a rule, with exceptions.

# Not marked in running text.
words-must-not-name = must not
words-must-not-forms = -
words-must-not-meaning = It is not allowed.

# Not marked in running text.
words-right-name = has the right to
words-right-forms = -
words-right-meaning = The law gives it to you, and you choose whether to use it.

# Not marked in running text.
words-numbers-name = or more, or less, over
words-numbers-forms = -
words-numbers-meaning =
    “Or more” and “or less” include the number: 3 years or less includes 3 years.
    “Over” does not include it: over 3 years does not include 3 years.

words-opinions-name = 2019 text
words-opinions-forms = 2019 text
words-opinions-meaning =
    A 2019 paper by the top court and four other central offices; it is not a law.
    There are signs of a 2026 text; we did not find it in full.

words-interpretation-name = rule of the top court
words-interpretation-forms = judicial interpretations | judicial interpretation | rule of the top court
words-interpretation-meaning = Rules by the top court or the top prosecutor’s office on how to use the law.
