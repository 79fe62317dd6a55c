/// <reference types="node" />
import { Worker } from "node:worker_threads";
import type { Plan } from "../life/plan.js";
import { together } from "../life/tally.js";
import type { Answer, Beginning, Task } from "./messages.js";

/** Threads that live through the same weeks, each with its share of the rows. */
export interface Crew {
  /** All threads live through a week; rejected where one of them fails. */
  readonly live: (task: Task) => Promise<Float64Array>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** @param script what a thread runs */
export const crewOf = (plan: Plan, threads: number, script: URL): Crew => {
  const members = Array.from({ length: threads }, (_, thread) => memberOf({ plan, share: { thread, threads } }, script));
  return {
    live: async (task) => together(await Promise.all(members.map(({ live }) => live(task)))),
    close: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
};

const memberOf = (beginning: Beginning, script: URL) => {
  const worker = new Worker(script, { workerData: beginning });
  let waiting: { readonly resolve: (numbers: Float64Array) => void; readonly reject: (error: Error) => void } | undefined;
  let ended: Error | undefined;
  const end = (error: Error) => {
    ended ??= error;
    waiting?.reject(ended);
  };
  worker.on("message", (answer: Answer) => {
    if ("numbers" in answer) waiting?.resolve(answer.numbers);
    else end(new Error(`a thread failed: ${answer.failed}`));
  });
  worker.on("error", (error) => end(new Error(`a thread failed: ${error.message}`, { cause: error })));
  worker.on("exit", () => end(new Error("a thread ended before it had answered")));
  const live = (task: Task) =>
    new Promise<Float64Array>((resolve, reject) => {
      if (ended !== undefined) return reject(ended);
      waiting = { resolve, reject };
      worker.postMessage(task);
    });
  return { worker, live };
};
