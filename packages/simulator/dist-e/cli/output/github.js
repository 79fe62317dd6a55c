import { STDIN } from "../input/text-source.js";
import { problemsOf } from "./outcome.js";
import { repositoryPath } from "./place.js";
import { witnessLines } from "./witness-lines.js";
const COMMAND = { error: "error", warn: "warning", info: "notice" };
/** As the runner of GitHub Actions unescapes it. */
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
/** The workflow commands by which GitHub Actions annotates the lines of a change, one for each problem. */
export const githubCommands = (outcomes) => outcomes.flatMap((outcome) => problemsOf(outcome).map((problem) => commandOf(outcome.path, problem))).join("");
const commandOf = (path, problem) => {
    const { code, severity, message, help, finding } = problem;
    const properties = { ...placeOf(path, problem), title: code };
    const lines = [message, ...(help === undefined ? [] : [`help: ${help}`]), ...(finding ? witnessLines(finding) : [])];
    const said = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${COMMAND[severity]} ${said.join(",")}::${escapeData(lines.join("\n"))}\n`;
};
/** GitHub takes columns only of a place within one line. */
const placeOf = (path, { range }) => {
    if (path === STDIN)
        return {};
    const file = repositoryPath(path);
    if (range === undefined)
        return { file };
    const { start, end } = range;
    const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
    return { file, line: start.line, endLine: end.line, ...columns };
};
//# sourceMappingURL=github.js.map