import type { CustomerRecord } from "../../simulation.js";
import type { Prediction } from "../experiment.js";
/** A book a year, on the birthday or at no fixed time; for good, or until a day. */
export declare const aBook: (name: string, when: "birthday" | "some day", until?: string) => object;
export declare const readers: (count: number) => readonly CustomerRecord[];
export declare const YEAR = 52;
export declare const booksGiven: Prediction;
export declare const booksMissed: Prediction;
/** A book that did not come, though it was waited for, is an experience too. */
export declare const joyOfABook: Prediction;
export declare const droppedShare: Prediction;
//# sourceMappingURL=a-book.d.ts.map