/// <reference types="node" />
import type { MessagePort } from "node:worker_threads";
import type { Plan } from "../life/plan.js";
import type { Share } from "../life/share.js";

/** What a thread is told once, when it begins; after that it is told the news of one week after the other. */
export interface Beginning {
  readonly plan: Plan;
  /** All shares, and which of them is its own. */
  readonly shares: readonly Share[];
  readonly own: number;
  /** By thread, where posts go to, and come from; none for its own. */
  readonly ports: readonly (MessagePort | undefined)[];
}

/** What a thread says: what was counted in the next week; or why it could not live through it. */
export type Answer = Float64Array<ArrayBuffer> | { readonly failed: string };
