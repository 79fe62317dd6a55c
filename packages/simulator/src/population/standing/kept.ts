import type { Facts } from "@tierpolicy/schema";
import type { Concern } from "./concerns.js";

/** A segment or a service. */
export interface Subject {
  readonly kind: "segments" | "services";
  readonly id: string;
  readonly concern: Concern;
}

/** So many bytes are kept at most. */
const MOST_BYTES = 2 ** 28;

/** What has been found out about everybody: by subject, by what is asked of it, and by the state in which everybody was taken to be. */
export class Kept {
  readonly #columns = new Map<string, Map<string, Uint8Array>>();
  #bytes = 0;

  hasRoomFor(columns: number, rows: number): boolean {
    return this.#bytes + columns * rows <= MOST_BYTES;
  }

  /**
   * @param asked what is asked, by its number
   * @param facts of the state; left out where everybody was as he or she is
   */
  add(subject: Subject, asked: number, facts: Facts | undefined, column: Uint8Array): void {
    const columns = this.#columns.get(keyOf(subject)) ?? new Map<string, Uint8Array>();
    this.#columns.set(keyOf(subject), columns.set(nameOf(subject, asked, facts), column));
    this.#bytes += column.length;
  }

  of(subject: Subject, asked: number, facts: Facts | undefined): Uint8Array | undefined {
    return this.#columns.get(keyOf(subject))?.get(nameOf(subject, asked, facts));
  }

  forget(subject: Subject): void {
    for (const column of this.#columns.get(keyOf(subject))?.values() ?? []) this.#bytes -= column.length;
    this.#columns.delete(keyOf(subject));
  }
}

const keyOf = ({ kind, id }: Subject): string => `${kind} ${id}`;

/** States that a subject cannot tell apart have the same name. */
const nameOf = ({ concern }: Subject, asked: number, facts: Facts | undefined): string =>
  JSON.stringify([asked, facts && concern.recurring.map((fact) => facts[fact])]);
