//! Addresses: `/<language>/<page>/#<card>`, always written relative, so that the site works in any folder of any server.

use crate::content::{PageId, Place};
use crate::words::Language;

/// The address of `to`, as seen from `from`.
pub fn href(from: PageId, to: Place) -> String {
    let anchor = if to.anchor.is_empty() { String::new() } else { format!("#{}", to.anchor) };
    if from == to.page && !anchor.is_empty() {
        return anchor;
    }
    let up = if from == PageId::Home { "./" } else { "../" };
    let slug = to.page.slug();
    let slash = if slug.is_empty() { "" } else { "/" };
    format!("{up}{slug}{slash}{anchor}")
}

/// The address of the same page in another language.
pub fn in_language(from: PageId, language: Language) -> String {
    let slug = from.slug();
    if slug.is_empty() { format!("../{}/", language.code()) } else { format!("../../{}/{slug}/", language.code()) }
}

/// The address of the site's root, where the files of `assets/` lie.
pub fn root(from: PageId) -> &'static str {
    if from == PageId::Home { "../" } else { "../../" }
}

/// The path of a page below the site's root, without a leading slash.
pub fn path(language: Language, page: PageId) -> String {
    let slug = page.slug();
    if slug.is_empty() { format!("{}/", language.code()) } else { format!("{}/{slug}/", language.code()) }
}

/// Reads the end of a path, such as `/any/folder/en/keep/#last-word`.
pub fn read(address: &str) -> Option<(Language, Place)> {
    let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
    let mut segments = path.trim_end_matches("index.html").split('/').filter(|segment| !segment.is_empty()).rev();
    let last = segments.next()?;
    let (language, page) = match Language::from_code(last) {
        Some(language) => (language, PageId::Home),
        None => (Language::from_code(segments.next()?)?, PageId::from_slug(last)?),
    };
    Some((language, Place::find(page, anchor)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_reads_back_as_the_page_it_was_made_for() {
        for &language in Language::ALL {
            for &page in PageId::ALL {
                let address = format!("/some/folder/{}", path(language, page));
                assert_eq!(read(&address), Some((language, Place::top(page))), "{address}");
                assert_eq!(read(&format!("{address}index.html")), Some((language, Place::top(page))), "{address}");
            }
        }
    }

    #[test]
    fn an_unknown_address_is_no_place() {
        for address in ["/", "", "/xx/keep/", "/en/nowhere/", "#keep"] {
            assert_eq!(read(address), None, "{address}");
        }
    }

    #[test]
    fn links_are_relative_to_the_page_they_stand_on() {
        assert_eq!(href(PageId::Home, Place::top(PageId::Keep)), "./keep/");
        assert_eq!(href(PageId::Keep, Place::top(PageId::Home)), "../");
        assert_eq!(href(PageId::Keep, Place::top(PageId::Sign)), "../sign/");
        assert_eq!(href(PageId::Keep, Place::find(PageId::Sign, "choice")), "../sign/#choice");
        assert_eq!(href(PageId::Sign, Place::find(PageId::Sign, "choice")), "#choice");
    }
}
