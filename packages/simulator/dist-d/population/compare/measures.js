const WEEKS_OF_A_YEAR = 365.25 / 7;
const total = (of) => ({ weeks }) => weeks.reduce((sum, week) => sum + of(week), 0);
const customerWeeks = total(({ customers }) => customers);
const satisfactionAtTheEnd = (segment) => (simulation) => simulation.weeks.at(-1)?.segments[segment]?.satisfaction ?? Number.NaN;
const dropped = ({ weeks }) => (weeks.at(-1)?.segments[0]?.services ?? []).reduce((sum, service) => sum + service.dropped, 0);
/** Weeks without customers weigh nothing, so that their satisfaction, which is NaN, does not matter. */
const satisfactionThroughout = (simulation) => total(({ customers, segments }) => (customers === 0 ? 0 : customers * (segments[0]?.satisfaction ?? Number.NaN)))(simulation) /
    customerWeeks(simulation);
const won = total((week) => week.won);
const effort = (simulation) => customerWeeks(simulation) / WEEKS_OF_A_YEAR + won(simulation) * simulation.coefficients.winningCosts;
/** What two policies are compared in. */
export const MEASURES = {
    satisfaction: {
        meaning: "how satisfied the customers of the last week are, on average",
        unit: "satisfaction, -1 to 1",
        better: "more",
        of: satisfactionAtTheEnd(0),
    },
    "satisfaction-throughout": {
        meaning: "how satisfied customers are in all weeks, on average",
        unit: "satisfaction, -1 to 1",
        better: "more",
        of: satisfactionThroughout,
    },
    customers: {
        meaning: "customers at the end of the last week",
        unit: "people",
        better: "more",
        of: ({ weeks }) => weeks.at(-1)?.customers ?? Number.NaN,
    },
    left: { meaning: "customers who have left", unit: "people", better: "less", of: total(({ left }) => left) },
    won: { meaning: "strangers who have become customers", unit: "people", better: "more", of: won },
    effort: {
        meaning: "what keeping and winning customers takes: to keep one for a year is 1, to win one is `winningCosts`",
        unit: "customers kept for a year",
        of: effort,
    },
    cost: { meaning: "what all deliveries have cost", unit: "money", better: "less", of: total(({ cost }) => cost) },
    comparisons: {
        meaning: "how often customers have learnt of what is not for them, and compared",
        unit: "comparisons",
        better: "less",
        of: total(({ services }) => services.reduce((sum, { comparisons }) => sum + comparisons, 0)),
    },
    dropped: {
        meaning: "delights, of one customer each, that are delights no more in the last week",
        unit: "delights of customers",
        better: "less",
        of: dropped,
    },
    "bad-tales": { meaning: "bad experiences that customers have told", unit: "tales", better: "less", of: total(({ tales }) => tales.bad) },
    "good-tales": {
        meaning: "good experiences that customers have told",
        unit: "tales",
        better: "more",
        of: total(({ tales }) => tales.good),
    },
};
export const MEASURE_IDS = Object.freeze(Object.keys(MEASURES));
/** Of the satisfaction of one segment at the end. */
export const satisfactionOf = (segment) => ({
    ...MEASURES.satisfaction,
    meaning: `how satisfied the customers of the last week are who are in \`${segment}\`, on average`,
    of: (simulation) => satisfactionAtTheEnd(simulation.segments.indexOf(segment, 1))(simulation),
});
//# sourceMappingURL=measures.js.map