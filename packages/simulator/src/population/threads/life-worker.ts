/// <reference types="node" />
import { parentPort } from "node:worker_threads";
import { compileKernel } from "../life/kernel.js";
import { type Life, lifeOf } from "../life/life.js";
import { beginWeek, liveWeek } from "../life/live-week.js";
import type { Answer, Beginning, Task } from "./messages.js";

compileKernel();
let life: Life | undefined;

const say = (answer: Answer, handedOver: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(answer, handedOver);

const liveThrough = (among: Life, { week, news, mail }: Task): void => {
  beginWeek(among, week, news, mail);
  say("begun");
  const lived = liveWeek(among, week);
  say(lived, [lived.numbers.buffer, ...lived.post.letters.map(({ buffer }) => buffer)]);
};

parentPort?.on("message", (told: Beginning | Task) => {
  try {
    if ("plan" in told) life = lifeOf(told.plan, told.share, told.shares);
    else if (life !== undefined) liveThrough(life, told);
  } catch (error) {
    say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
