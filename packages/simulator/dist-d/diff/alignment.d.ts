import type { Policy } from "@tierpolicy/schema";
import { type JointFacts } from "./joint/join-facts.js";
import { JointSpace } from "./joint/joint.js";
import { type JointWords } from "./joint/joint-words.js";
/** Two policies made ready to be held against each other. */
export interface Alignment {
    readonly before: Policy;
    readonly after: Policy;
    /** From the old names to the new ones. */
    readonly factRenames: ReadonlyMap<string, string>;
    readonly channelRenames: ReadonlyMap<string, string>;
    readonly joined: JointFacts;
    readonly words: {
        readonly before: JointWords;
        readonly after: JointWords;
    };
    /** The services of both policies that do not say the very same in both. */
    readonly suspects: readonly string[];
    readonly vanished: readonly string[];
    readonly added: readonly string[];
    /** Whether each of the policies may know customers whom the other does not. */
    readonly differInDomain: boolean;
}
/** @param renames whether what is called otherwise is looked for */
export declare const align: (before: Policy, after: Policy, renames: boolean) => Alignment;
/** A space for those services of the policies that are in question. */
export declare const spaceFor: (alignment: Alignment, budget: number) => JointSpace;
//# sourceMappingURL=alignment.d.ts.map