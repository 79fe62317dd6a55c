import { html } from "@tierpolicy/engine/page";
import { hasInterval } from "../words/numbers.js";
/** What is to be seen at a glance. */
export const keyFigures = ({ data, wording, numbers }) => {
    const { everyone, cost, services } = data.simulated;
    const { figures } = wording;
    const satisfaction = everyone.satisfaction.at(-1);
    const onChannels = services.reduce((sum, { exposure }) => sum + (exposure?.byChannel ?? 0), 0);
    const costs = data.services.some((service) => service.cost !== undefined);
    const tiles = [
        ...(satisfaction ? [tile(figures.satisfaction, satisfaction, numbers.level, figures.scale)] : []),
        tile(figures.leaving, everyone.leaving, numbers.share, figures.withinYear),
        ...(costs
            ? [
                tile(figures.cost, cost.perMonth, numbers.money, cost.budget ? figures.budget(numbers.money(cost.budget.perMonth)) : figures.noBudget),
            ]
            : []),
        { name: figures.exposed, value: numbers.count(onChannels), note: figures.onChannels, ...(onChannels > 0 && { kind: "bad" }) },
    ];
    return html `<dl class="figures-at-a-glance">
${tiles.map(({ name, value, between, note, kind, }) => html `<div${kind ? html ` class="${kind}"` : undefined}><dt>${name}</dt><dd><span class="value">${value}</span>${between && html ` <span class="interval">${figures.between(...between)}</span>`} <span class="quiet">${note}</span></dd></div>
`)}</dl>
`;
};
const tile = (name, found, shown, note) => ({
    name,
    value: shown(found.mean),
    ...(hasInterval(found) && shown(found.low) !== shown(found.high) && { between: [shown(found.low), shown(found.high)] }),
    note,
});
//# sourceMappingURL=key-figures.js.map