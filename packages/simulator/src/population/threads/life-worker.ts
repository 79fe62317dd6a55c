/// <reference types="node" />
import { parentPort, workerData } from "node:worker_threads";
import { lifeOf } from "../life/life.js";
import { liveWeek } from "../life/live-week.js";
import type { Answer, Beginning, Task } from "./messages.js";

const { plan, share } = workerData as Beginning;
const life = lifeOf(plan);

const answered = ({ week, news }: Task): Answer => {
  try {
    return { numbers: liveWeek(life, week, news, share) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

parentPort?.on("message", (task: Task) => parentPort?.postMessage(answered(task)));
