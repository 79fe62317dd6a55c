/** Places of numbers about everybody. */
export declare const WON = 0;
export declare const REFERRED = 1;
export declare const GOOD = 2;
export declare const BAD = 3;
export declare const ABOUT_EVERYBODY = 4;
/** Places, from a service's on. */
export declare const DELIVERIES = 0;
export declare const FAILURES = 1;
export declare const MISSED = 2;
export declare const SATISFACTION = 3;
export declare const COMPARISONS = 4;
export declare const OUTSIDERS = 5;
export declare const BY_WORD_OF_MOUTH = 6;
export declare const BY_A_CHANNEL = 7;
export declare const ABOUT_A_SERVICE = 8;
/** Places, from a membership's on, 3 × the membership: of customers, and of customers and a service. */
export declare const CUSTOMERS = 0;
export declare const MOOD = 1;
export declare const GONE = 2;
export declare const OFFERED_TO = 0;
export declare const EXPECTATION = 1;
export declare const DROPPED = 2;
export declare const ABOUT_A_MEMBERSHIP = 3;
/** Where the numbers of a week have their places. */
export interface Layout {
    readonly size: number;
    /** The segments of each group, by place; a membership is a number whose bits are these, the first the lowest. */
    readonly groups: readonly (readonly number[])[];
    /** How many memberships there are in the groups before a group; in all, where there is no such group. */
    readonly memberships: (group: number) => number;
    /** The first place of a group's memberships. */
    readonly members: (group: number) => number;
    /** The first place of a service. */
    readonly service: (service: number) => number;
    /** The first place of a service's numbers by a group's memberships. */
    readonly membersOf: (service: number, group: number) => number;
}
export declare const layoutOf: (segments: number, services: number) => Layout;
/** What several have counted, of some rows each. */
export declare const together: (parts: readonly Float64Array[]) => Float64Array;
//# sourceMappingURL=tally.d.ts.map