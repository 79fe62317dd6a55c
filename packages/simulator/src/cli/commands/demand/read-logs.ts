import { type Demand, demandProblem, readDemand } from "@tierpolicy/engine/demand";
import type { Diagnostic } from "@tierpolicy/schema";
import { type Either, isLeft, right } from "fp-ts/lib/Either.js";
import type { Complaint } from "../../complaint.js";
import { TOO_LONG, textLines } from "../../input/json-lines.js";
import { openText } from "../../input/text-source.js";
import { readingProgress } from "../../terminal/progress.js";
import type { Screen } from "../../terminal/screen.js";

/** A log that was read to its end. */
export interface ReadLog {
  /** As messages say it. */
  readonly name: string;
  readonly requests: number;
  /** What is wrong with its other lines. */
  readonly problems: readonly Diagnostic[];
}

/** Reads a log line by line, however long it is. */
export const readLog = async (path: string, take: (demand: Demand) => void, err: Screen): Promise<Either<Complaint, ReadLog>> => {
  const opened = await openText(path, { mayBeEmpty: true });
  if (isLeft(opened)) return opened;
  const source = opened.right;
  const progress = readingProgress(source, err, "requests");
  const problems: Diagnostic[] = [];
  let requests = 0;
  for await (const lines of textLines(source.chunks)) {
    for (const line of lines) {
      const { number, text } = line;
      if (text === undefined) {
        problems.push(demandProblem(number, `line ${number} ${TOO_LONG}`));
        continue;
      }
      const read = readDemand(text, line);
      if (isLeft(read)) problems.push(...read.left);
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
