import type { Formulas } from "@tierpolicy/engine";
import type { Service } from "@tierpolicy/schema";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { Delivery } from "./world.js";

/** How the deliveries of a service come about. Ask within `space.within`. */
export const deliveryOf = (
  { id, need, surprise }: Service,
  { policy, space, possible, offered }: Formulas,
  { occasionsOfBasic, occasionsOfExpected, occasionsOfDelight }: Coefficients,
): Delivery => {
  if (need === "basic") return { kind: "asked", perYear: occasionsOfBasic };
  if (need === "expected") return { kind: "asked", perYear: occasionsOfExpected };
  if (surprise !== undefined) return { kind: "scheduled" };
  const timely = [...policy.facts.values()].filter(({ recurring, clock }) => recurring || clock).map((fact) => fact.id);
  const isTimely = timely.length > 0 && space.dependsOn(offered(id), possible).some((fact) => timely.includes(fact));
  return isTimely ? { kind: "given" } : { kind: "asked", perYear: occasionsOfDelight };
};

/** How often a service comes as it should, 0 to 1. */
export const keptOf = ({ need, control, evidence }: Service, coefficients: Coefficients): number => {
  if (evidence !== undefined && evidence.promised > 0) return evidence.kept / evidence.promised;
  if (need === "delight") return coefficients.keptDelight;
  return control === "high" ? coefficients.keptUnderHighControl : coefficients.keptUnderLowControl;
};
