import { html } from "@tierpolicy/engine/page";
import { COEFFICIENT_NAMES, COEFFICIENTS } from "../../population/coefficients/coefficients.js";
import { details, section } from "./section.js";
import { table } from "./table.js";
/** From what the simulation started, so that it can be repeated. */
export const assumptionsSection = (telling) => {
    const { data, wording } = telling;
    const { assumptions } = wording;
    const { coefficients } = data.simulated;
    const set = COEFFICIENT_NAMES.filter((name) => coefficients[name] !== COEFFICIENTS[name].default);
    return section("assumptions", assumptions, [
        html `<p>${assumptions.model}</p>\n`,
        settings(telling),
        set.length === 0 ? undefined : coefficientsTable(set, assumptions.set, telling),
        details(assumptions.table, coefficientsTable(COEFFICIENT_NAMES, assumptions.caption, telling), "printed"),
    ]);
};
const settings = ({ data, wording, numbers }) => {
    const { assumptions, marks } = wording;
    const { start, end, dates, seeds, customers, strangers, given } = data.simulated;
    const said = [
        [assumptions.period, `${wording.period(numbers.day(start), numbers.day(end))}${marks.dot}${wording.weeks(dates.length)}`],
        [assumptions.people.label, `${numbers.count(customers)}${marks.dot}${assumptions.people[given ? "given" : "made"]}`],
        [assumptions.strangers, numbers.count(strangers)],
        [assumptions.seeds, numbers.list(seeds.map(String))],
    ];
    return html `<dl class="settings">${said.map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;
};
const coefficientsTable = (shown, caption, telling) => {
    const { name, value, meaning, source } = telling.wording.assumptions;
    return table({
        kind: "figures coefficients",
        caption,
        columns: [name, value, { kind: "text", shown: meaning }, { kind: "text", shown: source }],
        groups: [{ rows: shown.map((one) => rowOf(one, telling)) }],
    });
};
const rowOf = (name, { data, wording, numbers }) => {
    const { assumptions, coefficients = {}, language } = wording;
    const { default: usual, meaning, unit, source } = COEFFICIENTS[name];
    const value = data.simulated.coefficients[name];
    const isSet = value !== usual;
    const shown = numbers.exact(value);
    const whoSays = language === "en" ? source : html `<span lang="en">${source}</span>`;
    return {
        heading: html `<code>${name}</code>`,
        cells: [
            isSet ? html `<b>${shown}</b> <span class="interval">${assumptions.changed(numbers.exact(usual))}</span>` : shown,
            { kind: "text", shown: coefficients[name] ?? `${meaning} (${unit})` },
            { kind: "text", shown: source === "assumption" ? assumptions.assumption : whoSays },
        ],
        ...(isSet && { kind: "differs" }),
    };
};
//# sourceMappingURL=assumptions.js.map