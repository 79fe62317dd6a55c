import type { Screen } from "../terminal/screen.js";
import type { Problem } from "./outcome.js";
export interface Source {
    /** As messages say it. */
    readonly name: string;
    readonly text: string;
}
/** How a text is to look. */
export type Style = Pick<Screen, "colors" | "wrapAt">;
/** A sentence below a code frame, beside `help`. */
export type Note = readonly [name: string, text: string];
/** A problem for a person: what it is, where it stands in the text, what helps, who shows it, and further notes. */
export declare const problemText: (problem: Problem, source: Source, style: Style, further?: readonly Note[]) => string;
/** The same for one problem after the other: the text is looked through once for all of them. */
export declare const problemTeller: ({ text, name: file }: Source, style: Style) => ((problem: Problem, further?: readonly Note[]) => string);
//# sourceMappingURL=problem-text.d.ts.map