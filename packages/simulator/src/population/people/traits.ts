import { spliced } from "./columns/splice.js";
import { gathered, type Stored, takeFrom } from "./columns/stored.js";
import type { Phases } from "./recurring/phases.js";

/** What is known of some people: what they always are, and when their own weeks are; by fact. */
export interface Traits {
  readonly columns: ReadonlyMap<string, Stored>;
  readonly phases: ReadonlyMap<string, Phases>;
}

/** Those of some rows. */
export const traitsOf = ({ columns, phases }: Traits, rows: Uint32Array): Traits => ({
  columns: new Map([...columns].map(([fact, stored]) => [fact, gathered(stored, rows)])),
  phases: new Map([...phases].map(([fact, tracks]) => [fact, tracks.map((track) => takeFrom(track, rows))])),
});

/** Those of some facts. */
export const traitsIn = ({ columns, phases }: Traits, facts: { readonly has: (fact: string) => boolean }): Traits => ({
  columns: new Map([...columns].filter(([fact]) => facts.has(fact))),
  phases: new Map([...phases].filter(([fact]) => facts.has(fact))),
});

/** The same people, some of them with other facts. What is given is no longer to be used. */
export const replaced = (traits: Traits, rows: Uint32Array, by: Traits): Traits => {
  const columns = new Map(traits.columns);
  for (const [fact, stored] of by.columns) columns.set(fact, spliced(columns.get(fact) ?? stored, rows, stored));
  for (const [fact, tracks] of by.phases)
    for (const [i, track] of tracks.entries()) {
      const into = traits.phases.get(fact)?.[i];
      if (into !== undefined) for (let at = 0; at < rows.length; at++) into[rows[at] as number] = track[at] as number;
    }
  return { columns, phases: traits.phases };
};
