import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { ALWAYS } from "../carriage/clocks.js";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import type { Source, Sources } from "./sources.js";
import { withSources } from "./with-sources.js";

const compiled = compile(
  policyOf({
    facts: {
      contractValue: { type: "number" },
      visits: { type: "integer" },
      address: { type: "object", properties: { city: { type: "string" } } },
      unused: { type: "string" },
      today: { type: "string", format: "date", clock: true },
    },
    segments: {
      vip: { conditions: { all: [{ fact: "contractValue", operator: "greaterThanInclusive", value: 5000000 }] } },
      local: { conditions: { all: [{ fact: "address", path: "$.city", operator: "equal", value: "Wuhan" }] } },
    },
    services: { warranty: { need: "basic", control: "high" }, lounge: { need: "delight", exclusiveTo: ["vip"] } },
    channels: { letter: { reach: { segments: ["local"] } }, desk: { reach: "individual" } },
    rules: [
      {
        name: "regulars",
        conditions: { all: [{ fact: "visits", operator: "greaterThan", value: 3 }] },
        event: { type: "offer", params: { service: "warranty", channels: ["letter"] } },
      },
      { name: "vips", conditions: { condition: "vip" }, event: { type: "offer", params: { service: "lounge", channels: ["desk"] } } },
    ],
  }),
  { carriage: { named: () => ALWAYS, byDefault: () => ALWAYS } },
);

const whole = { contractValue: 6000000, visits: 4, address: { city: "Wuhan" }, unused: "", today: "2026-05-01" };

const sourced = (sources: Sources) => {
  const made = withSources(compiled, sources);
  if (isLeft(made)) throw new Error(made.left[0].message);
  return made.right;
};

/** Sources of some of the facts of the whole customer, and a list that says when each began to load. */
const recorded = (...facts: (keyof typeof whole)[]) => {
  const began: string[] = [];
  const source = (fact: keyof typeof whole): Source => {
    return async () => {
      began.push(fact);
      await new Promise((resolve) => setImmediate(resolve));
      return whole[fact];
    };
  };
  return { began, sources: Object.fromEntries(facts.map((fact) => [fact, source(fact)])) };
};

const problems = async (sources: Sources, customer: object) => {
  const decision = await sourced(sources).decide(customer);
  return isRight(decision) ? [] : decision.left.map(({ code, pointer, message }) => ({ code, pointer, message }));
};

describe("a decision with sources", () => {
  test("is the synchronous decision on what was loaded", async () => {
    const { sources } = recorded("contractValue", "visits", "address");
    expect(await sourced(sources).decide({ unused: "", today: "2026-05-01" })).toEqual(decide(compiled, whole));
  });

  test("loads what the caller leaves out and the policy looks at, each once", async () => {
    const { began, sources } = recorded("contractValue", "visits", "address", "unused");
    await sourced(sources).decide({ visits: 4, today: "2026-05-01" });
    expect(began.sort()).toEqual(["address", "contractValue"]);
  });

  test("loads everything at the same time", async () => {
    let waiting = 0;
    let all: (() => void) | undefined;
    const met = new Promise<void>((resolve) => {
      all = resolve;
    });
    const meeting =
      (value: unknown): Source =>
      async () => {
        waiting += 1;
        if (waiting === 3) all?.();
        await met;
        return value;
      };
    const { contractValue, visits, address } = whole;
    const sources = { contractValue: meeting(contractValue), visits: meeting(visits), address: meeting(address) };
    expect(isRight(await sourced(sources).decide({ unused: "", today: "2026-05-01" }))).toBe(true);
  });

  test("for some services loads only what these depend on", async () => {
    const facts = ["contractValue", "visits", "address", "unused"] as const;
    const lounge = recorded(...facts);
    expect(await sourced(lounge.sources).decideServices(["lounge"], { today: "2026-05-01" })).toMatchObject({
      right: { lounge: { offered: true, channels: ["desk"] } },
    });
    expect(lounge.began).toEqual(["contractValue"]);
    const warranty = recorded(...facts);
    expect(await sourced(warranty.sources).decideServices(["warranty"], { today: "2026-05-01" })).toMatchObject({
      right: { warranty: { offered: true, channels: ["letter"] } },
    });
    expect(warranty.began.sort()).toEqual(["address", "visits"]);
  });

  test("what the caller says goes before a source, and a source before a default", async () => {
    const { began, sources } = recorded("contractValue");
    const decision = await sourced(sources).decide({ ...whole, contractValue: 1 });
    expect(isRight(decision) && decision.right.segments).toEqual(["local"]);
    expect(began).toEqual([]);
  });

  test("concurrent calls do not disturb each other", async () => {
    const sources: Sources = {
      visits: async (_params, almanac) => {
        const id = await almanac.factValue<number>("id");
        await new Promise((resolve) => setTimeout(resolve, id % 3));
        return id;
      },
    };
    const { visits: _, ...rest } = whole;
    const policy = sourced(sources);
    const decisions = await Promise.all(Array.from({ length: 40 }, (_, id) => policy.decide({ ...rest, id })));
    expect(decisions).toEqual(Array.from({ length: 40 }, (_, id) => decide(compiled, { ...whole, visits: id })));
  });
});

describe("sources that need other facts", () => {
  const { contractValue: _, ...rest } = whole;

  test("ask an almanac for them, each being loaded once", async () => {
    const { began, sources } = recorded("visits", "address");
    const seen: unknown[] = [];
    const asking: Source<number> = async (params, almanac) => {
      seen.push(
        params,
        await almanac.factValue("visits"),
        await almanac.factValue("address", {}, "$.city"),
        await almanac.factValue("nothing"),
      );
      return 1;
    };
    await sourced({ ...sources, contractValue: asking }).decide({ unused: "", today: "2026-05-01" });
    expect(seen).toEqual([{}, 4, "Wuhan", undefined]);
    expect(began.sort()).toEqual(["address", "visits"]);
  });

  test("answer json-rules-engine just the same", async () => {
    const dynamic = async (_params: object, almanac: { factValue: <A>(fact: string) => Promise<A> }) =>
      (await almanac.factValue<number>("visits")) * 1e6;
    const engine = new Engine();
    engine.addFact("contractValue", dynamic as never);
    engine.addRule({ conditions: { all: [{ fact: "contractValue", operator: "equal", value: 4e6 }] }, event: { type: "met" } });
    expect((await engine.run({ visits: 4 })).events).toHaveLength(1);
    expect(await sourced({ contractValue: dynamic }).decide(rest)).toEqual(decide(compiled, { ...whole, contractValue: 4e6 }));
  });

  test("that wait for each other are an error, and no deadlock", async () => {
    const sources: Sources = {
      contractValue: (_params, almanac) => almanac.factValue("visits"),
      visits: (_params, almanac) => almanac.factValue("contractValue"),
    };
    expect(
      (await problems(sources, { address: { city: "" }, unused: "", today: "2026-05-01" }))
        .map(({ code, pointer }) => code + pointer)
        .sort(),
    ).toEqual(["fact-source/contractValue", "fact-source/visits"]);
    expect(await problems({ contractValue: (_params, almanac) => almanac.factValue("contractValue") }, rest)).toEqual([
      {
        code: "fact-source",
        pointer: "/contractValue",
        message: "the source of `contractValue` failed: it waits for itself",
      },
    ]);
  });
});

describe("errors", () => {
  test("of sources and of facts come together, each fact once", async () => {
    const sources: Sources = {
      contractValue: async () => {
        throw new Error("timeout");
      },
      visits: () => {
        throw "down";
      },
      address: async () => ({ city: 7 }),
    };
    expect((await problems(sources, { today: "tomorrow" })).sort((a, b) => (a.pointer < b.pointer ? -1 : 1))).toEqual([
      { code: "fact-type", pointer: "/address/city", message: "`address.city` is 7, and must be a string" },
      { code: "fact-source", pointer: "/contractValue", message: "the source of `contractValue` failed: timeout" },
      { code: "fact-out-of-range", pointer: "/today", message: "`today` is the string `tomorrow`, and must be a date" },
      { code: "missing-fact", pointer: "/unused", message: "`unused` is missing" },
      { code: "fact-source", pointer: "/visits", message: "the source of `visits` failed: down" },
    ]);
  });

  test("a source that finds nothing leaves the fact missing", async () => {
    expect(await problems({ visits: () => undefined }, { ...whole, visits: undefined })).toEqual([
      { code: "missing-fact", pointer: "/visits", message: "`visits` is missing" },
    ]);
  });

  test("a fact that does not matter is read where it is given", async () => {
    expect(await problems({ unused: () => "" }, { ...whole, unused: 7 })).toEqual([
      { code: "fact-type", pointer: "/unused", message: "`unused` is 7, and must be a string" },
    ]);
  });

  test("a source that nobody waited for may fail unheard", async () => {
    const sources: Sources = {
      contractValue: (_params, almanac) => {
        void almanac.factValue("unused");
        return 1;
      },
    };
    const made = withSources(compiled, { ...sources, unused: () => Promise.reject(new Error("broken")) });
    if (isLeft(made)) throw new Error("both are facts");
    expect(isRight(await made.right.decide({ visits: 1, address: { city: "" }, today: "2026-05-01" }))).toBe(true);
  });

  test("a source of a fact that the policy does not declare", () => {
    expect(withSources(compiled, { visit: () => 1, y: () => 1 })).toMatchObject({
      left: [
        {
          code: "unknown-fact",
          pointer: "/visit",
          message: "there is a source of `visit`, which the policy does not declare",
          help: "did you mean `visits`?",
        },
        { code: "unknown-fact", pointer: "/y", help: "declare it under `facts`" },
      ],
    });
  });

  test("a service that the policy does not have, and a customer that is none", async () => {
    expect(await sourced({}).decideServices(["loung"], whole)).toMatchObject({
      left: [{ code: "unknown-service", help: "did you mean `lounge`?" }],
    });
    expect(await sourced({}).decide([] as object)).toMatchObject({ left: [{ code: "customer-type" }] });
  });
});
