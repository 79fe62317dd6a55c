import type { Service } from "../policy/service.js";
import type { DeclaredFacts } from "./conditions/operand.js";
import type { Report } from "./problems.js";

/** Names that the document declares; undefined where the part that declares them is broken, so that nothing can be said of a name. */
export type Names = ReadonlySet<string> | undefined;

/** What the parts of a document can refer to, and where to report what is wrong with them. */
export interface Scope {
  readonly report: Report;
  readonly facts: DeclaredFacts | undefined;
  readonly segments: Names;
  readonly channels: Names;
  /** Looks up a tier itself and all above it, undefined for a segment that is none; not there where the tiers are broken. */
  readonly tiersFrom: ((segment: string) => readonly string[] | undefined) | undefined;
  /** The clock fact, where exactly one whole fact is marked. */
  readonly clock: { readonly fact: string; readonly kind: "date" | "date-time" } | undefined;
  /** Whether the absence of a clock is certain. */
  readonly clockless: boolean;
}

/** The scope of those who refer to services, which are read before them. */
export interface ServiceScope extends Scope {
  /** Undefined for a service that is broken. */
  readonly services: ReadonlyMap<string, Service | undefined> | undefined;
}
