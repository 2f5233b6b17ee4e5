//! Every link leads somewhere, every id stands once, every reference between elements finds its target.

use crate::{
    html::{self, Element},
    none, rendered,
};
use std::collections::BTreeMap;

/// Attributes that name ids of the same page, apart by spaces.
const REFERENCES: [&str; 7] = ["aria-labelledby", "aria-controls", "aria-describedby", "aria-owns", "aria-details", "for", "headers"];

fn ids(document: &Element) -> Vec<&str> {
    document.all().into_iter().filter_map(|element| element.attribute("id")).collect()
}

/// The file an address leads to, as seen from a file: `en/keep/index.html` and `../sign/` give `en/sign/index.html`.
fn resolve(from: &str, address: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let file = parts.join("/");
    match address.ends_with('/') || address.ends_with("..") || address.is_empty() {
        true if file.is_empty() => "index.html".to_owned(),
        true => format!("{file}/index.html"),
        false => file,
    }
}

/// What is wrong with the ids and links of a site: file by file, with the assets that lie beside them.
fn faults(site: &BTreeMap<&str, &Element>, assets: &[String]) -> Vec<String> {
    let known: BTreeMap<&str, Vec<&str>> = site.iter().map(|(path, document)| (*path, ids(document))).collect();
    let mut faults = Vec::new();
    for (path, document) in site {
        let here = &known[path];
        faults.extend(here.iter().enumerate().filter(|(at, id)| here[..*at].contains(id)).map(|(_, id)| format!("{path}: id {id:?} stands twice")));
        for element in document.all() {
            for (name, id) in REFERENCES
                .iter()
                .flat_map(|name| element.attribute(name).map(|ids| (name, ids)))
                .flat_map(|(name, ids)| ids.split_whitespace().map(move |id| (name, id)))
            {
                if !here.contains(&id) {
                    faults.push(format!("{path}: <{} {name}={id:?}> finds no such id", element.name));
                }
            }
            for address in ["href", "src"].iter().filter_map(|name| element.attribute(name)).filter(|address| !address.starts_with("data:")) {
                faults.extend(dead(path, address, &known, assets).map(|fault| format!("{path}: <{} → {address}>: {fault}", element.name)));
            }
        }
    }
    faults
}

fn dead(path: &str, address: &str, known: &BTreeMap<&str, Vec<&str>>, assets: &[String]) -> Option<String> {
    if address.contains("//") || address.starts_with('/') || address.contains(':') {
        return Some("leaves the site, or breaks when the site lies in a folder".to_owned());
    }
    let (file, fragment) = address.split_once('#').unwrap_or((address, ""));
    let target = if file.is_empty() { path.to_owned() } else { resolve(path, file) };
    match known.get(target.as_str()) {
        None if assets.contains(&target) && fragment.is_empty() => None,
        None => Some(format!("there is no file {target}")),
        Some(ids) => (!fragment.is_empty() && !ids.contains(&fragment)).then(|| format!("{target} has no id {fragment:?}")),
    }
}

fn asset_paths() -> Vec<String> {
    let assets = rendered::assets();
    let names = [assets.style, assets.boot, assets.glue, assets.wasm, assets.law].into_iter().chain(assets.words).chain(assets.working);
    names.map(|name| format!("assets/{name}")).chain(["manifest.webmanifest".to_owned()]).collect()
}

#[test]
fn every_link_and_reference_finds_its_target_and_every_id_stands_once() {
    let site = rendered::pages().iter().map(|page| (page.path.as_str(), &page.document)).collect();
    none(faults(&site, &asset_paths()), "a link is dead");
}

#[test]
fn every_page_is_reached_by_links_from_the_first() {
    let documents: BTreeMap<&str, &Element> = rendered::pages().iter().map(|page| (page.path.as_str(), &page.document)).collect();
    let mut reached = vec!["index.html".to_owned()];
    let mut at = 0;
    while at < reached.len() {
        let path = reached[at].clone();
        for address in documents[path.as_str()].find(|element| element.name == "a").into_iter().filter_map(|link| link.attribute("href")) {
            let file = address.split('#').next().unwrap_or_default();
            let target = if file.is_empty() { path.clone() } else { resolve(&path, file) };
            if documents.contains_key(target.as_str()) && !reached.contains(&target) {
                reached.push(target);
            }
        }
        at += 1;
    }
    none(documents.keys().filter(|path| !reached.contains(&path.to_string())).map(|path| format!("{path}: no link leads here")).collect(), "a page is lost");
}

#[test]
fn the_same_page_in_another_language_is_one_link_away() {
    let mut wrong = Vec::new();
    for page in rendered::pages() {
        let Some((_, id)) = page.page else { continue };
        for language in mingbai::words::Language::ALL {
            let target = &rendered::page(*language, id).path;
            let kinds = ["a", "link"];
            let missing = kinds.iter().filter(|kind| {
                let links = page.document.find(|element| element.name == **kind && element.attribute("hreflang") == Some(language.code()));
                !links.iter().any(|link| link.attribute("href").is_some_and(|address| resolve(&page.path, address) == *target))
            });
            wrong.extend(missing.map(|kind| format!("{}: no <{kind} hreflang={}> leads to {target}", page.path, language.code())));
        }
    }
    none(wrong, "a language is not one link away");
}

#[test]
fn dead_links_and_double_ids_are_caught() {
    let body = r##"<a href="../b/#there" id="x">b</a><a href="#x">x</a><a href="../">up</a><img src="../assets/a.png"><p aria-labelledby="x y" id="y"></p>"##;
    let parse = |body: &str| html::parse(&format!("<!doctype html><html><body>{body}</body></html>"), true).0;
    let (other, top) = (parse(r#"<p id="there"></p>"#), parse(""));
    let count = |body: &str| {
        let document = parse(body);
        faults(&BTreeMap::from([("a/index.html", &document), ("b/index.html", &other), ("index.html", &top)]), &["assets/a.png".to_owned()]).len()
    };
    assert_eq!(count(body), 0);
    let bad = [
        body.replace("#there", "#nowhere"),
        body.replace("../b/", "../c/"),
        body.replace("\"#x\"", "\"#z\""),
        body.replace("a.png", "b.png"),
        body.replace("id=\"y\"", "id=\"x\""),
        body.replace("x y", "x w"),
        body.replace("\"../\"", "\"/\""),
        body.replace("\"../\"", "\"https://example.org/\""),
    ];
    none(bad.iter().filter(|body| count(body) == 0).cloned().collect(), "a fault is not found");
}
