import type { AnyShape, Policy, PolicyShape } from "@tierpolicy/schema";
import { type Carriage, carriageOf } from "../carriage/carriage.js";
import { Program } from "./program.js";

export const program: unique symbol = Symbol("program");

/** A policy that is ready to decide. Frozen; safe to share between calls, and does nothing but what its policy says. */
export interface CompiledPolicy<Shape extends PolicyShape = AnyShape> {
  readonly policy: Policy<Shape>;
  /** What the policy comes to when it is run. How it is laid out is this package's own affair. */
  readonly [program]: Program;
}

export interface CompileOptions {
  /** What is known of the audiences of the policy's channels; worked out from the policy where it is left out. */
  readonly carriage?: Carriage;
}

/**
 * Prepares a policy to decide about customers. Costs time once, so do it once a policy.
 *
 * @param policy a valid policy, from `parsePolicy` or `definePolicy`
 * @example
 * const compiled = compile(policy);
 * decide(compiled, { contractValue: 6000000, today: "2026-05-01" });
 */
export const compile = <Shape extends PolicyShape>(policy: Policy<Shape>, options: CompileOptions = {}): CompiledPolicy<Shape> =>
  Object.freeze({ policy, [program]: new Program(policy as Policy, options.carriage ?? carriageOf(policy as Policy)) });
