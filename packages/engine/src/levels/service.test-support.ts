import type { Service } from "@tierpolicy/schema";

/** A basic service under high control with nothing said of it but what is given. */
export const service = (given: Partial<Service> = {}): Service => ({
  id: "warranty",
  need: "basic",
  control: "high",
  story: false,
  tags: [],
  knownTo: "everyone",
  knownToStated: false,
  terms: new Map(),
  defaults: { terms: new Map() },
  classDefault: { commitment: "guaranteed", publicity: "public" },
  classCeiling: { commitment: "guaranteed", publicity: "public" },
  allow: [],
  pointer: "/services/warranty",
  ...given,
});
