import { concernsOf } from "../../../diff/concerns.js";
import { counted } from "../../output/counted.js";
import { plainName } from "../../output/plain-name.js";
import { wrapList } from "../../terminal/columns.js";
import { ofAll } from "./rows.js";
/** The policies' names and versions, once where they are the same. */
export const titleOf = ({ before, after }) => fullName(before) === fullName(after) ? fullName(after) : `${fullName(before)} → ${fullName(after)}`;
const fullName = ({ name, version }) => plainName(version === undefined ? name : `${name} ${version}`);
/** How many promises are lost, and how often something is told more widely, in words. */
export const concernWords = (report) => {
    const { promise, publicity } = concernsOf(report);
    return {
        ...(promise > 0 && { promise: counted(promise, "promise regression") }),
        ...(publicity > 0 && { publicity: `${publicity.toLocaleString("en")} ${publicity === 1 ? "case" : "cases"} of widened publicity` }),
    };
};
/** What came of it, in one line, or as few as fit. */
export const verdictLine = (report, { colors }, width) => {
    const title = colors.bold(titleOf(report));
    if (report.verdict === "alike")
        return `${colors.green("✓")} ${title}: decides alike for every possible customer`;
    const { promise, publicity } = concernWords(report);
    const grave = [...(promise ? [colors.red(promise)] : []), ...(publicity ? [colors.yellow(publicity)] : [])];
    const services = new Set(report.changes.map(({ service }) => service)).size;
    const open = report.undecided.length;
    const parts = [
        ...grave,
        ...(grave.length + open === 0 ? ["nothing promised is lost", "nothing is told more widely"] : []),
        ...(services > 0 ? [`${counted(services, "service")} decided differently`] : []),
        ...(open > 0 ? [`${open} undecided`] : []),
    ];
    const sign = grave.length > 0 ? colors.red("✗") : open > 0 ? colors.yellow("?") : colors.green("✓");
    return wrapList(`${sign} ${title}: `, parts, width, 2);
};
/** What it comes to for the customers of a file. */
export const countWords = (counts) => {
    const { changed, promise, publicity, onlyBefore, onlyAfter } = counts;
    const some = (count, words) => (count > 0 ? [`${count.toLocaleString("en")} ${words}`] : []);
    return [
        `${ofAll(changed, counts)} decided on differently`,
        ...some(promise, "losing something promised"),
        ...some(publicity, "told more, or talked of more widely"),
        ...some(onlyBefore, "not taken by the new policy"),
        ...some(onlyAfter, "not taken by the old policy"),
    ];
};
//# sourceMappingURL=verdict-line.js.map