import type { Severity } from "./diagnostic.js";

/** What is fixed about every diagnostic of one code. Its page is docs/diagnostics/<code>.md. */
export interface CodeEntry {
  readonly severity: Severity;
  /** The problem in a few words, as the heading of its page. */
  readonly title: string;
  /** Whether a code frame underlines the key of the place or its value. */
  readonly underline: "key" | "value";
}

const error = (title: string, underline: "key" | "value" = "value"): CodeEntry => ({ severity: "error", title, underline });

const warn = (title: string, underline: "key" | "value" = "value"): CodeEntry => ({ severity: "warn", title, underline });

/** Every diagnostic of this package, by its code. */
export const CODES = {
  // the text
  "syntax-error": error("text that is not JSON"),
  comment: error("a comment"),
  "trailing-comma": error("a comma after the last element"),
  "duplicate-key": error("a key that stands in an object twice", "key"),
  "reserved-key": error("a key that cannot be one", "key"),
  "key-too-long": error("a key that is too long", "key"),
  "lone-surrogate": error("half of a surrogate pair"),
  "inexact-number": error("a number that cannot be kept exactly"),
  "too-large": error("a document that is too large"),
  "too-deep": error("brackets that nest too deeply"),
  "not-plain-data": error("data that JSON cannot say"),
  "cyclic-data": error("a value that contains itself"),
  "too-many-problems": error("more problems than are listed"),

  // the form
  "unknown-key": error("a key that is not known here", "key"),
  "misplaced-key": error("a key that belongs to another form", "key"),
  "missing-key": error("a key that is missing", "key"),
  "not-allowed": error("a value that is not among those allowed"),
  "bad-id": error("an id that is not written as one"),
  "bad-date": error("a date that is not written as one"),
  "bad-path": error("a path that is not written as one"),
  "nothing-listed": error("a list or an object that must not be empty"),
  "empty-any": error("an `any` of nothing"),
  "empty-string": error("a string that must not be empty"),
  "repeated-item": error("something that is listed twice"),
  "out-of-range": error("a number that is too small or too large"),
  "bare-comparison": error("a comparison at the root of conditions"),
  params: error("`params` in a condition", "key"),

  // names that must exist
  "unknown-fact": error("a fact that is not declared"),
  "unknown-property": error("a property that the fact does not have"),
  "unknown-segment": error("a segment that is not declared"),
  "unknown-service": error("a service that is not declared"),
  "unknown-channel": error("a channel that is not declared"),
  "unknown-term": error("a term that the service does not have", "key"),
  "unknown-operator": error("an operator that does not exist"),
  "not-a-tier": error("a segment that is in no chain of tiers"),
  "too-many-tiers": error("more tiers than anybody has"),

  // values
  "wrong-type": error("a value of another type"),
  "outside-domain": error("a value that the fact or term cannot have"),
  "no-such-date": error("a date that is not in the calendar"),
  "empty-domain": error("bounds that leave no value"),
  "incomplete-default": error("a default that lacks a property"),

  // conditions
  "operator-for-other-type": error("an operator that the fact's type does not have"),
  "in-string": error("`in` with a string instead of a list"),
  "empty-list": error("a comparison with an empty list"),
  "object-compared": error("a comparison of a whole object"),
  "path-into-scalar": error("a path into something that has no properties"),
  "incomparable-facts": error("a comparison of facts of different types"),
  "no-common-value": error("a comparison of facts that have no value in common"),
  "constant-comparison": warn("a comparison that has the same answer for every customer"),
  "circular-segments": error("segments that refer to each other in a circle"),
  "nested-too-deeply": error("conditions that nest too deeply through segments"),

  // the clock
  "second-clock": error("a second clock fact"),
  "no-clock": error("`from` or `until` without a clock fact"),
  "default-clock": warn("a clock fact with a default"),
  "wrong-clock-form": error("a moment where the clock knows days only"),
  "empty-period": error("a period that ends before it begins"),

  // services and standards
  "story-of-a-secret": error("a story about a service that not everyone may know"),
  "impossible-evidence": error("evidence that cannot be"),
  "idle-evidence": warn("evidence without a target"),
  "impossible-surprise": error("surprises that do not fit into a year"),
  "clockwork-surprise": warn("surprises that come almost like clockwork"),
  "default-above-ceiling": error("a standard whose default is above its ceiling"),
  "defaults-above-standard": warn("defaults of a service above what its standard allows"),
  "offered-but-not-told": warn("a service whose customers may not know of it"),
  "missing-term": error("an offer without a value for a term"),

  // rules, channels, assertions, monotone facts
  "duplicate-name": error("a name that is already taken"),
  "selects-nothing": error("a selector that selects no service"),
  "overheard-by-design": error("`overheardBy` on a channel that is not individual", "key"),
  "empty-bound": error("bounds that no level lies between"),
  "never-offered": error("an assertion about the levels of what must not be offered"),
  "unknown-monotone-fact": error("a monotone fact that is not declared", "key"),
  "monotone-without-order": error("a monotone fact whose values have no order", "key"),
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof CODES & string;
