import type { Tales } from "./everybody.js";
import { type Life } from "./life.js";
/** Which rows are whose: blocks go round among the threads, so that each has as many customers and strangers as the others. */
export interface Share {
    readonly thread: number;
    readonly threads: number;
}
/**
 * Who hears whom in a week. They are gathered in the order of the tellers' rows, and then sorted by the hearers' blocks: so a block hears
 * while all that is kept of it is near, and each hearer still hears in the order of the tellers.
 */
export interface Conversations {
    /** A hearer and a teller each. */
    gathered: Int32Array;
    count: number;
    sorted: Int32Array;
    /** By block, the place of its first conversation; and the end. */
    readonly starts: Int32Array;
}
export declare const noConversations: (rows: number) => Conversations;
/**
 * Gathers what the rows of a thread hear of last week.
 *
 * Each thread goes through all tales, and looks after its own hearers: so each of them hears in the same order, however many threads there are.
 */
export declare const gather: (life: Life, week: number, { what, satisfaction }: Tales, share: Share) => void;
//# sourceMappingURL=conversations.d.ts.map