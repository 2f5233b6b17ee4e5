//! Digests, and the lists of them: `PROGRAM` for what the program is made of, `SHA256SUMS` for everything.

use crate::Outcome;
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// SHA-256 in hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What stands in a file's name.
pub fn short_hash(bytes: &[u8]) -> String {
    hash(bytes)[..12].to_owned()
}

/// Every file below a folder, sorted.
pub fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
        for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() { collect(&path, files)? } else { files.push(path) }
        }
        Ok(())
    }
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    Ok(files)
}

/// A file's name below the site's root, written with `/`.
pub fn name(root: &Path, file: &Path) -> String {
    file.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/")
}

/// Name and digest of each file.
pub fn digests(root: &Path, files: &[PathBuf]) -> Outcome<Vec<(String, String)>> {
    let digest = |file: &PathBuf| {
        let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok((name(root, file), hash(&bytes)))
    };
    files.iter().map(digest).collect()
}

/// The lines `sha256sum -c` reads.
pub fn lines(digests: &[(String, String)]) -> String {
    digests.iter().map(|(name, digest)| format!("{digest}  {name}\n")).collect()
}
