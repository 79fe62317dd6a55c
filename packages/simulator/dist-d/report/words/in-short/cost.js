/** What it costs against the budget, and what costs the most. */
export const costInShort = ({ data, wording, names, numbers }) => {
    const { cost: said } = wording.summary;
    if (data.services.every(({ cost }) => cost === undefined))
        return [said.free];
    const { customers, services, cost } = data.simulated;
    const [dearest] = data.services
        .map(({ id }, at) => ({ name: names.service(id).text, share: (services[at]?.cost.mean ?? 0) / cost.total.mean }))
        .sort((one, other) => other.share - one.share);
    return [
        said.perMonth(numbers.money(cost.perMonth.mean), numbers.count(customers)),
        ...(dearest !== undefined && dearest.share > 0 ? [said.dearest(dearest.name, numbers.share(dearest.share))] : []),
        budgetSaid(data.simulated.cost, said, numbers.money),
    ];
};
const budgetSaid = ({ budget, months, perMonth }, said, money) => {
    if (budget === undefined)
        return said.noBudget;
    const shown = money(budget.perMonth);
    if (months.length === 0)
        return perMonth.mean > budget.perMonth ? said.above(shown) : said.below(shown);
    const over = months.filter(({ cost }) => cost.mean > budget.perMonth).length;
    return over > 0 ? said.over(shown, over, months.length) : said.within(shown);
};
//# sourceMappingURL=cost.js.map