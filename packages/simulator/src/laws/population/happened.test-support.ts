/** What happened with a service in a week. */
export interface ServiceHappened {
  deliveries: number;
  failures: number;
  missed: number;
  comparisons: number;
  /** Deliveries that could be foreseen. */
  foreseen: number;
  /** Of the experiences, in the order of rows. */
  readonly satisfactions: number[];
}

/** What happened in a week. */
export interface Happened {
  won: number;
  referred: number;
  readonly left: number[];
  readonly tales: { good: number; bad: number };
  /** How often a tale was heard, and how often believed. */
  heard: number;
  believed: number;
  readonly services: readonly ServiceHappened[];
}

export const nothingHappened = (services: number): Happened => ({
  won: 0,
  referred: 0,
  left: [],
  tales: { good: 0, bad: 0 },
  heard: 0,
  believed: 0,
  services: Array.from({ length: services }, () => ({
    deliveries: 0,
    failures: 0,
    missed: 0,
    comparisons: 0,
    foreseen: 0,
    satisfactions: [],
  })),
});
