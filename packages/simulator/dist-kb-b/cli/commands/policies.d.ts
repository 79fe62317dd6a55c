import { type Complaint } from "../complaint.js";
import type { Outcome } from "../output/outcome.js";
import type { Terminal } from "../terminal/screen.js";
interface Looking<Result> {
    readonly look: (path: string) => Promise<Result>;
    /** What comes of an argument that stands for no policy. */
    readonly inVain: (outcome: Outcome) => Result;
}
interface Looked<Result> {
    /** Arguments that stand for nothing first, then the policies in their order. */
    readonly looked: readonly Result[];
    /** Whether the JSON of them is an array. */
    readonly isList: boolean;
}
/** Looks at each of the policies that the arguments of a command stand for, one after the other. */
export declare const forEachPolicy: <Result>(named: readonly string[], { err }: Terminal, { look, inVain }: Looking<Result>) => Promise<Looked<Result>>;
/** Why these files cannot be watched, if they cannot. */
export declare const mayWatch: (named: readonly string[]) => Complaint | undefined;
export {};
//# sourceMappingURL=policies.d.ts.map