import type { Lived } from "../life/live-week.js";
import type { Mail } from "../life/mail.js";
import type { News, Plan } from "../life/plan.js";
import type { Share } from "../life/share.js";

/** What a thread is told once, when it begins. */
export interface Beginning {
  readonly plan: Plan;
  readonly share: Share;
  /** All of them. */
  readonly shares: readonly Share[];
}

/** A week to live through. */
export interface Task {
  readonly week: number;
  readonly news: News;
  /** None in week 0. */
  readonly mail: Mail | undefined;
}

/** A thread says that it knows what is new, and looks at the world no more; then what came of the week; or why it could not live through it. */
export type Answer = "begun" | Lived | { readonly failed: string };
