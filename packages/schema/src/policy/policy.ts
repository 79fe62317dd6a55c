import type { Diagnostic, Range } from "../diagnostics/diagnostic.js";
import type { Assertion } from "./assertion.js";
import type { Channel } from "./channel.js";
import type { Condition } from "./condition.js";
import type { Fact } from "./fact.js";
import type { Rule } from "./rule.js";
import type { Allow, Service } from "./service.js";
import type { Described } from "./text.js";

/** What is known of a policy's names and facts at compile time; the default knows nothing. */
export interface PolicyShape {
  readonly facts: object;
  readonly services: string;
  readonly segments: string;
  readonly channels: string;
}

/** The shape of a policy that is only known at run time. Every policy is one of these, so that a question about policies takes any. */
export type AnyShape = PolicyShape;

export interface Segment extends Described {
  readonly id: string;
  readonly condition: Condition;
  readonly allow: readonly Allow[];
  readonly pointer: string;
}

/** What the policy says of one check (spec §6). */
export interface CheckSetting {
  readonly severity: "off" | "info" | "warn" | "error";
  readonly reason: string;
  readonly pointer: string;
}

export interface Budget {
  readonly amount: number;
  readonly per: "day" | "week" | "month" | "year";
}

/**
 * A policy that has passed every rule of spec §1: all names resolve, all conditions are well typed,
 * tiers are written out, selectors are resolved, standards are merged. Deeply frozen.
 * Maps keep the order of the document; nothing that a decision says depends on it.
 */
export interface Policy<Shape extends PolicyShape = AnyShape> extends Described {
  readonly name: string;
  readonly version?: string;
  readonly currency?: string;
  readonly facts: ReadonlyMap<string, Fact>;
  /** The clock fact's id, if there is one. */
  readonly clock?: string;
  readonly invariants: readonly Condition[];
  readonly segments: ReadonlyMap<string, Segment>;
  /** Each chain from its lowest tier to its highest. */
  readonly tiers: readonly (readonly string[])[];
  /** A fact id, or `fact.property.property` for a path. */
  readonly monotone: ReadonlyMap<string, "increasing" | "decreasing">;
  readonly services: ReadonlyMap<string, Service>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly rules: readonly Rule[];
  readonly assertions: readonly Assertion[];
  readonly checks: ReadonlyMap<string, CheckSetting>;
  readonly budget?: Budget;
  /** What the validation found that does not make the policy invalid. */
  readonly warnings: readonly Diagnostic[];
  /** The document as it was written, for those who must show it or cut it. */
  readonly document: unknown;
  /** The text that it was parsed from, for those who show places in it; absent where there was none. */
  readonly text?: string;
  /** Where the place of a JSON Pointer stands in the text; undefined where there was no text. */
  readonly rangeOf: (pointer: string) => Range | undefined;
  /** Exists in types only. */
  readonly shape?: Shape;
}
