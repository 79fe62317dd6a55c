import type { CompiledPolicy } from "@tierpolicy/engine";
import * as engine from "@tierpolicy/engine";
import * as rendering from "@tierpolicy/engine/agreement";
import * as aheadOfTime from "@tierpolicy/engine/ahead-of-time";
import type { Policy } from "@tierpolicy/schema";
import type { Case } from "./cases.test-support.js";
import type { Engine } from "./engine.test-support.js";
import { type Look, OBSERVATIONS, type Observation, told } from "./observations.test-support.js";

/** The engine as it is. */
export const ENGINE: Engine = { ...engine, ...rendering, ...aheadOfTime };

/** The same scene under both policies of a case. */
export const looksAt = (by: Engine, { scene, whole, without, requests, illTyped }: Case): readonly [Look, Look] => {
  const lookAt = (policy: Policy): Look => ({ engine: by, policy, compiled: compiledBy(by, policy), scene, requests, illTyped });
  return [lookAt(whole), lookAt(without)];
};

const known = new WeakMap<Engine, WeakMap<Policy, CompiledPolicy>>();

/** Compiled once for all scenes, as an application does. */
const compiledBy = (by: Engine, policy: Policy): CompiledPolicy => {
  const ofEngine = known.get(by) ?? new WeakMap<Policy, CompiledPolicy>();
  known.set(by, ofEngine);
  const compiled = ofEngine.get(policy) ?? by.compile(policy);
  ofEngine.set(policy, compiled);
  return compiled;
};

/** The observations that are not to tell a case's service: where others are told of it, what is said to others may name it. */
export const observationsIn = ({ scene: { reason } }: Case): readonly Observation[] =>
  OBSERVATIONS.filter(({ by }) => by === "the customer" || reason !== "own surprise");

/** Something by which somebody told two policies apart that are not to be told apart. */
export interface Leak {
  readonly observation: Observation;
  /** Where what was observed first differs: with the service, and without it. */
  readonly difference: string;
  readonly case: Case;
}

/** Whether one observation tells; a throw tells too, and must not happen either way. */
export const leakOf = async (observation: Observation, one: Case, looks: readonly [Look, Look]): Promise<Leak | undefined> => {
  const difference = await told(observation, ...looks);
  return difference === undefined ? undefined : { observation, difference, case: one };
};

/** The first leak of a case; undefined where there is none. */
export const leakIn = async (one: Case, by: Engine = ENGINE): Promise<Leak | undefined> => {
  const looks = looksAt(by, one);
  for (const observation of observationsIn(one)) {
    const leak = await leakOf(observation, one, looks);
    if (leak !== undefined) return leak;
  }
  return undefined;
};

/** A leak in full, to be pasted into a test of its own. */
export const inFull = ({ observation, difference, case: { scene, whole, without, how } }: Leak): string =>
  [
    `${observation.name} tells of \`${scene.service}\` (${scene.reason}, ${how}): ${difference}`,
    `customer ${JSON.stringify(scene.customer)} after ${JSON.stringify(scene.company)}`,
    `with ${JSON.stringify(whole.document)}`,
    `without ${JSON.stringify(without.document)}`,
  ].join("\n");
