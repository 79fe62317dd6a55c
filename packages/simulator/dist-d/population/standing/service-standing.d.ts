import type { ServiceDecision } from "@tierpolicy/engine";
import { type Service } from "@tierpolicy/schema";
import type { Coefficients } from "../coefficients/coefficients.js";
import { type Places } from "./columns.js";
import type { Situation } from "./world.js";
/** What is known of some rows and one service. */
export interface Known {
    /** By row, a place in `outcomes`. */
    readonly outcome: ArrayLike<number>;
    readonly outcomes: readonly ServiceDecision[];
    /** By row, 0 for those who are not decided: they stay where they were. */
    readonly valid: Uint8Array;
    /** By row, the widest reach of the channels on which they hear of it whoever is spoken of, as a place in `PUBLICITIES`. */
    readonly heard: Uint8Array;
    /** By row, 1 for those who may know of it. */
    readonly insiders: Uint8Array;
    /** By row, 1 for those to whom it may be offered: inside whom it is exclusive. */
    readonly inside: Uint8Array;
}
/** The situations of everybody with one service. */
export declare class ServiceStanding {
    #private;
    /** By row, a place in `situations`; in shared memory. */
    readonly codes: Uint16Array<SharedArrayBuffer>;
    readonly situations: Situation[];
    /** By number of equals, 1 where some of them is offered it; in shared memory. */
    readonly amongEquals: Uint8Array;
    /** @param individual the channels that reach one person at a time */
    constructor(service: Service, rows: number, individual: ReadonlySet<string>, coefficients: Coefficients);
    /** The rows whose codes have changed in this week; undefined where those of everybody may have. */
    get changed(): Uint32Array | undefined;
    /** A new week begins: nothing has changed yet. */
    turn(): void;
    /**
     * @param equals by row, the number of equals
     * @returns whether anybody's situation has changed
     */
    settle({ outcome, outcomes, valid, heard, insiders, inside }: Known, places: Places, equals: Uint32Array): boolean;
    /** Says that somebody has other equals than before. */
    move(row: number, from: number, to: number): void;
}
//# sourceMappingURL=service-standing.d.ts.map