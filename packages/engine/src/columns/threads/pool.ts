/// <reference types="node" />
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { AnyShape, Diagnostic, Policy, PolicyShape } from "@tierpolicy/schema";
import { type Either, isLeft, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type CompiledPolicy, program as compiledProgram } from "../../compile/compile.js";
import type { ColumnDecisions } from "../column-decisions.js";
import type { Customers } from "../columns.js";
import { type ColumnOptions, decideColumns, named, prepare } from "../decide-columns.js";
import { merged } from "./merged.js";
import type { Answer, Beginning, Done, Task } from "./messages.js";
import { plainCopy } from "./plain-copy.js";
import { sharedCustomers, stretchOf } from "./shared.js";

export interface PoolOptions {
  /** How many threads decide at the same time, at least 1; as many as the machine has processors for where it is left out. */
  readonly threads?: number;
}

/** Threads that decide by one policy. */
export interface ColumnPool<Shape extends PolicyShape = AnyShape> {
  readonly threads: number;
  /**
   * As `decideColumns`, with the rows shared out to the threads: the same answer for any number of threads, in the order of the rows.
   *
   * Typed arrays in shared memory are read where they are, others are copied there once. Calls may be made before the last one has
   * been answered. The promise is rejected where a thread fails, or the pool is closed.
   */
  readonly decide: (
    customers: Customers<Shape>,
    options?: ColumnOptions<Shape>,
  ) => Promise<Either<NonEmptyArray<Diagnostic>, ColumnDecisions<Shape>>>;
  /** Ends the threads; what is not decided yet is rejected. Afterwards the process can end. */
  readonly close: () => Promise<void>;
}

/** Rows are shared out in stretches of a multiple of so many; fewer are not worth a message. */
const LEAST_ROWS = 16_384;
const STRETCHES_A_THREAD = 4;

interface Pending {
  readonly task: Task;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

class Threads {
  readonly #all: Worker[];
  readonly #idle: Worker[];
  readonly #busy = new Map<Worker, Pending>();
  readonly #waiting: Pending[] = [];
  #closed: Error | undefined;

  constructor(count: number, script: URL, workerData: Beginning) {
    this.#all = Array.from({ length: count }, () => {
      const worker = new Worker(script, { workerData });
      worker.on("message", (answer: Answer) => this.#answered(worker, answer));
      worker.on("error", (error) => this.#end(new Error(`a thread failed: ${error.message}`, { cause: error })));
      worker.on("exit", () => this.#end(new Error("a thread ended before it had answered")));
      // an idle pool keeps no process alive
      worker.unref();
      return worker;
    });
    this.#idle = [...this.#all];
  }

  run(task: Task): Promise<Done> {
    return new Promise((resolve, reject) => {
      if (this.#closed !== undefined) reject(this.#closed);
      else {
        this.#waiting.push({ task, resolve, reject });
        this.#next();
      }
    });
  }

  async close(): Promise<void> {
    this.#end(new Error("the pool is closed"));
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop();
      if (worker === undefined) return;
      const pending = this.#waiting.shift() as Pending;
      this.#busy.set(worker, pending);
      worker.ref();
      worker.postMessage(pending.task);
    }
  }

  #answered(worker: Worker, answer: Answer): void {
    const pending = this.#busy.get(worker);
    this.#busy.delete(worker);
    worker.unref();
    this.#idle.push(worker);
    if ("done" in answer) pending?.resolve(answer.done);
    else pending?.reject(new Error(`a thread failed: ${answer.failed}`));
    this.#next();
  }

  #end(reason: Error): void {
    this.#closed ??= reason;
    for (const { reject } of [...this.#busy.values(), ...this.#waiting.splice(0)]) reject(this.#closed);
    this.#busy.clear();
  }
}

/** @param script what a thread runs */
export const poolOf = <Shape extends PolicyShape>(
  compiled: CompiledPolicy<Shape>,
  { threads = availableParallelism() }: PoolOptions,
  script: URL,
): ColumnPool<Shape> => {
  if (!Number.isInteger(threads) || threads < 1) throw new RangeError(`there cannot be ${threads} threads`);
  const policy = compiled.policy as Policy;
  const running = new Threads(threads, script, beginningOf(compiled as CompiledPolicy));
  const decide: ColumnPool<Shape>["decide"] = async (customers, options = {}) => {
    const prepared = prepare(compiled, customers, options);
    if (isLeft(prepared)) return prepared;
    const { program, known } = prepared.right;
    // what judges such a clock is a function, and lives in this thread
    if (program.judged.some(({ kind }) => kind === "clock")) return decideColumns(compiled, customers, options);
    const shared = sharedCustomers(policy, known);
    const done = await Promise.all(
      stretches(known.rows, threads).map(([from, to]) =>
        running.run({ customers: stretchOf(shared, from, to), services: options.services }),
      ),
    );
    return right(named(compiled, prepared.right, merged(program, known.rows, done)));
  };
  return Object.freeze({ threads, decide, close: () => running.close() });
};

/** Stretches of a multiple of 32 rows, but for the last one. */
const stretches = (rows: number, threads: number): readonly (readonly [from: number, to: number])[] => {
  const size = Math.ceil(rows / (threads * STRETCHES_A_THREAD) / LEAST_ROWS) * LEAST_ROWS;
  return Array.from({ length: Math.ceil(rows / size) || 0 }, (_, i) => [i * size, Math.min(rows, (i + 1) * size)] as const);
};

/** The policy without what cannot be told to another thread, or is not needed there. */
const beginningOf = (compiled: CompiledPolicy): Beginning => {
  const { rangeOf: _, text: __, document: ___, shape: ____, ...policy } = compiled.policy;
  const { carriage } = compiled[compiledProgram];
  const told = [...policy.channels.keys()].map((channel) => {
    const ofServices = [...policy.services.keys()].map((service) => {
      const [named, byDefault] = [carriage.named(channel, service), carriage.byDefault(channel, service)];
      return [service, { named, byDefault }] as const;
    });
    return [
      channel,
      new Map(ofServices.filter(([, { named, byDefault }]) => named.kind !== "judged" && byDefault.kind !== "judged")),
    ] as const;
  });
  return { policy: plainCopy(policy) as Policy, carriage: new Map(told) };
};
