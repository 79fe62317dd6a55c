import { quote, quoteAll } from "../../diagnostics/words.js";
import type { ConditionDocument } from "../../structure/language/conditions.js";
import { child } from "../document/pointer.js";
import type { Sound } from "../document/sound.js";
import type { Report } from "../problems.js";

/** Where a condition refers to a segment, and how deep in it that stands. */
interface Reference {
  readonly segment: string;
  readonly pointer: string;
  readonly depth: number;
}

type Node = Sound<ConditionDocument> | undefined;

/** The children of a node with their places. */
const childrenOf = (node: NonNullable<Node>, pointer: string): readonly (readonly [Node, string])[] => {
  if ("not" in node) return [[node.not, child(pointer, "not")]];
  const [kind, nodes] = "all" in node ? ["all", node.all] : "any" in node ? ["any", node.any] : ["", []];
  return (nodes ?? []).map((below, index) => [below, child(child(pointer, kind ?? ""), index)]);
};

const referencesIn = (node: Node, pointer: string, depth = 1): readonly Reference[] => {
  if (node === undefined) return [];
  if ("condition" in node) {
    return node.condition === undefined ? [] : [{ segment: node.condition, pointer: child(pointer, "condition"), depth }];
  }
  return childrenOf(node, pointer).flatMap(([below, place]) => referencesIn(below, place, depth + 1));
};

/** Conditions may nest 200 deep in the text (spec §4); through segments, this deep in all. */
const DEEPEST = 1000;

const circleInWords = (path: readonly string[]): string => {
  const shown = path.length > 8 ? [...path.slice(0, 4), "…", ...path.slice(-3)] : path;
  return [...shown, path[0] ?? ""].map((segment) => (segment === "…" ? segment : quote(segment))).join(" → ");
};

const refuseCircle = (circle: readonly string[], pointer: string, report: Report): void => {
  const subject =
    circle.length === 1
      ? `the segment ${quoteAll(circle)} refers to itself`
      : `the segments ${quoteAll(circle)} refer to each other in a circle`;
  report("circular-segments", pointer, `${subject}: ${circleInWords(circle)}`, "write one of the conditions out");
};

type References = ReadonlyMap<string, readonly Reference[]>;

interface Step {
  readonly segment: string;
  readonly rest: Iterator<Reference>;
}

/**
 * The segments in such an order that each stands after those that it refers to, and a report of each reference that closes a circle.
 * It keeps a stack of its own, for a chain of references can be as long as the document.
 */
const inOrder = (references: References, report: Report): readonly string[] => {
  const order = new Set<string>();
  const path: Step[] = [];
  const open = new Map<string, number>();
  const enter = (segment: string): void => {
    open.set(segment, path.length);
    path.push({ segment, rest: (references.get(segment) ?? [])[Symbol.iterator]() });
  };
  const leave = ({ segment }: Step): void => {
    path.pop();
    open.delete(segment);
    order.add(segment);
  };
  const follow = ({ segment, pointer }: Reference): void => {
    const start = open.get(segment);
    if (start !== undefined)
      refuseCircle(
        path.slice(start).map((step) => step.segment),
        pointer,
        report,
      );
    else if (references.has(segment) && !order.has(segment)) enter(segment);
  };
  for (const root of references.keys()) {
    if (!order.has(root)) enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.rest.next();
      if (next.done === true) leave(step);
      else follow(next.value);
    }
  }
  return [...order];
};

const checkDepth = (order: readonly string[], references: References, report: Report): void => {
  const depths = new Map<string, number>();
  for (const segment of order) {
    let deepest = 0;
    for (const { segment: other, depth, pointer } of references.get(segment) ?? []) {
      const below = depth + (depths.get(other) ?? 0);
      if (below > DEEPEST) {
        const message = `the segment ${quote(segment)} nests conditions more than ${DEEPEST} deep through the segments that it refers to`;
        report("nested-too-deeply", pointer, message, "refer to fewer segments that refer to others in turn");
        return;
      }
      deepest = Math.max(deepest, below);
    }
    depths.set(segment, deepest);
  }
};

/**
 * Reports each circle of references between segments, or else a chain of references so long that conditions nest too deeply.
 *
 * @param segments the conditions of each declared segment, with their places
 */
export const checkReferences = (segments: ReadonlyMap<string, readonly [node: Node, pointer: string]>, report: Report): void => {
  const references: References = new Map([...segments].map(([id, [node, pointer]]) => [id, referencesIn(node, pointer)]));
  let circles = 0;
  const order = inOrder(references, (...problem) => {
    circles += 1;
    report(...problem);
  });
  if (circles === 0) checkDepth(order, references, report);
};
