//! What holds for every crime, every tier and every pair of factors.

use super::{json, ranges, run};
use mingbai::sentencing::{CRIMES, Case, Charge, Count, Declined, Exact, FACTORS, Given, Illustration, Lighter, Plea, Range, Ranges, Stage, Wrong, illustrate};

/// Every crime and tier for which there are ranges.
pub fn tiers() -> impl Iterator<Item = Count> {
    let all = CRIMES.iter().flat_map(|crime| crime.tiers.iter().map(move |tier| (crime, tier)));
    all.filter(|(_, tier)| tier.start.or(tier.direct).is_some()).map(|(crime, tier)| Count::new(Charge::Listed(crime), Some(tier.number)))
}

/// The ends of every range lie inside the bounds, and the judge's range holds the range it starts from.
fn sound(found: &Ranges, what: &str) {
    for (inner, outer) in [(found.without_plea, found.judge_without_plea), (found.with_plea, found.judge_with_plea)] {
        assert!(inner.low <= inner.high && outer.holds(inner), "{what}: {inner:?} in {outer:?}");
        assert!(found.floor.bounds.holds(outer), "{what}: {outer:?} leaves {:?}", found.floor.bounds);
        assert!(outer.high <= found.floor.statutory.high, "{what}: above the highest penalty");
    }
}

fn illustrated(count: Count) -> Result<Illustration, Wrong> {
    illustrate(&Case::one(count)).map_err(|fault| fault.wrong)
}

#[test]
fn every_crime_and_tier_stays_between_floor_and_ceiling() {
    let mut seen = 0;
    for count in tiers() {
        for stage in Stage::ALL {
            for lighter in Lighter::ALL {
                let mut count = count.clone();
                count.plea = Plea { stage, percent: None };
                count.lighter_crime = lighter;
                let what = format!("{} {:?} {stage:?} {lighter:?}", count.charge.id(), count.tier);
                let result = illustrated(count).expect("a bare case is taken");
                let found = ranges(&result);
                sound(found, &what);
                assert!(found.floor.holds(), "{what}: a plea alone never breaks the lowest penalty");
                assert!(found.without_plea == found.with_plea || stage != Stage::None, "{what}: no plea, no difference");
                seen += 1;
            }
        }
    }
    assert_eq!(seen, (CRIMES.iter().map(|crime| crime.tiers.len()).sum::<usize>() - 1) * 12, "all but injury causing death");
}

#[test]
fn every_pair_of_factors_gives_sound_ranges_or_one_fault() {
    let (mut taken, mut refused) = (0, 0);
    let mut counts = 0;
    for count in tiers() {
        counts += 1;
        let Charge::Listed(crime) = count.charge else { continue };
        for first in FACTORS {
            for second in FACTORS {
                let mut count = count.clone();
                count.factors = [first, second].map(|factor| Given { factor, percent: None }).to_vec();
                count.plea.stage = Stage::Trial;
                let what = format!("{} {:?} {} {}", crime.id, count.tier, first.id, second.id);
                let fits = first.fits(crime) && second.fits(crime) && !first.excludes(second) && first.id != second.id;
                match illustrated(count) {
                    Ok(result) if result.whole.ranges.as_ref().is_err_and(|why| *why == Declined::TooYoung) => {
                        assert!(fits && [first, second].iter().any(|factor| factor.id == "minor_12_16"), "{what}: nobody is too young here");
                        taken += 1;
                    }
                    Ok(result) => {
                        assert!(fits, "{what}: must not be taken");
                        sound(ranges(&result), &what);
                        taken += 1;
                    }
                    Err(wrong) => {
                        assert!(!fits, "{what}: must be taken, not {wrong:?}");
                        assert!([Wrong::Twice, Wrong::NotThisCrime, Wrong::NotTogether].contains(&wrong), "{what}: {wrong:?}");
                        refused += 1;
                    }
                }
            }
        }
    }
    assert_eq!(taken + refused, 45 * 45 * counts, "45 factors each way, in every tier of every crime");
    assert!(counts > 50 && taken > 50_000 && refused > 20_000, "{counts} tiers, {taken} taken, {refused} refused");
}

#[test]
fn dangerous_driving_is_chosen_in_its_range_at_once() {
    let bare = json(r#"{"crime":"dangerous_driving"}"#);
    let loaded = json(
        r#"{"crime":"dangerous_driving","tier":1,"factors":[{"id":"merit_major"}],"plea":{"stage":"trial"},"companions":["surrender"],"lighter_crime":"no"}"#,
    );
    for result in [&bare, &loaded] {
        for field in ["without_plea_months", "with_plea_months", "judge_band_months", "judge_band_without_plea_months"] {
            assert_eq!(result[field], serde_json::json!([1, 6]), "{field}");
        }
        assert_eq!(result["floor"]["code"], "direct");
        assert_eq!(result["steps"].as_array().map(Vec::len), Some(1), "no percentage is run");
    }
    assert_eq!((bare["unsettled"][0].is_null(), &loaded["unsettled"][0]["code"]), (true, &"direct_factors".into()));
}

#[test]
fn the_engine_declines_and_says_why() {
    let why = |case: &str| match run(case).whole.ranges {
        Ok(_) => panic!("{case}: must be declined"),
        Err(why) => why,
    };
    assert_eq!(why(r#"{"crime":"intentional_injury","tier":4}"#), Declined::NoStartingRange);
    assert_eq!(why(r#"{"crime":"illegal_business","tier":1}"#), Declined::SecondGuideline);
    assert_eq!(why(r#"{"crime":"assaulting_police"}"#), Declined::NotInGuideline);
    assert_eq!(why(r#"{"crime":"theft","tier":null}"#), Declined::TierUnknown);
    // CL 17: at 14 or 15 nobody answers for theft, nor for a minor injury; for a serious injury they may.
    let young = |crime: &str, tier: u8| format!(r#"{{"crime":"{crime}","tier":{tier},"factors":[{{"id":"minor_12_16"}}]}}"#);
    assert_eq!(why(&young("theft", 1)), Declined::TooYoung);
    assert_eq!(why(&young("intentional_injury", 1)), Declined::TooYoung);
    assert!(run(&young("intentional_injury", 2)).whole.ranges.is_ok());
    // Of several crimes only those for which somebody answers are put together.
    let both = |second: &str| format!(r#"{{"crimes":[{},{second}]}}"#, young("theft", 1));
    let one = r#"{"crime":"robbery","tier":1,"start_months":[40,50],"added_months":0}"#;
    assert_eq!(json(&both(one))["without_plea_months"], serde_json::json!([40, 50]));
    assert_eq!(why(&both(&young("fraud", 1))), Declined::TooYoung);
    assert_eq!(why(r#"{"crimes":[{"crime":"theft","tier":1},{"crime":"other"}]}"#), Declined::OneDeclined);
    let result = json(r#"{"crime":"theft"}"#);
    assert_eq!(result["declined"]["reason"], "tier_unknown");
    assert!(["without_plea_months", "with_plea_months", "judge_band_months", "floor"].iter().all(|field| result[*field].is_null()));
    assert_eq!(result["notes"][0]["code"], "court_decides");
}

#[test]
fn a_mitigating_factor_opens_the_next_lower_penalty_and_no_other() {
    // Theft, third tier, 120 to 180: everything off still leaves the second tier's 36, never the first tier's 1.
    let case = r#"{"crime":"theft","tier":3,"added_months":0,"factors":[{"id":"minor_16_18"},{"id":"merit_general"}],"companions":["surrender"],"lighter_crime":"no"}"#;
    let result = run(case);
    assert_eq!(ranges(&result).without_plea.low, Exact::whole(36));
    assert_eq!(ranges(&result).floor.factors.iter().map(|factor| factor.id).collect::<Vec<_>>(), ["minor_16_18", "merit_general", "surrender"]);
    assert!(!ranges(&result).floor.holds() && ranges(&result).floor.binds.0);
}

#[test]
fn a_factor_that_must_mitigate_forces_the_sentence_below() {
    // Robbery, 36 to 120, no next lower penalty: even nothing off ends at 36 or below.
    let result = run(r#"{"crime":"robbery","tier":1,"added_months":0,"factors":[{"id":"coerced_participant","percent":[0,10]}]}"#);
    assert_eq!(ranges(&result).without_plea, Range { low: Exact::hundredths(3240), high: Exact::whole(36) });
    assert_eq!((ranges(&result).floor.bounds.low, ranges(&result).floor.bounds.high), (Exact::ZERO, Exact::whole(36)));
    // The lowest penalty of all leaves nothing to be forced into: said, not guessed.
    let lowest = run(r#"{"crime":"theft","tier":1,"added_months":0,"factors":[{"id":"discontinuation_with_damage","percent":[0,10]}]}"#);
    assert_eq!(ranges(&lowest).without_plea, Range { low: Exact::ONE, high: Exact::whole(12) });
    let exempt = run(r#"{"crime":"theft","tier":3,"added_months":0,"factors":[{"id":"discontinuation_no_damage"}]}"#);
    assert_eq!(ranges(&exempt).judge_without_plea, Range::ZERO, "the law orders no punishment");
}

#[test]
fn several_crimes_lie_between_the_longest_and_the_sum_and_under_the_caps() {
    let together = |crimes: &str| {
        let result = json(&format!(r#"{{"crimes":[{crimes}]}}"#));
        assert_eq!(result["floor"]["code"], "several");
        result["without_plea_months"].clone()
    };
    let theft = |start: u8| format!(r#"{{"crime":"theft","tier":2,"start_months":{start},"added_months":0}}"#);
    let grave = r#"{"crime":"robbery","tier":2,"start_months":[120,156],"added_months":0}"#;
    let driving = r#"{"crime":"dangerous_driving"}"#;
    assert_eq!(together(&theft(40)), serde_json::json!([40, 40]), "one crime in the form for several");
    assert_eq!(together(&[theft(36), theft(40)].join(",")), serde_json::json!([40, 76]));
    assert_eq!(together(&[grave, grave].join(",")), serde_json::json!([120, 240]), "312 is below 420: at most 20 years");
    assert_eq!(together(&[grave, grave, grave].join(",")), serde_json::json!([120, 300]), "468 is 420 or more: at most 25 years");
    let exactly = r#"{"crime":"robbery","tier":2,"start_months":140,"added_months":0}"#;
    assert_eq!(together(&[exactly, exactly, exactly].join(",")), serde_json::json!([140, 300]), "420 itself belongs to the higher cap");
    assert_eq!(together(&[driving, &theft(36)].join(",")), serde_json::json!([36, 36]), "拘役 beside a fixed term is not served");
    assert_eq!(together(&[driving, driving].join(",")), serde_json::json!([1, 12]), "拘役 alone: at most a year");
    assert_eq!(together(&[driving, driving, driving].join(",")), serde_json::json!([1, 12]));
    let short = r#"{"crime":"theft","tier":1,"start_months":[4,5],"added_months":0}"#;
    assert_eq!(together(&[short, short].join(",")), serde_json::json!([4, 10]), "both below six months are 拘役");
    let open = r#"{"crime":"theft","tier":1,"start_months":[4,8],"added_months":0}"#;
    assert_eq!(together(&[open, open].join(",")), serde_json::json!([4, 16]));
    assert_eq!(together(&[short, open].join(",")), serde_json::json!([4, 11]), "5 + 6 as 拘役; 8 alone as a fixed term is less");
    let six = r#"{"crime":"theft","tier":1,"start_months":6,"added_months":0}"#;
    assert_eq!(together(&[six, short].join(",")), serde_json::json!([6, 11]), "six months may be 拘役 too");
    assert_eq!(together(&[&theft(36), short].join(",")), serde_json::json!([36, 36]), "but 36 may not");
    let seven = r#"{"crime":"theft","tier":1,"start_months":[7,8],"added_months":0}"#;
    assert_eq!(together(&[seven, short].join(",")), serde_json::json!([7, 8]), "nor may seven: 5 + 6 as 拘役 are not weighed");
    assert_eq!(together(&[six, six, six].join(",")), serde_json::json!([6, 18]), "six months may be a fixed term: no cap of a year");
}

#[test]
fn several_crimes_carry_each_crime_and_what_is_said_of_the_whole() {
    let case = r#"{"crimes":[{"crime":"theft","tier":2,"added_months":0,"plea":{"stage":"trial"},"lighter_crime":"no","companions":["surrender","disgorgement_restitution"]},
        {"crime":"fraud","tier":1,"added_months":0,"lighter_crime":"no"}]}"#;
    let result = json(case);
    assert_eq!(result["crimes"].as_array().map(Vec::len), Some(2));
    assert_eq!((&result["crimes"][1]["crime"], &result["crimes"][1]["tier"]), (&"fraud".into(), &1.into()));
    assert_eq!(result["unsettled"][0]["code"], "plea_in_part");
    let codes: Vec<&str> = result["notes"].as_array().expect("notes").iter().filter_map(|note| note["code"].as_str()).collect();
    assert_eq!(codes, ["court_decides", "cap_paradox", "plea_weight"], "what is said of a plea in one crime is told of the whole");
    let all = case.replace(r#""fraud","tier":1"#, r#""fraud","tier":1,"plea":{"stage":"prosecution"}"#);
    assert!(json(&all)["unsettled"][0].is_null());
    let plain = json(r#"{"crimes":[{"crime":"theft","tier":2,"added_months":0},{"crime":"fraud","tier":1,"added_months":0}]}"#);
    assert!(plain["unsettled"][0].is_null());
    assert_eq!(plain["notes"].as_array().map(Vec::len), Some(1), "no paradox in any, none in the whole");
}

#[test]
fn the_floor_holds_back_only_what_would_go_below_it() {
    let floor = |more: &str| {
        let result = run(&format!(r#"{{"crime":"theft","tier":2,"start_months":36,"added_months":0{more}}}"#));
        ranges(&result).floor.binds
    };
    assert_eq!(floor(""), (false, false), "36 is the floor itself");
    assert_eq!(floor(r#","plea":{"stage":"trial"}"#), (false, true));
}

#[test]
fn a_recidivist_for_whom_no_percentage_is_added_still_has_the_three_months() {
    let case = r#"{"crime":"theft","tier":1,"start_months":[6,12],"added_months":0,"outside_guideline":true,"factors":[{"id":"recidivist","percent":[0,10]}]}"#;
    assert_eq!(ranges(&run(case)).without_plea.decimals(), ("9".into(), "15".into()));
}
