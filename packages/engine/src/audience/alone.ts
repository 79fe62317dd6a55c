import type { Policy, Service } from "@tierpolicy/schema";
import { type Formulas, formulasOf } from "../formulas/formulas.js";

/**
 * The formulas of one service, in a space of its own. What customers read is asked there, so that no rule about a service of which they may not know can
 * use up the budget: whether there is an answer is an answer too.
 */
export const formulasAlone = (policy: Policy, { id }: Pick<Service, "id">): Formulas =>
  // Stryker disable next-line ArrayDeclaration: a text among the assertions does not compile, and states no condition
  formulasOf({ ...policy, rules: policy.rules.filter(({ services }) => services.includes(id)), assertions: [] });
