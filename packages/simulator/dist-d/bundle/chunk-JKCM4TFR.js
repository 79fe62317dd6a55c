// ../../node_modules/.pnpm/fp-ts@2.16.11/node_modules/fp-ts/es6/function.js
var __spreadArray = function(to, from, pack) {
  if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++)
    (ar || !(i in from)) && (ar || (ar = Array.prototype.slice.call(from, 0, i)), ar[i] = from[i]);
  return to.concat(ar || Array.prototype.slice.call(from));
};
function identity(a) {
  return a;
}
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
      for (var ret = arguments[0], i = 1; i < arguments.length; i++)
        ret = arguments[i](ret);
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
};

// ../../node_modules/.pnpm/fp-ts@2.16.11/node_modules/fp-ts/es6/internal.js
var isLeft = function(ma) {
  return ma._tag === "Left";
}, isRight = function(ma) {
  return ma._tag === "Right";
}, left = function(e) {
  return { _tag: "Left", left: e };
}, right = function(a) {
  return { _tag: "Right", right: a };
};
var head = function(as3) {
  return as3[0];
};

// ../../node_modules/.pnpm/fp-ts@2.16.11/node_modules/fp-ts/es6/Functor.js
function as(F) {
  return function(self, b) {
    return F.map(self, function() {
      return b;
    });
  };
}
function asUnit(F) {
  var asM = as(F);
  return function(self) {
    return asM(self, void 0);
  };
}

// ../../node_modules/.pnpm/fp-ts@2.16.11/node_modules/fp-ts/es6/Chain.js
function tap(M) {
  return function(first, f) {
    return M.chain(first, function(a) {
      return M.map(f(a), function() {
        return a;
      });
    });
  };
}

// ../../node_modules/.pnpm/fp-ts@2.16.11/node_modules/fp-ts/es6/Either.js
var left2 = left, right2 = right, flatMap = /* @__PURE__ */ dual(2, function(ma, f) {
  return isLeft2(ma) ? ma : f(ma.right);
}), _map = function(fa, f) {
  return pipe(fa, map(f));
}, _ap = function(fab, fa) {
  return pipe(fab, ap(fa));
};
var URI = "Either";
var map = function(f) {
  return function(fa) {
    return isLeft2(fa) ? fa : right2(f(fa.right));
  };
}, Functor = {
  URI,
  map: _map
}, as2 = dual(2, as(Functor)), asUnit2 = asUnit(Functor);
var apW = function(fa) {
  return function(fab) {
    return isLeft2(fab) ? fab : isLeft2(fa) ? fa : right2(fab.right(fa.right));
  };
}, ap = apW;
var Chain = {
  URI,
  map: _map,
  ap: _ap,
  chain: flatMap
};
var mapLeft = function(f) {
  return function(fa) {
    return isLeft2(fa) ? left2(f(fa.left)) : fa;
  };
};
var FromEither = {
  URI,
  fromEither: identity
};
var isLeft2 = isLeft, isRight2 = isRight;
var tap2 = /* @__PURE__ */ dual(2, tap(Chain));
var _FromEither = {
  fromEither: FromEither.fromEither
};

export {
  head,
  left2 as left,
  right2 as right,
  map,
  mapLeft,
  isLeft2 as isLeft,
  isRight2 as isRight
};
