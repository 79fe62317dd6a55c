import { InvariantError, type ServiceDecision } from "@tierpolicy/engine";
import type { Replay } from "../property.js";

/** What the two of a pair get of one service. */
export interface Two {
  readonly worse: ServiceDecision;
  readonly better: ServiceDecision;
}

/** @throws InvariantError where the replay is not of a pair */
export const twoOn = (service: string, { customer, other }: Replay): Two => {
  const [worse, better] = [customer?.services[service], other?.services[service]];
  if (worse === undefined || better === undefined) throw new InvariantError(`a replay has no pair to compare on \`${service}\``);
  return { worse, better };
};
