import { type Policy } from "@tierpolicy/schema";
import type { Question } from "../property.js";
/** One question for each channel: whether it ever carries a service. */
export declare const unusedChannels: ({ channels, services }: Policy) => readonly Question[];
//# sourceMappingURL=unused-channels.d.ts.map