import { expect, it } from "vitest";
import { EXIT } from "../../exit-code.js";
import { misuseOf } from "./misuse.js";

const FILES = ["old.json", "new.json", undefined];
const usual = { runs: 5, format: "text" } as const;

it.each([
  [["-", "new.json", "-"], {}, "standard input can be read once", "name files for the others"],
  [
    FILES,
    { failIfWorse: ["left", "satisfacton"] },
    "nothing is better or worse in a measure `satisfacton`",
    "did you mean `satisfaction`?",
  ],
  [FILES, { sensitivity: "effort" }, "nothing is better or worse in a measure `effort`", /^measures are `satisfaction`, /],
  [FILES, { try: ["calming"] }, "`--try` says what `--sensitivity` tries", "add `--sensitivity`"],
  [FILES, { sensitivity: true, try: ["calming", "kalming"] }, "there is no coefficient `kalming`", "did you mean `calming`?"],
] as const)("cannot be meant: %j with %j", (paths, options, message, help) => {
  const misused = misuseOf(paths, { ...usual, ...options });
  expect(misused).toEqual({ exit: EXIT.usage, message, help: expect.stringMatching(help) });
});

it.each([
  [["-", "new.json", "customers.csv"], {}],
  [FILES, { failIfWorse: ["satisfaction", "cost"], sensitivity: "bad-tales", try: ["calming"] }],
  [FILES, { sensitivity: true }],
] as const)("can be meant: %j with %j", (paths, options) => {
  expect(misuseOf(paths, { ...usual, ...options })).toBeUndefined();
});
