const WEEKS_OF = { day: 1 / 7, week: 1, month: 365.25 / 12 / 7, year: 365.25 / 7 };
export const costOf = ({ bandOf }, budget) => {
    const per = budget?.per ?? "month";
    const period = WEEKS_OF[per];
    const rate = (costs) => (sum(costs) / costs.length) * period;
    const length = Math.max(1, Math.round(period));
    return {
        per,
        average: bandOf(({ weeks }) => rate(weeks.map(({ cost }) => cost))),
        dearest: bandOf(({ weeks }) => {
            const costs = weeks.map(({ cost }) => cost);
            const spans = costs.slice(length - 1).map((_, at) => rate(costs.slice(at, at + length)));
            return Math.max(...(spans.length > 0 ? spans : [rate(costs)]));
        }),
        ...(budget !== undefined && { budget: budget.amount }),
    };
};
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
//# sourceMappingURL=cost.js.map