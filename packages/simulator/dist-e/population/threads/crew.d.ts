import type { Lived } from "../life/live-week.js";
import type { Plan } from "../life/plan.js";
import type { Share } from "../life/share.js";
import type { Task } from "./messages.js";
/** Threads that live through the same weeks, each with its share of the people. */
export interface Crew {
    /**
     * All threads begin a week, each with a task of its own.
     *
     * @returns once they look at the world no more; rejected where one of them fails
     */
    readonly begin: (tasks: readonly Task[]) => Promise<void>;
    /** What came of the week that has begun; rejected where a thread fails. */
    readonly live: () => Promise<readonly Lived[]>;
    /** Ends the threads. */
    readonly close: () => Promise<void>;
}
/** @param script what a thread runs */
export declare const crewOf: (plan: Plan, shares: readonly Share[], script: URL) => Crew;
//# sourceMappingURL=crew.d.ts.map