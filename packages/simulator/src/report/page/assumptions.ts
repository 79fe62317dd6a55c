import { html } from "@tierpolicy/engine/page";
import { COEFFICIENT_NAMES, COEFFICIENTS } from "../../population/coefficients/coefficients.js";
import type { Telling } from "../words/telling.js";
import { details, type Section, section } from "./section.js";
import { table } from "./table.js";

/** From what the simulation started, so that it can be repeated. */
export const assumptionsSection = (telling: Telling): Section => {
  const { data, wording, numbers } = telling;
  const { assumptions } = wording;
  const { start, end, dates, seeds, customers, strangers, given, coefficients } = data.simulated;
  const facts: readonly (readonly [string, string])[] = [
    [assumptions.period, `${wording.period(numbers.day(start), numbers.day(end))}${wording.marks.dot}${wording.weeks(dates.length)}`],
    [assumptions.people.label, `${numbers.count(customers)}${wording.marks.dot}${assumptions.people[given ? "given" : "made"]}`],
    [assumptions.strangers, numbers.count(strangers)],
    [assumptions.seeds, numbers.list(seeds.map(numbers.exact))],
  ];
  const rows = COEFFICIENT_NAMES.map((name) => {
    const { default: usual, meaning, unit, source } = COEFFICIENTS[name];
    const value = coefficients[name];
    const inLanguage = wording.coefficients?.[name];
    const original = inLanguage === undefined ? html`${meaning} (${unit})` : html`${inLanguage}`;
    return {
      heading: html`<code>${name}</code>`,
      cells: [
        value === usual
          ? numbers.exact(value)
          : html`<b>${numbers.exact(value)}</b> <span class="interval">${assumptions.changed(numbers.exact(usual))}</span>`,
        { kind: "text", shown: original },
        {
          kind: "text",
          shown:
            source === "assumption" ? assumptions.assumption : wording.language === "en" ? source : html`<span lang="en">${source}</span>`,
        },
      ],
      ...(value !== usual && { kind: "differs" }),
    };
  });
  return section("assumptions", assumptions, [
    html`<p>${assumptions.model}</p>
<dl class="settings">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`,
    details(
      assumptions.table,
      table({
        kind: "figures coefficients",
        caption: assumptions.caption,
        columns: [
          assumptions.name,
          assumptions.value,
          { kind: "text", shown: assumptions.meaning },
          { kind: "text", shown: assumptions.source },
        ],
        groups: [{ rows }],
      }),
    ),
  ]);
};
