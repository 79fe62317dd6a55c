export { definePolicy } from "./define/define-policy.js";
export type { CustomerOf, PolicyOf, ShapeOf } from "./define/shape.js";
export { CODES as DIAGNOSTIC_CODES, type CodeEntry } from "./diagnostics/codes.js";
export type { Diagnostic, Position, Range, Severity } from "./diagnostics/diagnostic.js";
export { diagnosticRenderer, type RenderOptions, renderDiagnostics } from "./diagnostics/render.js";
export { nearest, quote, quoteAll, suggest } from "./diagnostics/words.js";
export { wrapWords } from "./diagnostics/wrap.js";
export { parsePolicy } from "./parse-policy.js";
export type { Assertion, Bound, Must } from "./policy/assertion.js";
export type { Channel, Reach } from "./policy/channel.js";
export {
  type Comparison,
  type Condition,
  type Constant,
  DECORATORS,
  type DecoratorName,
  OPERATORS,
  type Operand,
  type Operator,
  type OperatorName,
} from "./policy/condition.js";
export type {
  ArrayType,
  Bounds,
  Fact,
  Facts,
  FactType,
  FactValue,
  LeafType,
  ObjectType,
  Property,
  Scalar,
  ScalarType,
} from "./policy/fact.js";
export { COMMITMENTS, type Commitment, PUBLICITIES, type Publicity, type TermScale, type Terms, type TermValue } from "./policy/level.js";
export type { AnyShape, Budget, CheckSetting, Policy, PolicyShape, Segment } from "./policy/policy.js";
export { type Comparable, type Relation, relationOf } from "./policy/relation.js";
export type { ArrangeRule, LimitRule, OfferRule, Rule, WithholdRule } from "./policy/rule.js";
export type { Allow, Control, Evidence, LevelPair, Need, OfferStatement, Service, Standard, Surprise } from "./policy/service.js";
export type { Described, Text } from "./policy/text.js";
export { canonicalDateTime, isDate } from "./resolve/values/dates.js";
export { typeInWords } from "./resolve/values/domain.js";
