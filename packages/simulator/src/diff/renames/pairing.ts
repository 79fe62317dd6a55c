/** What has vanished from a policy, or is new in it: what it is by itself, and the places where it stands. */
export interface Candidate {
  readonly id: string;
  /** Equal for what is declared the same. */
  readonly declaration: string | number;
  /** Equal numbers for places that say the same; the own name of the candidate counts for nothing there. */
  readonly places: ReadonlySet<number>;
}

/**
 * Which of the vanished is which of the new: they are declared the same, and stand in the same places; failing that, in some
 * of the same places. A pair of which either has more than one such partner is ambiguous, and is none.
 */
export const pairsOf = (vanished: readonly Candidate[], added: readonly Candidate[]): ReadonlyMap<string, string> => {
  const same = oneToOne(vanished, added, (one, other) => isDeclaredAs(one, other) && hasPlacesOf(one, other));
  const rest = ({ id }: Candidate) => !same.has(id) && ![...same.values()].includes(id);
  const alike = oneToOne(vanished.filter(rest), added.filter(rest), (one, other) => isDeclaredAs(one, other) && sharesPlaces(one, other));
  return new Map([...same, ...alike]);
};

/** The pairs that belong together and of which neither belongs to anything else. */
const oneToOne = <A extends { readonly id: string }>(
  vanished: readonly A[],
  added: readonly A[],
  belong: (one: A, other: A) => boolean,
): ReadonlyMap<string, string> => {
  const partners = vanished.map((one) => added.filter((other) => belong(one, other)));
  const suitors = new Map<A, number>();
  for (const other of partners.flat()) suitors.set(other, (suitors.get(other) ?? 0) + 1);
  return new Map(
    vanished.flatMap(({ id }, at): readonly (readonly [string, string])[] => {
      const [partner, ...others] = partners[at] ?? [];
      return partner && others.length === 0 && suitors.get(partner) === 1 ? [[id, partner.id]] : [];
    }),
  );
};

export interface Signed {
  readonly id: string;
  readonly signature: number | string;
}

/** The pairs of equal signature that nothing else shares. Thousands may be renamed at once, so nobody is held against everybody. */
export const pairsBySignature = (vanished: readonly Signed[], added: readonly Signed[]): ReadonlyMap<string, string> => {
  const newcomers = uniquely(added);
  return new Map(
    [...uniquely(vanished)].flatMap(([signature, id]) => {
      const partner = id === undefined ? undefined : newcomers.get(signature);
      return id === undefined || partner === undefined ? [] : [[id, partner] as const];
    }),
  );
};

/** Undefined where several have the signature. */
const uniquely = (signed: readonly Signed[]): ReadonlyMap<number | string, string | undefined> => {
  const owners = new Map<number | string, string | undefined>();
  for (const { id, signature } of signed) owners.set(signature, owners.has(signature) ? undefined : id);
  return owners;
};

const isDeclaredAs = (one: Candidate, other: Candidate): boolean => one.declaration === other.declaration;

const hasPlacesOf = (one: Candidate, other: Candidate): boolean =>
  one.places.size === other.places.size && [...one.places].every((place) => other.places.has(place));

const sharesPlaces = (one: Candidate, other: Candidate): boolean => [...one.places].some((place) => other.places.has(place));

/** The ids that one of two policies has and the other has not. */
export const goneFrom = (ids: Iterable<string>, others: { readonly has: (id: string) => boolean }): readonly string[] =>
  [...ids].filter((id) => !others.has(id));
