import { afterAll, describe, expect, it } from "vitest";
import { COEFFICIENT_NAMES, DEFAULT_COEFFICIENTS } from "../../../population/coefficients/coefficients.js";
import { Workplace } from "../../binary.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(["coefficients", ...args]);

afterAll(() => place.remove());

describe("tierpolicy coefficients", () => {
  it("says what each means, its default and range, and who says so", async () => {
    expect(await run("INDIFFERENCE in", "forgetting")).toEqual({
      exit: 0,
      stderr: "",
      stdout: `forgetting = 0.01  share of the distance a week, 0 to 1; from 0 to 1, plausibly 0.003 to 0.03
    how far what is expected goes back in a week to what the category lets people expect (that it
    fades: Rust & Oliver 2000; how fast: assumption)
calming = 0.01  share of the distance, 0 to 1; from 0 to 1, plausibly 0.003 to 0.03
    how far a customer's satisfaction goes back to indifference in a week (assumption)
`,
    });
  });

  it("lists them all as JSON, and as values to be changed", async () => {
    const [all, values] = [await run("--format", "json"), await run("--format", "values")];
    const listed = JSON.parse(all.stdout) as readonly { name: string }[];
    expect(listed.map(({ name }) => name)).toEqual(COEFFICIENT_NAMES);
    expect(listed[0]).toEqual({
      name: "categoryBasic",
      default: 0.8,
      range: [0, 1],
      plausible: [0.6, 0.95],
      unit: "share, 0 to 1",
      meaning: "what people expect of a basic service of which nobody has spoken to them",
      source: "assumption",
    });
    expect(JSON.parse(values.stdout)).toEqual(DEFAULT_COEFFICIENTS);
  });

  it("says that none speaks of a word", async () => {
    expect(await run("weather", "tides")).toEqual({
      exit: 64,
      stdout: "",
      stderr: "error: no coefficient speaks of `weather` or `tides`\n  = help: `tierpolicy coefficients` lists them all\n",
    });
  });
});
