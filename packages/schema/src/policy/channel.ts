import type { Condition } from "./condition.js";
import type { Described } from "./text.js";

export type Reach =
  | { readonly kind: "public" }
  | { readonly kind: "segments"; readonly segments: readonly string[] }
  | { readonly kind: "individual" };

/** A way in which the company tells people of services. */
export interface Channel extends Described {
  readonly id: string;
  readonly reach: Reach;
  /** Whom it never reaches. */
  readonly except?: Condition;
  /** Segments whose members hear what is said to one person; only on an individual channel. */
  readonly overheardBy: readonly string[];
  readonly pointer: string;
}
