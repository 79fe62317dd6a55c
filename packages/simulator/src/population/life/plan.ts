import type { Coefficients } from "../coefficients/coefficients.js";
import type { WorldService } from "../standing/world.js";

/** What is known of a service before anybody is decided on. */
export type PlannedService = Pick<WorldService, "id" | "need" | "delivery" | "kept">;

/** All that somebody must be told once, who is to live through the weeks with some of the rows: another thread too. */
export interface Plan {
  readonly seed: number;
  readonly coefficients: Coefficients;
  readonly rows: number;
  /** Rows below this are customers from the beginning. */
  readonly customers: number;
  /** How many segments there are. */
  readonly segments: number;
  readonly services: readonly PlannedService[];
}

/** What a plan says of a world, whether it has begun or not. */
export interface Planned {
  readonly rows: number;
  readonly customers: number;
  readonly segments: readonly unknown[];
  readonly services: readonly PlannedService[];
}

export const planOf = (
  { rows, customers, services, segments }: Planned,
  { seed, coefficients }: { readonly seed: number; readonly coefficients: Coefficients },
): Plan => ({
  seed,
  coefficients,
  rows,
  customers,
  segments: segments.length,
  services: services.map(({ id, need, delivery, kept }) => ({ id, need, delivery, kept })),
});
