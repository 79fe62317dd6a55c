import type { Condition } from "./condition.js";
import type { Commitment, Publicity, TermValue } from "./level.js";
import type { Described } from "./text.js";

/** At least and at most mean quality; both ends belong to it. */
export interface Bound<Level> {
  readonly atLeast?: Level;
  readonly atMost?: Level;
}

export interface Must {
  readonly offered?: boolean;
  readonly commitment?: Bound<Commitment>;
  readonly publicity?: Bound<Publicity>;
  readonly terms: ReadonlyMap<string, Bound<TermValue>>;
}

/** What the author says must hold of every customer in `where` and each of the services. */
export interface Assertion extends Described {
  readonly name: string;
  /** Absent: every customer. */
  readonly where?: Condition;
  readonly services: readonly string[];
  readonly must: Must;
  readonly severity: "warn" | "error" | "info";
  readonly pointer: string;
}
