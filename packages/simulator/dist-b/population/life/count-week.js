import { ABOUT_A_MEMBERSHIP, ABOUT_A_SERVICE, ABOUT_EVERYBODY, DROPPED, EXPECTATION, OFFERED_TO } from "./tally.js";
/** What a thread has counted in a week, as `tally.ts` has it. */
export const countWeek = ({ running, services, layout }) => {
    const { kernel, view, numberOf } = running;
    const numbers = new Float64Array(layout.size);
    const memberships = layout.memberships(layout.groups.length);
    const width = 4 * numberOf("fourCount");
    const pairs = width * memberships;
    const grains = view(Uint32Array, numberOf("grainSums"), 2 * pairs);
    const offered = view(Uint32Array, numberOf("offeredSums"), pairs);
    const dropped = view(Uint32Array, numberOf("droppedSums"), pairs);
    numbers.set(view(Float64Array, numberOf("peopleCounts"), ABOUT_EVERYBODY));
    numbers.set(view(Float64Array, numberOf("peopleSums"), ABOUT_A_MEMBERSHIP * memberships), layout.members(0));
    for (const service of services.keys()) {
        numbers.set(view(Float64Array, kernel.countsOf(service), ABOUT_A_SERVICE), layout.service(service));
        for (let membership = 0; membership < memberships; membership++) {
            const pair = membership * width + service;
            const place = layout.membersOf(service, 0) + ABOUT_A_MEMBERSHIP * membership;
            numbers[place + OFFERED_TO] = offered[pair];
            numbers[place + EXPECTATION] = (grains[2 * pair] + grains[2 * pair + 1] * 2 ** 32) / GRAINS;
            numbers[place + DROPPED] = dropped[pair];
        }
    }
    return numbers;
};
const GRAINS = 2 ** 21;
//# sourceMappingURL=count-week.js.map