//! Any bytes as a file or as the text of a QR code, and as the report's own JSON.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mingbai::record::{Fingerprint, Known, Report, Verdict, verify};

fuzz_target!(|bytes: &[u8]| {
    // The device that sealed the seeds: the fuzzer may turn their bits and still finds no second file it sealed.
    let key = Fingerprint::parse("A939-F2D9-61BE-C455-2B3B-2A94-B403-DEB1").expect("32 digits");
    let report = verify(bytes, &Known { keys: [key].into(), ..Known::default() });
    assert!(report.verdict != Verdict::Genuine, "the seeds are of an edition that never was");
    let json = serde_json::to_vec(&report).expect("a report is JSON");
    let again: Report = serde_json::from_slice(&json).expect("a report is read as it was written");
    assert!(again == report);
});
