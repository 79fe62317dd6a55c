import { resultOf } from "./children.mjs";

const USES = ["as returned", "every service read"];

/** The bytes that a customer leaves behind, by what is done with the decision; a process each. */
export const slopes = (name, customers) =>
  Object.fromEntries(USES.map((use) => [use, resultOf("memory.mjs", [name, String(customers), use], ["--expose-gc"]).bytesPerCustomer]));
