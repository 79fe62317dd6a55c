// Plain names first, for readable counterexamples; then names that an implementation might confuse with something else.
export const FACTS = [
    "spend",
    "visits",
    "grade",
    "labels",
    "since",
    "active",
    "note",
    "profile",
    "limit",
    "constructor",
    "toString",
    "id",
    "isVip",
    "x1",
];
export const PROPERTIES = ["city", "age", "tags", "level", "length", "constructor", "valueOf", "b2"];
export const SEGMENTS = ["gold", "silver", "owner", "newcomer", "in-dispute", "constructor", "a", "any", "staff-2"];
export const SERVICES = ["hotline", "van", "gift", "warranty", "lounge", "constructor", "repair", "to-string", "x", "all"];
export const CHANNELS = ["web", "letter", "desk", "manager", "constructor", "b-2", "public"];
export const TAGS = ["care", "club", "constructor"];
export const PARTNERS = ["us", "partner", "客户", "a"];
//# sourceMappingURL=names.js.map