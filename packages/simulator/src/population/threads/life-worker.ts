/// <reference types="node" />
import { parentPort, workerData } from "node:worker_threads";
import { type Life, lifeOf } from "../life/life.js";
import { beginWeek, liveWeek } from "../life/live-week.js";
import type { Answer, Beginning, Task } from "./messages.js";

const { plan, share, shares } = workerData as Beginning;
let life: Life | undefined;

const say = (answer: Answer, handedOver: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(answer, handedOver);

parentPort?.on("message", ({ week, news, mail }: Task) => {
  try {
    life ??= lifeOf(plan, share, shares);
    beginWeek(life, week, news, mail);
    say("begun");
    const lived = liveWeek(life, week);
    say(lived, [lived.numbers.buffer, ...lived.post.letters.map(({ buffer }) => buffer)]);
  } catch (error) {
    say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
