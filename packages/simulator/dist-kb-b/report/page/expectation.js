import { html } from "@tierpolicy/engine/page";
import { sparkline } from "../charts/course.js";
import { words } from "../words/words.js";
import { byNeed } from "./by-need.js";
import { coursesTable } from "./courses-table.js";
import { section } from "./section.js";
import { table } from "./table.js";
/** What customers expect of each service: its course, and how it stands with each segment in the end. */
export const expectationSection = (telling) => {
    const { data, wording, names, numbers } = telling;
    const { dates, everyone, groups, services } = data.simulated;
    const courses = data.services.map(({ id }, at) => ({ title: words(names.service(id)), bands: services[at]?.expectation ?? [] }));
    return section("expectation", wording.expectation, [
        table({
            kind: "heat",
            caption: wording.expectation.caption,
            columns: [
                wording.matrix.service,
                wording.expectation.course,
                wording.everyone,
                ...data.segments.map(({ id }) => words(names.segment(id))),
            ],
            groups: byNeed(telling, ({ id }, at) => {
                const bands = services[at]?.expectation ?? [];
                const means = bands.filter(({ mean }) => Number.isFinite(mean));
                const [first, last] = [means[0]?.mean ?? Number.NaN, means.at(-1)?.mean ?? Number.NaN].map(numbers.share);
                const chart = means.length === 0
                    ? html `${wording.noFigure}`
                    : sparkline(wording.expectation.chart(names.service(id).text, first, last), dates, bands);
                return [
                    {
                        heading: words(names.service(id)),
                        cells: [{ kind: "spark", shown: chart }, ...[everyone, ...groups].map((group) => heat(group, at, telling))],
                    },
                ];
            }),
        }),
        coursesTable({ caption: wording.satisfaction.table, courses, shown: numbers.share }, telling),
    ], true);
};
const STEPS = 5;
/** The more is expected, the darker. */
const heat = ({ services }, at, { wording, numbers }) => {
    const mean = services[at]?.expectation.mean ?? Number.NaN;
    if (!Number.isFinite(mean))
        return { kind: "heat-none", shown: html `<span class="hidden">${wording.offered.never}</span>` };
    return { kind: `heat-${Math.min(STEPS - 1, Math.max(0, Math.floor(mean * STEPS)))}`, shown: numbers.share(mean) };
};
//# sourceMappingURL=expectation.js.map