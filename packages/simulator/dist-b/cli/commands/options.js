import { InvalidArgumentError, Option } from "commander";
/** The `--format` of a command, the first of which is the default. */
export const formatOption = (formats, description = "how the result is written") => new Option("-f, --format <format>", description).choices(formats).default(formats[0]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isMoment = (text) => !Number.isNaN(Date.parse(text));
/** The moment of the decision, in place of now. */
export const atOption = (flags = "--at <moment>") => new Option(flags, "the day or moment to take for now, such as 2026-05-01").argParser((text) => {
    if (isMoment(text) && (DAY.test(text) || text.includes("T")))
        return text;
    throw new InvalidArgumentError("write a day such as 2026-05-01, or a moment such as 2026-05-01T09:00:00Z.");
});
export const budgetOption = () => new Option("--budget <nodes>", "how many diagram nodes a question may take before it is undecided").argParser((text) => {
    const nodes = Number(text);
    if (Number.isSafeInteger(nodes) && nodes > 0)
        return nodes;
    throw new InvalidArgumentError("write a whole number above 0.");
});
export const watchOption = () => new Option("-w, --watch", "do it again whenever a file changes, until interrupted");
//# sourceMappingURL=options.js.map