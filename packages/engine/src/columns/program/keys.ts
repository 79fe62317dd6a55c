import { type Plane, Planes } from "./planes.js";
import type { ServicePlan } from "./service-plan.js";

/** So many bits of a service are looked up at once. */
export const KEY_BITS = 30;

/** A run of bits of a service. */
export interface Slice {
  readonly plane: number;
  readonly shift: number;
  readonly width: number;
}

/** Where the bits of the services are brought together. */
export interface KeyPlan {
  readonly planes: readonly Plane[];
  /** By service: its bits, in order. None where no rule ever applies. */
  readonly slices: readonly (readonly Slice[])[];
}

export const planKeys = (services: readonly ServicePlan[]): KeyPlan => {
  const planes = new Planes();
  const slices = services.map(({ registers }) =>
    Array.from({ length: Math.ceil(registers.length / KEY_BITS) }, (_, i): Slice => {
      const part = registers.slice(i * KEY_BITS, (i + 1) * KEY_BITS);
      const [plane, shift] = planes.add(part);
      return { plane, shift, width: part.length };
    }),
  );
  return { planes: planes.all, slices };
};
