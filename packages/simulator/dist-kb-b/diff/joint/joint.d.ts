import { type CustomerSet, type Formulas, type Space } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
/** Two policies in one space: equal sets are equal customers. */
export interface Joint {
    readonly space: Space;
    readonly before: Formulas;
    readonly after: Formulas;
    /** The customers whom both policies take. */
    readonly common: CustomerSet;
}
/**
 * Builds a joint space, and asks it. What has been worked out for one question serves the next, yet each question has the whole budget:
 * one that runs out because others came before is asked again in a space of its own. Two policies of hard questions only are bounded
 * in time all the same.
 */
export declare class JointSpace {
    #private;
    /**
     * @param before both in joint words
     * @param options how many nodes a question may take; why there is no answer to any, if there is none
     */
    constructor(before: Policy, after: Policy, { budget, hopeless }: {
        readonly budget: number;
        readonly hopeless?: string;
    });
    /** @returns the answer, or as a clause why there is none */
    ask<Answer>(question: (joint: Joint) => Answer): Answered<Answer>;
}
export type Answered<Answer> = {
    readonly kind: "decided";
    readonly answer: Answer;
} | {
    readonly kind: "undecided";
    readonly reason: string;
};
//# sourceMappingURL=joint.d.ts.map