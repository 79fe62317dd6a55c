/** A probability, as the kernel compares the bits of a draw with it: `uniformOf` is below the probability where these are below the limit. */
export declare const limitOf: (probability: number) => number;
/** The streams for what happens to one service. */
export declare const streamsOfService: (seed: number, id: string) => {
    occasion: number;
    kept: number;
};
/** The streams for what happens to people, as the kernel calls them. */
export declare const streamsOfPeople: (seed: number) => {
    streamOfLeaving: number;
    streamOfJoining: number;
    streamOfTelling: number;
    streamOfFirstTold: number;
    streamOfFar: number;
    streamOfFarPlace: number;
};
/** The stream for what tales do to strangers in a week. */
export declare const streamOfReferrals: (seed: number, week: number) => number;
//# sourceMappingURL=chance.d.ts.map