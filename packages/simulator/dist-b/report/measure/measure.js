import { InvariantError } from "@tierpolicy/engine";
import { DAYS_A_MONTH, DAYS_A_YEAR, endOf, monthsOf } from "./months.js";
const WEEKS_A_YEAR = DAYS_A_YEAR / 7;
/**
 * What a report says of some simulations of a policy.
 *
 * @param given whether the customers were given
 */
export const measure = (policy, ensemble, given) => {
    const [first] = ensemble.simulations;
    if (first === undefined)
        throw new InvariantError("an ensemble has at least one simulation");
    const dates = first.weeks.map(({ date }) => date);
    const services = [...policy.services.values()];
    return {
        start: first.start,
        end: endOf(dates),
        dates,
        seeds: ensemble.simulations.map(({ seed }) => seed),
        customers: first.customers,
        strangers: first.strangers,
        given,
        coefficients: first.coefficients,
        everyone: groupOf(ensemble, 0, services),
        groups: [...policy.segments.keys()].map((_, at) => groupOf(ensemble, at + 1, services)),
        services: services.map((service, at) => serviceOf(ensemble, service, at)),
        flows: flowsOf(ensemble),
        cost: costOf(policy, ensemble, dates),
    };
};
/** Which of the segments of a week: everybody is the first. */
const groupOf = (ensemble, at, services) => {
    const inWeek = (read) => (week) => read(week.segments[at]);
    return {
        customers: ensemble.bandsOf(inWeek(({ customers }) => customers)),
        satisfaction: ensemble.bandsOf(inWeek(({ satisfaction }) => satisfaction)),
        leaving: ensemble.bandOf(({ weeks }) => {
            const left = sum(weeks, inWeek(({ left }) => left));
            const present = left +
                sum(weeks, inWeek(({ customers }) => customers));
            return 1 - (1 - left / present) ** WEEKS_A_YEAR;
        }),
        services: services.map((service, place) => {
            const last = (read) => ensemble.bandOf(({ weeks }) => {
                const group = weeks.at(-1)?.segments[at];
                const found = group?.services[place];
                return group && found ? read(found, group) : Number.NaN;
            });
            return {
                offered: last(({ offered }) => offered),
                expectation: last(({ expectation }) => expectation),
                ...(service.need === "delight" && { dropped: last(({ dropped }, { customers }) => dropped / customers) }),
            };
        }),
    };
};
const serviceOf = (ensemble, { need, knownTo }, at) => {
    const everyone = (read) => ensemble.bandsOf(({ segments: [group] }) => {
        const found = group?.services[at];
        return group && found ? read(found, group) : Number.NaN;
    });
    const total = (name) => ensemble.bandOf(({ weeks }) => sum(weeks, ({ services }) => services[at]?.[name] ?? 0));
    return {
        expectation: everyone(({ expectation }) => expectation),
        ...(need === "delight" && { dropped: everyone(({ dropped }, { customers }) => dropped / customers) }),
        ...(knownTo !== "everyone" && { exposure: exposureOf(ensemble, at) }),
        deliveries: total("deliveries"),
        failures: total("failures"),
        missed: total("missed"),
        comparisons: total("comparisons"),
        cost: total("cost"),
    };
};
const exposureOf = (ensemble, at) => ({
    byWordOfMouth: ensemble.bandsOf(({ services }) => services[at]?.outsiders.byWordOfMouth ?? Number.NaN),
    byChannel: Math.max(...ensemble.simulations.map(({ weeks }) => Math.max(...weeks.map(({ services }) => services[at]?.outsiders.byChannel ?? 0)))),
});
const flowsOf = (ensemble) => {
    const total = (read) => ({ weeks }) => sum(weeks, read);
    const won = total(({ won }) => won);
    const referred = total(({ referred }) => referred);
    return {
        won: ensemble.bandOf(won),
        referred: ensemble.bandOf((simulation) => referred(simulation) / won(simulation)),
        left: ensemble.bandOf(total(({ left }) => left)),
        tales: { good: ensemble.bandOf(total(({ tales }) => tales.good)), bad: ensemble.bandOf(total(({ tales }) => tales.bad)) },
    };
};
const DAYS_PER = { day: 1, week: 7, month: DAYS_A_MONTH, year: DAYS_A_YEAR };
const costOf = ({ budget }, ensemble, dates) => {
    const total = ({ weeks }) => sum(weeks, ({ cost }) => cost);
    return {
        total: ensemble.bandOf(total),
        perMonth: ensemble.bandOf((simulation) => (total(simulation) * DAYS_A_MONTH) / (7 * dates.length)),
        months: monthsOf(dates).map(({ month, shares }) => ({
            month,
            cost: ensemble.bandOf(({ weeks }) => sum(weeks, ({ cost }, week) => cost * (shares[week] ?? 0))),
        })),
        ...(budget && { budget: { ...budget, perMonth: (budget.amount * DAYS_A_MONTH) / DAYS_PER[budget.per] } }),
    };
};
const sum = (items, read) => items.reduce((total, item, at) => total + read(item, at), 0);
//# sourceMappingURL=measure.js.map