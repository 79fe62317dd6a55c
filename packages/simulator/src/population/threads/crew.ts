/// <reference types="node" />
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { News } from "../life/news.js";
import type { Plan } from "../life/plan.js";
import type { Share } from "../life/share.js";
import type { Answer, Beginning } from "./messages.js";

/** Threads that live through the same weeks, each with its share of the people. What these tell each other goes from thread to thread. */
export interface Crew {
  /** All threads are told once whom they look after. They may be there long before anybody knows. */
  readonly lookAfter: (plan: Plan) => void;
  /** All threads are told what the next week brings, and live through it once they come to it: many weeks may be told in advance. */
  readonly tell: (news: News) => void;
  /** What was counted in the next week, by thread; rejected where a thread fails. */
  readonly lived: () => Promise<readonly Float64Array[]>;
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
      const ports = portsAmong(shares.length);
      for (const [own, { lookAfter }] of members.entries()) lookAfter({ plan, shares, own, ports: ports[own] as Ports });
    },
    tell: (news) => {
      for (const { tell } of members) tell(news);
    },
    lived: () => Promise.all(members.map(({ answer }) => answer())),
    close: async () => {
      await Promise.all(members.map(({ close }) => close()));
    },
  };
};

type Ports = Beginning["ports"];

/** By thread, its ports to all others. */
const portsAmong = (threads: number): readonly Ports[] => {
  const ports = Array.from({ length: threads }, (): (MessagePort | undefined)[] => Array.from({ length: threads }, () => undefined));
  for (const [one, ofOne] of ports.entries())
    for (const [other, ofOther] of ports.slice(0, one).entries()) {
      const { port1, port2 } = new MessageChannel();
      ofOne[other] = port1;
      ofOther[one] = port2;
    }
  return ports;
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
    if ("failed" in answer) return end(new Error(`a thread failed: ${answer.failed}`));
    said.push(answer);
    settle();
  });
  worker.on("error", (error) => end(new Error(`a thread failed: ${error.message}`, { cause: error })));
  worker.on("exit", () => end(new Error("a thread ended before it had answered")));
  return {
    lookAfter: (beginning: Beginning): void =>
      worker.postMessage(
        beginning,
        beginning.ports.filter((port) => port !== undefined),
      ),
    tell: (news: News): void => worker.postMessage(news),
    /** What it says next. */
    answer: (): Promise<Said> =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        settle();
      }),
    close: () => worker.terminate(),
  };
};
