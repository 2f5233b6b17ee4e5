//! What the page saves as a file, wherever the browser puts it.

use super::{Browser, kind::Kind, site};
use serde_json::json;
use std::{
    fs,
    path::{Path, PathBuf},
};

impl Browser {
    /// Does what saves a file, waits until the file is whole, and gives its path: in a folder of this name that is left
    /// for people to look at.
    #[track_caller]
    pub fn saves(&self, name: &str, begin: impl FnOnce()) -> PathBuf {
        let folder = site().out.join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the folder is there");
        if self.kind == Kind::Chromium {
            self.devtools("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": folder }));
        }
        begin();
        self.until("the file to be saved", || {
            let file = if self.kind == Kind::Chromium { saved(&folder).pop()? } else { saved(self.home()).pop()? };
            // A file that is begun is there already, and empty; a record's file ends as JSON does.
            let text = fs::read_to_string(&file).ok()?;
            if !text.trim_end().ends_with('}') {
                return None;
            }
            let kept = folder.join(file.file_name()?);
            if kept != file {
                // Taken out of the browser's home, so that the next one found is the next one saved.
                fs::write(&kept, text).and_then(|()| fs::remove_file(&file)).ok()?;
            }
            Some(kept)
        })
    }
}

/// Our files below a folder. Firefox and WebKitGTK put them somewhere below the folder they were given as their home.
pub fn saved(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if name.starts_with("mingbai-") && name.ends_with(".json") {
                found.push(path);
            }
        }
    }
    found
}
