import { isLeft, isRight, right } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { DEFAULT_COEFFICIENTS } from "../coefficients/coefficients.js";
import type { SimulateOptions } from "../simulation.js";
import { type RunningOptions, readOptions } from "./read-options.js";

const said = (options: unknown): readonly string[] => {
  const read = readOptions(options as SimulateOptions & RunningOptions);
  return isLeft(read) ? read.left.map(({ code, pointer, message, help }) => [code, pointer, message, help ?? "–"].join(" | ")) : [];
};

describe("what a simulation starts from", () => {
  it("is filled in where nothing is said", () => {
    const all = { customers: 1000, weeks: 104, seed: 1, start: "2026-01-05", coefficients: DEFAULT_COEFFICIENTS };
    expect(readOptions()).toEqual(right(all));
    expect(readOptions({ weeks: 5, coefficients: { forgetting: 0.02 } })).toEqual(
      right({ ...all, weeks: 5, coefficients: { ...DEFAULT_COEFFICIENTS, forgetting: 0.02 } }),
    );
  });

  it("can be the customers themselves, at either end of every range", () => {
    const customers = [{ visits: 3 }];
    const edges = { customers, weeks: 1040, seed: -7, start: "2024-01-01", runs: 1, threads: 1 };
    expect(readOptions(edges)).toMatchObject(right({ customers, weeks: 1040, seed: -7, start: "2024-01-01" }));
    expect(isRight(readOptions({ customers: 10_000_000, weeks: 1, coefficients: { strangers: 2, claimNone: 0 } }))).toBe(true);
  });

  it("is frozen, and leaves what it was given as it was", () => {
    const given = { customers: [{ visits: 3 }], coefficients: { forgetting: 0.02 } };
    const read = readOptions(given);
    if (isLeft(read)) throw new Error("it is right");
    expect([read.right, read.right.coefficients].map(Object.isFrozen)).toEqual([true, true]);
    expect([given, given.customers, given.coefficients].map(Object.isFrozen)).toEqual([false, false, false]);
    given.coefficients.forgetting = 0.5;
    expect(read.right.coefficients.forgetting).toBe(0.02);
  });

  it("names everything that is wrong at once, and where it stands", () => {
    expect(
      said({
        customers: 0,
        weeks: 2.5,
        seed: "lucky",
        start: "2026-02-30",
        runs: 0,
        threads: 1000,
        coefficients: { forgeting: 0.02, "a/b": 1, calming: 1.5, strangers: "many", sympathy: Number.NaN },
      }),
    ).toEqual([
      "simulation-option | /customers | `customers` is 0, and must be a whole number from 1 to 10,000,000, or a list of customers | –",
      "simulation-option | /weeks | `weeks` is 2.5, and must be a whole number from 1 to 1,040 | –",
      "simulation-option | /seed | `seed` is the string `lucky`, and must be a whole number | –",
      "simulation-option | /start | `start` is the string `2026-02-30`, and must be a day from `2024-01-01` to `2999-12-31` | give a day as `2026-01-05`",
      "simulation-option | /runs | `runs` is 0, and must be a whole number from 1 to 1,000 | –",
      "simulation-option | /threads | `threads` is 1000, and must be a whole number from 1 to 256 | –",
      "unknown-coefficient | /coefficients/forgeting | there is no coefficient `forgeting` | did you mean `forgetting`?",
      "unknown-coefficient | /coefficients/a~1b | there is no coefficient `a/b` | `tierpolicy coefficients` lists them all",
      "coefficient-value | /coefficients/calming | `calming` is 1.5, and must be a number from 0 to 1 | it is how far a customer's satisfaction goes back to indifference in a week (share of the distance, 0 to 1); 0.01 where it is left out",
      "coefficient-value | /coefficients/strangers | `strangers` is the string `many`, and must be a number from 0 to 2 | it is people who are no customers yet, but among their acquaintances (for each customer); 0.25 where it is left out",
      "coefficient-value | /coefficients/sympathy | `sympathy` is NaN, and must be a number from 0 to 1 | it is how far a tale moves the hearer's satisfaction, or a stranger's opinion, towards the teller's experience (share of the distance, 0 to 1); 0.02 where it is left out",
    ]);
  });

  it.each<[unknown, string]>([
    [{ customers: [] }, "`customers` is a list of 0, and must have from 1 to 10,000,000"],
    [{ customers: 10_000_001 }, "`customers` is 10000001, and must be a whole number from 1 to 10,000,000, or a list of customers"],
    [{ customers: null }, "`customers` is null, and must be a whole number from 1 to 10,000,000, or a list of customers"],
    [{ weeks: 1041 }, "`weeks` is 1041, and must be a whole number from 1 to 1,040"],
    [{ weeks: 0 }, "`weeks` is 0, and must be a whole number from 1 to 1,040"],
    [{ seed: 0.5 }, "`seed` is 0.5, and must be a whole number"],
    [{ start: "2023-12-31" }, "`start` is the string `2023-12-31`, and must be a day from `2024-01-01` to `2999-12-31`"],
    [{ start: "3000-01-01" }, "`start` is the string `3000-01-01`, and must be a day from `2024-01-01` to `2999-12-31`"],
    [{ coefficients: [0.1] }, "`coefficients` is a list of 1, and must be an object of coefficients"],
    [{ coefficients: null }, "`coefficients` is null, and must be an object of coefficients"],
    [{ coefficients: { strangers: 2.01 } }, "`strangers` is 2.01, and must be a number from 0 to 2"],
    [JSON.parse('{ "coefficients": { "__proto__": 1 } }'), "there is no coefficient `__proto__`"],
    [null, "the options are null, and must be an object"],
    ["fast", "the options are the string `fast`, and must be an object"],
  ])("is refused: %j", (options, message) => {
    const read = readOptions(options as SimulateOptions);
    expect(isLeft(read) ? read.left.map((problem) => problem.message) : []).toEqual([message]);
  });
});
