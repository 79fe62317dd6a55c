import {
  COMMITMENTS,
  PUBLICITIES
} from "./chunk-UDG6POVW.js";

// ../engine/dist/bundle/chunk-7U4BEORB.js
var __spreadArray = function(to, from, pack) {
  if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) (ar || !(i in from)) && (ar || (ar = Array.prototype.slice.call(from, 0, i)), ar[i] = from[i]);
  return to.concat(ar || Array.prototype.slice.call(from));
};
function identity(a) {
  return a;
}
function constant(a) {
  return function() {
    return a;
  };
}
var constFalse = constant(!1);
function pipe(a, ab, bc, cd, de, ef, fg, gh, hi) {
  switch (arguments.length) {
    case 1:
      return a;
    case 2:
      return ab(a);
    case 3:
      return bc(ab(a));
    case 4:
      return cd(bc(ab(a)));
    case 5:
      return de(cd(bc(ab(a))));
    case 6:
      return ef(de(cd(bc(ab(a)))));
    case 7:
      return fg(ef(de(cd(bc(ab(a))))));
    case 8:
      return gh(fg(ef(de(cd(bc(ab(a)))))));
    case 9:
      return hi(gh(fg(ef(de(cd(bc(ab(a))))))));
    default: {
      for (var ret = arguments[0], i = 1; i < arguments.length; i++) ret = arguments[i](ret);
      return ret;
    }
  }
}
var dual = function(arity, body) {
  var isDataFirst = typeof arity == "number" ? function(args) {
    return args.length >= arity;
  } : arity;
  return function() {
    var args = Array.from(arguments);
    return isDataFirst(arguments) ? body.apply(this, args) : function(self) {
      return body.apply(void 0, __spreadArray([self], args, !1));
    };
  };
}, eqStrict = { equals: function(a, b) {
  return a === b;
} }, strictEqual = eqStrict.equals, equalsDefault = function(compare2) {
  return function(first, second) {
    return first === second || compare2(first, second) === 0;
  };
}, fromCompare = function(compare2) {
  return { equals: equalsDefault(compare2), compare: function(first, second) {
    return first === second ? 0 : compare2(first, second);
  } };
}, contramap = function(f) {
  return function(fa) {
    return fromCompare(function(first, second) {
      return fa.compare(f(first), f(second));
    });
  };
}, min = function(O) {
  return function(first, second) {
    return first === second || O.compare(first, second) < 1 ? first : second;
  };
}, max = function(O) {
  return function(first, second) {
    return first === second || O.compare(first, second) > -1 ? first : second;
  };
};
function compare(first, second) {
  return first < second ? -1 : first > second ? 1 : 0;
}
var strictOrd = { equals: eqStrict.equals, compare };

// ../engine/dist/bundle/chunk-KPYG6VM4.js
var ALWAYS = Object.freeze({ kind: "always" }), NEVER = Object.freeze({ kind: "never" }), clockOf = ({ clock }, facts) => clock === void 0 ? void 0 : facts[clock], holdsAt = (clocks, clock, facts) => {
  switch (clocks.kind) {
    case "always":
      return !0;
    case "never":
      return !1;
    case "within":
      return clock !== void 0 && clocks.spans.some(({ from, to }) => (from === void 0 || from <= clock) && (to === void 0 || clock <= to));
    case "judged":
      return clocks.holdsAt(facts);
  }
}, InvariantError = class extends Error {
  name = "InvariantError";
};
function getMinMaxDistributiveLattice(O) {
  return { meet: min(O), join: max(O) };
}
function getMinMaxBoundedDistributiveLattice(O) {
  var L = getMinMaxDistributiveLattice(O);
  return function(min2, max2) {
    return { join: L.join, meet: L.meet, zero: min2, one: max2 };
  };
}
var Eq = { equals: function(first, second) {
  return first === second;
} }, Ord = { equals: Eq.equals, compare: function(first, second) {
  return first < second ? -1 : first > second ? 1 : 0;
} }, Bounded = { equals: Eq.equals, compare: Ord.compare, top: 1 / 0, bottom: -1 / 0 }, MagmaSub = { concat: function(first, second) {
  return first - second;
} }, SemigroupSum = { concat: function(first, second) {
  return first + second;
} }, SemigroupProduct = { concat: function(first, second) {
  return first * second;
} }, MonoidSum = { concat: SemigroupSum.concat, empty: 0 }, MonoidProduct = { concat: SemigroupProduct.concat, empty: 1 }, Field = { add: SemigroupSum.concat, zero: 0, mul: SemigroupProduct.concat, one: 1, sub: MagmaSub.concat, degree: function(_) {
  return 1;
}, div: function(first, second) {
  return first / second;
}, mod: function(first, second) {
  return first % second;
} }, ladderBy = (quality, lowest, highest) => {
  let { equals, compare: compare2 } = contramap(quality)(Ord);
  return Object.freeze({ ...getMinMaxBoundedDistributiveLattice({ equals, compare: compare2 })(lowest, highest), equals, compare: compare2 });
}, ladderOf = (levels) => ladderBy((level) => levels.indexOf(level), levels[0], levels.at(-1) ?? levels[0]), atLeast = ({ meet, equals }) => (level, bound) => equals(meet(level, bound), bound), worse = (lattice) => (level, other) => atLeast(lattice)(other, level) && !lattice.equals(level, other), commitment = ladderOf(COMMITMENTS), publicity = ladderOf(PUBLICITIES), wilsonLowerBound = (kept, promised) => {
  if (promised === 0) return 0;
  let share = kept / promised, centre = share + 1.959964 * 1.959964 / (2 * promised), margin = 1.959964 * Math.sqrt(share * (1 - share) / promised + 1.959964 * 1.959964 / (4 * promised * promised));
  return Math.max(0, (centre - margin) / (1 + 3.841458881296 / promised));
}, evidenceCeiling = ({ standard, evidence }) => {
  let target = standard?.target;
  if (target === void 0 || evidence === void 0) return "guaranteed";
  let { kept, promised } = evidence;
  return wilsonLowerBound(kept, promised) >= target ? "guaranteed" : kept / promised >= target ? "target" : "best-effort";
}, exclusivityCeiling = ({ exclusiveTo, knownTo, knownToStated }) => exclusiveTo === void 0 || knownToStated && knownTo === "everyone" ? "public" : "segment", ceilingOf = (service) => Object.freeze({ commitment: commitment.meet(service.classCeiling.commitment, evidenceCeiling(service)), publicity: publicity.meet(service.classCeiling.publicity, exclusivityCeiling(service)) }), termQuality = (scale, value) => scale.kind === "enum" ? scale.values.indexOf(String(value)) : scale.better === "more" ? Number(value) : -Number(value), termLattice = (scale) => {
  let quality = (value) => termQuality(scale, value);
  if (scale.kind === "enum") return ladderBy(quality, scale.values[0] ?? "", scale.values.at(-1) ?? "");
  let best = scale.better === "more" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return ladderBy(quality, -best, best);
};

export {
  identity,
  constFalse,
  pipe,
  dual,
  ALWAYS,
  NEVER,
  clockOf,
  holdsAt,
  InvariantError,
  atLeast,
  worse,
  commitment,
  publicity,
  wilsonLowerBound,
  evidenceCeiling,
  exclusivityCeiling,
  ceilingOf,
  termQuality,
  termLattice
};
