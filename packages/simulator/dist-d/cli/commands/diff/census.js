import { quote } from "@tierpolicy/schema";
import { isLeft, right } from "fp-ts/lib/Either.js";
import { tallyOf } from "../../../diff/tally.js";
import { clockFiller } from "../../clock.js";
import { openCustomers } from "../../input/customers.js";
import { readingProgress } from "../../terminal/progress.js";
/** Counts the customers of a file whom a comparison concerns. Reads the file once, whatever its size, in constant memory. */
export const countCustomers = async (before, after, comparison, path, { input, at }, { err }) => {
    // a table is read with the facts of both policies in mind
    const both = { ...after, facts: new Map([...before.facts, ...after.facts]) };
    const opened = await openCustomers(path, both, input);
    if (isLeft(opened))
        return opened;
    const { rows, notes, source } = opened.right;
    for (const note of notes)
        await err.write(`${err.colors.yellow("warning")}: ${note}\n`);
    const progress = readingProgress(source, err);
    const fill = [clockFiller(before, at), clockFiller(after, at)];
    const tally = tallyOf(comparison);
    let [read, unreadable] = [0, 0];
    for await (const batch of rows) {
        for (const row of batch) {
            read += 1;
            if (row.kind === "unreadable")
                unreadable += 1;
            else
                tally.add(fill.reduce((customer, complete) => complete(customer), row.value));
        }
        await progress.tick(read);
    }
    progress.stop();
    const counts = tally.counts();
    const invalid = counts.invalid + unreadable;
    if (invalid > 0)
        await err.write(`${invalid.toLocaleString("en")} of ${read.toLocaleString("en")} customers are valid customers of neither policy; \`tierpolicy decide\` with ${quote(path)} says why\n`);
    return right({ ...counts, invalid });
};
//# sourceMappingURL=census.js.map