import { conditionsOf, createSpace, formulasOf } from "@tierpolicy/engine";
/** How many questions may be too hard before the others have to be easier, and how many in a row before none is asked any more. */
const TOLERATED = 3;
const MOST_IN_A_ROW = 8;
const LEAST_BUDGET = 5_000;
/**
 * Builds a joint space, and asks it. What has been worked out for one question serves the next, yet each question has the whole budget:
 * one that runs out because others came before is asked again in a space of its own. Two policies of hard questions only are bounded
 * in time all the same.
 */
export class JointSpace {
    #joint;
    #isWorn = false;
    #failures = 0;
    #inARow = 0;
    #before;
    #after;
    #budget;
    #hopeless;
    /**
     * @param before both in joint words
     * @param options how many nodes a question may take; why there is no answer to any, if there is none
     */
    constructor(before, after, { budget, hopeless }) {
        this.#before = before;
        this.#after = after;
        this.#budget = budget;
        this.#hopeless = hopeless;
    }
    /** @returns the answer, or as a clause why there is none */
    ask(question) {
        const hopeless = this.#hopeless ?? (this.#inARow < MOST_IN_A_ROW ? undefined : "all questions before were too hard as well");
        if (hopeless !== undefined)
            return { kind: "undecided", reason: hopeless };
        const wasWorn = this.#isWorn;
        const first = this.#attempt(question);
        const answer = wasWorn && first.kind === "undecided" ? this.#attempt(question) : first;
        this.#failures += answer.kind === "undecided" ? 1 : 0;
        this.#inARow = answer.kind === "undecided" ? this.#inARow + 1 : 0;
        return answer;
    }
    /** The budget; half of it, and half of that again, where one question after the other has proved to be too hard. */
    get #patience() {
        const halved = this.#budget / 2 ** Math.max(0, this.#failures - TOLERATED);
        return Math.max(Math.floor(halved), Math.min(this.#budget, LEAST_BUDGET));
    }
    #attempt(question) {
        this.#joint ??= jointOf(this.#before, this.#after, this.#patience);
        const joint = this.#joint;
        const answer = joint.space.within(() => question(joint));
        this.#isWorn = answer._tag === "Right";
        if (answer._tag === "Right")
            return { kind: "decided", answer: answer.right };
        this.#joint = undefined;
        return { kind: "undecided", reason: answer.left.reason };
    }
}
const jointOf = (before, after, budget) => {
    const segments = [before, after].flatMap((policy) => [...policy.segments].map(([id, { condition }]) => [id, condition]));
    const space = createSpace({
        facts: after.facts,
        segments: new Map(segments),
        conditions: [...conditionsOf(before), ...conditionsOf(after)],
        budget,
    });
    const [was, is] = [formulasOf(before, { space }), formulasOf(after, { space })];
    return {
        space,
        before: was,
        after: is,
        get common() {
            return space.and(was.possible, is.possible);
        },
    };
};
//# sourceMappingURL=joint.js.map