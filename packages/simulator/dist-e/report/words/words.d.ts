import { type Markup, type Phrase } from "@tierpolicy/engine/page";
import type { Names } from "./names.js";
/** Words of the policy's author: their direction is their own, and so may their language be. */
export declare const words: ({ text, language }: Phrase) => Markup;
/** What a check says: the author's ids, which stand in backticks, by what they are called where that is a service, a segment or a channel. */
export declare const sentence: (message: string, names: Names) => Markup;
//# sourceMappingURL=words.d.ts.map