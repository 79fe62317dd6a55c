/** Every check, in the order of spec §6. */
export const CHECK_IDS = [
  "overreach",
  "publicity-leak",
  "broken-assertion",
  "uninformed-member",
  "empty-promise",
  "over-commitment",
  "over-publicity",
  "vague-basic",
  "baseline-gap",
  "perverse-incentive",
  "tier-inversion",
  "unequal-twins",
  "predictable-delight",
  "dead-rule",
  "shadowed-rule",
  "empty-segment",
  "identical-segments",
  "unreachable-level",
  "unused",
  "uncovered-customer",
] as const;
export type CheckId = (typeof CHECK_IDS)[number];
