import type { Arrangement, ServiceDecision } from "@tierpolicy/engine";
import { type TermValue } from "@tierpolicy/schema";
/** One thing that a decision says of a service, the rules that it lists aside. A term, a channel and who must approve are one each. */
export type Facet = {
    readonly kind: "offered" | "commitment" | "publicity" | "arrangement";
} | {
    readonly kind: "term";
    readonly term: string;
} | {
    readonly kind: "channel";
    readonly channel: string;
} | {
    readonly kind: "approval";
    readonly by: string;
};
/** Null: no such value. */
export type FacetValue = boolean | TermValue | Arrangement | null;
/** The parts of a decision, as a report names them. The channels come last: of them there is most to tell apart, and least to learn. */
export declare const RESPECTS: readonly ["offered", "commitment", "publicity", "terms", "arrangement", "approval", "channels"];
export type Respect = (typeof RESPECTS)[number];
export declare const respectOf: ({ kind }: Facet) => Respect;
export declare const facetKey: (facet: Facet) => string;
export declare const isSameValue: (one: FacetValue, other: FacetValue) => boolean;
export declare const valueKey: (value: FacetValue) => string;
/** What is said of a service that nobody is offered; so also of one that the policy does not have. */
export declare const valueIfUnknown: ({ kind }: Facet) => FacetValue;
/** @param decision undefined where the policy does not have the service */
export declare const valueIn: (decision: ServiceDecision | undefined, facet: Facet) => FacetValue;
//# sourceMappingURL=facet.d.ts.map