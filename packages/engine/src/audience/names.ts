import type { Policy, Text } from "@tierpolicy/schema";

/** What a service is called, folded. */
export interface Names {
  readonly id: string;
  readonly titles: readonly string[];
}

/** Made at the first question, since an application that only decides never asks one. */
const known = new WeakMap<Policy, ReadonlyMap<string, Names>>();

/** What the services of a policy are called, by id. */
export const namesOf = (policy: Policy): ReadonlyMap<string, Names> => {
  const made = known.get(policy);
  if (made !== undefined) return made;
  const names = new Map([...policy.services.values()].map(({ id, title }) => [id, { id: folded(id), titles: textsOf(title).map(folded) }]));
  known.set(policy, names);
  return names;
};

const textsOf = (text: Text | undefined): readonly string[] => (typeof text === "string" ? [text] : Object.values(text ?? {}));

/**
 * A text in the form in which names are compared: case, white space and the forms of compatible characters do not matter.
 * Capitals come last, since they have one form for the sharp s and the final sigma; what that takes apart is composed again.
 */
export const folded = (text: string): string =>
  text.normalize("NFKC").toLowerCase().toUpperCase().normalize("NFKC").replace(/\s+/gu, " ").trim();
