import type { Channel, Policy, Rule, Scalar } from "@tierpolicy/schema";
import type { Carriage } from "../carriage/carriage.js";
import { InvariantError } from "../invariant-error.js";
import { inOrderOfReference } from "../standing/segments.js";
import type { SetNamer } from "./code/comparison.js";
import { conditionOf, isInSome } from "./code/condition.js";
import { decideSource } from "./code/decide.js";
import { all, type Expression, not, TRUE } from "./code/expression.js";
import { factReaders } from "./code/facts.js";
import { namedTruth, truthFunction } from "./code/functions.js";
import { type ServiceEntry, serviceEntry } from "./code/services.js";
import { decisionsSource, type Features } from "./runtime/decisions.js";
import { helpersFor } from "./runtime/helpers-for.js";
import { NAMES } from "./runtime/names.js";
import { literal, remark } from "./text/literal.js";
import { namesBeside } from "./text/names.js";

/** The policy as an ES module: for the same policy the same text, byte for byte. */
export const moduleSource = (policy: Policy, carriage: Carriage): string => {
  const names = namesBeside(NAMES);
  const sets = new Map<string, string>();
  const setOf = (values: readonly Scalar[]): string => {
    const source = literal(values);
    const name = sets.get(source) ?? names.nameFor("one of", "Set");
    sets.set(source, name);
    return name;
  };

  const segments = inOrderOfReference(policy.segments).map((id) => ({ id, name: names.nameFor(id, "Segment") }));
  const audiences = new Map(
    [...policy.channels.values()].flatMap((channel) => {
      const truth = audienceOf(channel, setOf);
      return truth === TRUE ? [] : [[channel.id, { name: names.nameFor(channel.id, "Channel"), truth }]];
    }),
  );
  const ruleNames = new Map(policy.rules.map((rule) => [rule, names.nameFor(rule.name, "Rule")]));
  const byService = rulesByService(policy);
  const services = [...policy.services.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((service) =>
      serviceEntry(service, byService.get(service.id) ?? [], policy, carriage, {
        rule: (rule) => ruleNames.get(rule) ?? rule.name,
        audience: ({ id }) => audiences.get(id)?.name,
      }),
    );
  const used = new Set(services.flatMap(({ audiences }) => audiences));

  const parts = [
    section("What is known of a customer", factReaders(policy.facts, { setOf, module: names, localNames: () => namesBeside(NAMES) })),
    section(
      "Segments",
      segments.map(({ id, name }) => namedTruth(name, id, conditionOf(segmentOf(policy, id), setOf))),
    ),
    section("What is true of every customer", invariantsOf(policy, setOf)),
    section(
      "Audiences of channels",
      [...audiences].filter(([, { name }]) => used.has(name)).map(([id, { name, truth }]) => namedTruth(name, id, truth)),
    ),
    section(
      "Rules",
      policy.rules.map((rule) => namedTruth(ruleNames.get(rule) ?? rule.name, rule.name, conditionOf(rule.condition, setOf))),
    ),
    section("Services", [`const SERVICES = [\n${services.map(({ source }) => `${source},\n`).join("")}];`]),
    section("Decisions", [decisionsSource(featuresOf(policy, services)), decideSource(segments, policy.invariants.length > 0)]),
  ].filter((part) => part !== "");
  const own = [...[...sets].map(([values, name]) => `const ${name} = new Set(${values});`), ...parts].join("\n\n");
  return `${[header(policy), about(policy), ...helpersFor(own), own].join("\n\n")}\n`;
};

const segmentOf = ({ segments }: Policy, id: string) => {
  const segment = segments.get(id);
  if (segment === undefined) throw new InvariantError(`the policy has no segment \`${id}\``);
  return segment.condition;
};

const rulesByService = ({ rules, services }: Policy): ReadonlyMap<string, readonly Rule[]> => {
  const byService = new Map([...services.keys()].map((id): [string, Rule[]] => [id, []]));
  for (const rule of rules) for (const id of rule.services) byService.get(id)?.push(rule);
  return byService;
};

/** Whom it reaches, of those whom it concerns. */
const audienceOf = ({ reach, except }: Channel, setOf: SetNamer): Expression => {
  const reached = isInSome(reach.kind === "segments" ? reach.segments : undefined);
  return except ? all([reached, not(conditionOf(except, setOf))]) : reached;
};

const invariantsOf = ({ invariants, rangeOf }: Policy, setOf: SetNamer): readonly string[] => {
  const entries = invariants.map((invariant) => {
    const line = rangeOf(invariant.pointer)?.start.line;
    const place = `\`${invariant.pointer}\`${line === undefined ? "" : ` (line ${line})`}`;
    return `  { place: ${literal(place)}, holds: ${truthFunction(conditionOf(invariant, setOf), "      ")} },\n`;
  });
  return entries.length === 0 ? [] : [`const INVARIANTS = [\n${entries.join("")}];`];
};

/** Beyond so many, a number cannot say exactly which of the answers are yes. */
const MOST_ANSWERS = 52;

const featuresOf = ({ rules, services }: Policy, entries: readonly ServiceEntry[]): Features => {
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
    exclusive: has("exclusiveTo"),
    secret: has("knownTo"),
    manyAnswers: entries.some(({ questions }) => questions > MOST_ANSWERS),
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
