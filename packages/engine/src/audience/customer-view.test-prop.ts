import type { Facts } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Either, isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import type { CompiledPolicy } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import type { Decision, ServiceDecision } from "../decide/decision.js";
import { agreement } from "./agreement.js";
import { customerView } from "./customer-view.js";
import { finitePolicies } from "./finite-policies.test-support.js";
import type { ServiceView } from "./service-view.js";

const rightOf = <E, A>(answer: Either<E, A>): A => {
  if (isLeft(answer)) throw new Error(JSON.stringify(answer.left));
  return answer.right;
};
const decisionOn = (compiled: CompiledPolicy, customer: Facts): Decision => rightOf(decide(compiled, customer));

describe("what a customer reads", () => {
  test("says what is decided, of each service once, sorted", () => {
    const answers = { provided: 0, arranged: 0, "not-provided": 0 };
    fc.assert(
      fc.property(finitePolicies, ({ compiled, everyone }) => {
        for (const customer of everyone) {
          const { services } = decisionOn(compiled, customer);
          const views = rightOf(customerView(compiled, customer));
          const ids = views.map(({ service }) => service);
          expect(ids).toEqual([...new Set(ids)].sort());
          for (const { answer } of views) answers[answer] += 1;
          const decided = ids.map((service) => {
            const { offered, commitment, terms, arrangement } = services[service] ?? {};
            if (offered) return { service, answer: "provided", commitment, ...(terms && { terms }) };
            return arrangement ? { service, answer: "arranged", ...arrangement } : { service, answer: "not-provided" };
          });
          expect(views.map(({ title: _, standard: __, ...said }) => said)).toEqual(decided);
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(...Object.values(answers))).toBeGreaterThan(50);
  });

  test("leaves out what the customer may not know or is offered unannounced, and else only what nobody who can exist is ever told of", () => {
    const left = { secret: 0, unannounced: 0, surprise: 0 };
    fc.assert(
      fc.property(finitePolicies, ({ policy, compiled, everyone }) => {
        const decisions = everyone.map((customer) => decisionOn(compiled, customer));
        const isTold = ({ publicity, arrangement }: ServiceDecision) => publicity !== "unannounced" || arrangement !== undefined;
        const isEverTold = (service: string) => decisions.some(({ services }) => isTold(services[service] as ServiceDecision));
        const broken = decisions.flatMap(({ segments, services }, at) => {
          const seen = new Set(rightOf(customerView(compiled, everyone[at] as Facts)).map(({ service }) => service));
          return [...policy.services.values()].filter(({ id, knownTo }) => {
            const mayKnow = knownTo === "everyone" || knownTo.some((segment) => segments.includes(segment));
            const { offered, publicity } = services[id] as ServiceDecision;
            const why = !mayKnow ? "secret" : offered && publicity === "unannounced" ? "unannounced" : "surprise";
            if (!seen.has(id)) left[why] += 1;
            return why === "surprise" ? !seen.has(id) && isEverTold(id) : seen.has(id);
          });
        });
        expect(broken).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(Math.min(...Object.values(left))).toBeGreaterThan(20);
  });
});

test("a customer's agreement parts the view into its lists, in the policy's order", () => {
  fc.assert(
    fc.property(finitePolicies, ({ policy, compiled, everyone }) => {
      const order = [...policy.services.keys()];
      for (const customer of everyone) {
        const { provided, arranged, notProvided, depends, terms, at } = rightOf(agreement(compiled, customer));
        const views = rightOf(customerView(compiled, customer)).toSorted((a, b) => order.indexOf(a.service) - order.indexOf(b.service));
        const answered = (answer: ServiceView["answer"]) => views.filter((view) => view.answer === answer);
        expect([provided, arranged, notProvided, depends]).toEqual([
          answered("provided"),
          answered("arranged"),
          answered("not-provided"),
          [],
        ]);
        expect([at, ...Object.keys(terms)]).toEqual([
          customer["today"],
          ...provided.filter((one) => one.terms).map(({ service }) => service),
        ]);
      }
    }),
    { numRuns: 60 },
  );
});
