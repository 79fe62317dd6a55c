import type { Policy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { compile } from "../../compile/compile.js";
import { decide } from "../../decide/decide.js";
import { policyOf } from "../../formulas/hotel.test-support.js";
import { bundleFor } from "./bundle-for.js";

const is = (fact: string, value: unknown) => ({ all: [{ fact, operator: "equal", value }] });
const implies = (one: object, other: object) => ({ not: { all: [one, { not: other }] } });
const [owner, reader] = [{ condition: "owner" }, { condition: "reader" }];

/** A club for owners, of which the readers of a letter hear where all of them are owners. */
const clubs = (invariants: readonly object[], defaults: object = { channels: ["letter"] }, more: object = {}): Policy =>
  policyOf({
    tierpolicy: 1,
    name: "clubs",
    facts: {
      kind: { type: "string", enum: ["tenant", "owner"] },
      papers: { type: "array", items: { type: "string", enum: ["letter", "referral"] }, default: [] },
      resident: { type: "boolean" },
      flats: { type: "integer" },
      keys: { type: "integer" },
      today: { type: "string", format: "date", clock: true },
    },
    invariants,
    segments: {
      owner: { conditions: is("kind", "owner") },
      reader: { conditions: { all: [{ fact: "papers", operator: "contains", value: "letter" }] } },
      buyer: { conditions: is("kind", "owner") },
    },
    services: { club: { need: "expected", control: "low", exclusiveTo: ["owner"], defaults } },
    channels: { letter: { reach: { segments: ["reader"] } } },
    rules: [{ name: "club", conditions: owner, event: { type: "offer", params: { service: "club" } } }],
    ...more,
  });

/** The invariants of the bundle of some of these, and the facts. */
const cut = (policy: Policy, segment = "owner") => {
  const bundle = bundleFor(policy, [segment]);
  if (isLeft(bundle)) throw new Error(bundle.left[0].message);
  const { document, services, facts } = bundle.right;
  return { ...(document as object), bundle: bundle.right, services: [...services.keys()], facts: [...facts.keys()] };
};

const signersOwn = implies({ all: [{ fact: "papers", operator: "contains", value: "referral" }] }, owner);
const readersOwn = implies(reader, owner);
/** Together they say that readers own, by way of a fact of which nothing else speaks. */
const [readersReside, residentsOwn] = [implies(reader, is("resident", true)), implies(is("resident", true), owner)];

test("an invariant that says nothing new stays", () => {
  expect(cut(clubs([readersOwn]))).toMatchObject({ invariants: [readersOwn], facts: ["kind", "papers"] });
  const fewerKeys = { all: [{ fact: "keys", operator: "lessThan", value: { fact: "flats" } }] };
  const { rules } = clubs([]).document as { readonly rules: readonly object[] };
  const counted = { conditions: fewerKeys, event: { type: "withhold", params: { service: "club" } } };
  expect(cut(clubs([{ not: fewerKeys }], {}, { rules: [...rules, counted] }))).toMatchObject({ invariants: [{ not: fewerKeys }] });
});

test("one that does goes, where neither channels nor knowing depend on it", () => {
  for (const unneeded of [signersOwn, residentsOwn, implies({ condition: "buyer" }, owner)])
    expect(cut(clubs([unneeded]))).not.toHaveProperty("invariants");
  const counted = {
    conditions: { all: [...is("flats", 1).all, ...is("keys", 1).all] },
    event: { type: "withhold", params: { service: "club" } },
  };
  const compares = { not: { all: [{ fact: "keys", operator: "lessThan", value: { fact: "flats" } }] } };
  const { rules } = clubs([]).document as { readonly rules: readonly object[] };
  expect(cut(clubs([compares], {}, { rules: [...rules, counted] }))).not.toHaveProperty("invariants");
});

test.each([
  ["an offer names the channel", { channels: ["letter"] }],
  ["the channel carries it by default", {}],
])("what it takes for a channel to carry something stays, and no more: %s", (_, defaults) => {
  const { bundle, ...kept } = cut(clubs([signersOwn, readersReside, residentsOwn], defaults));
  expect(kept).toMatchObject({ invariants: [readersReside, residentsOwn], facts: ["kind", "papers", "resident"] });
  const member = { kind: "owner", papers: ["letter"], resident: true };
  expect(decide(compile(bundle), member)).toMatchObject({ right: { services: { club: { channels: ["letter"] } } } });
});

test("what it takes for the audience to know something stays, and no more", () => {
  const told = { channels: ["letter"], publicity: "individual" };
  const kept = cut(clubs([signersOwn, readersReside, residentsOwn], told), "reader");
  expect(kept).toMatchObject({ invariants: [readersReside, residentsOwn], services: ["club"] });
  expect(cut(clubs([signersOwn, readersReside], told), "reader")).toMatchObject({ services: [] });
});

/** On these days and later. */
const from = (day: string) => ({ all: [{ fact: "today", operator: "greaterThanInclusive", value: day }] });

test.each([
  ["an offer names the channel", { channels: ["letter"] }],
  ["the channel carries it by default", {}],
])("what it takes for a channel to carry something at some times stays, and no more: %s", (_, defaults) => {
  const readersResideFrom = (day: string) => implies({ all: [reader, from(day)] }, is("resident", true));
  const needed = [readersResideFrom("2026-01-01"), residentsOwn];
  expect(cut(clubs([signersOwn, ...needed], defaults))).toMatchObject({
    invariants: needed,
    facts: ["kind", "papers", "resident", "today"],
  });
});

test("what a public channel carries depends on no invariant, times that are impossible included", () => {
  const club = { need: "basic", control: "high", defaults: { publicity: "public" } };
  const offer = (channels: object) => ({ conditions: owner, event: { type: "offer", params: { service: "club", ...channels } } });
  const policy = clubs([implies(owner, from("2020-01-01")), implies({ not: owner }, from("2020-01-01"))], undefined, {
    services: { club, tea: club },
    channels: { web: { reach: "public" } },
    rules: [offer({ channels: ["web"] }), offer({})],
  });
  expect(cut(policy)).toMatchObject({ facts: ["kind"], channels: { web: { reach: "public" } }, services: ["club", "tea"] });
  expect(cut(policy)).not.toHaveProperty("invariants");
});

test("where nothing asks for the clock there is none, though a channel is silent at all times, and though times are impossible", () => {
  const later = { not: { all: [{ fact: "today", operator: "lessThan", value: "2020-01-01" }] } };
  expect(cut(clubs([signersOwn, later]))).toMatchObject({ facts: ["kind", "papers"] });
});
