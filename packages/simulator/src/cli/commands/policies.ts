import { asDiagnostic, type Complaint, complain, misuse } from "../complaint.js";
import { expandPaths } from "../input/expand-paths.js";
import { STDIN } from "../input/text-source.js";
import type { Outcome } from "../output/outcome.js";
import type { Terminal } from "../terminal/screen.js";

interface Looking<Result> {
  readonly look: (path: string) => Promise<Result>;
  /** What comes of an argument that stands for no policy. */
  readonly inVain: (outcome: Outcome) => Result;
}

interface Looked<Result> {
  /** Arguments that stand for nothing first, then the policies in their order. */
  readonly looked: readonly Result[];
  /** Whether the JSON of them is an array. */
  readonly isList: boolean;
}

/** Looks at each of the policies that the arguments of a command stand for, one after the other. */
export const forEachPolicy = async <Result>(
  named: readonly string[],
  { err }: Terminal,
  { look, inVain }: Looking<Result>,
): Promise<Looked<Result>> => {
  const expanded = await expandPaths(named);
  const looked: Result[] = [];
  for (const { path, complaint } of expanded.inVain)
    looked.push(inVain({ path, diagnostics: [asDiagnostic(complaint)], exit: await complain(err, complaint) }));
  for (const path of expanded.paths) looked.push(await look(path));
  return { looked, isList: expanded.isList };
};

/** Why these files cannot be watched, if they cannot. */
export const mayWatch = (named: readonly string[]): Complaint | undefined =>
  named.includes(STDIN) ? misuse("standard input cannot be watched", "name a file") : undefined;
