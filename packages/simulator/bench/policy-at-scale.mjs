/**
 * A policy of a large company: 15 facts of all kinds, 50 segments in five chains of tiers and loose, 200 services of every class,
 * 20 channels, and as many rules as asked for. The rules are alive, and none is like another.
 *
 * @param {number} ruleCount
 * @param {number} serviceCount
 * @param {number} segmentCount
 */
export const policyAtScale = (ruleCount = 1000, serviceCount = 200, segmentCount = 50) => {
  const at = (list, index) => list[index % list.length];
  const regions = ["north", "south", "east", "west", "centre"];
  const loose = [
    (index) => ({ fact: "tenure", operator: "greaterThanInclusive", value: 1 + index }),
    (index) => ({ fact: "region", operator: "equal", value: at(regions, index) }),
    (index) => ({ fact: "products", operator: "contains", value: `product-${index % 8}` }),
    (index) => ({ fact: "age", operator: "lessThan", value: 20 + index }),
    (index) => ({ fact: "contract", path: "$.value", operator: "greaterThanInclusive", value: 1000 * (index + 1) }),
  ];
  const segments = {};
  const tiers = [];
  for (let index = 0; index < segmentCount; index++) {
    const chain = Math.floor(index / 5);
    if (chain < 5) {
      const fact = at(["spend", "balance", "visits", "points", "orders"], chain);
      segments[`tier-${chain}-${index % 5}`] = {
        conditions: { all: [{ fact, operator: "greaterThanInclusive", value: 10 ** ((index % 5) + 1) }] },
      };
      tiers[chain] = [...(tiers[chain] ?? []), `tier-${chain}-${index % 5}`];
    } else segments[`group-${index}`] = { conditions: { all: [at(loose, index)(index)] } };
  }
  const names = Object.keys(segments);
  const classes = [
    { need: "basic", control: "high" },
    { need: "expected", control: "high", terms: { hours: { type: "number", better: "less" } }, defaults: { terms: { hours: 48 } } },
    { need: "expected", control: "low" },
    { need: "delight", surprise: { perYear: 2, minGapDays: 45 } },
  ];
  const services = {};
  for (let index = 0; index < serviceCount; index++)
    services[`service-${index}`] = { ...at(classes, index), ...(index % 3 === 2 && { exclusiveTo: [at(names, index * 7)] }) };

  const rules = Array.from({ length: ruleCount }, (_, index) => {
    const id = `service-${index % serviceCount}`;
    const round = Math.floor(index / serviceCount);
    const { need, exclusiveTo, terms } = services[id];
    if (need === "basic" && round === 0)
      return { name: `rule ${index}`, conditions: { all: [] }, event: { type: "offer", params: { service: id } } };
    const type = round % 10 === 7 ? "withhold" : round % 10 === 8 ? "limit" : round % 10 === 9 ? "arrange" : "offer";
    const params = {
      offer: { service: id, ...(terms && { terms: { hours: 1 + (round % 40) } }) },
      withhold: { service: id },
      limit: { service: id, commitment: at(["best-effort", "target"], round) },
      arrange: { service: id, fee: 10 + round, by: "us" },
    }[type];
    const scope = { condition: exclusiveTo?.[0] ?? at(names, index * 3 + round) };
    const own = {
      fact: `usage`,
      path: `$.m${index % 5}`,
      operator: at(["greaterThan", "lessThan"], round),
      value: 1 + ((index * 37) % 997),
    };
    return { name: `rule ${index}`, conditions: { all: [scope, own, { not: { condition: "disputed" } }] }, event: { type, params } };
  });
  return {
    tierpolicy: 1,
    name: `at-scale-${ruleCount}`,
    facts: {
      spend: { type: "number", minimum: 0 },
      balance: { type: "number" },
      visits: { type: "integer", minimum: 0 },
      points: { type: "integer", minimum: 0 },
      orders: { type: "integer", minimum: 0 },
      tenure: { type: "integer", minimum: 0, maximum: 99 },
      age: { type: "integer", minimum: 0, maximum: 120 },
      region: { type: "string", enum: regions, merit: false },
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
    segments: { ...segments, disputed: { conditions: { all: [{ fact: "openClaims", operator: "greaterThan", value: 0 }] } } },
    tiers,
    services,
    channels: Object.fromEntries([
      ["website", { reach: "public" }],
      ["phone", { reach: "individual" }],
      ["desk", { reach: "individual", overheardBy: [names[30]] }],
      ...Array.from({ length: 17 }, (_, index) => [
        `letter-${index}`,
        { reach: { segments: [at(names, index * 3)] }, except: { condition: "disputed" } },
      ]),
    ]),
    rules,
    assertions: Array.from({ length: 20 }, (_, index) => ({
      name: `assertion ${index}`,
      where: { condition: "disputed" },
      service: `service-${(index * 4 + 1) % serviceCount}`,
      must: { commitment: { atMost: "target" } },
    })),
  };
};
