import type { Channel, Condition, OfferRule, Service } from "@tierpolicy/schema";
import { ALWAYS, type Clocks, NEVER } from "./clocks.js";

/** The segments of whose members the audience of a channel consists, the customer aside; undefined where people who are not customers are in it. */
const reachedBy = ({ reach, overheardBy }: Channel): readonly string[] | undefined => {
  if (reach.kind === "public") return undefined;
  return reach.kind === "segments" ? reach.segments : overheardBy;
};

/**
 * When an offer that names the channel may have it carry the service, as far as the names of segments tell; undefined where they do not.
 * People who are not customers are in a public audience and in no segment; and who is in a segment is in every list that names it.
 */
export const namedByName = (channel: Channel, { knownTo }: Pick<Service, "knownTo">): Clocks | undefined => {
  if (knownTo === "everyone") return ALWAYS;
  const reached = reachedBy(channel);
  if (reached === undefined) return NEVER;
  return reached.every((segment) => knownTo.includes(segment)) ? ALWAYS : undefined;
};

/**
 * The same for offers that name no channel, of a service that the channel may carry at all times. People who are not customers are offered nothing; an audience
 * of which every segment is offered the service, inside whom it is exclusive to, and never withheld, is offered the service.
 */
export const defaultByName = (
  channel: Channel,
  { exclusiveTo }: Pick<Service, "exclusiveTo">,
  offers: readonly OfferRule[],
  isWithheld: boolean,
): Clocks | undefined => {
  const reached = reachedBy(channel);
  if (reached === undefined) return NEVER;
  if (reached.length === 0) return ALWAYS;
  if (isWithheld || (exclusiveTo && !reached.every((segment) => exclusiveTo.includes(segment)))) return undefined;
  const isOffered = (segment: string) => offers.some(({ condition }) => holdsIn(segment, condition));
  return reached.every(isOffered) ? ALWAYS : undefined;
};

/** Whether it can be read off a condition that it holds for every member of the segment. */
const holdsIn = (segment: string, condition: Condition): boolean => {
  switch (condition.kind) {
    case "all":
      return condition.of.every((part) => holdsIn(segment, part));
    case "any":
      return condition.of.some((part) => holdsIn(segment, part));
    case "segment":
      return condition.segment === segment;
    case "not":
    case "compare":
      return false;
  }
};
