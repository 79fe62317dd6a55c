import { compile, decide } from "@tierpolicy/engine";
import { quote } from "@tierpolicy/schema";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { clockFiller } from "../clock.js";
import { decisionText } from "../commands/decide/decision-text.js";
import { invalid } from "../complaint.js";
import { openCustomers } from "../input/customers.js";
import { counted } from "../output/counted.js";
import { readingProgress } from "../terminal/progress.js";
/** So many customers are named with their mistakes; who has more has the same one many times. */
const MOST_NAMED = 20;
/** Reads a file of customers, who must be valid customers of each of the policies; the others are left out, and named. */
export const readPopulation = async (policies, { path, input, start }, { err }) => {
    const [policy] = policies;
    // a table is read with the facts of all policies in mind
    const all = { ...policy, facts: new Map(policies.flatMap(({ facts }) => [...facts])) };
    const opened = await openCustomers(path, all, input);
    if (isLeft(opened))
        return opened;
    const { rows, notes, source } = opened.right;
    for (const note of notes)
        await err.write(`${err.colors.yellow("warning")}: ${note}\n`);
    const progress = readingProgress(source, err);
    const problemsOf = asker(policies, start);
    const customers = [];
    let [read, bad] = [0, 0];
    for await (const batch of rows) {
        for (const row of batch) {
            read += 1;
            const errors = problemsOf(row);
            if (errors.length === 0 && row.kind === "customer") {
                customers.push(row.value);
                continue;
            }
            bad += 1;
            const id = row.kind === "customer" && Object.hasOwn(row.value, "id") ? { id: row.value["id"] } : {};
            if (bad <= MOST_NAMED)
                await err.write(decisionText({ kind: "invalid", ...id, errors }, placeOf(row), policy, err));
        }
        await progress.tick(read);
    }
    progress.stop();
    if (customers.length === 0)
        return left(invalid(`${quote(source.name)} has no customer who can be simulated`));
    if (bad > MOST_NAMED)
        await err.write(`… and ${counted(bad - MOST_NAMED, "more customer")}; \`tierpolicy decide\` names them all\n`);
    if (bad > 0)
        await err.write(`${counted(read, "customer")}, ${bad.toLocaleString("en")} invalid and left out\n`);
    return right({ customers, invalid: bad });
};
const placeOf = ({ range }) => `line ${range.start.line}`;
/** What is wrong with a row; nothing where every policy can decide on it. */
const asker = (policies, start) => {
    const each = policies.map((policy) => ({ compiled: compile(policy), fill: clockFiller(policy, start) }));
    return (row) => {
        if (row.kind === "unreadable")
            return row.errors;
        for (const { compiled, fill } of each) {
            const decided = decide(compiled, fill({ ...row.value }));
            if (isLeft(decided))
                return decided.left;
        }
        return [];
    };
};
//# sourceMappingURL=read-population.js.map