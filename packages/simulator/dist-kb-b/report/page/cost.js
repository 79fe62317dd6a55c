import { html } from "@tierpolicy/engine/page";
import { monthsChart } from "../charts/months.js";
import { extremesOf } from "../words/extremes.js";
import { words } from "../words/words.js";
import { byNeed } from "./by-need.js";
import { band } from "./figure.js";
import { details, figure, section } from "./section.js";
import { table } from "./table.js";
/** What deliveries cost month by month against the budget, and how each service fared. */
export const costSection = (telling) => {
    const { data, wording } = telling;
    const costs = data.services.some(({ cost }) => cost !== undefined);
    return section("cost", wording.cost, [costs ? monthly(telling) : html `<p>${wording.cost.free}</p>\n`, servicesTable(telling, costs)]);
};
const monthly = (telling) => {
    const { data, wording, numbers } = telling;
    const { months, budget } = data.simulated.cost;
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined)
        return html `<p>${wording.cost.noMonth}</p>\n`;
    const [least, greatest] = extremesOf(months.map(({ cost }) => cost)).map(numbers.money);
    return [
        html `<div class="chart-wide">
${figure(wording.cost.chartTitle, monthsChart({
            label: wording.cost.chart(numbers.month(first.month), numbers.month(last.month), least, greatest),
            months,
            ...(budget && { budget: { amount: budget.perMonth, label: `${wording.cost.budget} ${numbers.money(budget.perMonth)}` } }),
            tick: numbers.money,
            tickX: numbers.tick,
        }))}</div>
`,
        details(wording.cost.table, table({
            kind: "figures",
            caption: wording.cost.table,
            columns: [wording.cost.month, wording.cost.cost],
            groups: [
                { rows: months.map(({ month, cost }) => ({ heading: numbers.month(month), cells: [band(cost, numbers.money, telling)] })) },
            ],
        })),
    ];
};
const servicesTable = (telling, costs) => {
    const { data, wording, names, numbers } = telling;
    const { services, cost } = data.simulated;
    const { deliveries, failures, missed } = wording.cost;
    return table({
        kind: "figures brief",
        caption: wording.cost.caption,
        columns: [wording.cost.service, deliveries, failures, missed, ...(costs ? [wording.cost.cost] : [])],
        groups: [
            ...byNeed(telling, ({ id, cost: price }, at) => {
                const found = services[at];
                if (found === undefined)
                    return [];
                const counts = [found.deliveries, found.failures, found.missed].map((one) => band(one, numbers.count, telling));
                const money = price === undefined ? wording.noFigure : band(found.cost, numbers.money, telling);
                return [{ heading: words(names.service(id)), cells: [...counts, ...(costs ? [money] : [])] }];
            }),
            ...(costs
                ? [{ rows: [{ kind: "total", heading: wording.cost.total, cells: ["", "", "", band(cost.total, numbers.money, telling)] }] }]
                : []),
        ],
    });
};
//# sourceMappingURL=cost.js.map