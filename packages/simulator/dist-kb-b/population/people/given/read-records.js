import { readFacts } from "@tierpolicy/engine";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { builderOf } from "../columns/builder.js";
/**
 * Reads customers by the facts of all policies; what is wrong with them is complained of. A policy that has another default than those
 * before it has a column of its own. The clock is that of the simulation, whatever they say.
 */
export const readRecords = (policies, records, complaints) => {
    const readings = readingsOf(policies);
    const places = [];
    for (const [index, record] of records.entries()) {
        const found = readings.map(({ facts }) => readFacts({ facts }, record));
        for (const read of found)
            if (isLeft(read))
                complaints.add(index, read.left);
        if (!found.every(isRight))
            continue;
        places.push(index);
        for (const [i, { right: facts }] of found.entries())
            for (const [id, builder] of readings[i]?.builders ?? [])
                builder.add(facts[id]);
    }
    const columns = new Map();
    const own = new Map();
    for (const { policy, builders } of readings) {
        const others = new Map();
        for (const [id, builder] of builders)
            (columns.has(id) ? others : columns).set(id, builder.done());
        own.set(policy, others);
    }
    return { places: Uint32Array.from(places), columns, own };
};
const readingsOf = (policies) => {
    const known = new Map();
    return policies.map((policy) => {
        const facts = new Map();
        for (const [id, fact] of policy.facts) {
            const before = known.get(id);
            if (fact.clock || (before !== undefined && hasSameDefaults(before, fact)))
                continue;
            facts.set(id, fact);
            if (before === undefined)
                known.set(id, fact);
        }
        const builders = new Map([...facts].map(([id, { type }]) => [id, builderOf(type)]));
        return { policy, facts, builders };
    });
};
const hasSameDefaults = (one, other) => JSON.stringify(defaultsOf(one)) === JSON.stringify(defaultsOf(other));
/** Of the property and of all within it. */
const defaultsOf = ({ type, default: given }) => [given ?? null, ...within(type)];
const within = (type) => type.kind === "object" ? [...type.properties].toSorted().map(([name, property]) => [name, defaultsOf(property)]) : [];
//# sourceMappingURL=read-records.js.map