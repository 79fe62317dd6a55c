import type { Policy } from "@tierpolicy/schema";
import { eachOf, type Json } from "./json.js";

/** The standards of the classes that some service is in. */
export const cutStandards = ({ services }: Policy, standards: unknown): Json => {
  const classes = new Set([...services.values()].map(({ need, control }) => `${need} ${control}`));
  return eachOf(standards, (controls, need) => {
    const kept = eachOf(controls, (cell, control) => (classes.has(`${need} ${control}`) ? cell : undefined));
    return Object.keys(kept).length === 0 ? undefined : kept;
  });
};
