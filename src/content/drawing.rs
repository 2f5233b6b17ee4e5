//! Our own drawings, by meaning. The strokes stand in `src/shell/icons.svg`.

macro_rules! drawings {
    ($(#[$doc:meta])* $name:ident { $($variant:ident => $id:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each variant is named for what it draws")]
        pub enum $name { $($variant),* }

        impl $name {
            /// Every drawing.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
            /// The symbol's id in the sheet.
            pub fn id(self) -> &'static str {
                match self { $($name::$variant => $id),* }
            }
        }
    };
}

drawings! {
    /// A small sign; always beside a word.
    Icon {
        Book => "icon-book", Together => "icon-together", CheckRecord => "icon-check-record", Pin => "icon-pin",
        House => "icon-house", Ask => "icon-ask", Scroll => "icon-scroll", Language => "icon-language", Size => "icon-size",
        Speaker => "icon-speaker", Play => "icon-play", Pause => "icon-pause", Again => "icon-again", Stop => "icon-stop",
        Touch => "icon-touch", Police => "icon-police", Folders => "icon-folders", Court => "icon-court",
        Judgment => "icon-judgment", Lawyer => "icon-lawyer", LastWord => "icon-last-word", Proof => "icon-proof",
        Door => "icon-door", Steps => "icon-steps", TurnBack => "icon-turn-back", Interpreter => "icon-interpreter",
        Palm => "icon-palm", Debate => "icon-debate", OneJudge => "icon-one-judge", Calendar => "icon-calendar",
        Hourglass => "icon-hourglass", Record => "icon-record", Quotes => "icon-quotes", Protest => "icon-protest",
        Money => "icon-money", Work => "icon-work", Family => "icon-family", Flag => "icon-flag", Pen => "icon-pen",
        PenDown => "icon-pen-down", Lamp => "icon-lamp", PersonExplains => "icon-person-explains", Eye => "icon-eye",
        NoNetwork => "icon-no-network", NoCase => "icon-no-case", Eraser => "icon-eraser", Clock => "icon-clock",
        File => "icon-file", Camera => "icon-camera", Headphones => "icon-headphones", Printer => "icon-printer", Map => "icon-map", Back => "icon-back",
        Next => "icon-next", Down => "icon-down", Close => "icon-close", Brand => "icon-brand", Tick => "icon-tick",
        Plus => "icon-plus", Box => "icon-box", BoxTicked => "icon-box-ticked",
    }
}

drawings! {
    /// A drawing that carries a card's idea: the 18 concepts in order, then three more.
    Picture {
        Admit => "pic-admit", Free => "pic-free", May => "pic-may", Covers => "pic-covers", Decides => "pic-decides",
        NoRule => "pic-no-rule", Evidence => "pic-evidence", Acquit => "pic-acquit", WhoLawyer => "pic-who-lawyer",
        Defender => "pic-defender", TwoConsents => "pic-two-consents", Shorter => "pic-shorter", Keep => "pic-keep",
        Withdraw => "pic-withdraw", Said => "pic-said", Appeal => "pic-appeal", Lasting => "pic-lasting",
        OwnLanguage => "pic-own-language", ThreeConsents => "pic-three-consents", Seats => "pic-seats", Tenths => "pic-tenths",
        Home => "pic-home",
    }
}
