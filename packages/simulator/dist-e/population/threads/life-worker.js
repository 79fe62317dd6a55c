/// <reference types="node" />
import { parentPort, workerData } from "node:worker_threads";
import { lifeOf } from "../life/life.js";
import { beginWeek, liveWeek } from "../life/live-week.js";
const { plan, share } = workerData;
let life;
const say = (answer, handedOver = []) => parentPort?.postMessage(answer, handedOver);
parentPort?.on("message", ({ week, news, mail }) => {
    try {
        life ??= lifeOf(plan, share);
        beginWeek(life, week, news, mail);
        say("begun");
        const lived = liveWeek(life, week);
        say(lived, [lived.numbers.buffer, lived.post.letters.buffer]);
    }
    catch (error) {
        say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
});
//# sourceMappingURL=life-worker.js.map