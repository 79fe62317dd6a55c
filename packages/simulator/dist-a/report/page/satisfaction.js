import { html } from "@tierpolicy/engine/page";
import { courseChart } from "../charts/course.js";
import { extremesOf } from "../words/extremes.js";
import { words } from "../words/words.js";
import { coursesTable } from "./courses-table.js";
import { band } from "./figure.js";
import { charts, figure, section } from "./section.js";
import { table } from "./table.js";
/** How satisfied everybody and each segment is, week by week, and who leaves. */
export const satisfactionSection = (telling) => {
    const { data, wording, names, numbers } = telling;
    const { everyone, groups } = data.simulated;
    const named = data.segments.flatMap(({ id }, at) => {
        const group = groups[at];
        return group ? [{ group, title: words(names.segment(id)), name: names.segment(id).text }] : [];
    });
    const [present, absent] = [named.filter(({ group }) => hasPeople(group)), named.filter(({ group }) => !hasPeople(group))];
    const all = [{ group: everyone, title: html `${wording.everyone}`, name: wording.everyone }, ...present];
    const domain = domainOf(all.map(({ group }) => group.satisfaction));
    return section("satisfaction", wording.satisfaction, [
        legend(telling, present.length > 0),
        charts(all.map(({ group, title, name }) => figure(title, courseChart({
            label: labelOf(name, group.satisfaction, telling),
            dates: data.simulated.dates,
            bands: group.satisfaction,
            ...(group !== everyone && { beside: everyone.satisfaction }),
            ...domain,
            shown: numbers.level,
            tick: numbers.exact,
            tickX: numbers.tick,
        })))),
        coursesTable({
            caption: wording.satisfaction.table,
            courses: all.map(({ group, title }) => ({ title, bands: group.satisfaction })),
            shown: numbers.level,
        }, telling),
        absent.length === 0 ? undefined : html `<p>${wording.satisfaction.empty(numbers.list(absent.map(({ name }) => name)))}</p>\n`,
        groupsTable(all, telling),
    ]);
};
const hasPeople = ({ customers }) => customers.some(({ mean }) => mean > 0);
const legend = ({ wording: { satisfaction } }, compares) => html `<ul class="legend" role="list">
<li><span class="key mean" aria-hidden="true"></span>${satisfaction.legend.mean}</li>
<li><span class="key band" aria-hidden="true"></span>${satisfaction.legend.band}</li>
${compares ? html `<li><span class="key beside" aria-hidden="true"></span>${satisfaction.legend.everyone}</li>\n` : undefined}</ul>
`;
const labelOf = (name, bands, { wording, numbers }) => {
    const [least, greatest] = extremesOf(bands);
    const [first, last] = [bands[0]?.mean ?? Number.NaN, bands.at(-1)?.mean ?? Number.NaN];
    return wording.satisfaction.chart(name, ...[first, last, least, greatest].map(numbers.level));
};
/** How far a scale goes, and where its marks are. */
const SCALES = [
    [0.25, 0.1],
    [0.5, 0.2],
];
/** All charts have one scale: from -1 to 1, or a half or a quarter of that where nothing is beyond it. */
const domainOf = (courses) => {
    const far = Math.max(...courses.map(extremesOf).flatMap(([least, greatest]) => [-least, greatest]));
    const [end, tick] = SCALES.find(([end]) => far < end) ?? [1, 0.5];
    return { domain: [-end, end], ticks: [-2 * tick, -tick, 0, tick, 2 * tick] };
};
const groupsTable = (all, telling) => {
    const { wording, numbers } = telling;
    const { satisfaction } = wording;
    const last = (bands) => bands.at(-1) ?? { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
    return table({
        kind: "figures brief",
        caption: satisfaction.groupsTable,
        columns: [satisfaction.group, satisfaction.customers, satisfaction.atEnd, satisfaction.leaving],
        groups: [
            {
                rows: all.map(({ group, title }) => ({
                    heading: title,
                    cells: [
                        band(last(group.customers), numbers.count, telling),
                        band(last(group.satisfaction), numbers.level, telling),
                        band(group.leaving, numbers.share, telling),
                    ],
                })),
            },
        ],
    });
};
//# sourceMappingURL=satisfaction.js.map