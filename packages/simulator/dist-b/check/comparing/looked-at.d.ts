import type { Condition, Policy } from "@tierpolicy/schema";
/**
 * Which facts, and properties of facts (`contract.value`), can make a difference to who gets a service, and how much of it:
 * those at which its offers, withholds, limits or `exclusiveTo` look. Two customers who are alike in them are decided alike.
 */
export declare const deciding: (policy: Policy) => Deciding;
type Deciding = (service: string) => ReadonlySet<string>;
/**
 * Whether what anybody gets of a service, and who is in which tier, is the same at all moments: no condition that decides on it looks at the clock,
 * nor does any invariant or segment of a chain of tiers.
 */
export declare const timeless: (policy: Policy) => ((service: string) => boolean);
/** JSON Pointer to the first place in a condition that looks at one of some facts or properties; undefined where it looks at none. */
export declare const placeThatLooksAt: (policy: Policy, condition: Condition, names: readonly string[]) => string | undefined;
export {};
//# sourceMappingURL=looked-at.d.ts.map