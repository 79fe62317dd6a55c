// What is counted and summed up in a week. Segments are counted by membership: customers who are in the same ones of a group of segments
// (at most eight) are counted together, and segments are made up of these at the end.
//
// All sums are exact, and therefore the same in any order, on any number of threads: what is counted is whole, and what is added up is
// rounded before (ties to even), moods to a multiple of 2^-24, expectations and satisfactions to one of 2^-21: of half a billion such
// numbers the sum is still exact in double precision.
/** Places of numbers about everybody. */
export const WON = 0;
export const REFERRED = 1;
export const GOOD = 2;
export const BAD = 3;
export const ABOUT_EVERYBODY = 4;
/** Places, from a service's on. */
export const DELIVERIES = 0;
export const FAILURES = 1;
export const MISSED = 2;
export const SATISFACTION = 3;
export const COMPARISONS = 4;
export const OUTSIDERS = 5;
export const BY_WORD_OF_MOUTH = 6;
export const BY_A_CHANNEL = 7;
export const ABOUT_A_SERVICE = 8;
/** Places, from a membership's on, 3 × the membership: of customers, and of customers and a service. */
export const CUSTOMERS = 0;
export const MOOD = 1;
export const GONE = 2;
export const OFFERED_TO = 0;
export const EXPECTATION = 1;
export const DROPPED = 2;
export const ABOUT_A_MEMBERSHIP = 3;
const MOST_BITS = 8;
export const layoutOf = (segments, services) => {
    const count = Math.max(1, Math.ceil(segments / MOST_BITS));
    const groups = Array.from({ length: count }, (_, group) => Array.from({ length: segments }, (__, segment) => segment).filter((segment) => segment % count === group));
    const memberships = (group) => groups.slice(0, group).reduce((sum, { length }) => sum + (1 << length), 0);
    const before = groups.map((_, group) => ABOUT_A_MEMBERSHIP * memberships(group));
    const all = ABOUT_A_MEMBERSHIP * memberships(count);
    const service = (place) => ABOUT_EVERYBODY + all + place * (ABOUT_A_SERVICE + all);
    return {
        size: service(services),
        groups,
        memberships,
        members: (group) => ABOUT_EVERYBODY + before[group],
        service,
        membersOf: (place, group) => service(place) + ABOUT_A_SERVICE + before[group],
    };
};
/** What several have counted, of some rows each. */
export const together = (parts) => {
    const all = new Float64Array(parts[0].length);
    for (const part of parts)
        for (let place = 0; place < all.length; place++)
            all[place] += part[place];
    return all;
};
//# sourceMappingURL=tally.js.map