//! The lawyer's duties before witnessing the signed statement, one line each (`record-and-practice.md` §1).

use crate::law::{Article, article};
use crate::words::{Msg, msg};

/// One duty, or power, of the lawyer: what the lawyer states about it is the lawyer's own.
#[derive(Debug)]
pub struct Duty {
    /// Stable name.
    pub id: &'static str,
    /// What it is.
    pub name: Msg,
    /// What it rests on.
    pub articles: &'static [Article],
}

/// In the order of the work.
pub const DUTIES: [Duty; 11] = [
    Duty { id: "no-defender-yet", name: msg::RECORD_DUTY_NO_DEFENDER_YET, articles: &[article::CPL_36, article::LAL_30, article::DLM_2] },
    Duty { id: "must-have-defender", name: msg::RECORD_DUTY_MUST_HAVE_DEFENDER, articles: &[article::CPL_35, article::CPL_278, article::LAL_25] },
    Duty { id: "met-alone", name: msg::RECORD_DUTY_MET_ALONE, articles: &[article::DLM_6, article::GO_12, article::LAL_37] },
    Duty { id: "file-read", name: msg::RECORD_DUTY_FILE_READ, articles: &[article::SPP_269, article::GO_12] },
    Duty { id: "evidence-state", name: msg::RECORD_DUTY_EVIDENCE_STATE, articles: &[article::CPL_173, article::SPP_269] },
    Duty { id: "advice-given", name: msg::RECORD_DUTY_ADVICE_GIVEN, articles: &[article::CPL_36, article::LAL_30] },
    Duty { id: "consequences-explained", name: msg::RECORD_DUTY_CONSEQUENCES_EXPLAINED, articles: &[article::GO_12, article::DLM_6] },
    Duty { id: "opinions-given", name: msg::RECORD_DUTY_OPINIONS_GIVEN, articles: &[article::CPL_173, article::GO_12] },
    Duty { id: "work-recorded", name: msg::RECORD_DUTY_WORK_RECORDED, articles: &[article::GO_12] },
    Duty { id: "legal-aid-asked", name: msg::RECORD_DUTY_LEGAL_AID_ASKED, articles: &[article::DLM_6, article::LAL_39] },
    Duty { id: "signing-present", name: msg::RECORD_DUTY_SIGNING_PRESENT, articles: &[article::CPL_174, article::SPP_272] },
];
