import { comparisonsStatedIn, segmentsStatedIn } from "@tierpolicy/schema";
export const saidIn = ({ segments }, conditions) => {
    const comparisons = [];
    const referred = new Set();
    const pending = [...conditions];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        comparisons.push(...comparisonsStatedIn(next));
        for (const id of segmentsStatedIn(next)) {
            const segment = referred.has(id) ? undefined : segments.get(id);
            referred.add(id);
            if (segment !== undefined)
                pending.push(segment.condition);
        }
    }
    const operands = comparisons.flatMap(({ fact, value }) => (value.kind === "fact" ? [fact, value] : [fact]));
    return { comparisons, segments: referred, facts: new Set(operands.map(({ fact }) => fact)) };
};
/** That somebody is in one of them, each for itself. */
export const inEach = (segments) => segments.map((segment) => ({ kind: "segment", segment, pointer: "" }));
//# sourceMappingURL=said.js.map