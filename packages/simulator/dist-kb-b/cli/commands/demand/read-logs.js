import { demandProblem, readDemand } from "@tierpolicy/engine/demand";
import { isLeft, right } from "fp-ts/lib/Either.js";
import { TOO_LONG, textLines } from "../../input/json-lines.js";
import { openText } from "../../input/text-source.js";
import { readingProgress } from "../../terminal/progress.js";
/** Reads a log line by line, however long it is. */
export const readLog = async (path, take, err) => {
    const opened = await openText(path, { mayBeEmpty: true });
    if (isLeft(opened))
        return opened;
    const source = opened.right;
    const progress = readingProgress(source, err, "requests");
    const problems = [];
    let requests = 0;
    for await (const lines of textLines(source.chunks)) {
        for (const line of lines) {
            const { number, text } = line;
            if (text === undefined) {
                problems.push(demandProblem(number, `line ${number} ${TOO_LONG}`));
                continue;
            }
            const read = readDemand(text, line);
            if (isLeft(read))
                problems.push(...read.left);
            else {
                take(read.right);
                requests += 1;
            }
        }
        await progress.tick(requests);
    }
    progress.stop();
    return right({ name: source.name, requests, problems });
};
//# sourceMappingURL=read-logs.js.map