import { textIn } from "@tierpolicy/schema";
import { counted } from "../../output/counted.js";
import { plainName } from "../../output/plain-name.js";
import { columns } from "../../terminal/columns.js";
import { money, nameOf } from "../decide/decision-text.js";
/**
 * The list of some days for those who are to deliver it: day by day, who gets what, and then how many, and what it costs.
 *
 * @param customers how many were asked about
 */
export const surprisesText = (due, dates, customers, policy, screen) => {
    const days = dates
        .map((date) => dayText(date, due.filter((one) => one.date === date), policy, screen))
        .filter((text) => text !== "");
    const first = dates[0] ?? "";
    const last = dates.at(-1) ?? "";
    const span = first === last ? `on ${first}` : `from ${first} to ${last}`;
    const sum = `${counted(due.length, "surprise")} for ${counted(customers, "customer")} ${span}`;
    return `${[...days, [screen.colors.bold(sum), ...totals(due, policy)].join("\n")].join("\n\n")}\n`;
};
const dayText = (date, due, policy, { colors }) => {
    if (due.length === 0)
        return "";
    const lines = due.map(({ id, service, approval, cost }) => [
        nameOf(id),
        titleOf(service, policy),
        [
            ...(cost === undefined ? [] : [money(cost, policy.currency)]),
            ...(approval ?? []).map((who) => `to be approved: ${plainName(who)}`),
        ].join("; "),
    ]);
    return `${colors.bold(date)}\n${columns(lines, { indent: 2 })}`;
};
const titleOf = (service, { services }) => {
    const title = services.get(service)?.title;
    return title === undefined ? service : `${plainName(textIn(title, "en"))} (${service})`;
};
/** A line for each service, and one for what all of it costs beside the budget. */
const totals = (due, policy) => {
    const counts = new Map();
    for (const { service } of due)
        counts.set(service, (counts.get(service) ?? 0) + 1);
    const services = [...counts].toSorted(([a], [b]) => Number(a > b) - Number(a < b));
    const lines = services.map(([service, count]) => [service, counted(count, "time"), costOf(service, count, policy)]);
    const all = exact(due.reduce((sum, { cost }) => sum + (cost ?? 0), 0));
    const { budget, currency } = policy;
    const limit = budget === undefined ? "" : `; the budget is ${money(budget.amount, currency)} a ${budget.per}`;
    const cost = due.some(({ cost }) => cost !== undefined) ? [`  they cost ${money(all, currency)}${limit}`] : [];
    return [...(lines.length === 0 ? [] : [columns(lines, { indent: 2 })]), ...cost];
};
const costOf = (service, count, { services, currency }) => {
    const cost = services.get(service)?.cost;
    return cost === undefined ? "" : money(exact(cost * count), currency);
};
/** Without the dust of binary fractions. */
const exact = (amount) => Number(amount.toPrecision(12));
//# sourceMappingURL=surprises-text.js.map