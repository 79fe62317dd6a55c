import type { WorldService } from "../standing/world.js";
export declare const STRANGER = 0;
export declare const CUSTOMER = 1;
export declare const LEFT = 2;
/** What `standing` of a row and service says. The lowest two bits are the grade by now. */
export declare const GRADE = 3;
/** Has neither heard of it nor been given it. The same bit as TOLD of circumstances, so that the two are compared without a branch. */
export declare const UNKNOWN = 4;
/** First heard of it from others. */
export declare const BY_MOUTH = 8;
/** A channel told somebody outside `knownTo`: this must never be. */
export declare const LEAKED = 16;
/** Given and scheduled delights: the last coming could have been foreseen, and so could the next one. */
export declare const FORESEEN = 32;
/** Given delights: offered the week before. */
export declare const OFFERED_BEFORE = 64;
/** What is kept of everybody and one service, by row; in shared memory. */
export interface ServiceState {
    /** Computed in double precision, and rounded to single precision when stored: after each tale that moves it, and at the end of the service's step. */
    readonly expectation: Float32Array;
    /** The same as bits: 0 where nothing is expected, and only there. */
    readonly bits: Int32Array;
    readonly standing: Uint8Array;
    /** Given and scheduled delights: one more than the week in which it came last; 0 where it never came. */
    readonly last?: Uint16Array;
    /** The weeks between that and the time before; 0 where it came less than twice. */
    readonly interval?: Uint16Array;
}
/** What customers tell of a week, by row. */
export interface Tales {
    /** 0 where nothing is told; else 1 + 2 × the place of the service, and 1 more for a tale of envy. */
    readonly what: Uint16Array;
    /** The teller's satisfaction, in double precision. */
    readonly satisfaction: Float64Array;
}
/** What is kept of everybody; in shared memory. Mood is never rounded beyond double precision. */
export interface Everybody {
    readonly rows: number;
    readonly status: Uint8Array;
    readonly mood: Float64Array;
    /** 1 where a stranger was won by a friend's tale this week. */
    readonly referred: Uint8Array;
    readonly services: readonly ServiceState[];
    /** Of even and of odd weeks: what is told in one is heard in the next, while others tell already. */
    readonly tales: readonly [Tales, Tales];
}
/** Everybody at the start: nobody knows anything but what the category lets them expect. */
export declare const everybodyOf: (rows: number, customers: number, services: readonly WorldService[]) => Everybody;
/** What a service is in the catalogue. */
export declare const gradeOfNeed: ({ need }: Pick<WorldService, "need">) => 0 | 1 | 2;
//# sourceMappingURL=everybody.d.ts.map