import type { Arrangement } from "./decision.js";

/** The order in which arrangements are preferred: the lowest fee; among equals `us`, then the first by name. */
export const byPreference = (a: Arrangement, b: Arrangement): number =>
  a.fee - b.fee || rank(a.by) - rank(b.by) || Number(a.by > b.by) - Number(a.by < b.by);

const rank = (by: string): number => (by === "us" ? 0 : 1);
