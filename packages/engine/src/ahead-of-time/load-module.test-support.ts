import type { Diagnostic, Policy } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import { expect } from "vitest";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import type { Decision } from "../decide/decision.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { type ModuleOptions, moduleOf } from "./module-of.js";

type Answer = Either<readonly Diagnostic[], Decision>;

/** What a policy's module exports. */
export interface Loaded {
  readonly decide: (customer: unknown) => Answer;
  readonly policy: {
    readonly name: string;
    readonly version?: string;
    readonly services: readonly string[];
    readonly segments: readonly string[];
    readonly channels: readonly string[];
  };
}

/** Runs a module's source as the module that it is. */
export const load = (code: string): Promise<Loaded> => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

export const loaded = (policy: Policy, options: ModuleOptions = {}): Promise<Loaded> => load(moduleOf(policy, options).code);

/** An answer without what a module leaves out: what breaks an invariant, and what to give instead of a value. */
export const essence = (answer: Answer): Answer =>
  answer._tag === "Right"
    ? answer
    : {
        _tag: "Left",
        left: answer.left.map(({ help: _, ...problem }) =>
          problem.code === "broken-invariant" ? { ...problem, message: problem.message.replace(/(?<= of the policy): .*$/s, "") } : problem,
        ),
      };

/** The policy as a module, and whether it says of customers what `decide` says. */
export const bothOf = async (document: object) => {
  const policy = policyOf(document);
  const compiled = compile(policy);
  const module = await loaded(policy);
  const agreeOn = (customers: readonly unknown[]) => {
    for (const customer of customers) expect(essence(module.decide(customer))).toEqual(essence(decide(compiled, customer as object)));
  };
  return { module, agreeOn };
};

export const agree = async (document: object, customers: readonly unknown[]) => {
  const { module, agreeOn } = await bothOf(document);
  agreeOn(customers);
  return module;
};

export const offer = (name: string, conditions: object = { all: [] }, more: object = {}) => ({
  name,
  conditions,
  event: { type: "offer", params: { service: "tea", ...more } },
});
