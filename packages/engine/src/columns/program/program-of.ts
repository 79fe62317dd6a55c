import { type CompiledPolicy, program } from "../../compile/compile.js";
import { type ColumnProgram, columnProgram } from "./column-program.js";

/** Who asks for some services asks for the same ones again; beyond so many choices, the oldest is forgotten. */
const MOST_CHOICES = 8;

const programs = new WeakMap<CompiledPolicy, Map<string, ColumnProgram>>();

/** The program of a compiled policy for some services, made once. */
export const programOf = (compiled: CompiledPolicy, services: readonly string[] | undefined): ColumnProgram => {
  const known = programs.get(compiled) ?? new Map<string, ColumnProgram>();
  programs.set(compiled, known);
  const chosen = services && new Set(services);
  const key = chosen === undefined ? "" : JSON.stringify([...chosen].sort());
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = columnProgram(compiled.policy, compiled[program].carriage, chosen);
  const [oldest] = known.keys();
  if (known.size >= MOST_CHOICES && oldest !== undefined) known.delete(oldest);
  known.set(key, made);
  return made;
};
