import { literal, remark } from "../text/literal.js";
import { answersAt } from "./asking.js";
import { bitSource, type Expression, isCheap, not, source } from "./expression.js";

/** Something that is true or not of a customer, worked out once. */
export interface NamedTruth {
  /** What it is called in the policy, and in the module. */
  readonly id: string;
  readonly name: string;
  readonly truth: Expression;
}

/** What the function that a module is there for puts together. */
export interface Deciding {
  /** How a customer is read. */
  readonly reading: readonly string[];
  /** Each after those that it refers to. */
  readonly segments: readonly NamedTruth[];
  /** What holds of every customer, by its place. */
  readonly invariants: readonly { readonly place: string; readonly truth: Expression }[];
  /** Rules that speak of several services. */
  readonly rules: readonly NamedTruth[];
  readonly services: readonly AskedService[];
}

/** The statements that decide on a service, with how many numbers for answers, and which names of the customer, they use. */
export interface AskedService {
  readonly asks: string;
  readonly numbers: number;
  readonly names: ReadonlySet<string>;
}

/** `decide`, and what it consists of. */
export const decideSource = ({ reading, segments, invariants, rules, services }: Deciding): string => {
  const blocks = blocksOf(services);
  const [only] = blocks;
  const inside = blocks.length === 1 && only !== undefined ? only : undefined;
  const body = [
    ...reading.map((line) => `  ${line}\n`),
    ...segments.map(truthSource),
    ...invariants.map(invariantSource),
    ...(invariants.length > 0 ? ["  if (problems !== undefined && problems.length > 0) return undefined;\n"] : []),
    ...rules.map(truthSource),
    "  // The prototype first, since then V8 takes all such objects, and all that are frozen, for alike.\n",
    "  const services = Object.setPrototypeOf({}, null);\n",
    ...(inside ? [blockSource(inside)] : blocks.map((block, index) => `  ${nameOf(index)}(${parametersOf(block)});\n`)),
    `  const segments = ${listCall(segments)};\n`,
    '  return { _tag: "Right", right: Object.freeze({ segments, services: Object.freeze(services) }) };\n',
  ];
  return [
    listSource(segments),
    ...(invariants.length > 0 ? [BROKEN] : []),
    ...(inside ? [] : blocks.map((block, index) => `const ${nameOf(index)} = (${parametersOf(block)}) => {\n${blockSource(block)}};`)),
    `/** What a customer gets of whom all is plainly right; else undefined, and broken invariants are noted where there is a list for them. */
const decisionOn = (customer, problems) => {\n${body.join("")}};`,
    MAIN,
  ].join("\n\n");
};

const truthSource = ({ id, name, truth }: NamedTruth): string =>
  `  // ${remark(id)}\n  const ${name} = ${isCheap(truth) ? bitSource(truth, "    ") : source(truth, "    ")};\n`;

const invariantSource = ({ place, truth }: Deciding["invariants"][number]): string =>
  `  if (${source(not(truth), "    ")}) {
    if (problems === undefined) return undefined;
    problems.push(broken(${literal(place)}));
  }\n`;

/** So much is one function, in letters: V8 optimises no function of any size, and takes long over a long one. */
const LONGEST_BLOCK = 12_000;

const blocksOf = (services: readonly AskedService[]): readonly (readonly AskedService[])[] => {
  const blocks: AskedService[][] = [];
  let length = LONGEST_BLOCK;
  for (const service of services) {
    if (length + service.asks.length > LONGEST_BLOCK) {
      blocks.push([]);
      length = 0;
    }
    length += service.asks.length;
    blocks.at(-1)?.push(service);
  }
  return blocks;
};

const blockSource = (block: readonly AskedService[]): string => {
  const numbers = Math.max(1, ...block.map((service) => service.numbers));
  const answers = Array.from({ length: numbers }, (_, index) => answersAt(index));
  return `  let ${answers.join(", ")};\n${block.map(({ asks }) => asks).join("")}`;
};

/** No name that a policy brings in has a low line. */
const nameOf = (block: number): string => `decideServices_${block + 1}`;

const parametersOf = (block: readonly AskedService[]): string => {
  const names = new Set(block.flatMap(({ names }) => [...names]));
  return ["services", ...[...names].sort()].join(", ");
};

/** So few segments that the lists that decisions say are made once each. */
const FEW_SEGMENTS = 10;

const sortedById = (segments: readonly NamedTruth[]) => [...segments].sort((a, b) => (a.id < b.id ? -1 : 1));

const listCall = (segments: readonly NamedTruth[]): string => {
  const names = sortedById(segments).map(({ name }) => name);
  if (names.length > FEW_SEGMENTS) return `listOf([${names.join(", ")}])`;
  return `listOf(${names.length === 0 ? "0" : names.map((name, index) => `(${name} ? ${2 ** index} : 0)`).join(" | ")})`;
};

const listSource = ({ length }: readonly NamedTruth[]): string =>
  length > FEW_SEGMENTS
    ? `/** The segments that a customer is in. */
const listOf = (isIn) => Object.freeze(policy.segments.filter((_, index) => isIn[index]));`
    : `const LISTS = new Array(${2 ** length}).fill(undefined);

/** The segments that a customer is in, which are given as bits: one list for all who are in the same. */
const listOf = (bits) => (LISTS[bits] ??= Object.freeze(policy.segments.filter((_, index) => (bits >> index) & 1)));`;

const BROKEN = `const broken = (place) =>
  problem(
    "broken-invariant",
    "",
    "the customer breaks the invariant " + place + " of the policy",
    "correct the facts, or the invariant if there are such customers",
  );`;

const MAIN = `/** Where something is wrong or unusual. */
const decideWithCare = (customer) => {
  if (!isRecord(customer)) {
    const message = "the customer is " + shown(customer) + ", and must be an object of facts";
    return { _tag: "Left", left: [problem("customer-type", "", message, "give an object with a property for each fact")] };
  }
  const problems = [];
  const right = readWithCare(customer, problems);
  const decision = problems.length > 0 ? undefined : decisionOn(right, problems);
  return decision ?? { _tag: "Left", left: problems };
};

/** What a customer gets: a decision to the right, or to the left all that is wrong with the customer's facts. */
export const decide = (customer) => decisionOn(customer) ?? decideWithCare(customer);`;
