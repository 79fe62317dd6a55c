import {
  pagePaths,
  readPage,
  summaryOf
} from "./chunk-2PZ73NL7.js";
import "./chunk-E76U5H52.js";
export {
  pagePaths,
  readPage,
  summaryOf
};
