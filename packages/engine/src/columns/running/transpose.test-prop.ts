import fc from "fast-check";
import { expect, test } from "vitest";
import { transpose } from "./transpose.js";

test("turning words over their diagonal exchanges bit and word, and leaves all other words alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 34, maxLength: 34 }), (given) => {
      const words = Int32Array.from(given);
      transpose(words, 1);
      for (let i = 0; i < 32; i++)
        for (let j = 0; j < 32; j++) expect(((words[1 + i] as number) >>> j) & 1).toBe(((given[1 + j] as number) >>> i) & 1);
      expect([words[0], words[33]]).toEqual([given[0], given[33]]);
    }),
    { numRuns: 20 },
  );
});
