import { html, type Markup } from "@tierpolicy/engine/page";
import type { Band } from "../../population/bands/band.js";
import { hasInterval } from "../words/numbers.js";
import type { Telling } from "../words/telling.js";

/** What is to be seen at a glance. */
export const keyFigures = ({ data, wording, numbers }: Telling): Markup => {
  const { everyone, cost, services } = data.simulated;
  const { figures } = wording;
  const satisfaction = everyone.satisfaction.at(-1);
  const onChannels = services.reduce((sum, { exposure }) => sum + (exposure?.byChannel ?? 0), 0);
  const costs = data.services.some((service) => service.cost !== undefined);
  const tiles: readonly Tile[] = [
    ...(satisfaction ? [tile(figures.satisfaction, satisfaction, numbers.level, figures.scale)] : []),
    tile(figures.leaving, everyone.leaving, numbers.share, figures.withinYear),
    ...(costs
      ? [
          tile(
            figures.cost,
            cost.perMonth,
            numbers.money,
            cost.budget ? figures.budget(numbers.money(cost.budget.perMonth)) : figures.noBudget,
          ),
        ]
      : []),
    { name: figures.exposed, value: numbers.count(onChannels), note: figures.onChannels, ...(onChannels > 0 && { kind: "bad" }) },
  ];
  return html`<dl class="figures-at-a-glance">
${tiles.map(
  ({
    name,
    value,
    between,
    note,
    kind,
  }) => html`<div${kind ? html` class="${kind}"` : undefined}><dt>${name}</dt><dd><span class="value">${value}</span>${
    between && html` <span class="interval">${figures.between(...between)}</span>`
  } <span class="quiet">${note}</span></dd></div>
`,
)}</dl>
`;
};

interface Tile {
  readonly name: string;
  readonly value: string;
  readonly between?: readonly [low: string, high: string];
  readonly note: string;
  readonly kind?: string;
}

const tile = (name: string, found: Band, shown: (value: number) => string, note: string): Tile => ({
  name,
  value: shown(found.mean),
  ...(hasInterval(found) && shown(found.low) !== shown(found.high) && { between: [shown(found.low), shown(found.high)] as const }),
  note,
});
