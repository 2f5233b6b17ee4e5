//! The facts under `src/sentencing/facts` are those of the fact base, number by number.

use super::reference::{Factor as Expected, base};
use crate::{none, repository};
use mingbai::law::Article;
use mingbai::sentencing::{self as engine, Below, Bucket, CRIMES, Exempt, FACTORS, Force, GAPS, Layer, Lifts, Moves, OUTSIDE};
use serde::Deserialize;

#[test]
fn the_crimes_and_their_tiers_are_those_of_the_fact_base() {
    assert_eq!(CRIMES.len(), 23);
    assert_eq!(CRIMES.len(), base().crimes.len());
    for (crime, expected) in CRIMES.iter().zip(&base().crimes) {
        assert_eq!(crime.id, expected.id);
        assert_eq!(crime.articles, [format!("SG {}", expected.guideline_section), format!("CL {}", expected.criminal_law_article)], "{}", crime.id);
        assert_eq!((crime.negligent, crime.strict), (expected.negligent_crime, expected.strict), "{}", crime.id);
        assert_eq!(crime.tiers.len(), expected.tiers.len(), "{}", crime.id);
        for (tier, expected) in crime.tiers.iter().zip(&expected.tiers) {
            let at = format!("{} tier {}", crime.id, tier.number);
            assert_eq!((tier.number, tier.rank), (expected.tier, expected.statutory_rank), "{at}");
            assert_eq!(tier.range, (expected.statutory_min_months, expected.statutory_max_months), "{at}");
            assert_eq!(tier.start, expected.starting_point_min_months.zip(expected.starting_point_max_months), "{at}");
            assert_eq!(tier.direct, expected.declared_sentence_min_months.zip(expected.declared_sentence_max_months), "{at}");
            assert_eq!(tier.lower, expected.next_lower_statutory_tier_months, "{at}");
            let flags = (tier.detention, tier.surveillance, tier.fine_alone, tier.life, tier.death);
            let expected_flags =
                (expected.detention_possible, expected.surveillance_possible, expected.fine_alone_possible, expected.life_possible, expected.death_possible);
            assert_eq!(flags, expected_flags, "{at}");
            if expected.source_section.starts_with('四') {
                assert_eq!(tier.articles[0], format!("SG {}", expected.source_section), "{at}");
            }
        }
    }
}

#[test]
fn the_factors_are_those_of_the_fact_base() {
    let expected: Vec<&Expected> = base().all().collect();
    assert_eq!(FACTORS.len(), expected.len());
    for (factor, expected) in FACTORS.iter().zip(expected) {
        let id = factor.id;
        assert_eq!(id, expected.id);
        assert_eq!(factor.articles[0], format!("SG {}", expected.source_section), "{id}");
        assert_eq!((factor.low, factor.high, factor.stated_low), (expected.min_pct, expected.max_pct, expected.min_stated), "{id}");
        assert_eq!(factor.layer == Layer::First, expected.kind == "multiply", "{id}");
        assert_eq!(factor.layer == Layer::First, base().first_tier_factor_ids.iter().any(|first| first == id), "{id}");
        assert_eq!(factor.moves == Moves::Up, expected.direction == "increase", "{id}");
        assert_eq!(factor.force == Force::Must, expected.mandatory, "{id}");
        let below = match expected.below_minimum.as_str() {
            "allowed" => Below::May,
            "required" => Below::Must,
            "not_by_itself" => Below::AloneNo,
            _ => Below::Adds,
        };
        assert_eq!(factor.below, below, "{id}");
        let exempt = match (expected.must_exempt, expected.may_exempt) {
            (true, _) => Exempt::Must,
            (false, true) => Exempt::May,
            (false, false) => Exempt::No,
        };
        assert_eq!(factor.exempt, exempt, "{id}");
        assert_eq!(factor.is_companion(), expected.in_plea_bucket, "{id}");
        let rules = &base().plea_rules;
        let bucket = if rules.no_double_counting_with.iter().any(|one| one == id) {
            Bucket::Text
        } else if rules.no_double_counting_inferred.iter().any(|one| one == id) {
            Bucket::Inferred
        } else {
            Bucket::Outside
        };
        assert_eq!(factor.bucket, bucket, "{id}");
        let lifts = match (expected.in_plea_bucket, expected.plea_60_trigger) {
            (true, Some(true)) => Lifts::Yes,
            (true, None) => Lifts::Unsettled,
            _ => Lifts::No,
        };
        assert_eq!(factor.lifts, lifts, "{id}");
        assert_eq!(factor.least_months, expected.min_months, "{id}");
        // Ours: whom CPL 288 leaves out, and what only an intentional crime can have.
        if id.starts_with("settlement") {
            continue;
        }
        let fitting: Vec<&str> = CRIMES.iter().filter(|crime| factor.intent.is_some() || factor.fits(crime)).map(|crime| crime.id).collect();
        let all = expected.crime_ids.is_empty();
        assert_eq!(fitting, CRIMES.iter().map(|crime| crime.id).filter(|id| all || expected.crime_ids.iter().any(|one| one == id)).collect::<Vec<_>>(), "{id}");
    }
}

#[test]
fn what_the_law_ties_to_some_crimes_goes_with_no_other() {
    let with = |id: &str| -> Vec<&str> {
        CRIMES.iter().filter(|crime| engine::Factor::find(id).is_some_and(|factor| factor.fits(crime))).map(|crime| crime.id).collect()
    };
    // CPL 288: parts four and five of the Criminal Law (articles 232 to 276), and crimes of carelessness.
    let article =
        |crime: &engine::Crime| crime.articles[1].trim_start_matches("CL ").split('-').next().and_then(|number| number.parse::<u16>().ok()).unwrap_or_default();
    let of_288: Vec<&str> = CRIMES.iter().filter(|crime| (232..=276).contains(&article(crime)) || crime.negligent).map(|crime| crime.id).collect();
    assert_eq!(with("settlement_cpl_288"), of_288);
    assert_eq!(with("settlement_cpl_288_lighter_crime"), of_288);
    assert!(!with("recidivist").contains(&"dangerous_driving"), "CL 65: only where a fixed term may come");
    assert!(!with("attempt").contains(&"traffic_casualty"), "CL 23: nobody tries to be careless");
    // CL 17: 14 and 15.
    let answers: Vec<(&str, u8)> = CRIMES.iter().filter_map(|crime| Some((crime.id, crime.from_14?))).collect();
    assert_eq!(answers, [("intentional_injury", 2), ("rape", 1), ("robbery", 1), ("drug_trafficking", 1)]);
}

#[test]
fn factors_of_one_group_and_excluded_ones_cannot_stand_together() {
    let ours = |id: &str| id.starts_with("fundraising") || id.starts_with("detention_") || id == "recidivist";
    for (place, one) in base().all().enumerate() {
        for (other_place, other) in base().all().enumerate().filter(|(other, _)| *other != place) {
            let grouped = !one.group.is_empty() && one.group == other.group && ![one, other].iter().any(|factor| factor.id == "instigator_of_minor");
            let named = one.excludes.contains(&other.id) || other.excludes.contains(&one.id);
            let found = FACTORS[place].excludes(&FACTORS[other_place]);
            if !ours(&one.id) && !ours(&other.id) {
                assert_eq!(found, grouped || named, "{} with {}", one.id, other.id);
            } else if grouped || named {
                assert!(found, "{} with {}", one.id, other.id);
            }
        }
    }
    let apart = |one: &str, other: &str| engine::Factor::find(one).zip(engine::Factor::find(other)).is_some_and(|(one, other)| one.excludes(other));
    for (one, other) in [
        ("recidivist", "minor_12_16"),
        ("recidivist", "minor_16_18"),
        ("fundraising_pre_indictment_restitution", "disgorgement_restitution"),
        ("fundraising_pre_indictment_restitution_lighter", "disgorgement_restitution"),
        ("detention_beating_or_insult", "detention_by_state_official"),
    ] {
        assert!(apart(one, other) && apart(other, one), "{one} with {other}");
    }
}

#[test]
fn the_numbers_of_the_method_are_those_of_the_fact_base() {
    let plea = |id: &str| base().factors.iter().find(|factor| factor.id == id).map(|factor| (factor.min_pct, factor.max_pct)).expect("a plea entry");
    let rules = &base().plea_rules;
    assert_eq!(engine::PLEA_ALONE, (0, rules.cap_alone_pct));
    assert_eq!(engine::PLEA_LISTED, (0, rules.cap_with_listed_factor_pct));
    assert_eq!(plea("plea"), (Some(engine::PLEA_ALONE.0), Some(engine::PLEA_ALONE.1)));
    assert_eq!(plea("plea_with_listed_factor"), (Some(engine::PLEA_LISTED.0), Some(engine::PLEA_LISTED.1)));
    assert_eq!((plea("plea_with_listed_factor_lighter_crime"), engine::PLEA_LIGHTER.1), ((Some(engine::PLEA_LIGHTER.0), None), 100));
    assert_eq!(engine::PLEA_ARTICLES[0], format!("SG {}", rules.source_section));
    let lifting: Vec<&str> =
        FACTORS.iter().filter(|factor| factor.lifts == Lifts::Yes && !factor.id.ends_with("lighter_crime")).map(|factor| factor.id).collect();
    assert_eq!(lifting, rules.listed_factors_for_60);
    for id in rules.counted_separately.iter().filter(|id| !id.starts_with("all ")) {
        assert!(engine::Factor::find(id).is_some_and(|factor| !factor.is_companion()), "{id} counts beside the plea");
    }
    assert_eq!(i128::from(engine::JUDGE_PERCENT), base().judicial_adjustment_pct);
    let caps = (base().multiple_crimes.cap_months_total_under_420, base().multiple_crimes.cap_months_total_420_or_more);
    assert_eq!((engine::CAP_BELOW, engine::CAP_FROM, engine::SUM_FROM, engine::DETENTION_CAP), (caps.0, caps.1, 420, 12));
    let scale = &base().staged_scale;
    assert_eq!(engine::PILOT, [scale.investigation_max_pct, scale.prosecution_max_pct, scale.trial_max_pct]);
    assert_eq!((engine::DETENTION, engine::FIXED_TERM, engine::SUSPENDED), ((1, 6), (6, 180), 36), "CL 42, 45, 72");
}

#[derive(Deserialize)]
struct GapsFile {
    gap: Vec<Gap>,
}

#[derive(Deserialize)]
struct Gap {
    id: String,
    text: String,
}

#[test]
fn every_gap_of_the_fact_base_is_told_and_every_crime_of_the_second_guideline_is_declined() {
    let file: GapsFile = toml::from_str(&repository::read("src/sentencing/facts/gaps.toml")).expect("gaps.toml");
    assert_eq!(file.gap.iter().map(|gap| &gap.text).collect::<Vec<_>>(), base().gaps.iter().collect::<Vec<_>>());
    assert_eq!(GAPS.iter().map(|(id, _)| *id).collect::<Vec<_>>(), file.gap.iter().map(|gap| gap.id.as_str()).collect::<Vec<_>>());
    let missing = base().outside.iter().filter(|id| !OUTSIDE.iter().any(|outside| outside.id == id.as_str()));
    none(missing.cloned().collect(), "a crime of the second guideline is not known");
}

#[test]
fn articles_are_written_as_the_house_writes_them() {
    let known = ["SG", "CL", "CPL", "SPC", "2019 Opinions"];
    let all = CRIMES.iter().flat_map(|crime| crime.articles.iter().chain(crime.tiers.iter().flat_map(|tier| tier.articles)));
    let all = all.chain(FACTORS.iter().flat_map(|factor| factor.articles)).chain(OUTSIDE.iter().flat_map(|outside| outside.articles));
    let wrong = all.filter(|code| !known.iter().any(|instrument| code.strip_prefix(instrument).is_some_and(|number| number.starts_with(' '))));
    none(wrong.map(|code| (*code).to_owned()).collect(), "an article of no instrument");
    let cited = |code: &str| Article::all().any(|article| article.code() == code);
    assert!(cited("SG 三（十四）") && cited("CL 63"), "where the law page has the article, the code leads there");
}
