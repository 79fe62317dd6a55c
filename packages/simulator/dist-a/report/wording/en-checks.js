/** What each check looks for, in few words. */
export const CHECK_TITLES = {
    overreach: "exclusive service offered to others",
    "publicity-leak": "perk announced to people outside",
    "broken-assertion": "assertion that does not hold",
    "uninformed-member": "member who is not told",
    "empty-promise": "announcement to people who do not get it",
    "over-commitment": "promise too strong",
    "over-publicity": "announcement too wide",
    "vague-basic": "basic service without a clear promise",
    "baseline-gap": "basic service missing",
    "perverse-incentive": "worse off for more",
    "tier-inversion": "higher tier that gets less",
    "unequal-twins": "equals treated differently",
    "predictable-delight": "delight that can be foreseen",
    "dead-rule": "rule that never applies",
    "shadowed-rule": "rule that changes nothing",
    "empty-segment": "segment that nobody can be in",
    "identical-segments": "segments with the same members",
    "unreachable-level": "level that nobody gets",
    unused: "declared and never used",
    "uncovered-customer": "customer without segment or service",
};
/** What a proof says, where the check itself says it in the words of the language. */
export const PLAINLY_PROVED = {
    overreach: "no rule offers an exclusive service to someone whom it is not for",
    "publicity-leak": "no offer asks for an announcement to someone who is not to know of it",
};
//# sourceMappingURL=en-checks.js.map