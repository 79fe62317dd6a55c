import { compile } from "@tierpolicy/engine";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { clockFiller } from "../../clock.js";
import { complain, misuse } from "../../complaint.js";
import { EXIT } from "../../exit-code.js";
import { openCustomers } from "../../input/customers.js";
import { readFactsOption } from "../../input/facts-option.js";
import { loadPolicy } from "../../input/load-policy.js";
import { customerRow, linesFrom } from "../../input/row.js";
import { STDIN } from "../../input/text-source.js";
import { counted } from "../../output/counted.js";
import { readingProgress, SILENT } from "../../terminal/progress.js";
import { decideRow } from "./decided-row.js";
import { writerOf } from "./writer.js";
export const decideAll = async (policyPath, customersPath, options, terminal) => {
    const misused = misuseOf(policyPath, customersPath, options);
    if (misused)
        return complain(terminal.err, misused);
    const loaded = await loadPolicy(policyPath, terminal);
    if (isLeft(loaded))
        return loaded.left.exit;
    const { policy } = loaded.right;
    const input = await inputOf(policy, customersPath, options, terminal);
    if (isLeft(input))
        return complain(terminal.err, input.left);
    const { rows, progress } = input.right;
    const compiled = compile(policy);
    const fill = clockFiller(policy, options.at);
    const writer = writerOf(policy, options, terminal);
    let [count, bad] = [0, 0];
    for await (const batch of rows) {
        const decided = batch.map((row) => ({ row, decided: decideRow(compiled, fill, row) }));
        count += batch.length;
        bad += decided.filter(({ decided: { kind } }) => kind === "invalid").length;
        await writer.write(decided);
        await progress.tick(count);
    }
    progress.stop();
    await writer.end();
    if (options.facts === undefined && (bad > 0 || count === 0))
        await terminal.err.write(`${counted(count, "customer")}, ${bad.toLocaleString("en")} invalid\n`);
    return bad > 0 ? EXIT.invalid : EXIT.proved;
};
export const misuseOf = (policy, customers, { facts }) => {
    if (customers === undefined && facts === undefined)
        return misuse("no customers are given", "name a file of customers, or write one customer as --facts '{…}'");
    if (customers !== undefined && facts !== undefined)
        return misuse("a file of customers and `--facts` are given", "leave one of them");
    if (policy === STDIN && customers === STDIN)
        return misuse("standard input cannot be both the policy and the customers", "name a file for one of them");
    return undefined;
};
const inputOf = async (policy, path, { facts, input }, { out, err }) => {
    if (path === undefined) {
        const customer = readFactsOption(facts ?? "");
        return isLeft(customer) ? customer : right({ rows: oneRow(customer.right), progress: SILENT });
    }
    const opened = await openCustomers(path, policy, input);
    if (isLeft(opened))
        return left(opened.left);
    for (const note of opened.right.notes)
        await err.write(`${err.colors.yellow("warning")}: ${note}\n`);
    // Where the decisions themselves run down the terminal, they show the progress.
    return right({ rows: opened.right.rows, progress: out.isTerminal ? SILENT : readingProgress(opened.right.source, err) });
};
async function* oneRow(customer) {
    yield [customerRow(customer, linesFrom(1))];
}
//# sourceMappingURL=run.js.map