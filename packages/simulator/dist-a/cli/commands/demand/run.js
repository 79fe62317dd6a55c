import { demandSum } from "@tierpolicy/engine/demand";
import { renderDiagnostics } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { asDiagnostic, complain, misuse } from "../../complaint.js";
import { EXIT, gravest } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { STDIN } from "../../input/text-source.js";
import { asJson } from "../../output/as-json.js";
import { counted } from "../../output/counted.js";
import { demandText } from "./demand-text.js";
import { readLog } from "./read-logs.js";
export const sumUpDemand = async (paths, options, terminal) => {
    const { out, err } = terminal;
    const fromStdin = [...paths, options.policy].filter((path) => path === STDIN);
    if (fromStdin.length > 1)
        return complain(err, misuse("standard input can be read once only", "name a file for one of them"));
    let policy;
    if (options.policy !== undefined) {
        const loaded = await loadPolicy(options.policy, terminal);
        if (isLeft(loaded))
            return loaded.left.exit;
        policy = loaded.right.policy;
    }
    const sum = demandSum(policy);
    const exits = [];
    const errors = [];
    for (const path of paths) {
        const read = await readLog(path, sum.add, err);
        if (isLeft(read)) {
            exits.push(await complain(err, read.left));
            errors.push({ log: path, errors: [asDiagnostic(read.left)] });
            continue;
        }
        const { name, problems } = read.right;
        if (problems.length === 0)
            continue;
        exits.push(await complainOf(read.right, terminal));
        errors.push({ log: name, errors: problems });
    }
    const wanted = sum.wanted();
    await out.write(options.format === "text" ? demandText(wanted, out) : asJson([...wanted, ...errors], options.format, true));
    return gravest(exits);
};
/** More bad lines than anybody would read one by one. */
const MOST_SHOWN = 20;
const complainOf = async ({ name, requests, problems }, { err }) => {
    const shown = renderDiagnostics(problems.slice(0, MOST_SHOWN), { file: name, color: err.colors.isColorSupported, width: err.wrapAt });
    const lines = new Set(problems.map(({ range }) => range?.start.line)).size;
    const more = problems.length > MOST_SHOWN ? ", of which the first are shown" : "";
    await err.write(`${shown}\n\n${name}: ${counted(requests, "request")}, ${counted(lines, "bad line")}${more}\n`);
    return EXIT.invalid;
};
//# sourceMappingURL=run.js.map