import type { Keep } from "../life/news.js";
import type { WholeNumbers } from "../standing/columns.js";

/** A copy that all threads see, and that nobody changes any more. */
export const inSharedMemory: Keep = <Kept extends WholeNumbers>(column: Kept): Kept => {
  const shared = new (column.constructor as new (memory: SharedArrayBuffer) => Kept)(new SharedArrayBuffer(column.byteLength));
  shared.set(column);
  return shared;
};
