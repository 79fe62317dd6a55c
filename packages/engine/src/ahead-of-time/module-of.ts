import type { AnyShape, Policy, PolicyShape } from "@tierpolicy/schema";
import { type Carriage, carriageOf } from "../carriage/carriage.js";
import { moduleDeclarations } from "./declarations/declarations.js";
import { moduleSource } from "./module-source.js";

export interface ModuleOptions {
  /** What is known of the audiences of the policy's channels, as `carriageOf` gives it; worked out from the policy where it is left out. */
  readonly carriage?: Carriage;
}

/** A policy as an ES module that depends on nothing, and generates no code when it runs. */
export interface EmittedModule {
  /** The source: it exports `decide(customer)`, and `policy`, what the policy is called and has. */
  readonly code: string;
  /** Its declarations, for a file beside it: facts, services, segments and channels are literal types. */
  readonly types: string;
}

/**
 * Writes a policy as a module that decides as `decide` does, for where a policy is better compiled beforehand: browsers, edge runtimes.
 *
 * It depends on the policy alone: the same policy gives the same text, byte for byte. What is decided about whole audiences is decided here.
 *
 * @param policy a valid policy, from `parsePolicy` or `definePolicy`
 * @example
 * const { code, types } = moduleOf(policy);
 * writeFileSync("policy.js", code);
 * writeFileSync("policy.d.ts", types);
 */
export const moduleOf = <Shape extends PolicyShape = AnyShape>(policy: Policy<Shape>, options: ModuleOptions = {}): EmittedModule => {
  const whole = policy as Policy;
  return Object.freeze({ code: moduleSource(whole, options.carriage ?? carriageOf(whole)), types: moduleDeclarations(whole) });
};
