import { type Facts, type FactType, type Policy } from "@tierpolicy/schema";
/** A leaf of `monotone`: a fact, or `fact.property` of an object fact, and which way should bring no less. */
export interface Ordered {
    readonly leaf: string;
    readonly direction: "increasing" | "decreasing";
    readonly type: FactType;
}
export declare const orderedLeavesOf: ({ facts, monotone }: Policy) => readonly Ordered[];
/** Whether a customer has more of the leaf than another; less, where it is decreasing. */
export declare const hasMore: ({ leaf, direction, type }: Ordered, customer: Facts, other: Facts) => boolean;
/** As the subject of a sentence: "more `basket`". */
export declare const moreOf: ({ leaf, direction, type }: Ordered) => string;
//# sourceMappingURL=more.d.ts.map