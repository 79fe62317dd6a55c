import type { ServiceView, Unlisted } from "../audience/service-view.js";

/** The answers to requests for what is not provided. */
export const DEMAND_ANSWERS = ["arranged", "not-provided", "unlisted"] as const satisfies readonly (ServiceView | Unlisted)["answer"][];
export type DemandAnswer = (typeof DEMAND_ANSWERS)[number];

/** That somebody asked for something that is not provided. */
export interface Demand {
  /** When: a day, `2026-05-01`, or a moment, `2026-05-01T09:30:00Z`. */
  readonly at: string;
  /** In the customer's words. */
  readonly request: string;
  readonly answer: DemandAnswer;
  /** Whoever asked, by the application's own id. */
  readonly customer?: string;
}

/** Where demand is collected: a file, a table, a queue. The application may bring its own. */
export interface DemandLog {
  /** Resolves once it is kept. Where it cannot be kept it rejects: the customer has the answer all the same. */
  readonly record: (demand: Demand) => Promise<void>;
}

/** Of what is longer than that, in characters, only the beginning is kept: whoever asks must not be able to fill the disk. */
const LONGEST_REQUEST = 500;

export interface DemandOptions {
  /** Now, as a day or a moment: no clock is read here. */
  readonly at: string;
  readonly customer?: string;
}

/**
 * What there is to record of an answer that `respond` gave.
 *
 * @param request as it was made; the first 500 characters of it are kept
 * @returns undefined where the service is provided: then nothing was missing
 * @example
 * const answer = respond(compiled, facts, request);
 * if (isRight(answer)) {
 *   const demand = demandOf(answer.right, request, { at: new Date().toISOString(), customer: "c-17" });
 *   if (demand) await log.record(demand);
 * }
 */
export const demandOf = (
  { answer }: Pick<ServiceView | Unlisted, "answer">,
  request: string,
  { at, customer }: DemandOptions,
): Demand | undefined => {
  if (answer === "provided") return undefined;
  // A character takes two places at most.
  const characters = [...request.slice(0, 2 * LONGEST_REQUEST + 2)];
  const kept = characters.length > LONGEST_REQUEST ? `${characters.slice(0, LONGEST_REQUEST).join("")}…` : request;
  return Object.freeze({ at, request: kept, answer, ...(customer !== undefined && { customer }) });
};
