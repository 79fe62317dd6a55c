import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { COEFFICIENT_NAMES, COEFFICIENTS } from "../packages/simulator/src/population/coefficients/coefficients.js";

const page = readFileSync(fileURLToPath(new URL("model.md", import.meta.url)), "utf8");

const between = ([from, to]: readonly [number, number]) => `${from} to ${to}`;

/** The table as it should stand in the page. */
const table = [
  "| coefficient | default | range | plausible | unit | meaning | source |",
  "|---|---|---|---|---|---|---|",
  ...COEFFICIENT_NAMES.map((name) => {
    const { default: usual, range, plausible, unit, meaning, source } = COEFFICIENTS[name];
    const said = source === "assumption" ? "*assumption*" : source;
    return `| \`${name}\` | ${usual} | ${between(range)} | ${between(plausible)} | ${unit} | ${meaning} | ${said} |`;
  }),
].join("\n");

test("the table of coefficients is that of the code", () => {
  const shown = page.match(/^\| coefficient \|.*\n(?:\|.*\n)+/m)?.[0].trimEnd();
  expect(shown).toBe(table);
});

test("every coefficient has its place in the text, the table aside", () => {
  const text = page.replace(table, "");
  expect(COEFFICIENT_NAMES.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
});

test("defaults are plausible, and what is plausible may be set", () => {
  for (const name of COEFFICIENT_NAMES) {
    const { default: usual, range, plausible } = COEFFICIENTS[name];
    const ascending = [range[0], plausible[0], usual, plausible[1], range[1]];
    expect(ascending, name).toEqual(ascending.toSorted((a, b) => a - b));
  }
});

test("whatever has no source is called an assumption, and every source is listed", () => {
  const listed = page.slice(page.indexOf("\n## Sources"));
  for (const name of COEFFICIENT_NAMES) {
    const { source } = COEFFICIENTS[name];
    const known = ["assumption", "figures for the simulator", "Kano", "Wang & Ji", "Rust & Oliver", "Watts & Strogatz", "TARP"];
    expect(
      known.some((one) => source.includes(one)),
      name,
    ).toBe(true);
  }
  for (const author of ["Kano", "Wang", "Ji:", "Oliver", "Rust", "Feinberg", "Krishna", "Zhang", "Watts", "Strogatz", "TARP"]) {
    expect(listed).toContain(author);
  }
});
