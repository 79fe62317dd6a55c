import fc from "fast-check";
import { nobodyCanExist, possibleIn } from "./possible.js";
/** @throws Error where the facts of the policy are too entangled to tell regions apart */
export const boundariesOf = (policy) => {
    const possible = possibleIn(policy);
    const { space } = possible.formulas();
    const sampled = space.within(() => space.leaves);
    if (sampled._tag === "Left")
        throw new Error(`the boundaries of \`${policy.name}\` cannot be told: ${sampled.left.reason}`);
    const leaves = sampled.right;
    const anyone = fc.tuple(...leaves.map(valueAtBoundary)).map((values) => factsWith({}, leaves, values));
    return { ...possible, leaves, anyone };
};
/** Of an array: a set of elements. */
const valueAtBoundary = ({ type, samples }) => type.kind === "array" ? fc.subarray([...samples]) : fc.constantFrom(...samples);
/** The facts with other values of some leaves. */
export const factsWith = (facts, leaves, values) => {
    const changed = { ...facts };
    for (const [at, { fact, path }] of leaves.entries())
        changed[fact] = placed(changed[fact], path, values[at]);
    return changed;
};
const placed = (within, [property, ...rest], value) => property === undefined ? value : { ...propertiesOf(within), [property]: placed(propertiesOf(within)[property], rest, value) };
const propertiesOf = (value) => typeof value === "object" && !Array.isArray(value) ? value : {};
/**
 * Customers of the policy who stand where its conditions change their minds, fact by fact: of every region of every fact, a readable value,
 * the least and the greatest one are equally likely; arrays have any set of elements from their regions. So they meet far more of the policy's cells
 * than random customers do. All facts are stated, and no invariant is broken.
 *
 * @param policy a valid policy
 * @throws Error where the policy's invariants leave no customer at all, or its facts are too entangled to tell their regions apart
 * @example
 * ```ts
 * import { compile, decide } from "@tierpolicy/engine";
 * import { parsePolicy } from "@tierpolicy/schema";
 * import { boundaryCustomersOf } from "@tierpolicy/simulator/arbitraries";
 * import fc from "fast-check";
 *
 * const parsed = parsePolicy({
 *   tierpolicy: 1,
 *   name: "hotel",
 *   facts: { nights: { type: "integer", minimum: 0 } },
 *   segments: { regular: { conditions: { all: [{ fact: "nights", operator: "greaterThanInclusive", value: 10 }] } } },
 *   services: { lounge: { need: "expected", control: "low", exclusiveTo: ["regular"] } },
 *   rules: [{ conditions: { condition: "regular" }, event: { type: "offer", params: { service: "lounge" } } }],
 * });
 * if (parsed._tag === "Left") throw new Error(parsed.left[0].message);
 * const policy = compile(parsed.right);
 *
 * fc.assert(
 *   fc.property(boundaryCustomersOf(parsed.right), (customer) => {
 *     const decided = decide(policy, customer); // { nights: 9 }, { nights: 10 }, { nights: 0 } …
 *     return decided._tag === "Right" && decided.right.services["lounge"]?.offered === Number(customer["nights"]) >= 10;
 *   }),
 * );
 * ```
 */
export const boundaryCustomersOf = (policy) => {
    const { anyone, accepts, nearest } = boundariesOf(policy);
    return anyone.map((facts) => {
        const customer = accepts(facts) ? facts : nearest(facts);
        if (customer === undefined)
            throw new Error(nobodyCanExist(policy));
        return customer;
    });
};
//# sourceMappingURL=boundary-customers.js.map