import { MEASURES } from "../../../population/compare/measures.js";
import { costOf } from "./cost.js";
export const summaryOf = (policy, ensemble) => {
    const [{ weeks, customers, strangers, segments, services }] = ensemble.simulations;
    const last = weeks.length - 1;
    const inWeek = (week, of) => ensemble.bandOf((one) => of(one.weeks[week]));
    const total = (of) => ensemble.bandOf((one) => one.weeks.reduce((sum, week) => sum + of(week), 0));
    const chosen = (is, say) => services.flatMap((id, at) => {
        const service = policy.services.get(id);
        return service !== undefined && is(service) ? [say(id, at)] : [];
    });
    return {
        weeks: weeks.length,
        runs: ensemble.simulations.length,
        customers,
        strangers,
        end: {
            customers: ensemble.bandOf(MEASURES.customers.of),
            left: ensemble.bandOf(MEASURES.left.of),
            won: ensemble.bandOf(MEASURES.won.of),
            referred: total(({ referred }) => referred),
        },
        segments: segments.map((segment, at) => {
            const satisfaction = (week) => inWeek(week, ({ segments }) => segments[at]?.satisfaction ?? Number.NaN);
            return {
                segment,
                customers: inWeek(last, ({ segments }) => segments[at]?.customers ?? 0),
                satisfaction: { start: satisfaction(0), half: satisfaction(Math.floor(last / 2)), end: satisfaction(last) },
            };
        }),
        delights: chosen(({ need }) => need === "delight", (service, at) => ({
            service,
            offered: inWeek(last, ({ segments: [everyone] }) => everyone?.services[at]?.offered ?? 0),
            dropped: inWeek(last, ({ segments: [everyone] }) => everyone?.services[at]?.dropped ?? 0),
        })),
        secrets: chosen(({ knownTo }) => knownTo !== "everyone", (service, at) => ({
            service,
            byWordOfMouth: inWeek(last, ({ services }) => services[at]?.outsiders.byWordOfMouth ?? 0),
            byChannel: inWeek(last, ({ services }) => services[at]?.outsiders.byChannel ?? 0),
        })),
        services: services.map((service, at) => ({
            service,
            deliveries: total(({ services }) => services[at]?.deliveries ?? 0),
            failures: total(({ services }) => services[at]?.failures ?? 0),
            missed: total(({ services }) => services[at]?.missed ?? 0),
            comparisons: total(({ services }) => services[at]?.comparisons ?? 0),
        })),
        cost: costOf(ensemble, policy.budget),
    };
};
//# sourceMappingURL=summary.js.map