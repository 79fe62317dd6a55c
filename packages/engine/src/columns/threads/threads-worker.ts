/// <reference types="node" />
import { parentPort, workerData } from "node:worker_threads";
import type { Carriage } from "../../carriage/carriage.js";
import { NEVER } from "../../carriage/clocks.js";
import { type ColumnProgram, columnProgram } from "../program/column-program.js";
import { run } from "../running/run.js";
import type { Answer, Beginning, Done, Task } from "./messages.js";

const { policy, carriage: told } = workerData as Beginning;

const carriage: Carriage = {
  named: (channel, service) => told.get(channel)?.get(service)?.named ?? NEVER,
  byDefault: (channel, service) => told.get(channel)?.get(service)?.byDefault ?? NEVER,
};

/** The last one, since calls of one pool follow each other. */
let prepared: { readonly key: string; readonly program: ColumnProgram } | undefined;

const programFor = (services: Task["services"]): ColumnProgram => {
  const key = JSON.stringify(services ?? null);
  if (prepared?.key !== key) prepared = { key, program: columnProgram(policy, carriage, services && new Set(services)) };
  return prepared.program;
};

const decided = ({ customers, services }: Task): Done => {
  const found = run(programFor(services), policy, customers, 0, customers.rows);
  return { valid: found.valid, segments: found.segments, services: found.services.map(({ numbers, sets }) => ({ numbers, sets })) };
};

const answered = (task: Task): Answer => {
  try {
    return { done: decided(task) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

/** What is decided is handed over, not copied. */
const buffersOf = ({ valid, segments, services }: Done): ArrayBuffer[] =>
  [valid, ...segments, ...services.map(({ numbers }) => numbers)].map(({ buffer }) => buffer as ArrayBuffer);

parentPort?.on("message", (task: Task) => {
  const answer = answered(task);
  parentPort?.postMessage(answer, "done" in answer ? buffersOf(answer.done) : []);
});
