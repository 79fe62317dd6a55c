import { html } from "@tierpolicy/engine/page";
import { courseChart } from "../charts/course.js";
import { extremesOf } from "../words/extremes.js";
import { words } from "../words/words.js";
import { coursesTable } from "./courses-table.js";
import { charts, figure, section } from "./section.js";
import { table } from "./table.js";
const SHARES = [0, 0.25, 0.5, 0.75, 1];
/** The delights that are ones no more for those who get them. */
export const dropSection = (telling) => {
    const { data, wording, names, numbers } = telling;
    const { dates, everyone, groups, services } = data.simulated;
    const delights = data.services.flatMap(({ id }, at) => {
        const bands = services[at]?.dropped;
        return bands ? [{ at, bands, title: words(names.service(id)), name: names.service(id).text }] : [];
    });
    if (delights.length === 0)
        return section("drop", wording.drop, html `<p>${wording.drop.none}</p>`);
    const dropping = delights.filter(({ bands }) => extremesOf(bands)[1] > 0);
    return section("drop", wording.drop, [
        charts(dropping.map(({ bands, title, name }) => figure(title, courseChart({
            label: wording.drop.chart(name, numbers.share(bands.at(-1)?.mean ?? Number.NaN)),
            dates,
            bands,
            domain: [0, 1],
            ticks: SHARES,
            shown: numbers.share,
            tick: numbers.share,
            tickX: numbers.tick,
        })))),
        table({
            kind: "figures",
            caption: wording.drop.table,
            columns: [wording.matrix.service, wording.everyone, ...data.segments.map(({ id }) => words(names.segment(id)))],
            groups: [
                {
                    rows: delights.map(({ at, title }) => ({
                        heading: title,
                        cells: [everyone, ...groups].map((group) => numbers.share(group.services[at]?.dropped?.mean ?? Number.NaN)),
                    })),
                },
            ],
        }),
        dropping.length === 0
            ? undefined
            : coursesTable({ caption: wording.satisfaction.table, courses: dropping, shown: numbers.share }, telling),
    ]);
};
//# sourceMappingURL=drop.js.map