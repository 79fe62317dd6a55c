import { type Life } from "./life.js";
import type { Mail, Post } from "./mail.js";
import type { News } from "./plan.js";
/** What a thread has to say of a week. */
export interface Lived {
    /** What was counted. */
    readonly numbers: Float64Array<ArrayBuffer>;
    readonly post: Post;
}
/**
 * A week begins for the people of a share. From then on, they do not look at the world: it may go on.
 *
 * @param mail what all shares told in the week before; none in week 0
 */
export declare const beginWeek: (life: Life, week: number, news: News, mail?: Mail) => void;
/** And they live through it. */
export declare const liveWeek: (life: Life, week: number) => Lived;
//# sourceMappingURL=live-week.d.ts.map