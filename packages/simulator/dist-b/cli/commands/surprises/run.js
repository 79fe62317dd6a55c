import { compile, surprises } from "@tierpolicy/engine";
import { isLeft } from "fp-ts/lib/Either.js";
import { today } from "../../clock.js";
import { complain, invalid, misuse } from "../../complaint.js";
import { EXIT } from "../../exit-code.js";
import { openCustomers } from "../../input/customers.js";
import { loadPolicy } from "../../input/load-policy.js";
import { counted } from "../../output/counted.js";
import { readingProgress } from "../../terminal/progress.js";
import { misuseOf } from "../decide/run.js";
import { readRecord } from "./record.js";
import { readSecret } from "./secret.js";
import { surpriseRow } from "./surprised-row.js";
import { writerOf } from "./writer.js";
export const listSurprises = async (policyPath, customersPath, options, terminal) => {
    const misused = misuseOf(policyPath, customersPath, {});
    if (misused)
        return complain(terminal.err, misused);
    const secret = await readSecret(options, process.env);
    if (isLeft(secret))
        return complain(terminal.err, secret.left);
    const loaded = await loadPolicy(policyPath, terminal);
    if (isLeft(loaded))
        return loaded.left.exit;
    const { policy } = loaded.right;
    const compiled = compile(policy);
    const date = options.date ?? today();
    const unanswerable = complaintOf(compiled, date, secret.right);
    if (unanswerable)
        return complain(terminal.err, unanswerable);
    const dates = Array.from({ length: options.days }, (_, at) => dayAfter(date, at));
    const record = options.delivered === undefined ? undefined : await readRecord(options.delivered, date);
    if (record && isLeft(record))
        return complain(terminal.err, record.left);
    const opened = await openCustomers(customersPath, policy, options.input);
    if (isLeft(opened))
        return complain(terminal.err, opened.left);
    for (const note of opened.right.notes)
        await terminal.err.write(`${terminal.err.colors.yellow("warning")}: ${note}\n`);
    const progress = readingProgress(opened.right.source, terminal.err);
    const writer = writerOf(policy, options.format, dates, terminal);
    const question = { dates, secret: secret.right, ...(record && { record: record.right }) };
    let [count, bad] = [0, 0];
    for await (const rows of opened.right.rows) {
        for (let begin = 0; begin < rows.length; begin += AT_ONCE) {
            const surprised = rows.slice(begin, begin + AT_ONCE).map((row) => ({ row, surprised: surpriseRow(compiled, question, row) }));
            count += surprised.length;
            bad += surprised.filter(({ surprised: { kind } }) => kind === "invalid").length;
            await writer.write(surprised);
            await progress.tick(count);
        }
    }
    progress.stop();
    await writer.end(count);
    if (bad > 0 || count === 0)
        await terminal.err.write(`${counted(count, "customer")}, ${bad.toLocaleString("en")} invalid\n`);
    return bad > 0 ? EXIT.invalid : EXIT.proved;
};
/** So many customers between two looks at the progress. */
const AT_ONCE = 500;
const DAY_MS = 86_400_000;
const dayAfter = (date, days) => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
/** What is wrong with the question for each customer alike, said once. */
const complaintOf = (compiled, date, secret) => {
    const answer = surprises(compiled, { id: "anybody", facts: {}, date, secret });
    const problems = isLeft(answer) ? answer.left : [];
    const aboutDate = problems.find(({ code }) => code === "surprise-date");
    if (aboutDate)
        return misuse(aboutDate.message, aboutDate.help);
    const aboutSecret = problems.find(({ code }) => code === "short-secret");
    return aboutSecret && invalid(aboutSecret.message, aboutSecret.help);
};
//# sourceMappingURL=run.js.map