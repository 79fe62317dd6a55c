import type { SegmentService, SegmentWeek, ServiceWeek, Week } from "../simulation.js";
import {
  ABOUT_A_MEMBERSHIP,
  BAD,
  BY_A_CHANNEL,
  BY_WORD_OF_MOUTH,
  COMPARISONS,
  CUSTOMERS,
  DELIVERIES,
  DROPPED,
  EXPECTATION,
  FAILURES,
  GONE,
  GOOD,
  type Layout,
  MISSED,
  MOOD,
  OFFERED_TO,
  OUTSIDERS,
  REFERRED,
  SATISFACTION,
  WON,
} from "./tally.js";

/** A week, from what was counted in it. */
export const weekOf = (
  week: number,
  date: string,
  numbers: Float64Array,
  layout: Layout,
  services: readonly { readonly cost: number }[],
): Week => {
  const at = (place: number) => numbers[place] as number;
  /** Over the memberships of one segment; of everybody, where none is named. */
  const sums = (first: (group: number) => number, segment?: number): readonly number[] => {
    const group = segment === undefined ? 0 : layout.groups.findIndex((segments) => segments.includes(segment));
    const segments = layout.groups[group] as readonly number[];
    const bit = segment === undefined ? 0 : 1 << segments.indexOf(segment);
    const found = [0, 0, 0];
    for (let membership = 0; membership < 1 << segments.length; membership++)
      if ((membership & bit) === bit)
        for (let place = 0; place < ABOUT_A_MEMBERSHIP; place++)
          (found[place] as number) += at(first(group) + ABOUT_A_MEMBERSHIP * membership + place);
    return found;
  };
  const segmentService = (service: number, segment?: number): SegmentService => {
    const found = sums((group) => layout.membersOf(service, group), segment);
    const offered = found[OFFERED_TO] as number;
    return { offered, expectation: (found[EXPECTATION] as number) / offered, dropped: found[DROPPED] as number };
  };
  const segmentWeek = (segment?: number): SegmentWeek => {
    const found = sums(layout.members, segment);
    const customers = found[CUSTOMERS] as number;
    return {
      customers,
      satisfaction: (found[MOOD] as number) / customers,
      left: found[GONE] as number,
      services: services.map((_, service) => segmentService(service, segment)),
    };
  };
  const serviceWeek = ({ cost }: { readonly cost: number }, service: number): ServiceWeek => {
    const about = (place: number) => at(layout.service(service) + place);
    return {
      deliveries: about(DELIVERIES),
      failures: about(FAILURES),
      missed: about(MISSED),
      satisfaction: about(SATISFACTION) / (about(DELIVERIES) + about(MISSED)),
      cost: about(DELIVERIES) * cost,
      comparisons: about(COMPARISONS),
      outsiders: { people: about(OUTSIDERS), byWordOfMouth: about(BY_WORD_OF_MOUTH), byChannel: about(BY_A_CHANNEL) },
    };
  };
  const segmentCount = layout.groups.reduce((sum, { length }) => sum + length, 0);
  const segments = [segmentWeek(), ...Array.from({ length: segmentCount }, (_, segment) => segmentWeek(segment))];
  const ofServices = services.map(serviceWeek);
  const everyone = segments[0] as SegmentWeek;
  return {
    week,
    date,
    customers: everyone.customers,
    won: at(WON),
    referred: at(REFERRED),
    left: everyone.left,
    tales: { good: at(GOOD), bad: at(BAD) },
    cost: ofServices.reduce((sum, { cost }) => sum + cost, 0),
    segments,
    services: ofServices,
  };
};
