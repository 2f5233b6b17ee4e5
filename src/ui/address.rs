//! Addresses. On a server: `/<language>/<page>/#<card>`, always written relative, so that the site works in any folder.
//! In the single file, where there is only one document: `#/<language>/<page>/<card>`.

use crate::content::{PageId, Place};
use crate::words::Language;

/// How the addresses of an edition are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// A file for every page.
    #[default]
    Files,
    /// One file for all: the place stands after `#`.
    OneFile {
        /// The language now shown.
        language: Language,
        /// True where the file holds no other language.
        alone: bool,
    },
}

impl Style {
    /// The address of `to`, as seen from `from`.
    pub fn href(self, from: PageId, to: Place) -> String {
        match self {
            Style::Files => href(from, to),
            Style::OneFile { language, .. } => format!("#/{}{}", path(language, to.page), to.anchor),
        }
    }

    /// The address of a part of a page that is no card: an article, a word, a chapter.
    pub fn part(self, from: PageId, page: PageId, part: &str) -> String {
        match self {
            Style::Files if from == page => format!("#{part}"),
            Style::Files => format!("{}#{part}", href(from, Place::top(page))),
            Style::OneFile { language, .. } => format!("#/{}{part}", path(language, page)),
        }
    }

    /// The address of the same place in another language.
    pub fn in_language(self, from: Place, language: Language) -> String {
        match self {
            Style::Files if from.anchor.is_empty() => in_language(from.page, language),
            Style::Files => format!("{}#{}", in_language(from.page, language), from.anchor),
            Style::OneFile { .. } => format!("#/{}{}", path(language, from.page), from.anchor),
        }
    }

    /// True where this edition holds other languages than the one shown.
    pub fn has_languages(self) -> bool {
        !matches!(self, Style::OneFile { alone: true, .. })
    }
}

/// The address of `to`, as seen from `from`.
fn href(from: PageId, to: Place) -> String {
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

/// Reads the end of an address, such as `/any/folder/en/keep/#last-word` or `/any/file.html#/en/keep/last-word`.
pub fn read(address: &str) -> Option<(Language, Place)> {
    let (language, page, part) = split(address)?;
    Some((language, Place::find(page, part)))
}

/// What an address names on its page, card or not; empty when it names the page alone.
pub fn named_part(address: &str) -> &str {
    split(address).map_or("", |(_, _, part)| part)
}

fn split(address: &str) -> Option<(Language, PageId, &str)> {
    let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
    if let Some(inner) = anchor.strip_prefix('/') {
        let mut segments = inner.splitn(3, '/');
        let language = Language::from_code(segments.next()?)?;
        let second = segments.next().unwrap_or("");
        // Home has no name of its own: what follows the language at once is a page, or a part of home.
        return Some(match PageId::from_slug(second) {
            Some(page) => (language, page, segments.next().unwrap_or("").trim_end_matches('/')),
            None => (language, PageId::Home, second),
        });
    }
    let mut segments = path.trim_end_matches("index.html").split('/').filter(|segment| !segment.is_empty()).rev();
    let last = segments.next()?;
    let (language, page) = match Language::from_code(last) {
        Some(language) => (language, PageId::Home),
        None => (Language::from_code(segments.next()?)?, PageId::from_slug(last)?),
    };
    Some((language, page, anchor))
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
        for address in ["/", "", "/xx/keep/", "/en/nowhere/", "#keep", "#/xx/keep/", "/D:/mingbai.html", "/en/keep/#/xx/"] {
            assert_eq!(read(address), None, "{address}");
        }
    }

    #[test]
    fn every_place_of_the_single_file_reads_back() {
        for &language in Language::ALL {
            let style = Style::OneFile { language, alone: true };
            for &page in PageId::ALL {
                for anchor in crate::content::panels(page).iter().map(crate::content::Panel::anchor).chain([""]) {
                    let place = Place { page, anchor };
                    let address = format!("/D:/stick/mingbai-all.html{}", style.href(PageId::Sign, place));
                    assert_eq!(read(&address), Some((language, place)), "{address}");
                    assert_eq!(named_part(&address), anchor);
                }
                let part = style.part(PageId::Home, page, "some-part");
                assert_eq!((read(&part), named_part(&part)), (Some((language, Place::top(page))), "some-part"));
            }
        }
    }

    #[test]
    fn a_part_of_the_page_in_front_needs_no_path() {
        assert_eq!(Style::Files.part(PageId::Law, PageId::Law, "cpl-15"), "#cpl-15");
        assert_eq!(Style::Files.part(PageId::Keep, PageId::Law, "cpl-15"), "../law/#cpl-15");
        assert_eq!(Style::Files.in_language(Place::find(PageId::Sign, "choice"), Language::En), "../../en/sign/#choice");
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
