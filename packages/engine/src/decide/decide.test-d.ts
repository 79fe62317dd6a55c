import { type Commitment, definePolicy, type Policy, parsePolicy } from "@tierpolicy/schema";
import { describe, expectTypeOf, it } from "vitest";
import { compile } from "../compile/compile.js";
import { explain } from "../explain/explain.js";
import { withSources } from "../json-rules-engine/with-sources.js";
import { decide } from "./decide.js";

const defined = definePolicy({
  tierpolicy: 1,
  name: "riverside-homes",
  facts: {
    contractValue: { type: "number", minimum: 0 },
    agreements: { type: "array", items: { type: "string", enum: ["referral", "newsletter-card"] }, default: [] },
    today: { type: "string", format: "date", clock: true },
  },
  segments: { vip: { conditions: { all: [{ fact: "contractValue", operator: "greaterThan", value: 5 }] } } },
  services: { warranty: { need: "basic", control: "high" }, lounge: { need: "delight", exclusiveTo: ["vip"] } },
  channels: { desk: { reach: "individual" } },
});

const valid = <A>(either: { readonly _tag: "Left" } | { readonly _tag: "Right"; readonly right: A }): A => {
  if (either._tag === "Left") throw new Error("the policy is valid");
  return either.right;
};

describe("a policy whose document TypeScript knows", () => {
  const compiled = compile(valid(defined));

  it("takes its facts, those with a default being optional", () => {
    decide(compiled, { contractValue: 3, today: "2026-05-01" });
    decide(compiled, { contractValue: 3, today: "2026-05-01", agreements: ["referral"] });
    // @ts-expect-error a fact is missing
    decide(compiled, { contractValue: 3 });
    // @ts-expect-error a fact has another type
    decide(compiled, { contractValue: "3", today: "2026-05-01" });
    // @ts-expect-error an agreement that there is not
    decide(compiled, { contractValue: 3, today: "2026-05-01", agreements: ["referal"] });
    // @ts-expect-error a misspelt fact
    decide(compiled, { contractValue: 3, today: "2026-05-01", agreement: ["referral"] });
  });

  it("decides on its services, segments and channels", () => {
    const decision = valid(decide(compiled, { contractValue: 3, today: "2026-05-01" }));
    expectTypeOf(decision.services.lounge.commitment).toEqualTypeOf<Commitment>();
    expectTypeOf(decision.services.lounge.channels).toEqualTypeOf<readonly "desk"[]>();
    expectTypeOf(decision.segments).toEqualTypeOf<readonly "vip"[]>();
    // @ts-expect-error there is no such service
    decision.services.loung;
  });

  it("explains its services only", () => {
    explain(compiled, { contractValue: 3, today: "2026-05-01" }, { service: "lounge" });
    // @ts-expect-error there is no such service
    explain(compiled, { contractValue: 3, today: "2026-05-01" }, { service: "loung" });
  });

  it("takes sources of its facts", async () => {
    const sourced = valid(
      withSources(compiled, { contractValue: async (_params, almanac) => ((await almanac.factValue("id")) === 7 ? 1 : undefined) }),
    );
    sourced.decide({ id: 7, today: "2026-05-01" });
    // @ts-expect-error a fact has another type
    sourced.decide({ id: 7, today: 3 });
    const some = valid(await sourced.decideServices(["lounge"], { today: "2026-05-01" }));
    expectTypeOf<keyof typeof some>().toEqualTypeOf<"lounge">();
    // @ts-expect-error a source of another type
    withSources(compiled, { contractValue: async () => "3" });
    // @ts-expect-error a source of no fact
    withSources(compiled, { contractvalue: async () => 3 });
  });
});

describe("a policy that is only known at run time", () => {
  interface Customer {
    readonly contractValue: number;
  }
  const customer: Customer = { contractValue: 3 };

  it("takes any object, also of an interface", () => {
    const policy: Policy = valid(parsePolicy("{}"));
    const decision = valid(decide(compile(policy), customer));
    expectTypeOf(decision.services["lounge"]?.commitment).toEqualTypeOf<Commitment | undefined>();
    // @ts-expect-error a customer is an object
    decide(compile(policy), 3);
  });
});
