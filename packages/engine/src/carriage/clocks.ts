import type { Facts, Policy, Scalar } from "@tierpolicy/schema";

/** The clocks at which something holds. The answer depends on a customer's clock alone, since the clock is the same for all who meet in one statement. */
export type Clocks =
  | { readonly kind: "always" }
  | { readonly kind: "never" }
  /** Spans of the clock fact's canonical values (days, or moments in UTC), both ends included: ascending, disjoint, never next to each other. An end that is absent does not bind. */
  | { readonly kind: "within"; readonly spans: readonly { readonly from?: Scalar; readonly to?: Scalar }[] }
  /** Only told by looking. */
  | { readonly kind: "judged"; readonly holdsAt: (facts: Facts) => boolean };

export const ALWAYS: Clocks = Object.freeze({ kind: "always" });
export const NEVER: Clocks = Object.freeze({ kind: "never" });

/** What the clock of a customer says, as `readFacts` gives it; undefined where the policy has no clock. */
export const clockOf = ({ clock }: Pick<Policy, "clock">, facts: Facts): string | undefined =>
  clock === undefined ? undefined : (facts[clock] as string);

/**
 * Whether the clocks contain that of a customer.
 *
 * @param clock the customer's day or moment in its canonical form, in which the order of texts is that of time: see {@link clockOf}
 * @example
 * holdsAt({ kind: "within", spans: [{ to: "2026-12-23" }, { from: "2026-12-27" }] }, "2026-12-25", facts); // false
 */
export const holdsAt = (clocks: Clocks, clock: string | undefined, facts: Facts): boolean => {
  switch (clocks.kind) {
    case "always":
      return true;
    case "never":
      return false;
    case "within":
      return (
        clock !== undefined &&
        clocks.spans.some(({ from, to }) => (from === undefined || from <= clock) && (to === undefined || clock <= to))
      );
    case "judged":
      return clocks.holdsAt(facts);
  }
};
