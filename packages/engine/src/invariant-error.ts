/** Thrown where the software contradicts itself. It is never the author's or the caller's fault: please report it. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}
