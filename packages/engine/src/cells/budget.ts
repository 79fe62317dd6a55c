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
const STEPS_PER_NODE = 32;

/** Counts what a space spends, so that a question that is too hard ends as undecided, in bounded time and memory. */
export class Budget {
  #nodes = 0;
  #steps = 0;

  readonly limit: number;

  /** @param limit how many diagram nodes may ever be created */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** A diagram node is about to be created. */
  node(): void {
    this.#nodes += 1;
    if (this.#nodes > this.limit) throw new BudgetExceeded(`more than ${this.limit} diagram nodes`);
  }

  /** A new question begins: it may take as many steps as any other. */
  begin(): void {
    this.#steps = 0;
  }

  /** Work of about the size of one step of a diagram operation. */
  step(count = 1): void {
    this.#steps += count;
    if (this.#steps > this.limit * STEPS_PER_NODE) throw new BudgetExceeded(`more than ${this.limit * STEPS_PER_NODE} steps`);
  }
}
