import { expect, test } from "vitest";
import { treeDepth } from "./depth.js";

const graph = (leaves: number, ...edges: readonly (readonly [number, number])[]): readonly number[] =>
  Array.from({ length: leaves }, (_, leaf) =>
    edges.filter((edge) => edge.includes(leaf)).reduce((mask, [one, other]) => mask | (1 << (one === leaf ? other : one)), 0),
  );

test("how many quantifiers must be nested to speak of all leaves", () => {
  expect(treeDepth(0b1, graph(1))).toBe(1);
  expect(treeDepth(0b111, graph(3))).toBe(1);
  expect(treeDepth(0b11111, graph(5, [0, 1], [0, 2], [0, 3], [0, 4]))).toBe(2);
  expect(treeDepth(0b11110, graph(5, [0, 1], [0, 2], [0, 3], [0, 4]))).toBe(1);
  expect(treeDepth(0b1111111, graph(7, [0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [5, 6]))).toBe(3);
  expect(treeDepth(0b111, graph(3, [0, 1], [1, 2], [0, 2]))).toBe(3);
});
