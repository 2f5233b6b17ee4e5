//! `dist/` as one archive, the same bytes every time, with its checksum beside it.

use crate::{
    Outcome, bundle,
    cargo::target,
    compress,
    sums::{files, hash, name},
};
use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// Builds the site into `out` and packs it there as `mingbai-<edition>.zip`.
pub fn dist(out: &Path) -> Outcome {
    let figures = bundle::dist(out)?;
    let edition = fs::read_to_string(target().join("bundle/edition.txt")).map_err(|error| error.to_string())?;
    let bytes = pack(out, &format!("mingbai-{edition}"))?;
    let archive = format!("mingbai-{edition}.zip");
    let sum = format!("{}  {archive}\n", hash(&bytes));
    println!("{figures}; {archive} {}", bytes.len());
    fs::write(out.join(&archive), bytes).map_err(|error| error.to_string())?;
    fs::write(out.join(format!("{archive}.sha256")), sum).map_err(|error| error.to_string())
}

/// Every file below `folder`, inside one folder of this name. Files carry no time of their own, so that two builds agree.
fn pack(folder: &Path, inside: &str) -> Outcome<Vec<u8>> {
    let fault = |error: &dyn std::fmt::Display| format!("the archive: {error}");
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files(folder)? {
        let packed = compress::is_packed(&file) || file.extension().is_some_and(|ending| ending == "png");
        let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(zip::DateTime::default()).unix_permissions(0o644);
        archive.start_file(format!("{inside}/{}", name(folder, &file)), options).map_err(|error| fault(&error))?;
        archive.write_all(&fs::read(&file).map_err(|error| fault(&error))?).map_err(|error| fault(&error))?;
    }
    Ok(archive.finish().map_err(|error| fault(&error))?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::env;

    #[test]
    fn the_same_files_make_the_same_archive_whenever_they_were_written() {
        let folder = env::temp_dir().join(format!("mingbai-archive-{}", std::process::id()));
        let write = || {
            fs::create_dir_all(folder.join("en/keep")).expect("a folder");
            for (name, text) in [("en/keep/index.html", "keep"), ("index.html", "home"), ("index.html.br", "x")] {
                fs::write(folder.join(name), text).expect("a file");
            }
        };
        write();
        let first = pack(&folder, "mingbai").expect("an archive");
        fs::remove_dir_all(&folder).expect("it goes");
        write();
        let second = pack(&folder, "mingbai").expect("an archive");
        fs::remove_dir_all(&folder).expect("it goes");
        assert!(first == second, "two archives of the same files differ");
        let names = zip::ZipArchive::new(Cursor::new(first)).expect("it opens");
        let mut names: Vec<String> = names.file_names().map(|name| name.expect("a name").into_owned()).collect();
        names.sort();
        assert_eq!(names, ["mingbai/en/keep/index.html", "mingbai/index.html", "mingbai/index.html.br"]);
    }
}
