import type { CustomerSet, Formulas } from "@tierpolicy/engine";
import type { Facts } from "@tierpolicy/schema";
import type { Violation } from "./property.js";
import type { Witness } from "./report.js";

/** The plainest customers that show a violation; undefined where nobody does, which proves the property. */
export const findWitness = (formulas: Formulas, violation: Violation): Witness | undefined => {
  const { space, atClockOf } = formulas;
  switch (violation.kind) {
    case "customer": {
      const customer = space.witness(violation.customers);
      return customer && { customer };
    }
    case "news": {
      const { insiders, outsiders, strangers } = violation;
      const insider = space.witness(space.and(insiders, atClockOf(outsiders)));
      if (insider !== undefined) return withOutsider(formulas, insider, outsiders);
      const alone = strangers ? space.witness(insiders) : undefined;
      return alone && { insider: alone };
    }
  }
};

/** The outsider who is as much like the insider as can be, at the same moment: two who will compare themselves. */
const withOutsider = ({ policy, space }: Formulas, insider: Facts, outsiders: CustomerSet): Witness => {
  const outsider = space.witness(outsiders, { near: insider, keeping: policy.clock === undefined ? [] : [policy.clock] });
  return { insider, ...(outsider && { outsider }) };
};
