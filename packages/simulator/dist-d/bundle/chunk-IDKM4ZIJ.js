import {
  head
} from "./chunk-JKCM4TFR.js";

// ../../node_modules/.pnpm/fp-ts@2.16.11/node_modules/fp-ts/es6/ReadonlyNonEmptyArray.js
var extract = head;
var head2 = extract;

// ../../node_modules/.pnpm/fp-ts@2.16.11/node_modules/fp-ts/es6/NonEmptyArray.js
var isNonEmpty2 = function(as) {
  return as.length > 0;
};
var mapWithIndex = function(f) {
  return function(as) {
    for (var out = [f(0, head3(as))], i = 1; i < as.length; i++)
      out.push(f(i, as[i]));
    return out;
  };
};
var head3 = head2;

// ../../node_modules/.pnpm/fp-ts@2.16.11/node_modules/fp-ts/es6/Array.js
var isNonEmpty3 = isNonEmpty2;

export {
  mapWithIndex,
  isNonEmpty3 as isNonEmpty
};
