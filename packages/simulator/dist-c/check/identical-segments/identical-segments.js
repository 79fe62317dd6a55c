import { quote, quoteAll } from "@tierpolicy/schema";
import { isHopeless, patiently } from "../hopeless.js";
/**
 * Refuted iff, for a segment that has a member, another segment has exactly the same members among the possible customers.
 * Of segments that are all the same there is one finding: on the first that carries an `allow` of it, else on the first.
 */
export const identicalSegments = {
    id: "identical-segments",
    severity: "warn",
    proved: "no two segments have the same members",
    questions: ({ segments }) => [...segments.values()].map((segment) => question(segment, segments)),
};
const question = (segment, segments) => {
    const { id, pointer } = segment;
    return {
        subject: { segment: id, rules: [] },
        pointer,
        topic: `whether another segment has the members of ${quote(id)}`,
        violation: (formulas) => {
            const same = sameAs(formulas, segment);
            const isToldHere = same.length > 1 && (same.find(isAllowed) ?? same[0]) === segment;
            return { kind: "customer", customers: isToldHere ? formulas.segment(id) : formulas.space.nobody };
        },
        services: [],
        segments: [...segments.keys()],
        isShownBy: ({ customer }) => {
            const present = customer?.segments.filter((one) => segments.has(one)) ?? [];
            return present.includes(id) && present.length > 1;
        },
        tell: ({ formulas }) => {
            const same = sameAs(formulas, segment);
            const [last] = same.slice(-1);
            return {
                message: `${quoteAll(same.map((one) => one.id))} have the same members`,
                help: `keep one of them and refer to it, or change the conditions of ${quote(last.id)}`,
                pointers: [`${last.pointer}/conditions`, last.pointer],
            };
        },
    };
};
/**
 * All segments with the same members, in the policy's order, the segment itself among them.
 * Those whose members are too hard to tell are left to their own questions, which end undecided.
 */
const sameAs = ({ policy, segment }, { id }) => {
    const membersOf = (one) => patiently(policy, `members of ${one}`, () => segment(one));
    const members = membersOf(id);
    return [...policy.segments.values()].filter((other) => !isHopeless(policy, `members of ${other.id}`) && membersOf(other.id) === members);
};
const isAllowed = ({ allow }) => allow.some(({ check }) => check === identicalSegments.id);
//# sourceMappingURL=identical-segments.js.map