import { counted } from "../../output/counted.js";
import { plainName } from "../../output/plain-name.js";
import { columns } from "../../terminal/columns.js";
/** A table of what is wanted, and below it what customers heard of who may not know of it. */
export const demandText = (wanted, { colors, width }) => {
    const requests = wanted.reduce((sum, { times }) => sum + times, 0);
    if (requests === 0)
        return "nobody asked for anything that is not provided\n";
    const hasCustomers = wanted.some(({ customers }) => customers !== undefined);
    const hasServices = wanted.some(({ service }) => service !== undefined);
    const cellsOf = (cells, dim = (text) => text) => [
        cells.times,
        ...(hasCustomers ? [cells.customers] : []),
        dim(cells.first),
        dim(cells.last),
        dim(cells.answers),
        ...(hasServices ? [cells.service] : []),
        cells.requests,
    ];
    const rows = wanted.map(asCells);
    const [times, customers] = [widest([HEAD, ...rows], "times"), widest([HEAD, ...rows], "customers")];
    const right = (cells) => ({ ...cells, times: cells.times.padStart(times), customers: cells.customers.padStart(customers) });
    const table = columns([cellsOf(right(HEAD)).map(colors.dim), ...rows.map((row) => cellsOf(right(row), colors.dim))], {
        indent: 2,
        width,
    });
    const heard = wanted.flatMap(wordOfMouth);
    return [
        `${counted(requests, "request")} for ${counted(wanted.length, "thing")} that ${wanted.length === 1 ? "is" : "are"} not provided\n\n${table}\n`,
        ...(heard.length > 0 ? [`word of mouth: somebody told customers who may not know\n\n${columns(heard, { indent: 2 })}\n`] : []),
    ].join("\n");
};
const HEAD = {
    times: "times",
    customers: "customers",
    first: "first",
    last: "last",
    answers: "answer",
    service: "service",
    requests: "request",
};
const asCells = ({ requests, times, customers, first, last, answers, service }) => ({
    times: times.toLocaleString("en"),
    customers: customers?.toLocaleString("en") ?? "",
    first: dayOf(first),
    last: dayOf(last),
    answers: answersText(answers),
    service: service?.id ?? "",
    requests: requests.map(plainName).join(", "),
});
const widest = (rows, column) => Math.max(...rows.map((cells) => cells[column].length));
const DAY = "2026-05-01".length;
const dayOf = (at) => at.slice(0, DAY);
const answersText = (answers) => {
    const given = Object.entries(answers);
    return given.length === 1 ? given.map(([answer]) => answer).join() : given.map(([answer, times]) => `${answer} ×${times}`).join(", ");
};
const wordOfMouth = ({ service }) => {
    if (service?.wordOfMouth === undefined)
        return [];
    const { times, knownTo } = service.wordOfMouth;
    const whoKnows = knownTo === "nobody" ? "a surprise, of which nobody is told" : `known to ${knownTo.join(", ")} only`;
    return [[service.id, `asked for ${counted(times, "time")}`, whoKnows]];
};
//# sourceMappingURL=demand-text.js.map