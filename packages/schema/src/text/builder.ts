import { child } from "../resolve/document/pointer.js";
import { LONGEST_KEY, RESERVED_KEY } from "./limits.js";
import type { PlaceRecorder } from "./places.js";

type Container = unknown[] | { [key: string]: unknown };

interface Frame {
  readonly value: Container;
  readonly start: number;
  /** The key, or the index, of what is being read; undefined in an object before its first key. */
  step: string | number | undefined;
  keyStart: number;
  keyEnd: number;
  /** Whether what is being read is left out of the value, because its key cannot be one. */
  dropped: boolean;
}

/** What may be wrong with a key as such. */
export type KeyFault = "key-too-long" | "reserved-key" | "duplicate-key";

/** Builds a value from the inside of its brackets out, without recursion. */
export class ValueBuilder {
  readonly #frames: Frame[] = [];
  readonly #record: PlaceRecorder | undefined;
  value: unknown;

  constructor(record: PlaceRecorder | undefined) {
    this.#record = record;
  }

  get depth(): number {
    return this.#frames.length;
  }

  /** Which brackets are open innermost, and where they were opened. */
  get inside(): { readonly kind: "array" | "object"; readonly start: number } | undefined {
    const frame = this.#frames.at(-1);
    return frame === undefined ? undefined : { kind: Array.isArray(frame.value) ? "array" : "object", start: frame.start };
  }

  /** Where what is being read will stand. */
  get pointer(): string {
    return this.#frames.reduce((path, { step }) => (step === undefined ? path : child(path, step)), "");
  }

  /** Takes a key of the innermost object. */
  key(key: string, start: number, end: number): KeyFault | undefined {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return undefined;
    const isTooLong = key.length > LONGEST_KEY;
    frame.step = isTooLong ? key.slice(0, LONGEST_KEY) : key;
    frame.keyStart = start;
    frame.keyEnd = end;
    frame.dropped = isTooLong || key === RESERVED_KEY;
    if (isTooLong) return "key-too-long";
    if (key === RESERVED_KEY) return "reserved-key";
    return Object.hasOwn(frame.value, key) ? "duplicate-key" : undefined;
  }

  /** In an array, says that its next element is about to be read, so that the pointer is that of the element. */
  element(): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined && Array.isArray(frame.value)) frame.step = frame.value.length;
  }

  put(value: unknown, start: number, end: number): void {
    this.#attach(value, start);
    this.#record?.leave(end);
  }

  open(value: Container, start: number): void {
    this.#attach(value, start);
    this.#frames.push({ value, start, step: undefined, keyStart: 0, keyEnd: 0, dropped: false });
  }

  close(end: number): void {
    this.#frames.pop();
    this.#record?.leave(end);
  }

  #attach(value: unknown, start: number): void {
    this.element();
    const frame = this.#frames.at(-1);
    if (frame === undefined) this.value = value;
    else if (Array.isArray(frame.value)) frame.value.push(value);
    else if (frame.step !== undefined && !frame.dropped) frame.value[frame.step] = value;
    if (frame === undefined || Array.isArray(frame.value)) this.#record?.enter(start, undefined, 0, 0);
    else this.#record?.enter(start, String(frame.step), frame.keyStart, frame.keyEnd);
  }
}
