export { type Comparable, relationOf } from "@tierpolicy/schema";
