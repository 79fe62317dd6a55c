import { type Life } from "./life.js";
import type { News } from "./plan.js";
/** Brings what a thread knows of situations, memberships and equals to this week. */
export declare const learnNews: (life: Life, week: number, news: News) => void;
//# sourceMappingURL=learn-news.d.ts.map