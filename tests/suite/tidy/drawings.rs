//! The sheet of drawings: every drawing the code names, once; no picture too many; no words and no styles inside.

use crate::{none, repository};
use mingbai::content::{Icon, Picture};
use mingbai::sentencing::{CRIMES, OUTSIDE};

const SHEET: &str = "src/shell/icons.svg";

/// The ids of the sheet's symbols, in order.
fn symbols(sheet: &str) -> Vec<&str> {
    sheet.split("<symbol ").skip(1).filter_map(|symbol| symbol.split_once("id=\"")?.1.split('"').next()).collect()
}

/// What is wrong with a sheet, when the code names these drawings.
fn faults(sheet: &str, named: &[&str]) -> Vec<String> {
    let symbols = symbols(sheet);
    let mut faults = Vec::new();
    for id in named {
        let count = symbols.iter().filter(|symbol| symbol == &id).count();
        if count != 1 {
            faults.push(format!("{SHEET}: `{id}` stands {count} times; draw it once"));
        }
    }
    let whole = |symbol: &str| symbol.starts_with("pic-") || symbol.starts_with("crime-");
    for symbol in symbols.iter().filter(|symbol| whole(symbol) && !named.contains(symbol)) {
        faults.push(format!("{SHEET}: `{symbol}` is used by no `Picture` and no crime; remove it"));
    }
    for banned in [" style=", "<style", "<text", "<tspan", "<title", "<image", "<script", "<foreignObject", "http:", "https:"] {
        let allowed = sheet.matches("http://www.w3.org/2000/svg").count();
        if sheet.matches(banned).count() > if banned == "http:" { allowed } else { 0 } {
            faults.push(format!("{SHEET}: holds {banned:?}; a drawing carries strokes only"));
        }
    }
    faults
}

#[test]
fn every_drawing_stands_once_in_the_sheet_and_carries_strokes_only() {
    // "none" leaves a crime out again.
    let crimes = CRIMES.iter().map(|crime| crime.id).chain(OUTSIDE.iter().map(|crime| crime.id)).chain(["none"]);
    let crimes: Vec<String> = crimes.map(|id| format!("crime-{id}")).collect();
    let drawn = Icon::ALL.iter().map(|icon| icon.id()).chain(Picture::ALL.iter().map(|picture| picture.id()));
    let named: Vec<&str> = drawn.chain(crimes.iter().map(String::as_str)).collect();
    none(faults(&repository::read(SHEET), &named), "the sheet of drawings");
}

#[test]
fn a_faulty_sheet_is_caught() {
    let good = r#"<svg xmlns="http://www.w3.org/2000/svg"><symbol id="pic-a"></symbol><symbol viewBox="0 0 1 1" id="icon-b"></symbol></svg>"#;
    assert!(faults(good, &["pic-a", "icon-b"]).is_empty());
    let bad = [
        (good.to_owned(), vec!["pic-a", "icon-b", "icon-c"]),
        (good.to_owned(), vec!["icon-b"]),
        (good.replace("</svg>", r#"<symbol id="pic-a"></symbol></svg>"#), vec!["pic-a", "icon-b"]),
        (good.replace("></symbol>", r#"><path style="fill:red"></path></symbol>"#), vec!["pic-a", "icon-b"]),
        (good.replace("></symbol>", "><text>A</text></symbol>"), vec!["pic-a", "icon-b"]),
        (good.replace("></symbol>", r#"><use href="https://a.b/"></use></symbol>"#), vec!["pic-a", "icon-b"]),
    ];
    none(bad.iter().filter(|(sheet, named)| faults(sheet, named).len() != 1).map(|(sheet, _)| sheet.clone()).collect(), "one fault each must be found");
}
