import {
  kilobytes
} from "./chunk-EVJZ2YFR.js";
import {
  writeWhole
} from "./chunk-ADEMQG65.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import {
  STDIN
} from "./chunk-L7JSMSLC.js";
import {
  carriageOf,
  conditionsOf,
  inOrderOfReference,
  publicityOf,
  rulesByService,
  statementOf
} from "./chunk-YMLVUU3E.js";
import {
  InvariantError,
  ceilingOf
} from "./chunk-Y4XXGU5X.js";
import {
  complain,
  misuse
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT
} from "./chunk-AGRNT4MY.js";
import {
  isLeft
} from "./chunk-JKCM4TFR.js";
import {
  COMMITMENTS,
  PUBLICITIES,
  comparisonsStatedIn,
  quote,
  quoteAll,
  textIn,
  typeInWords
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// ../engine/dist/bundle/ahead-of-time.js
var UNSAFE = new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]|\\p{Cs}|<(?=[/!])|(?<=--)>", "gu"), escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`, literal = (value) => Array.isArray(value) ? `[${value.map(literal).join(", ")}]` : typeof value == "object" && value !== null ? record(Object.entries(value).map(([name, part]) => [name, literal(part)])) : JSON.stringify(value).replace(UNSAFE, escaped), record = (entries) => {
  let given = entries.filter(([, value]) => value !== void 0);
  return given.length === 0 ? "{}" : `{ ${given.map(([name, value]) => key(name) === value ? value : `${key(name)}: ${value}`).join(", ")} }`;
}, remark = (text2) => {
  let line = text2.replace(/\s+/g, " ").trim();
  return (line.length > 160 ? `${line.slice(0, 160)}\u2026` : line).replace(UNSAFE, escaped).replaceAll("*/", "*\\/");
}, PLAIN_NAME = /^[a-zA-Z][a-zA-Z0-9]*$/, key = (name) => PLAIN_NAME.test(name) ? name : literal(name), member = (object, name) => PLAIN_NAME.test(name) ? `${object}.${name}` : `${object}[${literal(name)}]`, factsType = (declared, indent) => {
  let within = `${indent}  `, lines2 = [...declared].flatMap(([id, property]) => {
    let said = remarkOn(property), isOptional = property.default !== void 0, type = `${typeOf(property.type, within)}${isOptional ? " | undefined" : ""}`;
    return [...said === void 0 ? [] : [`${within}/** ${said} */
`], `${within}readonly ${key(id)}${isOptional ? "?" : ""}: ${type};
`];
  });
  return lines2.length === 0 ? "{}" : `{
${lines2.join("")}${indent}}`;
}, typeOf = (type, indent) => {
  switch (type.kind) {
    case "boolean":
      return "boolean";
    case "integer":
    case "number":
      return "number";
    case "string":
    case "date":
    case "date-time":
      return "string";
    case "enum":
      return type.values.map((value) => literal(value)).join(" | ");
    case "array":
      return type.items.kind === "enum" ? `readonly (${typeOf(type.items, indent)})[]` : `readonly ${typeOf(type.items, indent)}[]`;
    case "object":
      return factsType(type.properties, indent);
  }
}, remarkOn = (property) => {
  let { type, title, description = title } = property, isClock = "clock" in property && property.clock, forms = { date: "A day, `2026-05-01`.", "date-time": "A moment, `2026-05-01T08:00:00Z`." }, said = [description === void 0 ? void 0 : textIn(description, "en"), type.kind === "date" || type.kind === "date-time" ? forms[type.kind] : void 0, isClock ? "The time of the decision." : void 0].filter((part) => part !== void 0);
  return said.length === 0 ? void 0 : said.map(remark).join(" ");
}, union = (values) => {
  let all2 = [...values].map((value) => literal(value));
  if (all2.length === 0) return "never";
  let line = all2.join(" | ");
  return line.length < 100 ? line : all2.map((value) => `
  | ${value}`).join("");
}, sorted = (ids) => [...ids].sort(), moduleDeclarations = (policy) => {
  let { name, version, facts, services, segments, channels } = policy, byId = [...services.values()].sort((a, b) => a.id < b.id ? -1 : 1), tuple = (ids) => literal(sorted(ids));
  return `// ${remark(name)}${version === void 0 ? "" : `, version ${remark(version)}`}
// Written by \`tierpolicy compile\`. Do not edit: change the policy and compile it again.

/** What is known of a customer. Facts with a default may be left out. */
export interface Customer ${factsType(facts, "")}

export type ServiceId = ${union(sorted(services.keys()))};
export type SegmentId = ${union(sorted(segments.keys()))};
export type ChannelId = ${union(sorted(channels.keys()))};

/** How strongly a service is promised, from the weakest to the strongest. */
export type Commitment = ${union(COMMITMENTS)};

/** How widely a service may be told of, from the narrowest to the widest. */
export type Publicity = ${union(PUBLICITIES)};

/** What a customer gets of one service. */
export interface ServiceDecision<Terms = never> {
  readonly offered: boolean;
  /** \`none\` where it is not offered. */
  readonly commitment: Commitment;
  /** \`unannounced\` where it is not offered. */
  readonly publicity: Publicity;
  /** Present where the service has terms and is offered. */
  readonly terms?: Terms;
  /** Where the customer may be told of it, sorted. */
  readonly channels: readonly ChannelId[];
  /** Who must approve of it, sorted. Present where it is offered and somebody must. */
  readonly approval?: readonly string[];
  /** Present where it is not offered, and can be had for a fee: who provides it, \`us\` or a partner. */
  readonly arrangement?: { readonly fee: number; readonly by: string };
  /** The names of the rules that match the customer and speak of the service, sorted. */
  readonly rules: {
    readonly offer: readonly string[];
    readonly withhold: readonly string[];
    readonly limit: readonly string[];
    readonly arrange: readonly string[];
  };
}

/** What a customer gets, for staff and systems: it says secrets, and is not for the customer's eyes. Deeply frozen. */
export interface Decision {
  /** The segments that the customer is in, sorted. */
  readonly segments: readonly SegmentId[];
  readonly services: {
${byId.map((service) => `    readonly ${key(service.id)}: ServiceDecision${termsType(service)};
`).join("")}  };
}

/** Something that is wrong with the facts of a customer. */
export interface Diagnostic {
  readonly code: "customer-type" | "missing-fact" | "fact-type" | "fact-out-of-range" | "broken-invariant";
  readonly severity: "error";
  readonly message: string;
  /** JSON Pointer into the customer. */
  readonly pointer: string;
  readonly help?: string;
}

/**
 * What a customer gets, or all that is wrong with the customer's facts. It throws nothing, reads no clock, and keeps nothing of the customer.
 */
export declare const decide: (
  customer: Customer,
) => { readonly _tag: "Right"; readonly right: Decision } | { readonly _tag: "Left"; readonly left: readonly [Diagnostic, ...Diagnostic[]] };

/** The policy that the module was written from. */
export declare const policy: {
  readonly name: ${literal(name)};
${version === void 0 ? "" : `  readonly version: ${literal(version)};
`}  readonly services: readonly ${tuple(services.keys())};
  readonly segments: readonly ${tuple(segments.keys())};
  readonly channels: readonly ${tuple(channels.keys())};
};
`;
}, termsType = ({ terms }) => terms.size === 0 ? "" : `<{ ${[...terms].sort(([a], [b]) => a < b ? -1 : 1).map(([term, scale]) => `readonly ${key(term)}: ${scale.kind === "enum" ? union(scale.values).trim() : "number"}`).join("; ")} }>`, TRUE = { kind: "constant", value: !0 }, FALSE = { kind: "constant", value: !1 }, join = (kind, parts) => {
  let neutral = kind === "all", of = parts.flatMap((part) => part.kind === kind ? part.of : [part]).filter((part) => part.kind !== "constant" || part.value !== neutral);
  return of.some((part) => part.kind === "constant") ? neutral ? FALSE : TRUE : of.length === 0 ? neutral ? TRUE : FALSE : of.length === 1 && of[0] ? of[0] : { kind, of };
}, all = (parts) => join("all", parts), any = (parts) => join("any", parts), not = (expression) => {
  switch (expression.kind) {
    case "constant":
      return expression.value ? FALSE : TRUE;
    case "all":
      return any(expression.of.map(not));
    case "any":
      return all(expression.of.map(not));
    case "test":
      return { kind: "test", text: expression.contrary, contrary: expression.text };
  }
}, test = (text2) => ({ kind: "test", text: text2, contrary: `!${text2}` }), CONTRARY = { "===": "!==", "!==": "===", "<": ">=", "<=": ">", ">": "<=", ">=": "<" }, comparison = (left, operator, right) => ({ kind: "test", text: `${left} ${operator} ${right}`, contrary: `${left} ${CONTRARY[operator]} ${right}` }), LONGEST_LINE = 110, source = (expression, indent) => {
  if (expression.kind === "constant") return String(expression.value);
  if (expression.kind === "test") return expression.text;
  let operator = expression.kind === "all" ? "&&" : "||", parts = expression.of.map((part) => bracketed(part, indent)), line = parts.join(` ${operator} `);
  return indent.length + line.length <= LONGEST_LINE && !line.includes(`
`) ? line : parts.join(`
${indent}${operator} `);
}, bracketed = (expression, indent) => expression.kind === "all" || expression.kind === "any" ? `(${source(expression, `${indent}  `)})` : source(expression, indent), isCheap = (expression) => expression.kind === "constant" ? !0 : expression.kind === "test" ? !/\w\(/.test(expression.text.replace(/\/\*.*?\*\//g, "")) : expression.of.every(isCheap), bitSource = (expression, indent) => {
  if (expression.kind === "constant") return expression.value ? "1" : "0";
  if (expression.kind === "test") return expression.text;
  let parts = expression.of.map((part) => part.kind === "test" && !BITWISE.test(part.text) ? part.text : `(${bitSource(part, `${indent}  `)})`), operator = expression.kind === "all" ? "&" : "|", line = parts.join(` ${operator} `);
  return indent.length + line.length <= LONGEST_LINE && !line.includes(`
`) ? line : parts.join(`
${indent}${operator} `);
}, BITWISE = /&|\||==/, DAY = 864e5, inForm = (value, { kind }) => kind === "day" ? dayNumber(`${value}`) : kind === "moment" ? momentNumber(`${value}`) : literal(value), dayNumber = (day) => String(Number(day.replaceAll("-", ""))), momentNumber = (moment) => {
  let milliseconds = Date.parse(`1970-01-01${moment.slice(10)}`) % DAY;
  return `${dayNumber(moment.slice(0, 10))} * DAY${milliseconds === 0 ? "" : ` + ${milliseconds}`}`;
}, comparisonOf = ({ fact, operator, value }, { setOf, leafAt }) => {
  let relation = operator.decorators.reduceRight((next, decorator) => DECORATIONS[decorator](next), RELATIONS[operator.name]), sideOf = (side) => {
    if (side.kind === "constant") return { kind: "given", value: side.value };
    let { name, form } = leafAt([side.fact, ...side.path]);
    return { kind: "found", text: name, form };
  };
  return relation(sideOf(fact), sideOf(value), { setOf, depth: 0 });
}, PLAIN = { kind: "plain" }, text = (side, other) => side.kind === "found" ? side.text : inForm(side.value, other.kind === "found" ? other.form : PLAIN), FEW = 8, isAmong = (value, values, setOf) => values.length <= FEW ? any(values.map((one) => comparison(value, "===", one))) : test(`${setOf(values)}.has(${value})`), has = (list, value, { setOf }) => {
  if (list.kind === "given") {
    let values = list.value;
    if (value.kind === "found" && value.form.kind === "word") return isOneOf(value.text, value.form.words, values);
    let form2 = value.kind === "found" ? value.form : PLAIN;
    return isAmong(text(value, list), values.map((one) => inForm(one, form2)), setOf);
  }
  if (list.form.kind === "words" && value.kind === "given") return isOneOf(list.text, list.form.words, [value.value]);
  let form = list.form.kind === "list" ? list.form.of : PLAIN;
  return test(`${list.text}.includes(${value.kind === "found" ? value.text : inForm(value.value, form)})`);
}, isOneOf = (found, { bits }, words) => {
  let mask = words.reduce((sum, word) => sum | (bits.get(`${word}`) ?? 0), 0);
  return comparison(`(${found} & /* ${remark(words.join(", "))} */ ${mask})`, "!==", "0");
}, swapped = (relation) => (left, right, around) => relation(right, left, around), contrary = (relation) => (left, right, around) => not(relation(left, right, around)), equal = (left, right) => {
  let [one, other] = left.kind === "given" ? [right, left] : [left, right];
  return other.kind === "given" && one.kind === "found" && one.form.kind === "word" ? isOneOf(one.text, one.form.words, [other.value]) : other.kind === "given" && typeof other.value == "boolean" ? other.value ? test(text(one, other)) : not(test(text(one, other))) : comparison(text(left, right), "===", text(right, left));
}, ordered = (operator) => (left, right) => comparison(text(left, right), operator, text(right, left)), RELATIONS = { equal, notEqual: contrary(equal), in: swapped(has), notIn: contrary(swapped(has)), contains: has, doesNotContain: contrary(has), lessThan: ordered("<"), lessThanInclusive: ordered("<="), greaterThan: ordered(">"), greaterThanInclusive: ordered(">=") }, quantified = (quantifier) => (next) => (left, right, { setOf, depth }) => {
  let inside = { setOf, depth: depth + 1 };
  if (left.kind === "given") {
    let each = left.value.map((value) => next({ kind: "given", value }, right, { setOf, depth }));
    return quantifier === "some" ? any(each) : all(each);
  }
  let element = depth === 0 ? "each" : `each${depth + 1}`, form = left.form.kind === "list" ? left.form.of : PLAIN;
  return test(`${left.text}.${quantifier}((${element}) => ${source(next({ kind: "found", text: element, form }, right, inside), "")})`);
}, DECORATIONS = { someFact: quantified("some"), everyFact: quantified("every"), someValue: (next) => swapped(quantified("some")(swapped(next))), everyValue: (next) => swapped(quantified("every")(swapped(next))), swap: swapped, not: contrary }, conditionOf = (condition, writing) => {
  switch (condition.kind) {
    case "all":
      return all(condition.of.map((part) => conditionOf(part, writing)));
    case "any":
      return any(condition.of.map((part) => conditionOf(part, writing)));
    case "not":
      return not(conditionOf(condition.of, writing));
    case "segment":
      return test(writing.segment(condition.segment));
    case "compare":
      return comparisonOf(condition, writing);
  }
}, isInSome = (segments, { segment }) => typeof segments == "object" ? any(segments.map((id) => test(segment(id)))) : TRUE, MOST_BITS = 30, keyOf = (path) => JSON.stringify(path), localsOf = (names) => {
  let locals = /* @__PURE__ */ new Map();
  return (path) => {
    let name = locals.get(keyOf(path)) ?? names.nameFor(path.join(" "), "Fact");
    return locals.set(keyOf(path), name), name;
  };
}, formsOf = (policy, names, localAt) => {
  let uses = usesOf(policy), leaves = new Map(leavesOf(policy.facts, []).map(({ path, type }) => {
    let use = uses.get(keyOf(path)), form = formOf(type, use ?? { words: /* @__PURE__ */ new Set() }), local = localAt(path), name = form.kind === "plain" || use === void 0 ? local : names.nameFor(`${path.join(" ")} ${CALLED[form.kind]}`, "Fact");
    return [keyOf(path), { local, name, form, isAsked: use !== void 0 }];
  }));
  return (path) => {
    let leaf = leaves.get(keyOf(path));
    if (leaf === void 0) throw new InvariantError(`the facts have no value at \`${path.join(".")}\``);
    return leaf;
  };
}, CALLED = { day: "day", moment: "moment", word: "bit", words: "bits", text: "word", list: "list" }, usesOf = (policy) => {
  let uses = /* @__PURE__ */ new Map();
  policy.clock !== void 0 && uses.set(keyOf([policy.clock]), { words: void 0 });
  let add = ({ fact, path }, words) => {
    let key2 = keyOf([fact, ...path]), before = uses.get(key2);
    uses.set(key2, { words: before === void 0 ? words : words && before.words && /* @__PURE__ */ new Set([...before.words, ...words]) });
  };
  for (let comparison2 of conditionsOf({ ...policy, assertions: [] }).flatMap(comparisonsStatedIn)) for (let side of [comparison2.fact, comparison2.value]) side.kind === "fact" && add(side, wordsAsked(comparison2));
  return uses;
}, ASKING_FOR_WORDS = ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain"], wordsAsked = ({ operator, value }) => ASKING_FOR_WORDS.includes(operator.name) && operator.decorators.every((decorator) => decorator === "not") && value.kind === "constant" ? new Set([value.value].flat()) : void 0, formOf = (type, { words }) => {
  switch (type.kind) {
    case "boolean":
    case "integer":
    case "number":
      return { kind: "plain" };
    case "date":
      return { kind: "day" };
    case "date-time":
      return { kind: "moment" };
    case "enum":
    case "string":
      return words ? { kind: words.size > MOST_BITS ? "text" : "word", words: wordsOf(type, words) } : { kind: "plain" };
    case "array":
      return words && words.size <= MOST_BITS && (type.items.kind === "enum" || type.items.kind === "string") ? { kind: "words", words: wordsOf(type.items, words) } : { kind: "list", of: formOf(type.items, { words: void 0 }) };
  }
}, wordsOf = (type, asked) => {
  let bits = [...asked].map((word) => `${word}`).map((word, place) => [word, place < MOST_BITS ? 2 ** place : 0]);
  if (type.kind === "string") return { bits: new Map(bits), other: otherThan(asked) };
  let others = type.values.filter((word) => !asked.has(word));
  return { bits: new Map([...bits, ...others.map((word) => [word, 0])]) };
}, otherThan = (words) => {
  let other = "";
  for (; words.has(other); ) other += "-";
  return other;
}, leavesOf = (declared, above) => [...declared].flatMap(([id, { type }]) => placesIn(type, [...above, id])), placesIn = (type, path) => type.kind === "object" ? leavesOf(type.properties, path) : [{ path, type }], FEW_ANSWERS = 7, rememberedSource = (answers) => answers <= FEW_ANSWERS ? `new Array(${2 ** answers}).fill(undefined)` : "new Map()", ALONE = /^!?[\p{L}\p{Nd}]+$/u, answersAt = (index) => index === 0 ? "answers" : `answers_${index + 1}`, asking = (name, id, matching, standing) => {
  let head = `  // ---- ${remark(id)}
`, found = member("services", id), count = matching.length + standing.length;
  if (matching.length === 0) return `${head}  ${found} = NOTHING;
`;
  let numbers = Array.from({ length: Math.ceil(count / MOST_BITS) }, (_, index) => answersAt(index)), line = ({ about: about2, truth }, index) => {
    let [answers = "", shift] = [numbers[Math.floor(index / MOST_BITS)], index % MOST_BITS], comment = `  // ${remark(about2)}
`;
    if (!isCheap(truth)) return `${comment}  if (${source(truth, "    ")}) ${answers} |= ${2 ** shift};
`;
    let bit = bitSource(truth, "    ");
    return `${comment}  ${answers} |= ${shift === 0 ? bit : `${ALONE.test(bit) ? bit : `(${bit})`} << ${shift}`};
`;
  }, asked = [...matching, ...standing].map(line), key2 = numbers.length === 1 ? "answers" : `\`${numbers.map((one) => `\${${one}}`).join(" ")}\``, known = count <= FEW_ANSWERS ? `${name}.decisions[${key2}]` : `${name}.decisions.get(${key2})`, decision = `  ${found} = ${known} ?? decided(${[name, key2, ...numbers.length === 1 ? [] : numbers].join(", ")});
`, begin = `${head}  ${numbers.map((one) => `${one} = 0;`).join(" ")}
${asked.slice(0, matching.length).join("")}`;
  if (count <= FEW_ANSWERS && standing.every(({ truth }) => isCheap(truth))) return `${begin}${asked.slice(matching.length).join("")}${decision}`;
  let none = numbers.slice(0, Math.ceil(matching.length / MOST_BITS)).map((one) => `${one} === 0`), rest = `${asked.slice(matching.length).join("")}${decision}`.replace(/^(?=.)/gm, "  ");
  return `${begin}  if (${none.join(" && ")}) ${found} = NOTHING;
  else {
${rest}  }
`;
}, decideSource = ({ reading, segments, invariants, rules, services }) => {
  let blocks = blocksOf(services), [only] = blocks, inside = blocks.length === 1 && only !== void 0 ? only : void 0, body = [...reading.map((line) => `  ${line}
`), ...segments.map(truthSource), ...invariants.map(invariantSource), ...invariants.length > 0 ? [`  if (problems !== undefined && problems.length > 0) return undefined;
`] : [], ...rules.map(truthSource), `  // The prototype first, since then V8 takes all such objects, and all that are frozen, for alike.
`, `  const services = Object.setPrototypeOf({}, null);
`, ...inside ? [blockSource(inside)] : blocks.map((block, index) => `  ${nameOf(index)}(${parametersOf(block)});
`), `  const segments = ${listCall(segments)};
`, `  return { _tag: "Right", right: Object.freeze({ segments, services: Object.freeze(services) }) };
`];
  return [listSource(segments), ...invariants.length > 0 ? [BROKEN] : [], ...inside ? [] : blocks.map((block, index) => `const ${nameOf(index)} = (${parametersOf(block)}) => {
${blockSource(block)}};`), `/** What a customer gets of whom all is plainly right; else undefined, and broken invariants are noted where there is a list for them. */
const decisionOn = (customer, problems) => {
${body.join("")}};`, MAIN].join(`

`);
}, truthSource = ({ id, name, truth }) => `  // ${remark(id)}
  const ${name} = ${isCheap(truth) ? bitSource(truth, "    ") : source(truth, "    ")};
`, invariantSource = ({ place, truth }) => `  if (${source(not(truth), "    ")}) {
    if (problems === undefined) return undefined;
    problems.push(broken(${literal(place)}));
  }
`, LONGEST_BLOCK = 12e3, blocksOf = (services) => {
  let blocks = [], length = LONGEST_BLOCK;
  for (let service of services) length + service.asks.length > LONGEST_BLOCK && (blocks.push([]), length = 0), length += service.asks.length, blocks.at(-1)?.push(service);
  return blocks;
}, blockSource = (block) => {
  let numbers = Math.max(1, ...block.map((service) => service.numbers));
  return `  let ${Array.from({ length: numbers }, (_, index) => answersAt(index)).join(", ")};
${block.map(({ asks }) => asks).join("")}`;
}, nameOf = (block) => `decideServices_${block + 1}`, parametersOf = (block) => ["services", ...[...new Set(block.flatMap(({ names: names2 }) => [...names2]))].sort()].join(", "), FEW_SEGMENTS = 10, sortedById = (segments) => [...segments].sort((a, b) => a.id < b.id ? -1 : 1), listCall = (segments) => {
  let names = sortedById(segments).map(({ name }) => name);
  return names.length > FEW_SEGMENTS ? `listOf([${names.join(", ")}])` : `listOf(${names.length === 0 ? "0" : names.map((name, index) => `(${name} ? ${2 ** index} : 0)`).join(" | ")})`;
}, listSource = ({ length }) => length > FEW_SEGMENTS ? `/** The segments that a customer is in. */
const listOf = (isIn) => Object.freeze(policy.segments.filter((_, index) => isIn[index]));` : `const LISTS = new Array(${2 ** length}).fill(undefined);

/** The segments that a customer is in, which are given as bits: one list for all who are in the same. */
const listOf = (bits) => (LISTS[bits] ??= Object.freeze(policy.segments.filter((_, index) => (bits >> index) & 1)));`, BROKEN = `const broken = (place) =>
  problem(
    "broken-invariant",
    "",
    "the customer breaks the invariant " + place + " of the policy",
    "correct the facts, or the invariant if there are such customers",
  );`, MAIN = `/** Where something is wrong or unusual. */
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
export const decide = (customer) => decisionOn(customer) ?? decideWithCare(customer);`, isOfType = (type, value, setOf) => {
  switch (type.kind) {
    case "boolean":
      return comparison(`typeof ${value}`, "===", '"boolean"');
    case "string":
      return comparison(`typeof ${value}`, "===", '"string"');
    case "integer":
      return all([test(`Number.isSafeInteger(${value})`), ...withinBounds(type, value)]);
    case "number":
      return all([test(`Number.isFinite(${value})`), ...withinBounds(type, value)]);
    case "enum":
      return isAmong(value, type.values.map((word) => literal(word)), setOf);
    case "date":
      return comparison(`dayOf(${value})`, ">=", "0");
  }
}, withinBounds = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }, value) => [...minimum === void 0 ? [] : [comparison(value, ">=", literal(minimum))], ...exclusiveMinimum === void 0 ? [] : [comparison(value, ">", literal(exclusiveMinimum))], ...maximum === void 0 ? [] : [comparison(value, "<=", literal(maximum))], ...exclusiveMaximum === void 0 ? [] : [comparison(value, "<", literal(exclusiveMaximum))]], carefulReaders = (facts, writing) => {
  let functions = [];
  return writeReader("readWithCare", "customer", facts, [], { ...writing, functions }), functions;
}, writeReader = (name, from, declared, place, writing) => {
  let locals = [...declared].map(([id, property]) => ({ id, property, local: writing.localAt([...place, id]) })), readings = locals.map(({ id, property, local }) => readingOf(property, [...place, id], local, writing)), found = locals.map(({ id, property, local }) => `${key(id) === local ? local : `${key(id)}: ${local}`}${property.default === void 0 ? "" : ` = ${literal(property.default)}`}`), read = locals.map(({ id, local }) => key(id) === local ? local : `${key(id)}: ${local}`), given = `owned(${from}, ${literal([...declared.keys()])})`, whole = place.length === 0 ? "The customer's facts, complete and inheriting nothing; what is wrong with them is noted." : `The parts of ${place.join(".")}.`, body = [...locals.length === 0 ? [] : [`${locals.some(({ property }) => isRead(property)) ? "let" : "const"} {
${found.map((one) => `    ${one},
`).join("")}  } = ${given};`], ...readings, `return { ${["__proto__: null", ...read].join(", ")} };`];
  writing.functions.push(`/** ${whole} */
const ${name} = (${from}, problems) => {
${body.map((line) => `  ${line}
`).join("")}};`);
}, isRead = ({ type: { kind } }) => kind === "object" || kind === "array" || kind === "date-time", readingOf = (property, place, local, writing) => {
  let present = presentReading(property.type, place, local, writing);
  return "clock" in property && property.clock && property.default === void 0 ? `if (${local} === undefined) ${missingClock(property, place)}
  else ${present}` : present;
}, missingClock = ({ type }, place) => {
  let [name = ""] = place, help = `give the time of the decision, ${typeInWords(type)}: no clock is read here`;
  return `problems.push(problem("missing-fact", ${[`/${name}`, `${quote(name)} is missing, and is the clock`, help].map(literal).join(", ")}));`;
}, presentReading = (type, place, local, writing) => {
  let name = literal(place.join(".")), refused = `refuse(problems, ${name}, ${local}, ${refusal(type)});`;
  switch (type.kind) {
    case "object": {
      let reader = writing.names.nameFor(`read ${place.join(" ")}`, "Reader");
      return writeReader(reader, "object", type.properties, place, writing), `if (isRecord(${local})) ${local} = ${reader}(${local}, problems);
  ${guarded("else", refused)}`;
    }
    case "array": {
      let isElement = type.items.kind === "date-time" ? "" : source(isOfType(type.items, "each", writing.setOf), ""), read = type.items.kind === "date-time" ? "canonical" : `(each) => (${isElement} ? each : undefined)`, kept = `${local} = elements(problems, ${name}, ${local}, ${read}, ${refusal(type.items)});`;
      return `${guarded(`if (Array.isArray(${local}))`, kept)}
  ${guarded("else", refused)}`;
    }
    case "date-time":
      return `${local} = canonical(${local}) ?? ${refused}`;
    default:
      return guarded(`if (${source(not(isOfType(type, local, writing.setOf)), "    ")})`, refused);
  }
}, LONGEST_LINE2 = 120, guarded = (condition, statement) => `${condition}${condition.length + statement.length < LONGEST_LINE2 ? " " : `
    `}${statement}`, refusal = (type) => {
  let parts = [literal(typeInWords(type)), adviceFor(type), typedBy(type)];
  for (; parts.at(-1) === void 0; ) parts.pop();
  return parts.map((part) => part ?? "undefined").join(", ");
}, adviceFor = (type) => type.kind === "object" ? literal(`give an object with ${quoteAll([...type.properties.keys()])}`) : type.kind === "date" ? literal("give a day as `2026-05-01`") : type.kind === "date-time" ? literal("give a moment as `2026-05-01T08:00:00Z`") : void 0, typedBy = ({ kind }) => kind === "integer" ? "Number.isInteger" : kind === "number" ? "Number.isFinite" : kind === "enum" || kind === "date" || kind === "date-time" ? "isText" : void 0, bitFunction = (name, what, words) => {
  let others = words.other === void 0 ? "-1" : "0", asked = [...words.bits].filter(([, bit]) => bit > 0 || words.other === void 0), body = asked.length === 0 ? `  return ${others};
` : asked.length <= FEW2 ? compared(asked, others) : toldApart(asked, others);
  return `/** The bit of a word of ${remark(what)}: 0 where no condition asks for it, below 0 where it is none. */
const ${name} = (text) => {
  if (typeof text !== "string") return -1;
${body}};`;
}, FEW2 = 2, chosen = (words, others) => `${words.map(([word, bit]) => `text === ${literal(word)} ? ${bit} : `).join("")}${others}`, compared = (words, others) => `  return ${chosen(words, others)};
`, toldApart = (words, others) => {
  let letter = bestLetter(words.map(([word]) => word)), cases = [...groupedBy(words, ([word]) => letter.of(word))].map(([code, group]) => `    case ${code}:
      return ${chosen(group, others)};
`);
  return `  switch (${letter.source}) {
${cases.join("")}    default:
      return ${others};
  }
`;
}, FARTHEST = 24, letters = Array.from({ length: FARTHEST }, (_, place) => [{ of: (word) => word.length > place ? word.charCodeAt(place) : 0, source: `text.length > ${place} ? text.charCodeAt(${place}) : 0` }, { of: (word) => word.length > place ? word.charCodeAt(word.length - place - 1) : 0, source: `text.length > ${place} ? text.charCodeAt(text.length - ${place + 1}) : 0` }]).flat(), bestLetter = (words) => {
  let alike = (letter) => [...groupedBy(words, letter.of).values()].reduce((sum, group) => sum + group.length ** 2, 0);
  return letters.reduce((best, letter) => alike(letter) < alike(best) ? letter : best);
}, groupedBy = (values, keyOf2) => {
  let groups = /* @__PURE__ */ new Map();
  for (let value of values) {
    let key2 = keyOf2(value), group = groups.get(key2);
    group ? group.push(value) : groups.set(key2, [value]);
  }
  return groups;
}, bitsFunction = (name, what, bitName) => `/** The bits of the words in ${remark(what)}; below 0 where something is wrong with them. */
const ${name} = (list) => {
  if (!Array.isArray(list)) return -1;
  let bits = 0;
  for (let index = 0; index < list.length; index++) {
    const bit = ${bitName}(list[index]);
    if (bit < 0) return -1;
    bits |= bit;
  }
  return bits;
};`, textFunction = (name, what, map, { bits, other }) => {
  let rest = other === void 0 ? "" : ` ?? (typeof text === "string" ? ${literal(other)} : undefined)`;
  return `const ${map} = new Map(${literal([...bits.keys()])}.map((word) => [word, word]));

/** A word of ${remark(what)}${other === void 0 ? "" : `, ${literal(other)} for those that no condition asks for`}; undefined where it is none. */
const ${name} = (text) => ${map}.get(text)${rest};`;
}, listFunction = (name, what, items, setOf) => {
  let read = items.kind === "date" || items.kind === "date-time" ? `    const element = ${items.kind === "date" ? "dayOf" : "momentOf"}(list[index]);
    if (element < 0) return undefined;
` : `    const element = list[index];
    if (${source(not(isOfType(items, "element", setOf)), "      ")}) return undefined;
`;
  return `/** A copy of ${remark(what)}; undefined where something is wrong with it. */
const ${name} = (list) => {
  if (!Array.isArray(list)) return undefined;
  const copy = [];
  for (let index = 0; index < list.length; index++) {
${read}    copy.push(element);
  }
  return copy;
};`;
}, quickReading = (facts, writing) => {
  let reader = new QuickReader(writing);
  return reader.readObject("customer", facts, []), { functions: [...reader.functions, inheritedSource([...reader.ids].filter((id) => !isInherited(id)))], lines: reader.lines };
}, isInherited = (id) => id in Object.prototype, LONGEST_LINE3 = 120, BELOW_0 = "< 0", UNDEFINED = "=== undefined", inheritedSource = (ids) => {
  let found = ids.map((id) => `${literal(id)} in NOBODY`), line = found.length === 0 ? "false" : found.join(" || ");
  return `const NOBODY = {};

/** Whether somebody has put a fact into every object. */
const isInherited = () =>${line.length > LONGEST_LINE3 ? `
  ${found.join(`
  || `)}` : ` ${line}`};`;
}, QuickReader = class {
  functions = [];
  lines = [];
  ids = /* @__PURE__ */ new Set();
  #writing;
  constructor(writing) {
    this.#writing = writing;
  }
  readObject(from, declared, above) {
    this.#refuse(`!isPlain(${from})`);
    let properties = [...declared].map(([id, property]) => {
      let path = [...above, id];
      return { id, property, path, local: this.#writing.localAt(path) };
    }), given = properties.filter(({ id }) => !isInherited(id));
    if (given.length > 0) {
      let lines2 = given.map(({ id, local, property }) => `    ${key(id) === local ? local : `${key(id)}: ${local}`}${defaultOf(property)},
`);
      this.lines.push(`const {
${lines2.join("")}  } = ${from};`);
    }
    for (let { id, local, property } of properties.filter(({ id: id2 }) => isInherited(id2))) this.lines.push(`const { own: ${local}${defaultOf(property)} } = { own: Object.hasOwn(${from}, ${literal(id)}) ? ${member(from, id)} : undefined };`);
    for (let { id, property, path, local } of properties) this.ids.add(id), property.type.kind === "object" ? this.readObject(local, property.type.properties, path) : this.#readLeaf(property.type, path, this.#writing.leafAt(path));
  }
  #readLeaf(type, path, leaf) {
    let { names, setOf } = this.#writing, { form, isAsked } = leaf, what = path.join("."), nameFor = (kind) => names.nameFor(`${kind} of ${path.join(" ")}`, "Reader");
    if (form.kind === "words") {
      let [one, all2] = [nameFor("bit"), nameFor("bits")];
      this.functions.push(bitFunction(one, what, form.words), bitsFunction(all2, what, one)), this.#keep(leaf, all2, BELOW_0);
    } else if (form.kind === "word" && isAsked) {
      let name = nameFor("bit");
      this.functions.push(bitFunction(name, what, form.words)), this.#keep(leaf, name, BELOW_0);
    } else if (form.kind === "text") {
      let name = nameFor("word");
      this.functions.push(textFunction(name, what, nameFor("words"), form.words)), this.#keep(leaf, name, UNDEFINED);
    } else if (type.kind === "array") {
      let name = nameFor("copy");
      this.functions.push(listFunction(name, what, type.items, setOf)), this.#keep(leaf, name, UNDEFINED);
    } else type.kind === "date" || type.kind === "date-time" ? this.#keep(leaf, type.kind === "date" ? "dayOf" : "momentOf", BELOW_0) : this.#refuse(source(not(isOfType(type, leaf.local, setOf)), "    "));
  }
  #keep({ local, name, isAsked }, functionName, isWrong) {
    let call = `${functionName}(${local})`;
    isAsked && this.lines.push(`const ${name} = ${call};`), this.#refuse(`${isAsked ? name : call} ${isWrong}`);
  }
  #refuse(condition) {
    this.lines.push(`if (${condition}) return undefined;`);
  }
}, defaultOf = (property) => property.default === void 0 ? "" : ` = ${literal(property.default)}`, whenOf = (clocks, { clock }, { leafAt }) => {
  if (clocks.kind === "always") return TRUE;
  if (clocks.kind === "never") return FALSE;
  if (clocks.kind === "judged" || clock === void 0) throw new InvariantError("a channel carries a service at clocks that are no spans");
  let { name: now, form } = leafAt([clock]);
  return any(clocks.spans.map(({ from, to }) => all([...from === void 0 ? [] : [comparison(now, ">=", inForm(from, form))], ...to === void 0 ? [] : [comparison(now, "<=", inForm(to, form))]])));
}, serviceSource = (name, service, rules, policy, carriage, writing) => {
  let inside = isInSome(service.exclusiveTo, writing), known = isInSome(service.knownTo, writing), isGuarded = inside !== TRUE && rules.some(({ type, bySelector }) => type === "offer" && !bySelector), isSecret = known !== TRUE && rules.some(({ type, bySelector }) => type === "arrange" && !bySelector), channels = carryingChannels(service, rules, policy, carriage, writing), matching = rules.map((rule) => ({ about: rule.name, truth: matches(rule, inside, known, writing) })), standing = [], answerTo = (about2, truth) => (standing.push({ about: about2, truth }), `${matching.length + standing.length - 1}`), said = [["id", literal(service.id)], isGuarded ? ["inside", answerTo("whether it is for them", inside)] : void 0, isSecret ? ["known", answerTo("whether they may know of it", known)] : void 0, ["atMost", literal(ceilingOf(service))], rules.some(({ type }) => type === "offer") ? ["defaults", defaultsOf(service)] : void 0, service.terms.size > 0 ? ["terms", literal(scalesOf(service))] : void 0, ["rules", lines(rules.map(ruleEntry))], channels.length > 0 ? ["channels", lines(channels.map((one) => channelEntry(one, answerTo)))] : void 0].filter((field) => field !== void 0), answers = matching.length + standing.length, table = [...said, ["decisions", rememberedSource(answers)]].map(([field, value]) => `  ${field}: ${value},
`).join("");
  return { says: `const ${name} = {
${table}};`, asks: asking(name, service.id, matching, standing), fields: new Set(said.map(([field]) => field)), numbers: Math.ceil(answers / MOST_BITS) };
}, lines = (entries) => entries.length === 0 ? "[]" : `[
${entries.map((entry) => `    ${entry},
`).join("")}  ]`, matches = (rule, inside, known, writing) => {
  let bounds = rule.bySelector ? { offer: inside, arrange: known, withhold: TRUE, limit: TRUE }[rule.type] : TRUE;
  return all([bounds, writing.rule(rule)]);
}, termsOf = (terms) => terms.size > 0 ? literal(Object.fromEntries(terms)) : void 0, defaultsOf = (service) => {
  let silent = { states: { terms: /* @__PURE__ */ new Map() } }, { commitment, publicity, channels, terms, approval } = statementOf(silent, service);
  return record([["commitment", literal(commitment)], ["publicity", literal(publicity)], ["channels", channels && literal(channels)], ["terms", termsOf(terms)], ["approval", approval && literal(approval)]]);
}, scalesOf = ({ terms }) => [...terms].sort(([a], [b]) => a < b ? -1 : 1).map(([term, scale]) => [term, scale.kind === "enum" ? scale.values : scale.better]), ruleEntry = (rule) => {
  let named = [[rule.type, literal(rule.name)]];
  switch (rule.type) {
    case "withhold":
      return record(named);
    case "arrange":
      return record([...named, ["fee", literal(rule.fee)], ["by", literal(rule.by)]]);
    case "offer":
    case "limit": {
      let { commitment, publicity, channels, terms, approval } = rule.type === "offer" ? rule.states : { ...rule, channels: void 0, approval: void 0 };
      return record([...named, ["commitment", commitment && literal(commitment)], ["publicity", publicity && literal(publicity)], ["channels", channels && literal(channels)], ["terms", termsOf(terms)], ["approval", approval && literal(approval)]]);
    }
  }
}, channelEntry = ({ channel, named, byDefault, when }, answerTo) => record([["id", literal(channel.id)], ["needs", literal(publicityOf(channel))], ["named", named ? "true" : void 0], ["byDefault", byDefault ? "true" : void 0], ["when", when === TRUE ? void 0 : answerTo(`whether ${channel.id} may tell them`, when)]]), carryingChannels = (service, rules, policy, carriage, writing) => {
  let offers = rules.flatMap((rule) => rule.type === "offer" ? [statementOf(rule, service)] : []), isOpen = offers.some(({ channels }) => channels === void 0);
  return [...policy.channels.values()].sort((a, b) => a.id < b.id ? -1 : 1).flatMap((channel) => {
    let named = offers.some(({ channels }) => channels?.includes(channel.id)) ? whenOf(carriage.named(channel.id, service.id), policy, writing) : FALSE, byDefault = isOpen ? whenOf(carriage.byDefault(channel.id, service.id), policy, writing) : FALSE, carrying = (whom, clocks) => clocks === FALSE ? [] : [{ channel, ...whom, when: all([writing.audience(channel), clocks]) }];
    return JSON.stringify(named) === JSON.stringify(byDefault) ? carrying({ named: !0, byDefault: !0 }, named) : [...carrying({ named: !0, byDefault: !1 }, named), ...carrying({ named: !1, byDefault: !0 }, byDefault)];
  });
}, decisionsSource = (features) => [LEVELS, ...features.terms ? [TERMS] : [], decisionSource(features), ...features.arrangements ? [ARRANGEMENT] : [], SHARED].join(`

`), LEVELS = `const COMMITMENTS = ${literal(COMMITMENTS)};
const PUBLICITIES = ${literal(PUBLICITIES)};

/** The best level that some offer gives, as far as every cap lets it. */
const levelOf = (what, levels, offers, caps) => {
  const best = Math.max(...offers.map((offer) => levels.indexOf(offer[what])));
  return levels[Math.min(best, ...caps.flatMap((cap) => (cap[what] === undefined ? [] : [levels.indexOf(cap[what])])))];
};`, TERMS = `/** How good a value of a term is: a number of which there should be more or less, or one of a list from worst to best. */
const quality = (scale, value) => (scale === "more" ? value : scale === "less" ? -value : scale.indexOf(value));

const termsOf = (service, offers, caps) => {
  const terms = Object.create(null);
  for (const [term, scale] of service.terms) {
    const isBetter = (one, other) => quality(scale, one) > quality(scale, other);
    terms[term] = offers.map((offer) => offer.terms[term]).reduce((best, one) => (isBetter(one, best) ? one : best));
    for (const cap of caps) if (cap.terms && Object.hasOwn(cap.terms, term) && isBetter(terms[term], cap.terms[term])) terms[term] = cap.terms[term];
  }
  return Object.freeze(terms);
};`, decisionSource = ({ limits, arrangements, terms, approvals, channels, exclusive, secret, manyAnswers }) => {
  let known = secret ? "isSo(service.known) && " : "";
  return `/** What a customer gets of a service, by the answers to what it asks. */
const decideService = (service, answers) => {
  const isYes = (answer) => ((${manyAnswers ? `answers[Math.floor(answer / ${MOST_BITS})] >> answer % ${MOST_BITS}` : "answers[0] >> answer"}) & 1) === 1;
${exclusive || secret || channels ? `  const isSo = (answer) => answer === undefined || isYes(answer);
` : ""}  const matching = service.rules.filter((_, index) => isYes(index));
  const of = (type) => matching.filter((rule) => rule[type] !== undefined);
  const names = (type) => Object.freeze(of(type).map((rule) => rule[type]).sort());
  const rules = Object.freeze({ offer: names("offer"), withhold: names("withhold"), limit: names("limit"), arrange: names("arrange") });
  if (rules.offer.length === 0 || rules.withhold.length > 0${exclusive ? " || !isSo(service.inside)" : ""}) {
${arrangements ? `    const arrangement = ${known}arrangementOf(of("arrange"));
` : ""}    return Object.freeze({
      offered: false,
      commitment: "none",
      publicity: "unannounced",
      channels: Object.freeze([]),
${arrangements ? `      ...(arrangement && { arrangement }),
` : ""}      rules,
    });
  }
  const { defaults } = service;
  const offers = of("offer").map((offer) => ({ ...defaults, ...offer${terms ? ", terms: { ...defaults.terms, ...offer.terms }" : ""} }));
  const caps = [service.atMost${limits ? ', ...of("limit")' : ""}];
  const publicity = levelOf("publicity", PUBLICITIES, offers, caps);
${channels ? CHANNELS : ""}${approvals ? APPROVALS : ""}  return Object.freeze({
    offered: true,
    commitment: levelOf("commitment", COMMITMENTS, offers, caps),
    publicity,
${terms ? `    ...(service.terms && { terms: termsOf(service, offers, caps) }),
` : ""}    channels: Object.freeze(${channels ? "[...new Set(told.map(({ id }) => id))]" : "[]"}),
${approvals ? `    ...(approval.length > 0 && { approval: Object.freeze(approval) }),
` : ""}    rules,
  });
};`;
}, CHANNELS = `  const isWideEnough = ({ needs }) => PUBLICITIES.indexOf(needs) <= PUBLICITIES.indexOf(publicity);
  const isAsked = ({ id, named, byDefault }) => offers.some(({ channels }) => (channels === undefined ? byDefault : named && channels.includes(id)));
  const told = (service.channels ?? []).filter((channel) => isWideEnough(channel) && isAsked(channel) && isSo(channel.when));
`, APPROVALS = `  const approval = [...new Set(offers.flatMap((offer) => offer.approval ?? []))].sort();
`, ARRANGEMENT = `/** The lowest fee; among equals ours, then the first by name. */
const arrangementOf = (arranges) => {
  const rank = ({ by }) => (by === "us" ? "" : by);
  const [lowest] = arranges.sort((a, b) => a.fee - b.fee || (rank(a) < rank(b) ? -1 : 1));
  return lowest && Object.freeze({ fee: lowest.fee, by: lowest.by });
};`, SHARED = `/** So that customers without end take no memory without end. */
const MOST_REMEMBERED = 4096;

/** What everybody gets of a service none of whose rules matches. */
const NOTHING = decideService({ rules: [] }, [0]);

/** The decision on a service is worked out once for all customers of whom the answers are the same. */
const decided = (service, key, ...answers) => {
  const decision = decideService(service, answers.length === 0 ? [key] : answers);
  const { decisions } = service;
  if (Array.isArray(decisions)) decisions[key] = decision;
  else if (decisions.size < MOST_REMEMBERED) decisions.set(key, decision);
  return decision;
};`, CHECKS = { kindOf: { uses: [], source: "const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);" }, isRecord: { uses: [], source: 'const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.prototype.toString.call(value) === "[object Object]";' }, quote: { uses: [], source: String.raw`/** A word in backticks, on one line, cut where it is long. */
const quote = (word) => {
  const shown = word.length > 60 ? word.slice(0, 60) + "…" : word;
  const escaped = (character) => "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0");
  return "\u0060" + shown.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu, escaped) + "\u0060";
};` }, shown: { uses: ["quote", "kindOf"], source: `/** A value that somebody gave, short enough for a message. */
const shown = (value) => {
  if (typeof value === "string") return "the string " + quote(value);
  if (Array.isArray(value)) return "a list of " + value.length;
  if (typeof value === "object" && value !== null) return kindOf(value) === "Object" ? "an object" : "an object (" + kindOf(value) + ")";
  if (["bigint", "symbol", "function"].includes(typeof value)) return "a " + typeof value;
  return Object.is(value, -0) ? "-0" : String(value);
};` }, problem: { uses: [], source: `const problem = (code, pointer, message, help) =>
  Object.freeze({ code, severity: "error", message, pointer, ...(help !== undefined && { help }) });` }, owned: { uses: [], source: `/** What an object inherits says nothing about a customer. */
const owned = (object, names) => {
  const own = Object.create(null);
  for (const name of names) if (Object.hasOwn(object, name)) own[name] = object[name];
  return own;
};` }, refuse: { uses: ["quote", "shown", "problem"], source: `/** Notes a value that is not as the policy declares it; where it is of the right type at least, isTyped says so. */
const refuse = (problems, name, value, declared, help, isTyped) => {
  const isElement = name.endsWith("]");
  const pointer = "/" + name.replace(/[.[]/g, "/").replace("]", "");
  if (value === undefined && !isElement) {
    problems.push(problem("missing-fact", pointer, quote(name) + " is missing", "give " + declared));
    return;
  }
  const code = isTyped?.(value) ? "fact-out-of-range" : "fact-type";
  problems.push(problem(code, pointer, quote(name) + " is " + shown(value) + ", and must be " + declared, help));
};` }, elements: { uses: ["refuse"], source: `/** A copy of a list; of the elements that are wrong, the first twenty are noted. */
const elements = (problems, name, values, read, ...type) => {
  const copy = [];
  const most = problems.length + 20;
  for (let index = 0; index < values.length && problems.length < most; index++) {
    const element = read(values[index]);
    if (element === undefined) refuse(problems, name + "[" + index + "]", values[index], ...type);
    else copy.push(element);
  }
  return copy;
};` }, isText: { uses: [], source: 'const isText = (value) => typeof value === "string";' }, isPlain: { uses: [], source: `/** Whether what is found in an object is its own. */
const isPlain = (value) => {
  if (typeof value !== "object" || value === null || value[Symbol.toStringTag] !== undefined) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype ? !isInherited() : prototype === null;
};` }, digits: { uses: [], source: `/** The number of two digits of a text; far below 0 where they are none. */
const digits = (text, at) => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? -1000000 : tens * 10 + ones;
};` }, dayCode: { uses: ["digits"], source: `/** The day that a text of at least ten characters begins with, as a number: 20260501; below 0 where that is no day of the calendar. */
const dayCode = (text) => {
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  if (day > 28) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (day > (month === 2 ? (isLeap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)) return -1;
  }
  return (year * 100 + month) * 100 + day;
};` }, dayOf: { uses: ["dayCode"], source: `/** A day in the order of days; below 0 for what is none. */
const dayOf = (value) => (typeof value === "string" && value.length === 10 ? dayCode(value) : -1);` }, momentOf: { uses: ["dayCode", "canonical"], source: `const DAY = 86400000;

/** A moment in the order of moments; below 0 for what is none. */
const momentOf = (value) => {
  if (typeof value !== "string") return -1;
  const last = value.length - 1;
  // "2026-05-01T08:00:00.000Z" and "2026-05-01T08:00:00Z" are the most usual.
  if ((last !== 23 && last !== 19) || value.charCodeAt(last) !== 90) {
    const moment = canonical(value);
    return moment === undefined ? -1 : momentOf(moment);
  }
  const day = dayCode(value);
  const hours = digits(value, 11);
  const minutes = digits(value, 14);
  const seconds = digits(value, 17);
  if (day < 0 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return -1;
  if (value.charCodeAt(10) !== 84 || value.charCodeAt(13) !== 58 || value.charCodeAt(16) !== 58) return -1;
  const whole = day * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  if (last === 19) return whole;
  const hundredths = digits(value, 20);
  const thousandths = value.charCodeAt(22) - 48;
  return value.charCodeAt(19) !== 46 || hundredths < 0 || thousandths >>> 0 > 9 ? -1 : whole + hundredths * 10 + thousandths;
};` }, canonical: { uses: ["dayOf"], source: String.raw`/** A moment in the one form of "2026-05-01T08:00:00.000Z"; undefined where it is none. */
const canonical = (value) => {
  const form = /^[-\d]{10}t(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
  if (typeof value !== "string" || !form.test(value) || dayOf(value.slice(0, 10)) < 0) return undefined;
  const moment = new Date(value.toUpperCase()).toISOString();
  return moment.length === 24 ? moment : undefined;
};` } }, HELPER_NAMES = Object.keys(CHECKS), helpersFor = (source2) => {
  let used = /* @__PURE__ */ new Set(), use = (name) => {
    used.add(name), CHECKS[name].uses.forEach(use);
  };
  for (let name of HELPER_NAMES) new RegExp(`\\b${name}\\b(?=[(,)])`).test(source2) && use(name);
  return HELPER_NAMES.filter((name) => used.has(name)).map((name) => CHECKS[name].source);
}, NAMES = "a answer answers approval arrangement arrangementOf arranges at b best bit bits broken byDefault canonical cap caps channel channels character code commitment COMMITMENTS copy customer day DAY dayCode dayOf decide decided decideService decideWithCare decision decisionOn decisions declared defaults digits each each2 each3 each4 element elements escaped fee find form help hours hundredths id index isAsked isBetter isIn isInherited isLeap isPlain isRecord isSo isText isTyped isWideEnough isYes key kindOf known last level levelOf levels limit limits list listOf LISTS lowest matching message minutes moment momentOf month most MOST_REMEMBERED name named names needs NOBODY NOTHING object of offer offered offers one ones other own owned place pointer policy problem problems prototype publicity PUBLICITIES quality quote rank read readWithCare refuse right rule rules scale seconds segments service services shown tens term terms termsOf text thousandths told type value values what whole withhold word words wrong year".split(" "), TAKEN = [..."abstract arguments as async await boolean break case catch class const continue debugger default delete do else enum eval export".split(" "), ..."extends false finally for from function get if implements import in instanceof interface let new null of package private".split(" "), ..."protected public return set static super switch this throw true try typeof undefined using var void while with yield".split(" "), ..."Array Date Infinity Map Math NaN Number Object Set String".split(" ")], LONGEST_NAME = 48, wordsOf2 = (text2) => text2.normalize("NFC").replace(/['’]/g, "").match(/[\p{L}\p{Nd}]+/gu)?.map((word) => word.replace(/[\u{10000}-\u{10ffff}]/gu, "")) ?? [], camelCase = (text2) => wordsOf2(text2).map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1)).join("").slice(0, LONGEST_NAME), namesBeside = (reserved) => {
  let taken = /* @__PURE__ */ new Set([...TAKEN, ...reserved]), attempts = /* @__PURE__ */ new Map();
  return { nameFor: (text2, kind) => {
    let plain = camelCase(text2), name = new RegExp("^\\p{L}", "u").test(plain) ? plain : kind.toLowerCase() + plain, base = name + kind;
    for (let attempt = taken.has(name) ? attempts.get(base) ?? 1 : 0; ; attempt++) {
      let candidate = attempt === 0 ? name : `${base}${attempt === 1 ? "" : attempt}`;
      if (!taken.has(candidate)) return taken.add(candidate), attempts.set(base, attempt + 1), candidate;
    }
  } };
}, moduleSource = (policy, carriage) => {
  let names = namesBeside(NAMES), sets = /* @__PURE__ */ new Map(), setOf = (values) => {
    let source2 = `[${values.join(", ")}]`, name = sets.get(source2) ?? names.nameFor("one of", "Set");
    return sets.set(source2, name), name;
  }, localAt = localsOf(names), leafAt = formsOf(policy, names, localAt), reading = quickReading(policy.facts, { setOf, leafAt, localAt, names }), careful = carefulReaders(policy.facts, { setOf, localAt, names }), segmentNames = new Map([...policy.segments.keys()].map((id) => [id, names.nameFor(id, "Segment")])), segment = (id) => segmentNames.get(id) ?? id, writing = { setOf, leafAt, segment }, segments = inOrderOfReference(policy.segments).map((id) => ({ id, name: segment(id), truth: conditionOf(segmentOf(policy, id), writing) })), ruleNames = new Map(policy.rules.filter(isOfSeveral).map((rule) => [rule, names.nameFor(rule.name, "Rule")])), byService = rulesByService(policy.rules), services = [...policy.services.values()].sort((a, b) => a.id < b.id ? -1 : 1).map((service) => {
    let { uses, noting } = notingNames(writing), rule = (one) => {
      let name2 = ruleNames.get(one);
      return name2 === void 0 ? conditionOf(one.condition, noting) : test(uses(name2));
    }, audience = (channel) => audienceOf(channel, noting), name = names.nameFor(service.id, "Service"), rules = byService.get(service.id) ?? [];
    return { ...serviceSource(name, service, rules, policy, carriage, { ...noting, rule, audience }), names: uses.names };
  }), parts = [section("What is known of a customer", [...reading.functions, ...careful]), section("How services are decided on", [decisionsSource(featuresOf(policy, services))]), section("Services", services.map(({ says }) => says)), section("Decisions", [decideSource({ reading: reading.lines, segments, invariants: policy.invariants.map((invariant) => ({ place: placeOf(policy, invariant.pointer), truth: conditionOf(invariant, writing) })), rules: [...ruleNames].map(([rule, name]) => ({ id: rule.name, name, truth: conditionOf(rule.condition, writing) })), services })])].filter((part) => part !== ""), own = [...[...sets].map(([values, name]) => `const ${name} = new Set(${values});`), ...parts].join(`

`);
  return `${[header(policy), about(policy), ...helpersFor(own), own].join(`

`)}
`;
}, isOfSeveral = ({ services }) => services.length > 1, notingNames = (writing) => {
  let names = /* @__PURE__ */ new Set(), uses = Object.assign((name) => (names.add(name), name), { names }), noting = { ...writing, leafAt: (path) => {
    let leaf = writing.leafAt(path);
    return uses(leaf.name), leaf;
  }, segment: (id) => uses(writing.segment(id)) };
  return { uses, noting };
}, placeOf = ({ rangeOf }, pointer) => {
  let line = rangeOf(pointer)?.start.line;
  return `\`${pointer}\`${line === void 0 ? "" : ` (line ${line})`}`;
}, segmentOf = ({ segments }, id) => {
  let segment = segments.get(id);
  if (segment === void 0) throw new InvariantError(`the policy has no segment \`${id}\``);
  return segment.condition;
}, audienceOf = ({ reach, except }, writing) => {
  let reached = isInSome(reach.kind === "segments" ? reach.segments : void 0, writing);
  return except ? all([reached, not(conditionOf(except, writing))]) : reached;
}, featuresOf = ({ rules, services }, entries) => {
  let has2 = (field) => entries.some(({ fields }) => fields.has(field)), offers = [...[...services.values()].map(({ defaults }) => defaults), ...rules.flatMap((rule) => rule.type === "offer" ? rule.states : [])];
  return { limits: rules.some(({ type }) => type === "limit"), arrangements: rules.some(({ type }) => type === "arrange"), terms: [...services.values()].some(({ terms }) => terms.size > 0), approvals: offers.some(({ approval }) => approval !== void 0), channels: has2("channels"), exclusive: has2("inside"), secret: has2("known"), manyAnswers: entries.some(({ numbers }) => numbers > 1) };
}, section = (title, parts) => parts.length === 0 ? "" : [`// ---- ${title}`, ...parts].join(`

`), header = ({ name, version }) => `// ${remark(name)}${version === void 0 ? "" : `, version ${remark(version)}`}: what a customer gets of each service.
// Written by \`tierpolicy compile\`. Do not edit: change the policy and compile it again.`, about = ({ name, version, services, segments, channels }) => {
  let lists = Object.entries({ services, segments, channels }).map(([what, byId]) => `  ${what}: Object.freeze([${[...byId.keys()].sort().map((id) => `
    ${literal(id)},`).join("")}${byId.size > 0 ? `
  ` : ""}]),
`);
  return `export const policy = Object.freeze({
${[`  name: ${literal(name)},
`, ...version === void 0 ? [] : [`  version: ${literal(version)},
`], ...lists].join("")}});`;
}, moduleOf = (policy, options = {}) => {
  let whole = policy;
  return Object.freeze({ code: moduleSource(whole, options.carriage ?? carriageOf(whole)), types: moduleDeclarations(whole) });
};

// dist/cli/commands/compile/types-beside.js
var MODULE = /^(.*[^/\\])\.(m?)js$/s, typesBeside = (file) => {
  let [, stem, flavour] = MODULE.exec(file) ?? [];
  return stem === void 0 ? void 0 : `${stem}.d.${flavour}ts`;
};

// dist/cli/commands/compile/run.js
var STDOUT = STDIN, compilePolicy = async (path, { out: file = STDOUT, audience, budget }, terminal) => {
  let { out, err } = terminal, types = typesBeside(file);
  if (budget !== void 0 && audience === void 0)
    return complain(err, misuse("a budget is for the questions of what an audience may know", "name one, as in `--audience vip`, or leave `--budget` out"));
  if (file !== STDOUT && types === void 0)
    return complain(err, misuse(`${quote(file)} is no name of a module`, `name a file that ends in \`.js\` or \`.mjs\`: \`--out ${file}.js\``));
  let loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded))
    return loaded.left.exit;
  let policy = audience === void 0 ? loaded.right.policy : await forAudience(loaded.right.policy, audience, budget, err);
  if (typeof policy == "number")
    return policy;
  let module = moduleOf(policy);
  if (types === void 0)
    return await out.write(module.code), EXIT.proved;
  for (let [name, text2] of [
    [types, module.types],
    [file, module.code]
  ]) {
    let written = await writeWhole(name, text2, { force: !0, inDirectory: "name a file in it" });
    if (isLeft(written))
      return complain(err, written.left);
  }
  return await err.write(`wrote ${file} (${kilobytes(module.code)}) and ${types}
`), EXIT.proved;
}, forAudience = async (...request) => (await import("./bundled-DRD4Q6VC.js")).bundled(...request);
export {
  compilePolicy
};
