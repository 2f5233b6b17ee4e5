//! Native main of the command line: chooses the command.

use mingbai::cli;
use std::{env, io, process::ExitCode};

const USAGE: &str = "mingbai verify [--json] [--key KEY]… FILE…    is this record genuine? exit 0 genuine, 1 altered, 2 not proven, 3 unreadable
mingbai illustrate [--json] [--lang zh-Hans|en] CASE.json    how the official method moves a range; - reads standard input
mingbai kiosk-pin                            reads a PIN, prints the line for kiosk.json
mingbai kiosk-file KIOSK.json MINGBAI-ALL.html OUT.html    the edition that is one file, as a kiosk's";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.split_first() {
        Some((command, rest)) if command == "verify" => cli::verify::run(rest).into(),
        Some((command, rest)) if command == "illustrate" => cli::illustrate::run(rest).into(),
        Some((command, rest)) if command == "kiosk-file" => cli::kiosk_file::run(rest).into(),
        Some((command, [])) if command == "kiosk-pin" => cli::kiosk_pin::run(&mut io::stdin().lock()).into(),
        _ => {
            eprintln!("{USAGE}");
            // Not 1, 2 or 3: those say something of a record.
            ExitCode::from(64)
        }
    }
}
