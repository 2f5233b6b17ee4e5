//! Stable names of everything the engine says. Words are put to them in `locales/<lang>/illustration.ftl`.

use crate::words::{Msg, msg};

/// A closed set of names, each with its message and the articles it rests on.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $code:literal, $message:ident, $articles:expr;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$each])* $variant,)+
        }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The stable name, as results carry it.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }

            /// What it means, in plain words.
            pub fn msg(self) -> Msg {
                match self { $($name::$variant => msg::$message,)+ }
            }

            /// The articles it rests on; empty where no article says it.
            pub fn articles(self) -> &'static [&'static str] {
                match self { $($name::$variant => $articles,)+ }
            }
        }
    };
}

codes! {
    /// What a step does.
    Rule {
        /// A point is chosen in the starting range.
        StartingPoint = "starting_point", ILLUSTRATION_STEP_STARTING_POINT, &["SG 二（一）1"];
        /// Months are added for other facts of the crime: the base sentence.
        BaseSentence = "base_sentence", ILLUSTRATION_STEP_BASE_SENTENCE, &["SG 二（一）2"];
        /// A factor of the first tier multiplies.
        FirstTier = "first_tier", ILLUSTRATION_STEP_FIRST_TIER, &["SG 二（二）2"];
        /// A factor of the second tier adds.
        SecondTierUp = "second_tier_up", ILLUSTRATION_STEP_SECOND_TIER_UP, &["SG 二（二）2"];
        /// A factor of the second tier takes off, beside the plea.
        SecondTierDown = "second_tier_down", ILLUSTRATION_STEP_SECOND_TIER_DOWN, &["SG 二（二）2"];
        /// A companion of the plea: takes off by itself only where there is no plea.
        Companion = "companion", ILLUSTRATION_STEP_COMPANION, &["SG 三（十四）"];
        /// The plea: one figure for all it holds.
        Plea = "plea", ILLUSTRATION_STEP_PLEA, &["SG 三（十四）"];
        /// The penalty's bounds.
        Bounds = "bounds", ILLUSTRATION_STEP_BOUNDS, &["SG 二（三）1", "SG 二（三）2", "SG 二（三）3", "CL 62", "CL 63"];
        /// What the judge may still move.
        JudgeRange = "judge_range", ILLUSTRATION_STEP_JUDGE_RANGE, &["SG 二（三）4"];
        /// The announced sentence is chosen at once, without percentages.
        DirectRange = "direct_range", ILLUSTRATION_STEP_DIRECT_RANGE, &["SG 四（二）1"];
        /// Several crimes are put together.
        SeveralCrimes = "several_crimes", ILLUSTRATION_STEP_SEVERAL_CRIMES, &["SG 二（二）3", "CL 69"];
    }
}

codes! {
    /// Whether the lowest penalty holds, and why.
    FloorCode {
        /// Only factors that make lighter: the lowest penalty holds.
        OnlyLighter = "only_lighter", ILLUSTRATION_FLOOR_ONLY_LIGHTER, &["SG 二（三）2", "CL 62", "CL 63"];
        /// A mitigating factor may open the next lower penalty.
        MayGoBelow = "may_go_below", ILLUSTRATION_FLOOR_MAY_GO_BELOW, &["SG 二（三）2", "CL 63"];
        /// A mitigating factor, but no lower penalty: below one month of 拘役 there is only exemption.
        LowestAlready = "lowest_already", ILLUSTRATION_FLOOR_LOWEST_ALREADY, &["CL 42", "CL 63"];
        /// A factor must bring it below.
        MustGoBelow = "must_go_below", ILLUSTRATION_FLOOR_MUST_GO_BELOW, &["SG 二（三）1", "CL 63"];
        /// A factor must bring it below, or end in no punishment.
        MustGoBelowOrExempt = "must_go_below_or_exempt", ILLUSTRATION_FLOOR_MUST_GO_BELOW_OR_EXEMPT, &["SG 二（三）1", "CL 63"];
        /// No punishment is possible if the crime is lighter.
        MayExemptIfLighter = "may_exempt_if_lighter", ILLUSTRATION_FLOOR_MAY_EXEMPT_IF_LIGHTER, &["SG 二（三）5", "CL 63"];
        /// No punishment is possible.
        MayExempt = "may_exempt", ILLUSTRATION_FLOOR_MAY_EXEMPT, &["SG 二（三）5"];
        /// The law orders no punishment.
        MustExempt = "must_exempt", ILLUSTRATION_FLOOR_MUST_EXEMPT, &["SG 二（三）5", "CL 24"];
        /// The announced sentence is chosen in its range at once.
        Direct = "direct", ILLUSTRATION_FLOOR_DIRECT, &["SG 四（二）1"];
        /// Several crimes: at least the longest single term, at most the sum and the caps.
        Several = "several", ILLUSTRATION_FLOOR_SEVERAL, &["CL 69"];
    }
}

codes! {
    /// What the texts leave open. The range then covers every reading we know of.
    Unsettled {
        /// No national number says what an earlier or later plea is worth.
        StageNumbers = "stage_numbers", ILLUSTRATION_UNSETTLED_STAGE_NUMBERS, &["SG 三（十四）", "2019 Opinions 9", "2019 Opinions 33"];
        /// What other facts add is set locally; nothing was added.
        LocalIncrements = "local_increments", ILLUSTRATION_UNSETTLED_LOCAL_INCREMENTS, &["SG 二（一）2"];
        /// That factors of the first tier multiply among themselves is practice, not text.
        FirstTierProduct = "first_tier_product", ILLUSTRATION_UNSETTLED_FIRST_TIER_PRODUCT, &["SG 二（二）2"];
        /// The national text has no percentage for a factor.
        NoNationalPercentage = "no_national_percentage", ILLUSTRATION_UNSETTLED_NO_NATIONAL_PERCENTAGE, &["SG 二（二）2"];
        /// Whether the crime is lighter is not known, and no text defines it.
        LighterUnknown = "lighter_unknown", ILLUSTRATION_UNSETTLED_LIGHTER_UNKNOWN, &["SG 三（十四）"];
        /// Whether a plea alone reaches the band for lighter crimes: read as no, from a comma.
        LighterNeedsCompanion = "lighter_needs_companion", ILLUSTRATION_UNSETTLED_LIGHTER_NEEDS_COMPANION, &["SG 三（十四）"];
        /// Whether a companion lifts the plea's limit.
        LiftOpen = "lift_open", ILLUSTRATION_UNSETTLED_LIFT_OPEN, &["SG 三（十四）"];
        /// That a companion is not counted beside the plea is inferred.
        BucketInferred = "bucket_inferred", ILLUSTRATION_UNSETTLED_BUCKET_INFERRED, &["SG 三（十四）"];
        /// Whether this repayment is counted beside the plea.
        DepositOverlap = "deposit_overlap", ILLUSTRATION_UNSETTLED_DEPOSIT_OVERLAP, &["SG 四（三）3", "SG 三（十四）"];
        /// "Generally" at least three months: a court may add less.
        RecidivistSoft = "recidivist_soft", ILLUSTRATION_UNSETTLED_RECIDIVIST_SOFT, &["SG 三（十五）"];
        /// A recidivist is one who deserves a fixed term, so the result decides the factor.
        RecidivistCircle = "recidivist_circle", ILLUSTRATION_UNSETTLED_RECIDIVIST_CIRCLE, &["CL 65"];
        /// A settlement has conditions that are not checked, and its way below the minimum rests on an interpretation.
        SettlementBasis = "settlement_basis", ILLUSTRATION_UNSETTLED_SETTLEMENT_BASIS, &["CPL 288", "SPC 596"];
        /// There is no next lower penalty: how far below is not said.
        NoLowerPenalty = "no_lower_penalty", ILLUSTRATION_UNSETTLED_NO_LOWER_PENALTY, &["CL 63"];
        /// What "must be below" means where 拘役 is the lowest penalty.
        LowestMust = "lowest_must", ILLUSTRATION_UNSETTLED_LOWEST_MUST, &["SG 二（三）1", "CL 63"];
        /// That the judge's range cannot leave the penalty's bounds is inferred.
        JudgeWithinBounds = "judge_within_bounds", ILLUSTRATION_UNSETTLED_JUDGE_WITHIN_BOUNDS, &["SG 二（三）4", "CL 62", "CL 63"];
        /// The victim's age already chose the tier.
        VictimAgeTwice = "victim_age_twice", ILLUSTRATION_UNSETTLED_VICTIM_AGE_TWICE, &["SG 三（十七）", "SG 四（八）1（1）"];
        /// Two additions of a drug case may count one thing twice.
        DrugTwice = "drug_twice", ILLUSTRATION_UNSETTLED_DRUG_TWICE, &["SG 四（二十）3"];
        /// The most that each factor may take off is more than all.
        SumOverWhole = "sum_over_whole", ILLUSTRATION_UNSETTLED_SUM_OVER_WHOLE, &["SG 二（二）2"];
        /// Life imprisonment is possible and is not counted.
        Life = "life", ILLUSTRATION_UNSETTLED_LIFE, &["SG 二（三）5"];
        /// Life imprisonment or death is possible and is not counted.
        LifeOrDeath = "life_or_death", ILLUSTRATION_UNSETTLED_LIFE_OR_DEATH, &["SG 二（三）5"];
        /// How factors weigh inside the direct range.
        DirectFactors = "direct_factors", ILLUSTRATION_UNSETTLED_DIRECT_FACTORS, &["SG 四（二）1"];
        /// A plea to some of the crimes only.
        PleaInPart = "plea_in_part", ILLUSTRATION_UNSETTLED_PLEA_IN_PART, &["2019 Opinions 6"];
    }
}

codes! {
    /// What must be said beside the numbers.
    Note {
        /// The court decides; local rules differ; this is how the method works, not your case.
        CourtDecides = "court_decides", ILLUSTRATION_NOTE_COURT_DECIDES, &["SG 二（三）4"];
        /// The limits of single factors sum up to more than the plea's one limit: no comparison of outcomes.
        CapParadox = "cap_paradox", ILLUSTRATION_NOTE_CAP_PARADOX, &["SG 三（十四）", "2019 Opinions 9"];
        /// The ends of both ranges are the same: that is no word on what a court gives inside them.
        SameEnds = "same_ends", ILLUSTRATION_NOTE_SAME_ENDS, &["SPC 355"];
        /// What the law says of the plea itself: generally lighter, not always.
        PleaWeight = "plea_weight", ILLUSTRATION_NOTE_PLEA_WEIGHT, &["SPC 355", "2019 Opinions 8"];
        /// A number given lies outside the guideline.
        OutsideGuideline = "outside_guideline", ILLUSTRATION_NOTE_OUTSIDE_GUIDELINE, &[];
        /// Leniency is kept tight for this kind of crime.
        Grave = "grave", ILLUSTRATION_NOTE_GRAVE, &["SG 三"];
        /// Suspension is handled strictly for this crime.
        Strict = "strict", ILLUSTRATION_NOTE_STRICT, &["SG 四"];
        /// Suspension is handled strictly where it was done by phone or over the net.
        StrictTelecom = "strict_telecom", ILLUSTRATION_NOTE_STRICT_TELECOM, &["SG 四（十二）4"];
        /// The sentence may be suspended if it is short enough and four conditions are met.
        SuspensionPossible = "suspension_possible", ILLUSTRATION_NOTE_SUSPENSION_POSSIBLE, &["CL 72", "CL 74"];
        /// A recidivist's sentence must not be suspended.
        SuspensionBarred = "suspension_barred", ILLUSTRATION_NOTE_SUSPENSION_BARRED, &["CL 74"];
        /// Below six months it is no fixed term.
        BelowSixMonths = "below_six_months", ILLUSTRATION_NOTE_BELOW_SIX_MONTHS, &["CL 42", "CL 45"];
        /// 管制 is possible instead.
        SurveillancePossible = "surveillance_possible", ILLUSTRATION_NOTE_SURVEILLANCE_POSSIBLE, &["SG 二（三）5"];
        /// A fine alone is possible instead.
        FineAlonePossible = "fine_alone_possible", ILLUSTRATION_NOTE_FINE_ALONE_POSSIBLE, &["SG 二（三）5"];
        /// "Exempt according to law" needs a ground in the law.
        ExemptionByLaw = "exemption_by_law", ILLUSTRATION_NOTE_EXEMPTION_BY_LAW, &["SG 三（十四）"];
        /// Below 16, only some crimes are punished at all.
        AgeOfResponsibility = "age_of_responsibility", ILLUSTRATION_NOTE_AGE_OF_RESPONSIBILITY, &["CL 17"];
    }
}

codes! {
    /// Why the engine gives no range.
    Declined {
        /// The guideline has no starting range for this tier.
        NoStartingRange = "no_starting_range", ILLUSTRATION_DECLINED_NO_STARTING_RANGE, &["SG 四（七）1"];
        /// The crime is in the second guideline, whose standing and text are not sure.
        SecondGuideline = "second_guideline", ILLUSTRATION_DECLINED_SECOND_GUIDELINE, &[];
        /// The crime is not in the guideline.
        NotInGuideline = "not_in_guideline", ILLUSTRATION_DECLINED_NOT_IN_GUIDELINE, &["SG 五（一）"];
        /// Which tier applies is not known.
        TierUnknown = "tier_unknown", ILLUSTRATION_DECLINED_TIER_UNKNOWN, &["SG 二（一）1"];
        /// At this age nobody answers for this crime.
        TooYoung = "too_young", ILLUSTRATION_DECLINED_TOO_YOUNG, &["CL 17"];
        /// One of several crimes has no range, so they cannot be put together.
        OneDeclined = "one_declined", ILLUSTRATION_DECLINED_ONE_DECLINED, &["CL 69"];
    }
}
