import { type Policy } from "@tierpolicy/schema";
/** What a policy refers to. */
export interface UsedNames {
    /** Facts and properties of facts, as `fact.property`. */
    readonly leaves: ReadonlySet<string>;
    readonly segments: ReadonlySet<string>;
}
export declare const usedNames: (policy: Policy) => UsedNames;
//# sourceMappingURL=used-names.d.ts.map