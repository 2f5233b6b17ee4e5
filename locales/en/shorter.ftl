### Page "shorter": what gets shorter. Say what is shortened by name; never say that a right is given up.
### Readers: the person. Plain words, short sentences; may and must are legal words.

shorter-title = What gets shorter
shorter-intro = This page names each step that gets shorter in a fast-track or short trial.

## Card three-procedures (claim three-procedures)

shorter-three-procedures-heading = Three kinds of trial are possible
shorter-three-procedures-text =
    A plea case can have a full trial, a short trial or a fast-track trial.
    A full trial has the most steps.
    A short trial is shorter, and a fast-track trial is the shortest.
    Which one depends on the law and the case.

## Card consent-two-things (claim consent-two-things)

shorter-consent-two-things-heading = These are two choices, not one
shorter-consent-two-things-text =
    Pleading is one choice.
    Agreeing to a short or fast-track trial is another choice.
    Under the 2019 text, refusing such a trial does not undo your acceptance of punishment.
    The signed statement covers both, so check its line on the kind of trial.

## Card summary-rules (claim summary-rules)

shorter-summary-rules-heading = A short trial needs four things
shorter-summary-rules-text =
    First, a short trial needs a basic court; second, clear facts and sufficient evidence.
    Third, you admit the crime and do not dispute the facts charged; fourth, you do not object to it.
    Even with all four, the court decides whether to use it.
    If the possible prison term is over 3 years, there must be a panel of three or more.

## Card evidence-testing (claim give-up-evidence-testing)

shorter-evidence-testing-heading = Evidence nobody disputes may just be named
shorter-evidence-testing-text =
    Evidence that both sides accept may just be named, with what it proves.
    Evidence you dispute must still be shown and challenged.
    This holds in a short trial and, under the 2019 text, in a full trial.
    So say clearly what you dispute.

## Card fast-conditions (claim fast-conditions)

shorter-fast-conditions-heading = A fast-track trial needs five things
shorter-fast-conditions-text =
    First, a fast-track trial needs a basic court; second, a possible term of 3 years or less.
    Third, the facts are clear, and the evidence is reliable and sufficient.
    Fourth, you plead; fifth, you agree to a fast-track trial.
    Even with all five, the court decides whether to use it.

## Card fast-barred (claim fast-barred)

shorter-fast-barred-heading = When a fast-track trial does not apply
shorter-fast-barred-text =
    A fast-track trial does not apply to minors, or to blind, deaf or mute people.
    It does not apply to mentally ill people who only partly understand or control their acts.
    It does not apply if a money claim in the case is not settled.
    There are other cases, such as a case with great effect on society.

## Card fast-no-investigation (claim fast-no-investigation)

shorter-fast-no-investigation-heading = Fast-track trial: generally no evidence stage, no argument
shorter-fast-no-investigation-text =
    In a fast-track trial, one judge decides.
    There is generally no going through the evidence and no argument.
    Before judgment, the judge must still hear your defender’s opinion and your last word.
    The judge must give the judgment at the hearing.

## Card fast-less-notice (claim fast-less-notice): the time to prepare between the indictment and the hearing

shorter-fast-less-notice-heading = The time before the hearing can be shorter
shorter-fast-less-notice-text =
    The indictment is the paper that says what you are charged with.
    In a full trial, the court must give it to you at least 10 days before the hearing.
    In a short or fast-track trial, this time limit does not apply.
    So the time to prepare can be shorter.

## Card fast-short-review (claim fast-short-review): the review at the prosecutor's office

shorter-fast-short-review-heading = Fast-track cases: the prosecutor’s review is shorter
shorter-fast-short-review-text =
    The prosecutor usually has one month to decide whether to charge.
    If you plead and the case fits a fast-track trial, the prosecutor must decide within 10 days.
    If the possible prison term is over 1 year, it may take up to 15 days.
    So a lawyer has less time.

## Card not-guilty-defence-no-fast (claim not-guilty-defence-no-fast): your defender argues, you keep the plea

shorter-not-guilty-defence-no-fast-heading = What if your defender argues not guilty?
shorter-not-guilty-defence-no-fast-text =
    If your defender argues not guilty, the court must not use a short or fast-track trial.
    Under a 2021 text of the top prosecutor’s office, prosecutors must check that your plea is true and free.
    Under that text, if you keep your plea, the plea-leniency system may go on.

## Card co-defendants (claim co-defendants)

shorter-co-defendants-heading = What others in your case say can matter
shorter-co-defendants-text =
    If one person in the case pleads, that person may be treated more lightly.
    But the court must keep the sentences in the whole case in balance.
    If another accused person denies guilt or objects to a short trial, there is no short trial.
    If one of them disputes the facts, crime, proposed sentence or fast-track trial, there is no fast-track trial.

## Card procedure-can-change (claim procedure-can-change)

shorter-procedure-can-change-heading = Sometimes the kind of trial must change
shorter-procedure-can-change-text =
    In some cases the court must move to a fuller trial.
    For example, you deny the facts charged, or you pleaded against your will.
    Another example is that perhaps the act is no crime.
# What the change costs: the court's time limit starts again.
shorter-procedure-can-change-time =
    After such a change, the court’s time limit must be counted again from the day of that decision.

## Card time-limits (claim time-limits)

shorter-time-limits-heading = Every stage has a time limit
shorter-time-limits-text =
    Every stage has a time limit, but it can be extended or start again.
    In fast-track cases the prosecutor and the court each have 10 days, at most 15.
    When the limit is over, officials must release you, or lift or change the measure.
    You have the right to ask for this.

## Card hard-to-attack-later (claim hard-to-attack-later): the right and its cost

shorter-hard-to-attack-later-heading = Can you object after you agree?
shorter-hard-to-attack-later-text =
    After you agree to the proposed sentence, you may still object, and you have the right to appeal.
    But if prosecutors find the judgment truly wrong, they must protest.
    A protest is the prosecutor’s own appeal to a higher court.
    After a protest, a heavier sentence is possible.

## Table: the three procedures side by side. Very short cells; may and must are legal words.

shorter-compare-heading = The three kinds of trial, side by side
shorter-compare-full = Full trial
shorter-compare-short = Short trial
shorter-compare-fast = Fast-track trial

# A panel (合议庭) may include people's assessors, who are not judges.
shorter-compare-who-name = Who judges
shorter-compare-who-full = A panel of three or more
shorter-compare-who-short = One judge may sit; a panel must if possibly over 3 years
shorter-compare-who-fast = One judge

shorter-compare-evidence-name = Going through the evidence
shorter-compare-evidence-full = Must be done; in plea cases may be shortened (2019 text)
shorter-compare-evidence-short = May be shortened; evidence you dispute must be shown and challenged
shorter-compare-evidence-fast = Generally none

shorter-compare-argue-name = Arguing
shorter-compare-argue-full = Must be held; in plea cases mainly on disputed points (2019 text)
shorter-compare-argue-short = If the judge allows it, you and your defender may argue
shorter-compare-argue-fast = Generally none; but your defender’s opinion must be heard

shorter-compare-last-name = Your last word
shorter-compare-last-full = You have the right to it
shorter-compare-last-short = Must be heard before judgment
shorter-compare-last-fast = Must be heard before judgment

shorter-compare-notice-name = Indictment given at least 10 days before the hearing
shorter-compare-notice-full = The court must do this
shorter-compare-notice-short = This time limit does not apply
shorter-compare-notice-fast = This time limit does not apply

shorter-compare-agree-name = Your agreement
shorter-compare-agree-full = We found no rule that asks for it
shorter-compare-agree-short = Only if you do not object; the judge must confirm this
shorter-compare-agree-fast = Only if you plead and agree; the judge must ask you

# The numbers are the time limit for the court, counted from the day it accepts the case.
shorter-compare-time-name = When the judgment comes; time limit the court must keep
shorter-compare-time-full = At the hearing or later; 2 months, usually at most 3; longer if approved
shorter-compare-time-short = Generally must be at the hearing; 20 days, some longer
shorter-compare-time-fast = Must be at the hearing; 10 days, at most 15
