import { member, remark } from "../text/literal.js";
import { bitSource, type Expression, isCheap, source } from "./expression.js";
import { MOST_BITS } from "./facts/forms.js";

/** An answer about a customer, and what it is about. */
export interface Question {
  readonly about: string;
  readonly truth: Expression;
}

/** So few answers that the decisions are kept in a list, by the answers as bits. */
const FEW_ANSWERS = 7;

/** Where the decisions on a service are kept. */
export const rememberedSource = (answers: number): string =>
  answers <= FEW_ANSWERS ? `new Array(${2 ** answers}).fill(undefined)` : "new Map()";

/** What needs no brackets. */
const ALONE = /^!?[\p{L}\p{Nd}]+$/u;

/** The names of the numbers whose bits are answers. No name that a policy brings in has a low line. */
export const answersAt = (index: number): string => (index === 0 ? "answers" : `answers_${index + 1}`);

/**
 * Statements that ask questions about a customer, and put the decision on a service among `services`.
 *
 * @param name of what the policy says of the service
 * @param matching whether its rules match; where none does, nothing else matters
 */
export const asking = (name: string, id: string, matching: readonly Question[], standing: readonly Question[]): string => {
  const head = `  // ---- ${remark(id)}\n`;
  const found = member("services", id);
  const count = matching.length + standing.length;
  if (matching.length === 0) return `${head}  ${found} = NOTHING;\n`;
  const numbers = Array.from({ length: Math.ceil(count / MOST_BITS) }, (_, index) => answersAt(index));
  const line = ({ about, truth }: Question, index: number): string => {
    const [answers = "", shift] = [numbers[Math.floor(index / MOST_BITS)], index % MOST_BITS];
    const comment = `  // ${remark(about)}\n`;
    if (!isCheap(truth)) return `${comment}  if (${source(truth, "    ")}) ${answers} |= ${2 ** shift};\n`;
    const bit = bitSource(truth, "    ");
    return `${comment}  ${answers} |= ${shift === 0 ? bit : `${ALONE.test(bit) ? bit : `(${bit})`} << ${shift}`};\n`;
  };
  const asked = [...matching, ...standing].map(line);
  const key = numbers.length === 1 ? "answers" : `\`${numbers.map((one) => `\${${one}}`).join(" ")}\``;
  const known = count <= FEW_ANSWERS ? `${name}.decisions[${key}]` : `${name}.decisions.get(${key})`;
  const decision = `  ${found} = ${known} ?? decided(${[name, key, ...(numbers.length === 1 ? [] : numbers)].join(", ")});\n`;
  const begin = `${head}  ${numbers.map((one) => `${one} = 0;`).join(" ")}\n${asked.slice(0, matching.length).join("")}`;
  // To look into a list takes less than a jump that nobody can foresee, to look into a map takes more.
  if (count <= FEW_ANSWERS && standing.every(({ truth }) => isCheap(truth)))
    return `${begin}${asked.slice(matching.length).join("")}${decision}`;
  const none = numbers.slice(0, Math.ceil(matching.length / MOST_BITS)).map((one) => `${one} === 0`);
  const rest = `${asked.slice(matching.length).join("")}${decision}`.replace(/^(?=.)/gm, "  ");
  return `${begin}  if (${none.join(" && ")}) ${found} = NOTHING;\n  else {\n${rest}  }\n`;
};
