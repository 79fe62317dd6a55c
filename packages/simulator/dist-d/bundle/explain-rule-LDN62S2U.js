import {
  differingFacts,
  personLines
} from "./chunk-PMM357TK.js";
import {
  describeCustomer
} from "./chunk-ZTQDWCPP.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import "./chunk-L7JSMSLC.js";
import {
  aspectsOver
} from "./chunk-B25MF25I.js";
import {
  formulasOf,
  statementOf
} from "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
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
  quote,
  quoteAll,
  suggest,
  wrapWords
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/explain/rule/effect.js
var effectOf = (formulas, rule) => {
  let { policy, space, possible } = formulas, without = formulasOf({ ...policy, rules: policy.rules.filter((other) => other !== rule) }, { space }), matching = space.or(space.nobody, ...rule.services.map((service) => formulas.matches(rule, service))), matched = space.witness(matching);
  if (matched === void 0)
    return { services: [] };
  let missed = space.witness(space.minus(possible, matching), { near: matched });
  return {
    matched,
    ...missed && { missed },
    services: rule.services.map((service) => effectOnService(formulas, without, rule, service))
  };
}, effectOnService = (formulas, without, rule, service) => {
  let { space } = formulas, [before = [], after = []] = aspectsOver([without, formulas], service), changes = [];
  for (let [at, aspect] of after.entries()) {
    let old = before[at].customers;
    add(formulas, changes, "gained", aspect, space.minus(aspect.customers, old)), add(formulas, changes, "lost", aspect, space.minus(old, aspect.customers));
  }
  return { service, changes: changes.map((change) => ({ ...change, reach: reachOf(formulas, without, rule, service, change.customers) })) };
}, add = ({ space }, changes, direction, said, customers) => {
  let same = changes.findIndex((change) => change.direction === direction && change.customers === customers), known = changes[same];
  if (known)
    changes[same] = { ...known, said: [...known.said, said] };
  else {
    let customer = space.witness(customers);
    customer && changes.push({ direction, said: [said], customers, customer });
  }
}, reachOf = (formulas, without, rule, service, changed) => {
  let { space } = formulas, matching = formulas.matches(rule, service), bounds = [
    [void 0, matching],
    ["exclusiveTo", space.and(matching, formulas.inside(service))],
    ["offered", space.and(matching, without.offered(service))]
  ];
  for (let [within, bounded] of bounds) {
    let but = exceptions(formulas, rule, service, { bounded, changed });
    if (but)
      return { ...within && { within }, but };
  }
  return "some";
}, exceptions = ({ space, matches, rulesOf }, rule, service, { bounded, changed }) => {
  let unchanged = space.minus(bounded, changed), others = rulesOf(service).filter((other) => {
    let set = matches(other, service);
    return other !== rule && space.isEmpty(space.and(set, changed)) && !space.isEmpty(space.and(set, unchanged));
  }), covered = space.or(space.nobody, ...others.map((other) => matches(other, service)));
  return space.minus(bounded, covered) === changed ? others.map(({ name }) => name) : void 0;
};

// dist/cli/commands/explain/rule/condition-words.js
var VERB = {
  equal: "is",
  notEqual: "is not",
  in: "is one of",
  notIn: "is none of",
  contains: "contains",
  doesNotContain: "does not contain",
  lessThan: "is less than",
  lessThanInclusive: "is at most",
  greaterThan: "is more than",
  greaterThanInclusive: "is at least"
}, VERB_OF_TIME = {
  lessThan: "is before",
  lessThanInclusive: "is no later than",
  greaterThan: "is after",
  greaterThanInclusive: "is no earlier than"
}, OPPOSITE = {
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  contains: "doesNotContain",
  doesNotContain: "contains",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  greaterThan: "lessThanInclusive",
  greaterThanInclusive: "lessThan"
}, INDENT = "  ", conditionWords = (condition) => {
  switch (condition.kind) {
    case "compare":
      return [comparisonWords(condition)];
    case "segment":
      return [`in ${quote(condition.segment)}`];
    case "all":
      return condition.of.length === 0 ? ["everyone"] : group("all of", condition.of);
    case "any":
      return group("any of", condition.of);
    case "not":
      return negated(condition.of);
  }
}, negated = (condition) => {
  switch (condition.kind) {
    case "compare":
      return [
        comparisonWords({ ...condition, operator: { ...condition.operator, decorators: ["not", ...condition.operator.decorators] } })
      ];
    case "segment":
      return [`not in ${quote(condition.segment)}`];
    case "not":
      return conditionWords(condition.of);
    case "all":
      return condition.of.length === 0 ? ["nobody"] : condition.of.length === 1 ? negated(condition.of[0]) : group("not all of", condition.of);
    case "any":
      return condition.of.length === 1 ? negated(condition.of[0]) : group("none of", condition.of);
  }
}, group = (head, of) => {
  let [first] = of;
  return first && of.length === 1 ? conditionWords(first) : [head, ...of.flatMap(conditionWords).map((line) => INDENT + line)];
}, comparisonWords = ({ fact, operator, value }) => {
  let object = value.kind === "fact" ? operand(value) : constant(value.value);
  return sentence([...operator.decorators], operand(fact), operator.name, object, fact.type);
}, operand = ({ fact, path }) => quote([fact, ...path].join(".")), constant = (value) => quote(Array.isArray(value) ? value.join(", ") : value === "" ? '""' : String(value)), QUANTIFIERS = ["someFact", "everyFact", "someValue", "everyValue"], sentence = (decorators, subject, name, object, type) => {
  let [first, ...rest] = decorators;
  switch (first) {
    case void 0:
      return `${subject} ${(isTime(type) ? VERB_OF_TIME[name] : void 0) ?? VERB[name]} ${object}`;
    case "someFact":
      return sentence(rest, `some element of ${subject}`, name, object, type);
    case "everyFact":
      return sentence(rest, `every element of ${subject}`, name, object, type);
    case "someValue":
      return sentence(rest, subject, name, `some element of ${object}`, type);
    case "everyValue":
      return sentence(rest, subject, name, `every element of ${object}`, type);
    case "swap":
      return sentence(rest, object, name, subject, type);
    default:
      return rest.some((decorator) => QUANTIFIERS.includes(decorator)) ? `it is not so that ${sentence(rest, subject, name, object, type)}` : sentence(rest, subject, OPPOSITE[name], object, type);
  }
}, isTime = (type) => type.kind === "date" || type.kind === "date-time", segmentsIn = (condition, definitionOf) => {
  let met = /* @__PURE__ */ new Set(), visit = (inner) => {
    if (inner.kind === "segment") {
      if (met.has(inner.segment))
        return;
      met.add(inner.segment);
      let definition = definitionOf(inner.segment);
      definition && visit(definition);
    } else if (inner.kind === "not")
      visit(inner.of);
    else if (inner.kind !== "compare")
      for (let part of inner.of)
        visit(part);
  };
  return visit(condition), [...met];
};

// dist/cli/commands/explain/rule/rule-text.js
var INDENT2 = "  ", ruleText = (formulas, rule, effect, screen) => {
  let { colors } = screen, { policy } = formulas;
  return `${[
    [
      colors.bold(`${rule.type} ${quote(rule.name)}`),
      ...indented(rule.services.map((id) => says(rule, policy.services.get(id))), screen)
    ],
    [
      "it matches",
      ...indented(conditionWords(rule.condition), screen),
      ...definitions(formulas, rule, screen),
      ...examples(effect, screen)
    ],
    ...effect.matched ? effect.services.map((service) => serviceLines(formulas, service, screen)) : [["no possible customer makes it match: it is dead"]],
    ...effect.matched && isShadowed(effect) ? [["without it, every decision would be the same: it is shadowed"]] : []
  ].map((lines) => lines.join(`
`)).join(`

`)}
`;
}, isShadowed = ({ services }) => services.every(({ changes }) => changes.length === 0), indented = (lines, { wrapAt }, indent = INDENT2) => lines.flatMap((line) => {
  let deep = indent + (/^ */.exec(line)?.[0] ?? "");
  return wrapWords(line.trimStart(), wrapAt, deep.length + INDENT2.length).map((part, at) => deep + (at === 0 ? "" : INDENT2) + part);
}), definitions = ({ policy: { segments } }, { condition }, screen) => {
  let definitionOf = (id) => segments.get(id)?.condition, lines = segmentsIn(condition, definitionOf).flatMap((id) => {
    let definition = definitionOf(id), [first = "", ...rest] = definition ? conditionWords(definition) : [];
    return indented([`${quote(id)}: ${first}`, ...rest], screen);
  });
  return lines.length === 0 ? [] : ["where", ...lines];
}, examples = ({ matched, missed }, { colors, wrapAt }) => {
  if (matched === void 0)
    return [];
  let told2 = (lead, person) => personLines(person, wrapAt - lead.length).map((line, at) => (at === 0 ? lead : " ".repeat(lead.length)) + colors.dim(line));
  return [
    ...told2("such as: ", { facts: matched }),
    ...missed ? told2("and not: ", { facts: missed, differing: differingFacts(matched, missed) }) : ["and leaves nobody out"]
  ];
}, serviceLines = (formulas, { service, changes }, screen) => {
  let { colors } = screen;
  return changes.length === 0 ? [`of ${quote(service)} it changes nothing`] : [
    `of ${quote(service)} it changes`,
    ...changes.flatMap(({ direction, said, reach, customer, customers }) => [
      ...indented([`${direction === "gained" ? "+" : "-"} ${saidWords(said)}`], screen).map(direction === "gained" ? colors.green : colors.red),
      ...indented([`${reachWords(reach)}, such as ${describeCustomer(formulas, customer, customers)}`], screen, INDENT2.repeat(2))
    ])
  ];
}, reachWords = (reach) => {
  if (reach === "some")
    return "for some of those whom it matches";
  let within = { exclusiveTo: " within `exclusiveTo`", offered: " and who would be offered it anyway" }, but = reach.but.length === 0 ? "" : `, but those whom ${quoteAll(reach.but, "or")} matches`;
  return `for everyone whom it matches${reach.within === void 0 ? "" : within[reach.within]}${but}`;
}, saidWords = (said) => {
  let words = /* @__PURE__ */ new Map(), channels = said.flatMap((one) => one.kind === "channel" ? [one.channel] : []);
  for (let one of said)
    words.set(...one.kind === "channel" ? ["channels", told(channels)] : saidWord(one));
  return [...words.values()].join(", ");
}, told = (channels) => `told on ${quoteAll(channels)}`, approvedBy = (name) => `approved by ${quote(name)}`, saidWord = (said) => {
  switch (said.kind) {
    case "offered":
      return ["offered", "offered"];
    case "commitment":
    case "publicity":
      return [said.kind, `${said.kind} ${quote(said.atLeast)}`];
    case "term":
      return [`term ${said.term}`, quote(`${said.term}: ${said.atLeast}`)];
    case "approval":
      return [`approval by ${said.by}`, approvedBy(said.by)];
    case "arrangement":
      return ["arrangement", `arranged for ${said.fee} by ${said.by}`];
  }
}, says = (rule, service) => {
  let id = quote(service.id);
  switch (rule.type) {
    case "offer":
      return `${id} with ${offerWords(rule, service)}`;
    case "withhold":
      return id;
    case "limit":
      return `${id} to ${levelWords(rule.commitment, rule.publicity, rule.terms)}`;
    case "arrange":
      return `${id} for ${rule.fee} by ${rule.by}`;
  }
}, offerWords = (rule, service) => {
  let { commitment, publicity, terms, channels, approval } = statementOf(rule, service);
  return [
    levelWords(commitment, publicity, terms),
    ...channels ? [told(channels)] : [],
    ...approval === void 0 ? [] : [approvedBy(approval)]
  ].join(", ");
}, levelWords = (commitment, publicity, terms) => [
  ...commitment === void 0 ? [] : [`commitment ${quote(commitment)}`],
  ...publicity === void 0 ? [] : [`publicity ${quote(publicity)}`],
  ...[...terms].map(([term, value]) => quote(`${term}: ${value}`))
].join(", ");

// dist/cli/commands/explain/rule/explain-rule.js
var explainRule = async (path, { rule: name, format, budget }, terminal) => {
  let loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded))
    return loaded.left.exit;
  let { policy } = loaded.right, rule = policy.rules.find((candidate) => candidate.name === name);
  if (rule === void 0)
    return complain(terminal.err, unknownRule(policy, name));
  let formulas = formulasOf(policy, budget === void 0 ? {} : { budget }), effect = formulas.space.within(() => effectOf(formulas, rule));
  return isLeft(effect) ? complain(terminal.err, {
    exit: EXIT.undecided,
    message: `what ${quote(name)} changes is undecided: ${effect.left.reason}`,
    help: "raise the budget with --budget"
  }) : (await terminal.out.write(format === "json" ? asJson([effectJson(rule, effect.right)], format, !1) : ruleText(formulas, rule, effect.right, terminal.out)), EXIT.proved);
}, unknownRule = ({ rules }, name) => misuse(`the policy has no rule ${quote(name)}`, suggest(name, rules.map((rule) => rule.name), "rules")), effectJson = ({ name, type }, effect) => ({
  rule: name,
  type,
  verdict: effect.matched === void 0 ? "dead" : isShadowed(effect) ? "shadowed" : "live",
  ...effect.matched && { matches: effect.matched },
  ...effect.missed && { misses: effect.missed },
  services: effect.services.map(({ service, changes }) => ({
    service,
    changes: changes.map(({ direction, said, customer, reach }) => ({ direction, said: said.map(({ key }) => key), customer, reach }))
  }))
});
export {
  explainRule
};
