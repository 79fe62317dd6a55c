import {
  COEFFICIENTS,
  COEFFICIENT_NAMES
} from "./chunk-RUIKBBDQ.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import {
  complain,
  misuse
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT
} from "./chunk-AGRNT4MY.js";
import {
  quoteAll,
  wrapWords
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/coefficients/run.js
var listCoefficients = async (words, { format }, { out, err }) => {
  let names = COEFFICIENT_NAMES.filter((name) => words.length === 0 || words.some((word) => speaksOf(name, word)));
  return names.length === 0 ? complain(err, misuse(`no coefficient speaks of ${quoteAll(words, "or")}`, "`tierpolicy coefficients` lists them all")) : (await out.write(coefficientsWritten(names, format, out)), EXIT.proved);
}, speaksOf = (name, word) => `${name} ${COEFFICIENTS[name].meaning}`.toLowerCase().includes(word.toLowerCase()), coefficientsWritten = (names, format, screen) => {
  switch (format) {
    case "json":
      return asJson([names.map((name) => ({ name, ...COEFFICIENTS[name] }))], "json", !1);
    case "values":
      return asJson([Object.fromEntries(names.map((name) => [name, COEFFICIENTS[name].default]))], "json", !1);
    case "text":
      return names.map((name) => textOf(name, screen)).join("");
  }
}, INDENT = "    ", textOf = (name, { colors, wrapAt }) => {
  let { default: usual, range, plausible, unit, meaning, source } = COEFFICIENTS[name], figures = `${unit}; from ${range.join(" to ")}, plausibly ${plausible.join(" to ")}`, about = wrapWords(`${meaning} (${source})`, wrapAt, INDENT.length).map((line) => `${INDENT}${line}
`);
  return `${colors.bold(name)} = ${usual}  ${colors.dim(figures)}
${about.join("")}`;
};
export {
  coefficientsWritten,
  listCoefficients
};
