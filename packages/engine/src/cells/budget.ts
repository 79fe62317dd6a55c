/** Thrown by every operation of a space whose budget is used up; `space.within` catches it. */
export class BudgetExceeded extends Error {
  override readonly name = "BudgetExceeded";

  readonly reason: string;

  /** @param reason what became too large, as a clause */
  constructor(reason: string) {
    super(`the budget is used up: ${reason}`);
    this.reason = reason;
  }
}

/** A step is much cheaper than a node, which stays in memory. */
export const STEPS_PER_NODE = 32;

/** What a space has done so far. */
export interface Spent {
  readonly nodes: number;
  /** To make a node counts as 32 of them. */
  readonly steps: number;
}

/** The steps of budgets that are spent together, and where they have to stop. */
interface Tally {
  steps: number;
  /** What may be spent in all until the end of the innermost allowance, and how much that allowance is. */
  end: number;
  allowed: number;
}

/** Counts what a space spends, so that a question that is too hard ends as undecided, in bounded time and memory. */
export class Budget {
  #nodes = 0;
  #steps = 0;
  readonly #tally: Tally;

  readonly limit: number;

  /**
   * @param limit how many diagram nodes may ever be created
   * @param beside a budget with which this one shares its allowances
   */
  constructor(limit: number, beside?: Budget) {
    this.limit = limit;
    this.#tally = beside === undefined ? { steps: 0, end: Number.POSITIVE_INFINITY, allowed: Number.POSITIVE_INFINITY } : beside.#tally;
  }

  get spent(): Spent {
    return { nodes: this.#nodes, steps: this.#tally.steps };
  }

  /** A diagram node is about to be created. */
  node(): void {
    this.#nodes += 1;
    if (this.#nodes > this.limit) throw new BudgetExceeded(`more than ${this.limit} diagram nodes`);
    this.#spend(STEPS_PER_NODE);
  }

  /** A new question begins: it may take as many steps as any other. */
  begin(): void {
    this.#steps = 0;
  }

  /** Work of about the size of one step of a diagram operation. */
  step(count = 1): void {
    this.#steps += count;
    if (this.#steps > this.limit * STEPS_PER_NODE) throw new BudgetExceeded(`more than ${this.limit * STEPS_PER_NODE} steps`);
    this.#spend(count);
  }

  /** What is done within may take so many steps in all, and no more than any allowance around it. */
  allow<Answer>(steps: number, work: () => Answer): Answer {
    const tally = this.#tally;
    const { end, allowed } = tally;
    if (tally.steps + steps < end) Object.assign(tally, { end: tally.steps + steps, allowed: steps });
    try {
      return work();
    } finally {
      Object.assign(tally, { end, allowed });
    }
  }

  #spend(steps: number): void {
    const tally = this.#tally;
    tally.steps += steps;
    if (tally.steps > tally.end) throw new BudgetExceeded(`more than ${tally.allowed} steps in all`);
  }
}
