/** The number of a name, such as a service's or a fact's: 32 bits. */
export declare const numberOf: (name: string) => number;
/** The seed of one purpose: what is drawn for another one has nothing to do with it. */
export declare const streamOf: (seed: number, purpose: string) => number;
/** 32 bits, from a stream and two numbers. Whoever draws much for one and the same row, or in one and the same week, mixes that once. */
export declare const bitsOf: (stream: number, one: number, other: number) => number;
/** Uniform in (0, 1), from a stream and two numbers: a row and a week, most often. */
export declare const uniformOf: (stream: number, one: number, other: number) => number;
//# sourceMappingURL=draws.d.ts.map