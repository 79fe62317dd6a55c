import { formulasOf, readFacts } from "@tierpolicy/engine";
import { isLeft, isRight, right } from "fp-ts/lib/Either.js";
import { clockFiller } from "../../clock.js";
import { openCustomers } from "../../input/customers.js";
import { readingProgress } from "../../terminal/progress.js";
/** Counts whom of a file's customers the cases concern. Reads the file once, whatever its size, in constant memory. */
export const takeCensus = async (policy, cases, path, { input, at }, { err }) => {
    const opened = await openCustomers(path, policy, input);
    if (isLeft(opened))
        return opened;
    const { rows, notes, source } = opened.right;
    for (const note of notes)
        await err.write(`${err.colors.yellow("warning")}: ${note}\n`);
    const progress = readingProgress(source, err);
    const fill = clockFiller(policy, at);
    const tallies = cases.map(talliesOf);
    const { space, possible } = cases.find(({ found }) => found)?.found?.formulas ?? formulasOf(policy);
    const isPossible = (facts) => space.has(possible, facts);
    let [read, invalid] = [0, 0];
    for await (const batch of rows) {
        for (const row of batch) {
            read += 1;
            const facts = factsOf(policy, isPossible, fill, row);
            if (facts === undefined)
                invalid += 1;
            else
                for (const tally of tallies.flat())
                    if (tally.has(facts))
                        tally.count += 1;
        }
        await progress.tick(read);
    }
    progress.stop();
    const concerned = tallies.map((tallies) => (tallies.length === 0 ? undefined : countsOf(tallies)));
    return right({ read, invalid, concerned });
};
const countsOf = (tallies) => Object.fromEntries(tallies.map(({ part, count }) => [part, count]));
/** Whom to count: nobody where the question is undecided. */
const talliesOf = ({ found }) => {
    if (found === undefined)
        return [];
    const { formulas, violation } = found;
    const { space, atClockOf } = formulas;
    const tally = (part, ask) => {
        const set = space.within(ask);
        return isRight(set) ? [{ part, has: (facts) => space.has(set.right, facts), count: 0 }] : [];
    };
    if (violation.kind === "nobody")
        return [];
    if (violation.kind !== "news")
        return tally("customer", () => violation.customers);
    const { insiders, outsiders, strangers } = violation;
    return [
        ...tally("insider", () => (strangers ? insiders : space.and(insiders, atClockOf(outsiders)))),
        ...tally("outsider", () => space.and(outsiders, atClockOf(insiders))),
    ];
};
/** The facts of a customer who can exist. */
const factsOf = (policy, isPossible, fill, row) => {
    if (row.kind === "unreadable")
        return undefined;
    const facts = readFacts(policy, fill(row.value));
    return isRight(facts) && isPossible(facts.right) ? facts.right : undefined;
};
//# sourceMappingURL=census.js.map