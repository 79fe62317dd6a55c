import { ABOUT_A_MEMBERSHIP, BAD, BY_A_CHANNEL, BY_WORD_OF_MOUTH, COMPARISONS, CUSTOMERS, DELIVERIES, DROPPED, EXPECTATION, FAILURES, GONE, GOOD, MISSED, MOOD, OFFERED_TO, OUTSIDERS, REFERRED, SATISFACTION, WON, } from "./tally.js";
/** A week, from what was counted in it. */
export const weekOf = (week, date, numbers, layout, services) => {
    const at = (place) => numbers[place];
    /** Over the memberships of one segment; of everybody, where none is named. */
    const sums = (first, segment) => {
        const group = segment === undefined ? 0 : layout.groups.findIndex((segments) => segments.includes(segment));
        const segments = layout.groups[group];
        const bit = segment === undefined ? 0 : 1 << segments.indexOf(segment);
        const found = [0, 0, 0];
        for (let membership = 0; membership < 1 << segments.length; membership++)
            if ((membership & bit) === bit)
                for (let place = 0; place < ABOUT_A_MEMBERSHIP; place++)
                    found[place] += at(first(group) + ABOUT_A_MEMBERSHIP * membership + place);
        return found;
    };
    const segmentService = (service, segment) => {
        const found = sums((group) => layout.membersOf(service, group), segment);
        const offered = found[OFFERED_TO];
        return { offered, expectation: found[EXPECTATION] / offered, dropped: found[DROPPED] };
    };
    const segmentWeek = (segment) => {
        const found = sums(layout.members, segment);
        const customers = found[CUSTOMERS];
        return {
            customers,
            satisfaction: found[MOOD] / customers,
            left: found[GONE],
            services: services.map((_, service) => segmentService(service, segment)),
        };
    };
    const serviceWeek = ({ cost }, service) => {
        const about = (place) => at(layout.service(service) + place);
        return {
            deliveries: about(DELIVERIES),
            failures: about(FAILURES),
            missed: about(MISSED),
            satisfaction: about(SATISFACTION) / (about(DELIVERIES) + about(MISSED)),
            cost: about(DELIVERIES) * cost,
            comparisons: about(COMPARISONS),
            outsiders: { people: about(OUTSIDERS), byWordOfMouth: about(BY_WORD_OF_MOUTH), byChannel: about(BY_A_CHANNEL) },
        };
    };
    const segmentCount = layout.groups.reduce((sum, { length }) => sum + length, 0);
    const segments = [segmentWeek(), ...Array.from({ length: segmentCount }, (_, segment) => segmentWeek(segment))];
    const ofServices = services.map(serviceWeek);
    const everyone = segments[0];
    return {
        week,
        date,
        customers: everyone.customers,
        won: at(WON),
        referred: at(REFERRED),
        left: everyone.left,
        tales: { good: at(GOOD), bad: at(BAD) },
        cost: ofServices.reduce((sum, { cost }) => sum + cost, 0),
        segments,
        services: ofServices,
    };
};
//# sourceMappingURL=week-of.js.map