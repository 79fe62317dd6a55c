import type {
  Channel,
  Condition,
  Control,
  Fact,
  FactType,
  LevelPair,
  Need,
  Operand,
  Policy,
  Rule,
  Service,
  TermScale,
} from "@tierpolicy/schema";

// A stand-in until the parser of @tierpolicy/schema is there: it reads valid documents only, and checks nothing.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Json = any;

export const policyOf = (document: Json): Policy => {
  const facts = new Map<string, Fact>(
    Object.entries<Json>(document.facts ?? {}).map(([id, fact]) => [
      id,
      {
        id,
        type: typeOf(fact),
        ordered: fact.ordered ?? false,
        merit: fact.merit ?? true,
        recurring: fact.recurring ?? false,
        clock: fact.clock ?? false,
        ...(fact.default !== undefined && { default: fact.default }),
      },
    ]),
  );
  const clock = [...facts.values()].find((fact) => fact.clock)?.id;
  const condition = (json: Json, pointer: string): Condition => {
    if (json.all) return { kind: "all", of: json.all.map((part: Json, i: number) => condition(part, `${pointer}/all/${i}`)), pointer };
    if (json.any) return { kind: "any", of: json.any.map((part: Json, i: number) => condition(part, `${pointer}/any/${i}`)), pointer };
    if (json.not) return { kind: "not", of: condition(json.not, `${pointer}/not`), pointer };
    if (json.condition) return { kind: "segment", segment: json.condition, pointer };
    const names = json.operator.split(":");
    const operand = ({ fact, path }: Json): Operand => {
      const keys: string[] = path ? path.slice(2).split(".") : [];
      const type = keys.reduce<FactType>((at, key) => (at as Json).properties.get(key).type, facts.get(fact)?.type as FactType);
      return { kind: "fact", fact, path: keys, type: type as Operand["type"] };
    };
    const value = json.value?.fact ? operand(json.value) : { kind: "constant" as const, value: json.value };
    return { kind: "compare", fact: operand(json), operator: { decorators: names.slice(0, -1), name: names.at(-1) }, value, pointer };
  };
  const services = new Map<string, Service>(Object.entries<Json>(document.services ?? {}).map(([id, json]) => [id, serviceOf(id, json)]));
  const rules = (document.rules ?? []).map((json: Json, index: number): Rule => {
    const pointer = `/rules/${index}`;
    const { service, ...params } = json.event.params;
    const selected = [...services.values()].filter(
      (one) => (!service.need || one.need === service.need) && (!service.tag || one.tags.includes(service.tag)),
    );
    const bySelector = typeof service === "object" && !Array.isArray(service);
    const during = [
      json.from && { fact: clock, operator: "greaterThanInclusive", value: json.from },
      json.until && { fact: clock, operator: "lessThan", value: json.until },
    ].filter(Boolean);
    const conditions = during.length > 0 ? { all: [json.conditions, ...during] } : json.conditions;
    const base = {
      name: json.name ?? `rule ${index + 1}`,
      condition: condition(conditions, `${pointer}/conditions`),
      services: bySelector ? selected.map(({ id }) => id) : [service].flat(),
      bySelector,
      allow: [],
      pointer,
    };
    const terms = new Map<string, string | number>(Object.entries(params.terms ?? {}));
    if (json.event.type === "offer") return { ...base, type: "offer", states: { ...params, terms } };
    return { ...base, type: json.event.type, ...params, terms };
  });
  return {
    name: document.name ?? "sample",
    facts,
    ...(clock !== undefined && { clock }),
    invariants: (document.invariants ?? []).map((json: Json, index: number) => condition(json, `/invariants/${index}`)),
    segments: new Map(
      Object.entries<Json>(document.segments ?? {}).map(([id, { conditions }]) => [
        id,
        { id, condition: condition(conditions, `/segments/${id}/conditions`), allow: [], pointer: `/segments/${id}` },
      ]),
    ),
    tiers: [],
    monotone: new Map(),
    services,
    channels: new Map(
      Object.entries<Json>(document.channels ?? {}).map(([id, json]): [string, Channel] => [
        id,
        {
          id,
          reach: typeof json.reach === "string" ? { kind: json.reach } : { kind: "segments", segments: json.reach.segments },
          ...(json.except && { except: condition(json.except, `/channels/${id}/except`) }),
          overheardBy: json.overheardBy ?? [],
          pointer: `/channels/${id}`,
        },
      ]),
    ),
    rules,
    assertions: [],
    checks: new Map(),
    warnings: [],
    document,
    rangeOf: () => undefined,
  };
};

const typeOf = (json: Json): FactType => {
  if (json.type === "array") return { kind: "array", items: typeOf(json.items) as never };
  if (json.type === "object")
    return {
      kind: "object",
      properties: new Map(
        Object.entries<Json>(json.properties).map(([name, property]) => [
          name,
          { type: typeOf(property), ...(property.default !== undefined && { default: property.default }) },
        ]),
      ),
    };
  if (json.enum) return { kind: "enum", values: json.enum };
  if (json.format) return { kind: json.format };
  const { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = json;
  return JSON.parse(JSON.stringify({ kind: type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }));
};

const STANDARDS: Record<string, LevelPair> = {
  "basic high": { commitment: "guaranteed", publicity: "public" },
  "basic low": { commitment: "target", publicity: "segment" },
  "expected high": { commitment: "target", publicity: "segment" },
  "expected low": { commitment: "best-effort", publicity: "segment" },
  "delight any": { commitment: "none", publicity: "individual" },
};

const serviceOf = (id: string, json: Json): Service => {
  const need: Need = json.need;
  const control: Control = need === "delight" ? "any" : json.control;
  const standard = STANDARDS[`${need} ${control}`] as LevelPair;
  const terms = Object.entries<Json>(json.terms ?? {}).map(([term, scale]): [string, TermScale] => [
    term,
    scale.enum ? { kind: "enum", values: scale.enum } : { kind: scale.type, better: scale.better },
  ]);
  return {
    id,
    need,
    control,
    story: json.story ?? false,
    tags: json.tags ?? [],
    ...(json.exclusiveTo && { exclusiveTo: json.exclusiveTo }),
    knownTo: json.knownTo ?? json.exclusiveTo ?? "everyone",
    knownToStated: json.knownTo !== undefined,
    ...(json.standard && { standard: json.standard }),
    ...(json.evidence && { evidence: json.evidence }),
    terms: new Map(terms),
    defaults: { ...json.defaults, terms: new Map(Object.entries(json.defaults?.terms ?? {})) },
    classDefault: standard,
    classCeiling: json.story ? { ...standard, publicity: "public" } : standard,
    allow: [],
    pointer: `/services/${id}`,
  };
};
