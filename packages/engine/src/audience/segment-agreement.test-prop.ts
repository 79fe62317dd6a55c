import type { Facts, Policy, TermValue } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Either, isLeft } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { decide } from "../decide/decide.js";
import { formulasOf } from "../formulas/formulas.js";
import { commitment } from "../levels/ladders.js";
import { termLattice } from "../levels/term.js";
import { customerView } from "./customer-view.js";
import { DAYS, type FinitePolicy, finitePolicies } from "./finite-policies.test-support.js";
import { segmentAgreement } from "./segment-agreement.js";
import type { Provided, ServiceView } from "./service-view.js";

const rightOf = <E, A>(answer: Either<E, A>): A => {
  if (isLeft(answer)) throw new Error(JSON.stringify(answer.left));
  return answer.right;
};

/** What can be said of a service to all who read these views of it. */
const common = (policy: Policy, views: readonly ServiceView[]): object => {
  const [first] = views;
  if (first === undefined) throw new Error("no member");
  const { service } = first;
  if (views.every((view) => view.answer === "provided")) return worst(policy, views);
  const isSame = (view: ServiceView) => JSON.stringify(view) === JSON.stringify(first);
  if (first.answer !== "provided" && views.every(isSame)) return first;
  return { ...(first.title !== undefined && { title: first.title }), ...(first.standard && { standard: first.standard }), service };
};

const worst = (policy: Policy, views: readonly Provided[]): object => {
  const [first] = views as [Provided];
  const terms = [...(policy.services.get(first.service)?.terms ?? [])].map(([term, scale]) => {
    const values = views.map((view) => view.terms?.[term] as TermValue);
    return [term, values.reduce(termLattice(scale).meet)] as const;
  });
  return {
    ...first,
    commitment: views.map((view) => view.commitment).reduce(commitment.meet),
    ...(terms.length > 0 && { terms: Object.fromEntries(terms) }),
  };
};

/** What the definition says of the members, asked one by one. */
const askedOneByOne = ({ policy, compiled }: FinitePolicy, members: readonly Facts[]): readonly object[] => {
  const views = members.map((member) => new Map(rightOf(customerView(compiled, member)).map((view) => [view.service, view])));
  return [...policy.services.keys()].flatMap((service) => {
    const seen = views.flatMap((view) => view.get(service) ?? []);
    return members.length > 0 && seen.length === members.length ? [common(policy, seen)] : [];
  });
};

const segments = fc.constantFrom("s0", "s1", "s2");

test("a segment's agreement says exactly what holds of every member, of one day or of all", () => {
  const answers = { provided: 0, arranged: 0, "not-provided": 0, depends: 0 };
  fc.assert(
    fc.property(finitePolicies, segments, fc.constantFrom(undefined, ...DAYS), fc.boolean(), (finite, segment, at, isGiven) => {
      const { policy, compiled, everyone } = finite;
      const members = everyone.filter(
        (customer) => (at === undefined || customer["today"] === at) && rightOf(decide(compiled, customer)).segments.includes(segment),
      );
      const agreed = rightOf(
        segmentAgreement(policy, segment, { ...(at !== undefined && { at }), ...(isGiven && { formulas: formulasOf(policy) }) }),
      );
      const said = [...agreed.provided, ...agreed.arranged, ...agreed.notProvided, ...agreed.depends];
      for (const one of said) answers["answer" in one ? (one.answer as ServiceView["answer"]) : "depends"] += 1;
      const order = [...policy.services.keys()];
      expect(said.sort((a, b) => order.indexOf(a.service) - order.indexOf(b.service))).toEqual(askedOneByOne(finite, members));
      expect(agreed.at).toBe(at);
    }),
    { numRuns: 100 },
  );
  expect(Math.min(...Object.values(answers))).toBeGreaterThan(1);
});
