import { html } from "@tierpolicy/engine/page";
import { words } from "../words/words.js";
import { section } from "./section.js";
import { table } from "./table.js";
/** What each channel can carry, and whom it reaches. */
export const channelsSection = (telling) => {
    const { data, wording } = telling;
    const body = data.announcements ? channelsOf(data.announcements, telling) : html `<p>${wording.channels.undecided}</p>`;
    return section("channels", wording.channels, body);
};
const channelsOf = (announcements, telling) => {
    const { data, wording, names, numbers } = telling;
    const told = new Set(announcements.map(({ service }) => service));
    const untold = data.services.filter(({ id }) => !told.has(id)).map(({ id }) => names.service(id).text);
    const carrying = table({
        kind: "channels",
        caption: wording.channels.caption,
        columns: [wording.channels.channel, wording.channels.audience, wording.channels.services],
        groups: [
            {
                rows: data.channels.map((channel) => ({
                    heading: words(names.channel(channel.id)),
                    cells: [audienceOf(channel, telling), servicesOf(channel, announcements, telling)],
                })),
            },
        ],
    });
    return html `${data.channels.length === 0 ? html `<p>${wording.channels.none}</p>` : carrying}
${untold.length === 0 ? undefined : html `<p>${wording.channels.untold(numbers.list(untold))}</p>`}`;
};
const audienceOf = ({ reach, overheardBy, hasExceptions }, { wording, names, numbers }) => {
    const segments = (ids) => numbers.list(ids.map((id) => names.segment(id).text));
    const { channels, marks } = wording;
    const whom = reach.kind === "segments" ? segments(reach.segments) : channels[reach.kind];
    const further = [
        ...(overheardBy.length > 0 ? [channels.overheard(segments(overheardBy))] : []),
        ...(hasExceptions ? [channels.except] : []),
    ];
    return html `${whom}${further.map((one) => html `<span class="quiet">${marks.dot}${one}</span>`)}`;
};
const servicesOf = ({ id }, announcements, { data, wording, names }) => {
    const carried = new Set(announcements.filter(({ channel }) => channel === id).map(({ service }) => service));
    if (carried.size === 0)
        return html `<span class="quiet">${wording.channels.nothing}</span>`;
    return html `<ul class="carried" role="list">${data.services
        .filter((service) => carried.has(service.id))
        .map((service) => html `<li>${words(names.service(service.id))}${service.knownTo === "everyone" ? undefined : html ` <span class="secret">${wording.channels.perk}</span>`}</li>`)}</ul>`;
};
//# sourceMappingURL=channels.js.map