import type { Decision } from "@tierpolicy/engine";
import type { Channel } from "@tierpolicy/schema";
/** Whether somebody is in a channel's `except`; the decisions of a replay say so (see `replay.ts`). */
export declare const isExcepted: ({ except }: Channel, { segments }: Decision) => boolean;
/** Whether somebody is in a channel's audience whoever is spoken of: of an individual channel, whether they overhear. */
export declare const isInAudience: (channel: Channel, decision: Decision) => boolean;
/** Whether a channel reaches somebody of whom it speaks. */
export declare const isSpokenTo: (channel: Channel, decision: Decision) => boolean;
//# sourceMappingURL=reached.d.ts.map