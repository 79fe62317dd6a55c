import { brokenAssertion } from "./broken-assertion/broken-assertion.js";
import { overreach } from "./overreach/overreach.js";
import type { Check } from "./property.js";
import { publicityLeak } from "./publicity-leak/publicity-leak.js";

/** Every check, by its id, in the order in which reports list them. Each is a folder: its violation, its test, and its page docs/checks/<id>.md. */
export const CHECKS = {
  overreach,
  "publicity-leak": publicityLeak,
  "broken-assertion": brokenAssertion,
} as const satisfies Record<string, Check>;

export type CheckId = keyof typeof CHECKS;

export const CHECK_IDS = Object.keys(CHECKS) as readonly CheckId[];
