import { formulasOf } from "@tierpolicy/engine";
import { isLeft } from "fp-ts/lib/Either.js";
import { storedOf } from "../columns/builder.js";
import { valueAt } from "../columns/value-at.js";
import { Crowd } from "../crowd.js";
/** Facts that are so entangled that a search takes more are left to chance. */
const BUDGET = 100_000;
/** In one week somebody may be possible who is not in another: then it goes on from there. */
const MOST_STEPS = 8;
/**
 * Finds for somebody who cannot be the most similar one who can, in every week: clock and own weeks stay as they are.
 *
 * @returns of the traits of one person, those of the other; undefined where none is found
 */
export const neighbourFinder = (bond, vet, start) => {
    const { space, possible } = formulasOf(bond.policy, { budget: BUDGET });
    const kept = [...bond.facts.values()].filter((fact) => fact.clock);
    return (one) => {
        let traits = one;
        for (let step = 0; step < MOST_STEPS; step++) {
            const crowd = new Crowd(1, bond.facts, traits, start);
            const week = firstRejected(vet, crowd);
            if (week === undefined)
                return traits;
            const keeping = [...kept.map(({ id }) => id), ...traits.phases.keys()];
            const near = factsAt(crowd, week, bond);
            const found = space.within(() => space.witness(possible, { near, keeping }));
            if (isLeft(found) || found.right === undefined)
                return undefined;
            traits = { columns: columnsOf(found.right, bond, traits), phases: traits.phases };
        }
        return undefined;
    };
};
const firstRejected = (vet, crowd) => {
    let first;
    vet(crowd, ({ week }) => {
        first = week;
        return "enough";
    });
    return first;
};
const factsAt = (crowd, week, { facts }) => {
    crowd.turnTo(week);
    return Object.fromEntries([...facts].map(([id, { type }]) => {
        const stored = crowd.storedAt(week, id);
        return [id, stored === undefined ? false : valueAt(stored, type, 0)];
    }));
};
const columnsOf = (found, { facts }, { columns }) => new Map([...columns].map(([id, stored]) => {
    const [type, value] = [facts.get(id)?.type, found[id]];
    return [id, type === undefined || value === undefined ? stored : storedOf(type, [value])];
}));
//# sourceMappingURL=neighbour.js.map