import { html } from "@tierpolicy/engine/page";
import { courseChart } from "../charts/course.js";
import { roundScale } from "../charts/round-scale.js";
import { extremesOf } from "../words/extremes.js";
import { words } from "../words/words.js";
import { coursesTable } from "./courses-table.js";
import { band } from "./figure.js";
import { charts, figure, section } from "./section.js";
import { table } from "./table.js";
/** Who learns of a service and is not to: by word of mouth, and on channels, where there must be nobody. */
export const exposureSection = (telling) => {
    const { data, wording, names, numbers } = telling;
    const { dates, services } = data.simulated;
    const perks = data.services.flatMap((service, at) => {
        const simulated = services[at];
        return simulated?.exposure
            ? [{ ...simulated, ...simulated.exposure, service, title: words(names.service(service.id)), name: names.service(service.id).text }]
            : [];
    });
    if (perks.length === 0)
        return section("exposure", wording.exposure, html `<p>${wording.exposure.none}</p>`);
    const scale = roundScale(Math.max(...perks.map(({ byWordOfMouth }) => extremesOf(byWordOfMouth)[1])));
    const heard = perks.filter(({ byWordOfMouth }) => extremesOf(byWordOfMouth)[1] > 0);
    const knownTo = (whom) => whom === "everyone" ? wording.everyone : numbers.list(whom.map((id) => names.segment(id).text));
    return section("exposure", wording.exposure, [
        charts(heard.map(({ byWordOfMouth, title, name }) => figure(title, courseChart({
            label: wording.exposure.chart(name, numbers.count(byWordOfMouth.at(-1)?.mean ?? Number.NaN)),
            dates,
            bands: byWordOfMouth,
            ...scale,
            shown: numbers.count,
            tick: numbers.count,
            tickX: numbers.tick,
        })))),
        table({
            kind: "figures brief",
            caption: wording.exposure.caption,
            columns: [
                wording.exposure.service,
                { kind: "text", shown: wording.exposure.knownTo },
                wording.exposure.byChannel,
                wording.exposure.byWordOfMouth,
                wording.exposure.comparisons,
            ],
            groups: [
                {
                    rows: perks.map(({ service, title, byChannel, byWordOfMouth, comparisons }) => ({
                        heading: title,
                        cells: [
                            { kind: "text", shown: knownTo(service.knownTo) },
                            { kind: byChannel === 0 ? "" : "bad", shown: numbers.count(byChannel) },
                            band(byWordOfMouth.at(-1) ?? NO_BAND, numbers.count, telling),
                            band(comparisons, numbers.count, telling),
                        ],
                    })),
                },
            ],
        }),
        heard.length === 0
            ? undefined
            : coursesTable({
                caption: wording.exposure.table,
                courses: heard.map(({ title, byWordOfMouth }) => ({ title, bands: byWordOfMouth })),
                shown: numbers.count,
            }, telling),
    ]);
};
const NO_BAND = { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
//# sourceMappingURL=exposure.js.map