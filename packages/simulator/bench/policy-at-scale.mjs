const at = (list, index) => list[index % list.length];

/** Few tiers and groups overlap in no plain way; no two are the same. */
const segmentsOf = (count) => {
  const loose = [
    (index) => ({ fact: "tenure", operator: "greaterThanInclusive", value: 1 + (index % 99) }),
    (index) => ({ fact: "region", operator: "equal", value: at(REGIONS, Math.floor(index / 5)) }),
    (index) => ({ fact: "products", operator: "contains", value: `product-${Math.floor(index / 5) % 8}` }),
    (index) => ({ fact: "age", operator: "lessThan", value: 20 + (index % 99) }),
    (index) =>
      index % 2 === 0
        ? { fact: "contract", path: "$.value", operator: "greaterThanInclusive", value: 1000 * (index + 1) }
        : { fact: "contract", path: "$.signed", operator: "lessThan", value: `${1990 + (index % 30)}-01-01` },
  ];
  const chains = ["spend", "balance", "visits", "points", "orders"].slice(0, Math.max(1, Math.floor(count / 10)));
  const segments = {};
  const tiers = chains.map((fact, chain) =>
    [1, 2, 3, 4, 5].map((step) => {
      const id = `tier-${chain}-${step}`;
      segments[id] = { conditions: { all: [{ fact, operator: "greaterThanInclusive", value: 10 ** step }] } };
      return id;
    }),
  );
  for (let index = chains.length * 5; index < count - 1; index++)
    segments[`group-${index}`] = { conditions: { all: [at(loose, index)(index)] } };
  return { names: Object.keys(segments), segments: { ...segments, disputed: { conditions: { all: [DISPUTED] } } }, tiers };
};

const REGIONS = ["north", "south", "east", "west", "centre"];
const DISPUTED = { fact: "openClaims", operator: "greaterThan", value: 0 };

const CLASSES = [
  { need: "basic", control: "high" },
  { need: "expected", control: "high", terms: { hours: { type: "number", better: "less" } }, defaults: { terms: { hours: 48 } } },
  { need: "expected", control: "low" },
  { need: "delight", surprise: { perYear: 2, minGapDays: 45 } },
];

const servicesOf = (count, names, letters) =>
  Array.from({ length: count }, (_, index) => {
    const kind = index % CLASSES.length;
    const only = index % 3 === 2 ? at(names, index * 7) : undefined;
    const letter = only === undefined ? at(letters, index)[0] : letters.find(([, segment]) => segment === only)?.[0];
    const isForAll = kind < 2;
    const channels = [...(isForAll && only === undefined ? ["website"] : []), "phone", ...(letter && isForAll ? [letter] : [])];
    const { defaults = {}, ...service } = CLASSES[kind];
    return {
      id: `service-${index}`,
      kind,
      only,
      service: {
        ...service,
        ...(only !== undefined && { exclusiveTo: [only] }),
        ...(isForAll && only === undefined && { knownTo: "everyone" }),
        ...((isForAll || defaults.terms) && { defaults: { ...defaults, ...(isForAll && { channels }) } }),
      },
    };
  });

/** The customers with so much usage of one kind: a band of their own for each round. */
const bandOf = (metric, round, shift) => [
  { fact: "usage", path: `$.m${metric % 5}`, operator: "greaterThanInclusive", value: 100 * round + shift },
  { fact: "usage", path: `$.m${metric % 5}`, operator: "lessThan", value: 100 * round + shift + 110 },
];

/** The rule of a service in a round: first what most customers get, then more for some, and exceptions for those in dispute. */
const ruleOf = ({ id, kind, only }, index, round, names) => {
  const own = only === undefined ? [] : [{ condition: only }];
  const shift = (index * 37) % 97;
  const offer = (conditions, params) => ({ type: "offer", conditions, params: { service: id, ...params } });
  if (round === 0 && kind === 0) return offer(own, { commitment: "target" });
  if (round === 0 && kind === 1) return offer(own, {});
  if (round === 0)
    return offer([...(own.length > 0 ? own : [{ condition: at(names, index * 3) }]), { ...bandOf(index, 0, 0)[1], value: 50 }], {});
  const exception = [{ condition: "disputed" }, ...own];
  switch (round % 10) {
    case 7:
      return { type: "withhold", conditions: [...exception, ...bandOf(index + 1, round, shift)], params: { service: id } };
    case 8: {
      const least = [{ commitment: "best-effort" }, { terms: { hours: 72 } }, { publicity: "individual" }, { publicity: "unannounced" }][
        kind
      ];
      return { type: "limit", conditions: [...exception, ...bandOf(index + 2, round, shift)], params: { service: id, ...least } };
    }
    case 9:
      return {
        type: "arrange",
        conditions: [...exception, ...bandOf(index + 1, round - 2, shift)],
        params: { service: id, fee: 10 + round, by: "us" },
      };
    default: {
      const more = [{ commitment: "guaranteed" }, { terms: { hours: 1 + (round % 40) } }, {}, {}][kind];
      const wanted = kind === 1 && round % 4 === 1 ? [{ fact: "newsletter", operator: "equal", value: true }] : [];
      const scope = own.length > 0 ? own : [{ condition: at(names, index * 3 + round) }];
      const birthday = kind === 3 && round % 5 === 2 ? [{ fact: "birthday", operator: "equal", value: true }] : [];
      const season = kind === 3 && round % 5 === 3 ? { from: "2026-05-01", until: "2026-10-01" } : {};
      return { ...offer([...scope, ...bandOf(index, round, shift), ...wanted, ...birthday], more), season };
    }
  }
};

/** Mistakes that authors make, one after the other. */
const FAULTS = [
  // a second offer of the same to fewer
  (rule, rules) =>
    rules.push({ ...rule, name: `${rule.name} again`, conditions: { all: [...rule.conditions.all, { not: { condition: "disputed" } }] } }),
  // more money, less service
  (rule, rules, id) => rules.push(written(`${rule.name} from the rich`, "withhold", [{ condition: "tier-0-4" }], { service: id })),
  // paperwork decides
  (rule) => rule.conditions.all.push({ fact: "newsletter", operator: "equal", value: true }),
  // nobody is so
  (rule, rules, id) =>
    rules.push(written(`${rule.name} for nobody`, "offer", [DISPUTED, { not: { condition: "disputed" } }], { service: id })),
  // whoever has much usage, insider or not
  (rule, rules, id) =>
    rules.push(
      written(`${rule.name} for all`, "offer", [{ fact: "usage", path: "$.m0", operator: "greaterThan", value: 99999 }], { service: id }),
    ),
];

const written = (name, type, all, params) => ({ name, conditions: { all }, event: { type, params } });

/**
 * A policy of a large company: 15 facts of all kinds, segments in chains of tiers and loose, services of every class, 20 channels,
 * and as many rules as asked for, of which each is alive and makes a difference, as in a policy that is looked after.
 *
 * @param {number} ruleCount
 * @param {number} serviceCount
 * @param {number} segmentCount
 * @param {{ flawed?: boolean }} options with `flawed`, up to 400 of the rules are spoilt, or have one more beside them that should not be
 */
export const policyAtScale = (ruleCount = 1000, serviceCount = 200, segmentCount = 50, { flawed = false } = {}) => {
  const { names, segments, tiers } = segmentsOf(segmentCount);
  const letters = Array.from({ length: 17 }, (_, index) => [`letter-${index}`, at(names, index * 3)]);
  const services = servicesOf(serviceCount, names, letters);
  const rules = [];
  const every = Math.max(5, Math.ceil(ruleCount / 400));
  for (let index = 0; index < ruleCount; index++) {
    const round = Math.floor(index / serviceCount);
    const service = at(services, index);
    const { type, conditions, params, season } = ruleOf(service, index % serviceCount, round, names);
    const rule = { ...written(`rule ${index}`, type, conditions, params), ...season };
    rules.push(rule);
    if (flawed && index % every === every - 1) at(FAULTS, Math.floor(index / every))(rule, rules, service.id);
  }
  return {
    tierpolicy: 1,
    name: `at-scale-${ruleCount}`,
    facts: {
      spend: { type: "number", minimum: 0 },
      balance: { type: "number" },
      visits: { type: "integer", minimum: 0 },
      points: { type: "integer", minimum: 0 },
      orders: { type: "integer", minimum: 0 },
      tenure: { type: "integer", minimum: 0, maximum: 199 },
      age: { type: "integer", minimum: 0, maximum: 199 },
      region: { type: "string", enum: REGIONS },
      products: {
        type: "array",
        items: { type: "string", enum: Array.from({ length: 8 }, (_, index) => `product-${index}`) },
        default: [],
      },
      contract: { type: "object", properties: { value: { type: "number", minimum: 0 }, signed: { type: "string", format: "date" } } },
      usage: {
        type: "object",
        properties: Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`m${index}`, { type: "number", minimum: 0 }])),
      },
      openClaims: { type: "integer", minimum: 0, default: 0 },
      newsletter: { type: "boolean", default: false, merit: false },
      birthday: { type: "boolean", default: false, recurring: true },
      today: { type: "string", format: "date", clock: true },
    },
    monotone: { spend: "increasing", tenure: "increasing" },
    segments,
    tiers,
    services: Object.fromEntries(services.map(({ id, service }) => [id, service])),
    channels: Object.fromEntries([
      ["website", { reach: "public" }],
      ["phone", { reach: "individual" }],
      ["desk", { reach: "individual", overheardBy: [at(names, 30)] }],
      ...letters.map(([id, segment]) => [id, { reach: { segments: [segment] }, except: { condition: "disputed" } }]),
    ]),
    rules,
    assertions: Array.from({ length: Math.min(20, serviceCount / 4) }, (_, index) => ({
      name: `assertion ${index}`,
      where: { condition: "disputed" },
      service: `service-${index * 4 + 1}`,
      must: { commitment: { atMost: "target" } },
    })),
  };
};
