import {
  beginWeek,
  lifeOf,
  liveWeek
} from "./chunk-4WS35BOD.js";
import "./chunk-E76U5H52.js";

// dist/population/threads/life-worker.js
import { parentPort, workerData } from "node:worker_threads";
var { plan, share } = workerData, life, say = (answer, handedOver = []) => parentPort?.postMessage(answer, handedOver);
parentPort?.on("message", ({ week, news, mail }) => {
  try {
    life ??= lifeOf(plan, share), beginWeek(life, week, news, mail), say("begun");
    let lived = liveWeek(life, week);
    say(lived, [lived.numbers.buffer, lived.post.letters.buffer]);
  } catch (error) {
    say({ failed: error instanceof Error ? error.stack ?? error.message : String(error) });
  }
});
