import { KERNEL } from "./kernel.generated.js";

/** A place in the kernel's memory, in bytes. */
export type Address = number;

/** What kernel/index.ts exports, but for the coefficients, which are numbers under their own names. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  readonly begin: (people: number, first: number, threads: number, margin: number, services: number, groups: number, sums: number) => void;
  readonly setEnd: (thread: number, place: number) => void;
  readonly beginGroup: (group: number, first: number) => Address;
  readonly beginService: (place: number, kind: number, need: number) => void;
  readonly setChance: (
    place: number,
    streamOfOccasions: number,
    occasions: number,
    keptOccasions: number,
    streamOfKept: number,
    kept: number,
    weight: number,
  ) => void;
  readonly reserveSituations: (place: number, many: number) => Address;
  readonly reserveEquals: (place: number, many: number) => Address;
  readonly countsOf: (place: number) => Address;
  readonly writtenTo: (thread: number) => Address;
  readonly countWrittenTo: (thread: number) => number;
  readonly reserveLetters: (many: number) => Address;
  readonly learnEqualsOfTellers: (many: number) => void;
  readonly sortLetters: (many: number) => void;
  readonly bringTogether: () => void;
  readonly learnFours: (which: number, from: number, to: number) => void;
  readonly learnCodes: (place: number) => void;
  readonly learnChanges: (place: number, many: number) => void;
  readonly forget: (from: number, to: number) => void;
  readonly beginCounting: () => void;
  readonly countFrom: (from: number, to: number) => void;
  readonly endCounting: () => void;
  readonly turn: () => void;
  readonly open: (week: number) => void;
  readonly live: (from: number, week: number, streamOfReferrals: number) => void;
}

/** Numbers of the kernel that are set, or asked for. */
export type KernelNumber =
  | "BLOCK"
  | "rows"
  | "equals"
  | "equalsByRow"
  | "statuses"
  | "fourCount"
  | "pairs"
  | "grainSums"
  | "offeredSums"
  | "droppedSums"
  | "codesAt"
  | "codesWidth"
  | "rowsAt"
  | "edgeOf"
  | "edgeHow"
  | "toldOf"
  | "toldHow"
  | "peopleSums"
  | "peopleCounts"
  | "slots"
  | "everybody"
  | "limitOfFar"
  | "limitOfLeaving"
  | "limitOfJoining"
  | "streamOfLeaving"
  | "streamOfJoining"
  | "streamOfTelling"
  | "streamOfFirstTold"
  | "streamOfFar"
  | "streamOfFarPlace";

/**
 * By block of the people of a thread. V8 begins with code that is compiled at once, and changes to the one that is compiled well from one call
 * to the next only: so the kernel is called often, where there is much to do.
 */
export const forEachBlock = ({ numberOf }: Running, count: number, visit: (from: number, to: number) => void): void => {
  const block = numberOf("BLOCK");
  for (let from = 0; from < count; from += block) visit(from, Math.min(count, from + block));
};

/** One thread's kernel: a program in a memory of its own. */
export interface Running {
  readonly kernel: Kernel;
  readonly numberOf: (name: KernelNumber) => number;
  /** Those that the kernel does not have are passed over. */
  readonly set: (numbers: Readonly<Record<string, number>>) => void;
  /** The memory from an address on, as long as the kernel reserves no more. */
  readonly view: <View>(kind: new (buffer: ArrayBuffer, from: number, length: number) => View, from: Address, length: number) => View;
}

let compiled: WebAssembly.Module | undefined;

/** Compiles the kernel, which is done once: before it is needed, where there is time. */
export const compileKernel = (): WebAssembly.Module => {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0)));
  return compiled;
};

/** Starts a kernel. */
export const startKernel = (): Running => {
  const { E, abs, exp, expm1, log1p, max, min } = Math;
  const math = { E, abs, exp, expm1, log1p, max, min };
  const env = Object.fromEntries(Object.entries(math).map(([name, value]) => [`Math.${name}`, value]));
  const exports = new WebAssembly.Instance(compileKernel(), { env }).exports as Kernel & Readonly<Record<string, WebAssembly.Global>>;
  return {
    kernel: exports,
    numberOf: (name) => (exports[name] as WebAssembly.Global).value,
    set: (numbers) => {
      for (const [name, value] of Object.entries(numbers)) if (name in exports) (exports[name] as WebAssembly.Global).value = value;
    },
    view: (kind, from, length) => new kind(exports.memory.buffer, from, length),
  };
};
