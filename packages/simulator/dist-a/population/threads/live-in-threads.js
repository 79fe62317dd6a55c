/// <reference types="node" />
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { live } from "../life/live.js";
import { delivered } from "../life/mail.js";
import { newsOf, planOf } from "../life/plan.js";
import { sharesOf } from "../life/share.js";
import { layoutOf, together } from "../life/tally.js";
import { weekOf } from "../life/week-of.js";
import { crewOf } from "./crew.js";
/**
 * Everybody lives through the weeks of a world that has not begun yet, on several threads: the same weeks as `live` has, to the last bit.
 * The world goes on in this thread meanwhile.
 *
 * @param threads at least 1; no more are started than there are shares worth one, and none for one share
 */
export async function* liveInThreads(world, nature, threads, script = WORKER) {
    const shares = sharesOf(world.rows, threads);
    if (shares.length > 1)
        yield* liveInCrew(world, nature, shares, script);
    else
        for (const week of live(world, nature)) {
            yield week;
            // whoever waits for the weeks may have other things to do meanwhile
            await setImmediate();
        }
}
/** How many threads can run at the same time. */
export const processors = () => availableParallelism();
const WORKER = new URL("./life-worker.js", import.meta.url);
async function* liveInCrew(world, nature, shares, script) {
    world.advance(0);
    const layout = layoutOf(world.segments.length, world.services.length);
    const newsIn = newsOf(world);
    const crew = crewOf(planOf(world, nature), shares, script);
    let mails = [];
    try {
        for (let week = 0; week < world.weeks; week++) {
            const news = newsIn();
            await crew.begin(shares.map((_, thread) => ({ week, news, mail: mails[thread] })));
            if (week + 1 < world.weeks)
                world.advance(week + 1);
            const lived = await crew.live();
            mails = delivered(lived.map(({ post }) => post));
            yield weekOf(week, world.dateOf(week), together(lived.map(({ numbers }) => numbers)), layout, world.services);
        }
    }
    finally {
        await crew.close();
    }
}
//# sourceMappingURL=live-in-threads.js.map