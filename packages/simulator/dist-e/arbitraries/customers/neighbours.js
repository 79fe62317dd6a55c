import fc from "fast-check";
import { choice } from "../choices.js";
import { notableValues } from "../scalar-values.js";
import { boundariesOf, factsWith } from "./boundary-customers.js";
import { nobodyCanExist } from "./possible.js";
/**
 * Two customers of the policy who differ in one thing only, and else stand at boundaries as {@link boundaryCustomersOf} has it. Numbers and dates
 * often differ by no more than the boundary between two regions that lies between them, arrays by one element: those of whom one gets
 * what the other does not. No invariant is broken.
 *
 * @param policy a valid policy
 * @throws Error where no such two customers are found, as where the invariants say of each fact what it must be; where the invariants leave
 * no customer at all; or where facts are too entangled to tell their regions apart
 * @example
 * ```ts
 * import { compile, decide } from "@tierpolicy/engine";
 * import { parsePolicy } from "@tierpolicy/schema";
 * import { neighboursOf } from "@tierpolicy/simulator/arbitraries";
 * import fc from "fast-check";
 *
 * const parsed = parsePolicy({
 *   tierpolicy: 1,
 *   name: "hotel",
 *   facts: { nights: { type: "integer", minimum: 0 }, newsletter: { type: "boolean", merit: false } },
 *   segments: { regular: { conditions: { all: [{ fact: "nights", operator: "greaterThanInclusive", value: 10 }] } } },
 *   services: { lounge: { need: "expected", control: "low", exclusiveTo: ["regular"] } },
 *   rules: [{ conditions: { condition: "regular" }, event: { type: "offer", params: { service: "lounge" } } }],
 * });
 * if (parsed._tag === "Left") throw new Error(parsed.left[0].message);
 * const policy = compile(parsed.right);
 * const getsTheLounge = (customer: object) => {
 *   const decided = decide(policy, customer);
 *   return decided._tag === "Right" && decided.right.services["lounge"]?.offered;
 * };
 *
 * fc.assert(
 *   fc.property(neighboursOf(parsed.right, { in: ["newsletter"] }), ({ one, other }) => getsTheLounge(one) === getsTheLounge(other)),
 * );
 * ```
 */
export const neighboursOf = (policy, options = {}) => {
    const boundaries = boundariesOf(policy);
    const parts = partsOf(boundaries.leaves, options);
    const drawn = fc.record({ facts: boundaries.anyone, values: boundaries.anyone, first: choice, nearby: fc.boolean() });
    return drawn.map(({ facts, values, first, nearby }) => {
        for (const drawnFacts of [facts, values]) {
            const one = boundaries.accepts(drawnFacts) ? drawnFacts : boundaries.nearest(drawnFacts);
            if (one === undefined)
                throw new Error(nobodyCanExist(policy));
            const found = neighbourOf(boundaries, rotated(parts, first), one, nearby ? undefined : values);
            if (found !== undefined)
                return found;
        }
        throw new Error(`no two customers of the policy \`${policy.name}\` were found who differ in one ${options.apart ?? "leaf"} only`);
    });
};
const leafName = ({ fact, path }) => [fact, ...path].join(".");
const partsOf = (leaves, { apart = "leaf", in: chosen }) => {
    const groups = new Map();
    for (const leaf of leaves) {
        const name = apart === "leaf" ? leafName(leaf) : leaf.fact;
        groups.set(name, [...(groups.get(name) ?? []), withSeveralValues(leaf)]);
    }
    const isChosen = (leaf) => chosen?.some((name) => name === leaf.fact || name === leafName(leaf)) ?? true;
    return [...groups].map(([name, group]) => ({ name, leaves: group.filter(isChosen) })).filter((part) => part.leaves.length > 0);
};
/** Of a fact that no condition looks at, one value is as good as another, and there is but one sample; neighbours differ in it all the same. */
const withSeveralValues = (leaf) => {
    const { type, samples } = leaf;
    return samples.length > 1 || type.kind === "array" ? leaf : { ...leaf, samples: [...new Set([...samples, ...notableValues(type)])] };
};
const rotated = (all, first) => {
    const at = all.length === 0 ? 0 : first % all.length;
    return [...all.slice(at), ...all.slice(0, at)];
};
/** The first possible customer who differs in one part; the parts are tried in order. */
const neighbourOf = ({ accepts }, parts, one, values) => {
    for (const { name, leaves } of parts) {
        const other = candidates(one, leaves, values).find((candidate) => !isSame(candidate, one) && accepts(candidate));
        if (other !== undefined)
            return { one, other, differingIn: name };
    }
    return undefined;
};
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
/** With the given values of all leaves first, where there are some; then with one leaf changed, as little as can be. */
const candidates = (one, leaves, values) => [
    ...(values === undefined
        ? []
        : [
            factsWith(one, leaves, leaves.map((leaf) => valueAt(values, leaf))),
        ]),
    ...leaves.flatMap((leaf) => alternatives(leaf, valueAt(one, leaf)).map((value) => factsWith(one, [leaf], [value]))),
];
const valueAt = (facts, { fact, path }) => path.reduce((value, property) => value[property], facts[fact]);
/** Other values of a leaf, the nearest first; of an array, with one element more or less. */
const alternatives = ({ samples }, value) => {
    if (Array.isArray(value))
        return samples.map((sample) => (value.includes(sample) ? value.filter((element) => element !== sample) : [...value, sample]));
    const ordered = samples.toSorted(inOrder);
    const at = ordered.findIndex((sample) => inOrder(sample, value) >= 0);
    const distance = (place) => Math.abs(place - at);
    return [...ordered.keys()].sort((a, b) => distance(a) - distance(b)).map((place) => ordered[place]);
};
/** Dates are ordered as texts are. */
const inOrder = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
//# sourceMappingURL=neighbours.js.map