import { quote } from "@tierpolicy/schema";
import { emptinessOf } from "./emptiness.js";
/** Refuted iff, for a segment, the set of the possible customers who meet its conditions is empty. */
export const emptySegment = {
    id: "empty-segment",
    severity: "warn",
    proved: "every segment has a possible member",
    questions: ({ segments }) => [...segments.values()].map(question),
};
const question = ({ id, condition, pointer }) => ({
    subject: { segment: id, rules: [] },
    pointer,
    topic: `whether anybody is in ${quote(id)}`,
    violation: ({ segment }) => ({ kind: "nobody", customers: segment(id) }),
    isShownBy: () => true,
    tell: ({ formulas }) => ({
        message: `nobody can be in ${quote(id)}: ${emptinessOf(formulas, condition)}`,
        help: "remove it, or change its conditions",
        pointers: [`${pointer}/conditions`, pointer],
    }),
});
//# sourceMappingURL=empty-segment.js.map