type Json = { readonly [key: string]: unknown };

/** Facts, and conditions on them that are hard to hold against each other. */
interface Riddle {
  readonly facts: Json;
  readonly conditions: readonly Json[];
}

/** No two of many facts are equal: a diagram has to remember which values are taken. */
export const compared = (count: number): Riddle => {
  const names = Array.from({ length: count }, (_, at) => `place${at}`);
  const pairs = names.flatMap((fact, at) => names.slice(at + 1).map((other) => [fact, other] as const));
  return {
    facts: Object.fromEntries(names.map((name) => [name, { type: "integer", minimum: 1, maximum: count }])),
    conditions: ["notEqual", "lessThanInclusive", "greaterThan"].map((operator, turn) => ({
      all: pairs
        .filter((_, at) => operator === "notEqual" || at % 5 === turn)
        .map(([fact, other]) => ({ fact, operator, value: { fact: other } })),
    })),
  };
};

/** Truth values that are paired far apart, and otherwise in each condition: no order of the variables is good for more than one. */
export const entangled = (pairs: number, conditions: number): Riddle => {
  const is = (at: number) => ({ fact: `flag${at % (2 * pairs)}`, operator: "equal", value: true });
  return {
    facts: Object.fromEntries(Array.from({ length: 2 * pairs }, (_, at) => [`flag${at}`, { type: "boolean" }])),
    conditions: Array.from({ length: conditions }, (_, turn) => ({
      any: Array.from({ length: pairs }, (_, at) => ({ all: [is(at), is(pairs + ((at * (2 * turn + 1) + turn) % pairs))] })),
    })),
  };
};

/** Lists that are compared with each other, element by element. */
export const lists = (count: number): Riddle => {
  const names = Array.from({ length: count }, (_, at) => `list${at}`);
  const items = { type: "integer", minimum: 0, maximum: 30 };
  const next = (at: number, step: number) => ({ fact: names[(at + step) % count] as string });
  return {
    facts: Object.fromEntries(names.map((name) => [name, { type: "array", items }])),
    conditions: [
      { all: names.map((fact, at) => ({ fact, operator: "everyFact:in", value: next(at, 1) })) },
      { any: names.map((fact, at) => ({ fact, operator: "someFact:in", value: next(at, 2) })) },
      { all: names.map((fact) => ({ fact, operator: "someFact:greaterThan", value: 15 })) },
    ],
  };
};

/** A policy of which every check has something to ask that hangs on the riddle. */
export const policyOn = ({ facts, conditions }: Riddle, services = 4): object => {
  const at = (index: number) => `riddle${index % conditions.length}`;
  const flag = (fact: string) => ({ fact, operator: "equal", value: true });
  const offer = (name: string, service: string, all: readonly Json[], params: Json = {}) => ({
    name,
    conditions: { all },
    event: { type: "offer", params: { service, ...params } },
  });
  const each = Array.from({ length: services }, (_, index) => index);
  return {
    tierpolicy: 1,
    name: "blow-up",
    facts: {
      ...facts,
      spend: { type: "integer", minimum: 0 },
      paper: { type: "boolean", merit: false },
      birthday: { type: "boolean", recurring: true },
    },
    segments: Object.fromEntries(conditions.map((condition, index) => [`riddle${index}`, { conditions: condition }])),
    tiers: [["riddle0", "riddle1"]],
    monotone: { spend: "increasing" },
    services: {
      basic: { need: "basic", control: "high", exclusiveTo: ["riddle0"] },
      treat: { need: "delight" },
      ...Object.fromEntries(
        each.map((index) => [
          `perk${index}`,
          {
            need: "expected",
            control: "high",
            exclusiveTo: [at(index)],
            terms: { hours: { type: "number", better: "less" } },
            defaults: { terms: { hours: 48 } },
          },
        ]),
      ),
    },
    channels: {
      letter: { reach: { segments: ["riddle1"] } },
      desk: { reach: "individual", overheardBy: ["riddle2"], except: { condition: "riddle0" } },
    },
    rules: [
      offer("basic", "basic", [{ condition: "riddle1" }], { commitment: "none" }),
      offer("treat", "treat", [{ condition: "riddle2" }, flag("birthday")]),
      ...each.flatMap((index) => [
        offer(`offer ${index}`, `perk${index}`, [{ condition: at(index + 1) }, flag("paper")], {
          publicity: "segment",
          channels: ["letter", "desk"],
        }),
        offer(`more ${index}`, `perk${index}`, [{ condition: at(index) }, { fact: "spend", operator: "lessThan", value: 100 + index }], {
          commitment: "guaranteed",
          publicity: "public",
          terms: { hours: 1 + index },
        }),
        {
          name: `limit ${index}`,
          conditions: { not: { condition: at(index + 2) } },
          event: { type: "limit", params: { service: `perk${index}`, commitment: "best-effort", terms: { hours: 200 } } },
        },
        {
          name: `withhold ${index}`,
          conditions: { all: [{ condition: at(index + 2) }, { fact: "spend", operator: "greaterThan", value: 1000 + index }] },
          event: { type: "withhold", params: { service: `perk${index}` } },
        },
      ]),
    ],
    assertions: [{ name: "no riddle", where: { condition: "riddle2" }, service: "perk0", must: { commitment: { atMost: "best-effort" } } }],
  };
};
