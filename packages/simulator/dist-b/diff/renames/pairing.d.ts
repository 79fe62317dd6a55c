/** What has vanished from a policy, or is new in it: what it is by itself, and the places where it stands. */
export interface Candidate {
    readonly id: string;
    /** Equal for what is declared the same. */
    readonly declaration: string | number;
    /** Equal numbers for places that say the same; the own name of the candidate counts for nothing there. */
    readonly places: ReadonlySet<number>;
}
/**
 * Which of the vanished is which of the new: they are declared the same, and stand in the same places; failing that, in some
 * of the same places. A pair of which either has more than one such partner is ambiguous, and is none.
 */
export declare const pairsOf: (vanished: readonly Candidate[], added: readonly Candidate[]) => ReadonlyMap<string, string>;
export interface Signed {
    readonly id: string;
    readonly signature: number | string;
}
/** The pairs of equal signature that nothing else shares. Thousands may be renamed at once, so nobody is held against everybody. */
export declare const pairsBySignature: (vanished: readonly Signed[], added: readonly Signed[]) => ReadonlyMap<string, string>;
/** The ids that one of two policies has and the other has not. */
export declare const goneFrom: (ids: Iterable<string>, others: {
    readonly has: (id: string) => boolean;
}) => readonly string[];
//# sourceMappingURL=pairing.d.ts.map