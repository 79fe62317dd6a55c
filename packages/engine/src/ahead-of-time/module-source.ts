import type { Channel, Policy, Rule } from "@tierpolicy/schema";
import type { Carriage } from "../carriage/carriage.js";
import { InvariantError } from "../invariant-error.js";
import { rulesByService } from "../rules-by-service.js";
import { inOrderOfReference } from "../standing/segments.js";
import type { ConditionWriting, SetNamer } from "./code/comparison.js";
import { conditionOf, isInSome } from "./code/condition.js";
import { decideSource } from "./code/decide.js";
import { all, type Expression, not, test } from "./code/expression.js";
import { carefulReaders } from "./code/facts/careful-reader.js";
import { formsOf, localsOf } from "./code/facts/forms.js";
import { quickReading } from "./code/facts/quick-reader.js";
import { type ServiceSource, serviceSource } from "./code/services.js";
import { decisionsSource, type Features } from "./runtime/decisions.js";
import { helpersFor } from "./runtime/helpers-for.js";
import { NAMES } from "./runtime/names.js";
import { literal, remark } from "./text/literal.js";
import { namesBeside } from "./text/names.js";

/** The policy as an ES module: for the same policy the same text, byte for byte. */
export const moduleSource = (policy: Policy, carriage: Carriage): string => {
  const names = namesBeside(NAMES);
  const sets = new Map<string, string>();
  const setOf: SetNamer = (values) => {
    const source = `[${values.join(", ")}]`;
    const name = sets.get(source) ?? names.nameFor("one of", "Set");
    sets.set(source, name);
    return name;
  };
  const localAt = localsOf(names);
  const leafAt = formsOf(policy, names, localAt);
  const reading = quickReading(policy.facts, { setOf, leafAt, localAt, names });
  const careful = carefulReaders(policy.facts, { setOf, localAt, names });

  const segmentNames = new Map([...policy.segments.keys()].map((id) => [id, names.nameFor(id, "Segment")]));
  const segment = (id: string) => segmentNames.get(id) ?? id;
  const writing: ConditionWriting = { setOf, leafAt, segment };
  const segments = inOrderOfReference(policy.segments).map((id) => ({
    id,
    name: segment(id),
    truth: conditionOf(segmentOf(policy, id), writing),
  }));
  const ruleNames = new Map(policy.rules.filter(isOfSeveral).map((rule) => [rule, names.nameFor(rule.name, "Rule")]));
  const byService = rulesByService(policy.rules);
  const services = [...policy.services.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((service) => {
      const { uses, noting } = notingNames(writing);
      const rule = (one: Rule): Expression => {
        const name = ruleNames.get(one);
        return name === undefined ? conditionOf(one.condition, noting) : test(uses(name));
      };
      const audience = (channel: Channel) => audienceOf(channel, noting);
      const name = names.nameFor(service.id, "Service");
      const rules = byService.get(service.id) ?? [];
      return { ...serviceSource(name, service, rules, policy, carriage, { ...noting, rule, audience }), names: uses.names };
    });

  const parts = [
    section("What is known of a customer", [...reading.functions, ...careful]),
    section("How services are decided on", [decisionsSource(featuresOf(policy, services))]),
    section(
      "Services",
      services.map(({ says }) => says),
    ),
    section("Decisions", [
      decideSource({
        reading: reading.lines,
        segments,
        invariants: policy.invariants.map((invariant) => ({
          place: placeOf(policy, invariant.pointer),
          truth: conditionOf(invariant, writing),
        })),
        rules: [...ruleNames].map(([rule, name]) => ({ id: rule.name, name, truth: conditionOf(rule.condition, writing) })),
        services,
      }),
    ]),
  ].filter((part) => part !== "");
  const own = [...[...sets].map(([values, name]) => `const ${name} = new Set(${values});`), ...parts].join("\n\n");
  return `${[header(policy), about(policy), ...helpersFor(own), own].join("\n\n")}\n`;
};

const isOfSeveral = ({ services }: Rule): boolean => services.length > 1;

/** Notes which names conditions use that are written. */
const notingNames = (writing: ConditionWriting) => {
  const names = new Set<string>();
  const uses = Object.assign(
    (name: string) => {
      names.add(name);
      return name;
    },
    { names },
  );
  const noting: ConditionWriting = {
    ...writing,
    leafAt: (path) => {
      const leaf = writing.leafAt(path);
      uses(leaf.name);
      return leaf;
    },
    segment: (id) => uses(writing.segment(id)),
  };
  return { uses, noting };
};

const placeOf = ({ rangeOf }: Policy, pointer: string): string => {
  const line = rangeOf(pointer)?.start.line;
  return `\`${pointer}\`${line === undefined ? "" : ` (line ${line})`}`;
};

const segmentOf = ({ segments }: Policy, id: string) => {
  const segment = segments.get(id);
  if (segment === undefined) throw new InvariantError(`the policy has no segment \`${id}\``);
  return segment.condition;
};

/** Whom it reaches, of those whom it concerns. */
const audienceOf = ({ reach, except }: Channel, writing: ConditionWriting): Expression => {
  const reached = isInSome(reach.kind === "segments" ? reach.segments : undefined, writing);
  return except ? all([reached, not(conditionOf(except, writing))]) : reached;
};

const featuresOf = ({ rules, services }: Policy, entries: readonly ServiceSource[]): Features => {
  const has = (field: string) => entries.some(({ fields }) => fields.has(field));
  const offers = [
    ...[...services.values()].map(({ defaults }) => defaults),
    ...rules.flatMap((rule) => (rule.type === "offer" ? rule.states : [])),
  ];
  return {
    limits: rules.some(({ type }) => type === "limit"),
    arrangements: rules.some(({ type }) => type === "arrange"),
    terms: [...services.values()].some(({ terms }) => terms.size > 0),
    approvals: offers.some(({ approval }) => approval !== undefined),
    channels: has("channels"),
    exclusive: has("inside"),
    secret: has("known"),
    manyAnswers: entries.some(({ numbers }) => numbers > 1),
  };
};

const section = (title: string, parts: readonly string[]): string =>
  parts.length === 0 ? "" : [`// ---- ${title}`, ...parts].join("\n\n");

const header = ({ name, version }: Policy): string =>
  `// ${remark(name)}${version === undefined ? "" : `, version ${remark(version)}`}: what a customer gets of each service.\n` +
  "// Written by `tierpolicy compile`. Do not edit: change the policy and compile it again.";

const about = ({ name, version, services, segments, channels }: Policy): string => {
  const lists = Object.entries({ services, segments, channels }).map(
    ([what, byId]) =>
      `  ${what}: Object.freeze([${[...byId.keys()]
        .sort()
        .map((id) => `\n    ${literal(id)},`)
        .join("")}${byId.size > 0 ? "\n  " : ""}]),\n`,
  );
  const named = [`  name: ${literal(name)},\n`, ...(version === undefined ? [] : [`  version: ${literal(version)},\n`])];
  return `export const policy = Object.freeze({\n${[...named, ...lists].join("")}});`;
};
