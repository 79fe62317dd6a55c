import type { Share } from "../life/conversations.js";
import type { News, Plan } from "../life/plan.js";

/** What a thread is told once, when it begins. */
export interface Beginning {
  readonly plan: Plan;
  readonly share: Share;
}

/** A week to live through. */
export interface Task {
  readonly week: number;
  readonly news: News;
}

/** A thread says what was counted, or why it could not live through the week. */
export type Answer = { readonly numbers: Float64Array } | { readonly failed: string };
