/** What some neighbouring places tell: what of, and the tellers' satisfaction. */
export interface Edge {
    readonly of: Uint16Array<ArrayBuffer>;
    readonly how: Float64Array<ArrayBuffer>;
}
/** What those who are looked after in one thread told in a week, as far as others may hear it who are looked after in another. */
export interface Post {
    /** To people far away, as the kernel writes them: by anybody, in the order of the tellers' places. */
    readonly letters: Uint8Array<ArrayBuffer>;
    /** At the first places, and at the last ones. */
    readonly first: Edge;
    readonly last: Edge;
}
/** What a thread hears in a week from elsewhere. */
export interface Mail {
    /** All letters, whoever they are for, in the order of the tellers' places. */
    readonly letters: readonly Uint8Array<ArrayBuffer>[];
    /** What is told before the first place, and after the last one. */
    readonly before: Edge;
    readonly after: Edge;
}
/** What each thread gets, of what all have told: they stand in a ring. */
export declare const delivered: (posts: readonly Post[]) => readonly Mail[];
//# sourceMappingURL=mail.d.ts.map