/// <reference types="node" />
import { Worker } from "node:worker_threads";
import type { Lived } from "../life/live-week.js";
import type { Plan } from "../life/plan.js";
import type { Share } from "../life/share.js";
import type { Answer, Beginning, Task } from "./messages.js";

/** Threads that live through the same weeks, each with its share of the people. */
export interface Crew {
  /** All threads are told once whom they look after. They may be there long before anybody knows. */
  readonly lookAfter: (plan: Plan) => void;
  /**
   * All threads begin a week.
   *
   * @param taskOf by thread
   * @returns once they look at the world no more; rejected where one of them fails
   */
  readonly begin: (taskOf: (thread: number) => Task) => Promise<void>;
  /** What came of the week that has begun; rejected where a thread fails. */
  readonly live: () => Promise<readonly Lived[]>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the threads.
 *
 * @param script what a thread runs
 */
export const crewOf = (shares: readonly Share[], script: URL): Crew => {
  const members = shares.map(() => memberOf(script));
  return {
    lookAfter: (plan) => {
      for (const [thread, share] of shares.entries()) members[thread]?.lookAfter({ plan, share, shares });
    },
    begin: async (taskOf) => {
      await Promise.all(members.map(({ begin }, thread) => begin(taskOf(thread))));
    },
    live: () => Promise.all(members.map(({ live }) => live() as Promise<Lived>)),
    close: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
};

type Said = Exclude<Answer, { readonly failed: string }>;

const memberOf = (script: URL) => {
  const worker = new Worker(script);
  const said: Said[] = [];
  let waiting: { readonly resolve: (answer: Said) => void; readonly reject: (error: Error) => void } | undefined;
  let ended: Error | undefined;
  const settle = (): void => {
    if (waiting === undefined) return;
    const next = said.shift();
    if (next !== undefined) waiting.resolve(next);
    else if (ended !== undefined) waiting.reject(ended);
    else return;
    waiting = undefined;
  };
  const end = (error: Error): void => {
    ended ??= error;
    settle();
  };
  worker.on("message", (answer: Answer) => {
    if (typeof answer === "object" && "failed" in answer) return end(new Error(`a thread failed: ${answer.failed}`));
    said.push(answer);
    settle();
  });
  worker.on("error", (error) => end(new Error(`a thread failed: ${error.message}`, { cause: error })));
  worker.on("exit", () => end(new Error("a thread ended before it had answered")));
  /** What it says next. */
  const live = (): Promise<Said> =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      settle();
    });
  const begin = (task: Task): Promise<Said> => {
    worker.postMessage(task, task.mail?.letters.map(({ buffer }) => buffer) ?? []);
    return live();
  };
  const lookAfter = (beginning: Beginning): void => worker.postMessage(beginning);
  return { worker, lookAfter, begin, live };
};
