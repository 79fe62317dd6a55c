import { clockOn } from "./clock.js";
import { crossingsOf } from "./crossings.js";
/**
 * What is to be decided again in a week, from 1 on. On everybody, what can tell the clock from what it said a week before. What else there is, on
 * those whose own facts have changed, or to whom the clock has come to say something else: a contract has run out.
 */
export const turnsOf = ({ policy, people, carried, concerns }) => {
    const crossings = remembered((leaf) => crossingsOf(policy, people, leaf));
    return (week) => {
        const [before, now] = [week - 1, week].map((one) => clockOn(policy, people.dateOf(one)));
        const toldAt = (service, clock) => `${carried.channelsAt(service, clock).map(({ id }) => id)}`;
        const isForAll = ({ regionOf, comparedWithClock }, service) => {
            if (regionOf(before) !== regionOf(now))
                return true;
            if (comparedWithClock.some((leaf) => crossings(leaf) === undefined))
                return true;
            // Who is told may hang on the facts of others, whom the clock has passed.
            return service !== undefined && comparedWithClock.length > 0 && toldAt(service, before) !== toldAt(service, now);
        };
        const scoped = ([id, concern], service) => {
            const isForSome = concern.comesRound || concern.comparedWithClock.length > 0;
            return { id, concern, scope: isForAll(concern, service) ? "all" : isForSome ? "some" : "nobody" };
        };
        const services = [...concerns.services].map((one) => scoped(one, one[0]));
        const segments = [...concerns.segments].map((one) => scoped(one));
        const some = [...services, ...segments].flatMap(({ concern, scope }) => (scope === "some" ? [concern] : []));
        const places = union([
            ...(some.some(({ comesRound }) => comesRound) ? [people.changed(week)] : []),
            ...some.flatMap(({ comparedWithClock }) => comparedWithClock).flatMap((leaf) => crossings(leaf)?.(week) ?? []),
        ]);
        return [
            { places: undefined, services: idsOf(services, "all"), segments: idsOf(segments, "all") },
            { places, services: idsOf(services, "some"), segments: idsOf(segments, "some") },
        ].filter((turn) => turn.places?.length !== 0 && turn.services.length + turn.segments.length > 0);
    };
};
const idsOf = (all, wanted) => all.flatMap(({ id, scope }) => (scope === wanted ? [id] : []));
/** The rows that are in some of the lists, ascending. */
const union = (lists) => {
    const [first = new Uint32Array(0), ...others] = new Set(lists);
    if (others.length === 0)
        return first;
    const rows = new Set(first);
    for (const other of others)
        for (const row of other)
            rows.add(row);
    return Uint32Array.from(rows).sort();
};
const remembered = (find) => {
    const known = new Map();
    return (leaf) => {
        const name = [leaf.fact, ...leaf.path].join(".");
        if (!known.has(name))
            known.set(name, find(leaf));
        return known.get(name);
    };
};
//# sourceMappingURL=turns.js.map