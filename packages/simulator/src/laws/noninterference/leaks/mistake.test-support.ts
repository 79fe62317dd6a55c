import type { Edit } from "./mutated-engine.test-support.js";

/** Something that somebody could write by mistake, and that lets outsiders know. */
export interface Mistake {
  /** What the engine does then, as the end of a sentence. */
  readonly name: string;
  /** The observation that is tried first. Which one notices it is found out. */
  readonly aim: string;
  readonly edits: readonly Edit[];
}

/** A mistake in one place. */
export const mistake = (name: string, aim: string, file: string, find: string, replace: string): Mistake => ({
  name,
  aim,
  edits: [{ file, find, replace }],
});
