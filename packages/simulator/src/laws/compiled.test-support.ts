import { type Carriage, type CompiledPolicy, carriageOf, compile, type Formulas, formulasOf, NEVER } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";

/** Enough for nearly every generated policy. Where facts are so entangled that it is not, channels stay silent, and the laws hold all the same. */
const BUDGET = 50_000;

export const formulasWithin = (policy: Policy): Formulas => formulasOf(policy, { budget: BUDGET });

export const carriageWithin = (policy: Policy): Carriage => carriageOf(policy, formulasWithin(policy));

/** What the channels carry, if all of it could be decided: only then can two policies be compared. */
export const settledCarriage = (policy: Policy): Carriage | undefined => {
  const formulas = formulasWithin(policy);
  const asked = formulas.space.within(() => {
    for (const channel of policy.channels.keys()) for (const service of policy.services.keys()) formulas.carriesByDefault(channel, service);
  });
  return asked._tag === "Left" ? undefined : carriageOf(policy, formulas);
};

/** The policy compiled in bounded time. */
export const compiledOf = (policy: Policy): CompiledPolicy => compile(policy, { carriage: carriageWithin(policy) });

/** Who can exist, and what is decided of them, does not depend on channels; where they are not in question, this is quicker. */
export const silentlyCompiled = (policy: Policy): CompiledPolicy =>
  compile(policy, { carriage: { named: () => NEVER, byDefault: () => NEVER } });
