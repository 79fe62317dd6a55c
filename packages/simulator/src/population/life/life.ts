import type { Coefficients } from "../coefficients/coefficients.js";
import type { Grade } from "../model/grade.js";
import { limitOf, streamsOfPeople, streamsOfService } from "./chance.js";
import { type Circumstances, noCircumstances, withSituations } from "./circumstances.js";
import { type Conversations, noConversations } from "./conversations.js";
import { type Everybody, gradeOfNeed, type ServiceState, type Tales } from "./everybody.js";
import { type Steady, steadyOf } from "./grades.js";
import { type Network, networkOf } from "./network.js";
import type { News, Plan, PlannedService } from "./plan.js";
import type { Stirred } from "./stirred.js";
import { type Layout, layoutOf } from "./tally.js";

/** So many rows are taken through a week at a time: what is kept of them fits the processor's nearest memory. It changes no number. */
export const BLOCK_BITS = 11;
export const BLOCK = 1 << BLOCK_BITS;

/** A service, as the weeks need it. */
export interface LivingService {
  /** What a tale of it is. */
  readonly tale: number;
  readonly need: Grade;
  readonly planned: PlannedService;
  readonly state: ServiceState;
  readonly streams: ReturnType<typeof streamsOfService>;
  /** Of its occasions, and of deliveries that come as they should. */
  readonly limits: { readonly occasion: number; readonly kept: number };
  readonly weight: number;
  readonly steady: Steady;
  readonly stirred: Stirred;
  /** Where its numbers begin. */
  readonly counted: number;
  circumstances: Circumstances;
}

/** What one thread has at hand while weeks go by. */
export interface Life {
  readonly seed: number;
  readonly coefficients: Coefficients;
  readonly everybody: Everybody;
  readonly equals: Uint32Array;
  readonly members: readonly Uint8Array[];
  readonly services: readonly LivingService[];
  readonly network: Network;
  readonly streams: ReturnType<typeof streamsOfPeople>;
  readonly layout: Layout;
  readonly numbers: Float64Array;
  /** What a block's rows expect of the service that is being dealt with: not rounded yet. */
  readonly expected: Float64Array;
  /** Rows of a block that need more than others. */
  readonly listed: Uint32Array;
  /** Of last week's tales. */
  readonly conversations: Conversations;
  /** The tales of this week. */
  tales: Tales;
}

const OCCASIONS_IN_A_WEEK = 7 / 365.25;

export const lifeOf = ({ seed, coefficients, everybody, services, members, equals }: Plan): Life => {
  const layout = layoutOf(members.length, services.length);
  const weights = [coefficients.weightOfDelight, coefficients.weightOfExpected, coefficients.weightOfBasic] as const;
  return {
    seed,
    coefficients,
    everybody,
    equals,
    members,
    services: services.map((planned, place) => {
      const { id, delivery, kept } = planned;
      const need = gradeOfNeed(planned);
      const occasion = delivery.kind === "asked" ? Math.min(1, delivery.perYear * OCCASIONS_IN_A_WEEK) : 0;
      return {
        tale: 1 + 2 * place,
        need,
        planned,
        state: everybody.services[place] as ServiceState,
        streams: streamsOfService(seed, id),
        limits: { occasion: limitOf(occasion), kept: limitOf(kept) },
        weight: weights[need],
        steady: steadyOf(coefficients, need),
        stirred: { rows: new Uint16Array(BLOCK), count: 0 },
        counted: layout.service(place),
        circumstances: noCircumstances,
      };
    }),
    network: networkOf(everybody.rows, seed, coefficients.acquaintances, coefficients.farAcquaintances),
    streams: streamsOfPeople(seed),
    layout,
    numbers: new Float64Array(layout.size),
    expected: new Float64Array(BLOCK),
    listed: new Uint32Array(BLOCK),
    conversations: noConversations(everybody.rows),
    tales: everybody.tales[0],
  };
};

/** Situations that nobody was in before this week. */
export const learnNews = (life: Life, news: News): void => {
  for (const [place, situations] of news.entries()) {
    const service = life.services[place] as LivingService;
    if (situations.length > 0) service.circumstances = withSituations(service.circumstances, situations, life.coefficients);
  }
};
