import type { Diagnostic, Facts, Range, Severity } from "@tierpolicy/schema";
/** `proved`: no possible customer violates the property. `undecided`: the budget ran out before the answer, which is never a pass. */
export type Verdict = "proved" | "refuted" | "undecided";
/**
 * The customers who show that a property does not hold: `customer` where one is enough; `customer`, who is worse off, and `other` where
 * two are compared; `insider` and `outsider` where news of what the insider is offered reaches the outsider.
 * An outsider who is left out is someone who is not a customer at all.
 */
export interface Witness {
    readonly customer?: Facts;
    readonly other?: Facts;
    readonly insider?: Facts;
    readonly outsider?: Facts;
}
/** What a finding is about. */
export interface Subject {
    readonly service?: string;
    readonly segment?: string;
    readonly channel?: string;
    readonly fact?: string;
    /** The names of the rules to blame, sorted. */
    readonly rules: readonly string[];
}
/** Why a finding counts for nothing: the author accepts it. */
export interface Allowed {
    readonly reason: string;
    /** The first day on which it no longer holds. */
    readonly until?: string;
}
/** One violation, shown by the plainest customers that there are; or one question that stayed undecided. */
export interface Finding extends Subject {
    readonly check: string;
    readonly verdict: Exclude<Verdict, "proved">;
    readonly severity: Severity;
    /** Absent where the question is undecided, and where the property is refuted because there is nobody to show. */
    readonly witness?: Witness;
    /** Lower case, no full stop, the author's words in backticks. */
    readonly message: string;
    readonly help?: string;
    /** JSON Pointer to the words that are to blame. */
    readonly pointer: string;
    /** Where in the text; absent where the policy was parsed from an object. */
    readonly range?: Range;
    /** Present where an `allow` of the policy accepts it: then it counts for nothing. */
    readonly allowed?: Allowed;
}
/** What `check` found out about a policy (spec §9). Frozen. */
export interface Report {
    /** The policy's name. */
    readonly policy: string;
    /** Of all checks of severity `error` together: refuted as soon as one is, else undecided as soon as one is. What is allowed does not count. */
    readonly verdict: Verdict;
    /** In the order of the checks, and of the document. */
    readonly findings: readonly Finding[];
    /** The ids of the checks that have no finding, not even an allowed one. */
    readonly proved: readonly string[];
    /** Every `allow` that allows nothing, or has run out. */
    readonly warnings: readonly Diagnostic[];
}
//# sourceMappingURL=report.d.ts.map