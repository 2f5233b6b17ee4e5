### Page "plea": what plea leniency is.
### Readers: the person. Plain words, short sentences; may and must are legal words.

plea-title = What plea leniency is
plea-intro = This page tells what pleading is and what leniency is.

## Card three-parts (claim plea-three-parts)

plea-three-parts-heading = Pleading means three things together
plea-three-parts-text =
    Pleading means three things, and none can be missing.
    First, you freely tell the truth about your own crime.
    Second, you admit the facts you are charged with.
    Third, you are truly sorry and willing to accept punishment.

## Card leniency-may (claim leniency-is-may)

plea-leniency-may-heading = If you plead, you may be treated more lightly
plea-leniency-may-text =
    Leniency means you are treated more lightly.
    If you plead, the law says you may be treated more lightly.
    “May” means it is possible, not certain.
    The 2019 text reads this as generally yes, but not always.

## Card court-lighter (claim court-generally-lighter)

plea-court-lighter-heading = With a plea, the sentence generally must be lighter
plea-court-lighter-text =
    If you plead, the court generally must give a lighter sentence.
    “Generally” means there are exceptions.
    Under the 2019 text, a plea is not always enough for the gravest crimes.
    In such a case, the 2019 text gives no leniency.

## Card all-crimes (claim all-crimes-all-stages)

plea-all-crimes-heading = Every crime and every stage are included
plea-all-crimes-text =
    The plea system can be used for every crime.
    Minor crimes are included, and grave crimes too.
    It can be used with the police, the prosecutor’s office and the court.
    This does not make leniency certain.

## Card label-dispute (claim label-dispute-ok)

plea-label-dispute-heading = Does disputing one point still count as admitting guilt?
plea-label-dispute-text =
    Under the 2019 text, you still count as admitting guilt in two cases.
    In the first, you accept the main facts and argue only about a detail.
    In the second, you argue about the nature of the act but say you accept the officials’ finding.
    The nature of the act is what the law calls it.

## Card several-crimes (claim several-crimes)

plea-several-crimes-heading = What if I admit only some crimes?
plea-several-crimes-text =
    If you admit only some of several crimes, the whole case does not count as admitting guilt (2019 text).
    Under the 2019 text, the plea system then does not apply to the case as a whole.
    Under the 2019 text, the part you admit truthfully may still be treated more lightly.

## Card conduct (claim conduct-undoes-plea)

plea-conduct-heading = What if I agree but act against it?
plea-conduct-text =
    Under the 2019 text, the plea system cannot be used if you agree but do things like these.
    The 2019 text names matching stories in secret and disturbing witnesses.
    The 2019 text names destroying or faking evidence, and hiding or moving property.
    The 2019 text names not paying the loss when you are able to pay.

## Card earlier (claim earlier-more)

plea-earlier-heading = Are early and late pleas the same?
plea-earlier-text =
    Pleading early, by your own will, fully and steadily counts for more.
    We found no article that makes you decide the same day.

## Card at-trial (claim plead-at-trial-ok)

plea-at-trial-heading = You can first plead at trial
plea-at-trial-text =
    You can first plead at trial.
    Under the 2019 text, the reduction then may be smaller.
    If you first plead in the second court, it must decide by the circumstances whether to be lenient.
    The reduction there must differ from that for a plea in the first court.

## Card not-pleading (claim not-pleading-not-aggravating)
## Basis R: “we found no article”, never “the law says”.

plea-not-pleading-heading = Does not pleading make punishment heavier?
plea-not-pleading-text =
    We found no article that makes “did not plead” a reason for heavier punishment.
    But if you do not plead, you do not get the plea reduction.
    Remorse also counts when a suspended sentence is decided.
    A plea also counts when arrest is decided.

## Card victim (claim victim-no-veto)

plea-victim-heading = What if the victim says no?
plea-victim-text =
    Under the 2019 text, the victim’s “no” does not block the plea system.
    To repay is to give back or make good the loss.
    Under the 2019 text, leniency must be smaller if you did not repay and did not settle.
    If you want to pay and the demand is clearly unreasonable, that generally does not count against you.

## Card pay-back (claim pay-back-matters)

plea-pay-back-heading = Repaying, making peace and forgiveness are important factors
plea-pay-back-text =
    The proposed sentence is what the prosecutor asks the court to give.
    Repaying, making peace and the victim’s forgiveness must be important factors in it.
    A plea is not the only thing that counts.

## Card not-charged (claim may-not-be-charged)

plea-not-charged-heading = Can the case end with no charge?
plea-not-charged-text =
    To charge is to take your case to court.
    If there is no crime, the prosecutor must not charge.
    If evidence is still not enough after two extra investigations, the prosecutor must not charge.
    If the crime is minor and needs no punishment, the prosecutor may decide not to charge.

## Card custody (claim custody-factor-not-release)

plea-custody-heading = A plea does not by itself mean release
plea-custody-text =
    Officials must weigh your plea when they decide on arrest.
    If you plead after arrest, the prosecutor must promptly check if custody is still needed.
    But a plea does not by itself mean release.
