export { definePolicy } from "./define/define-policy.js";
export type { CustomerOf, PolicyOf, ShapeOf } from "./define/shape.js";
export { CODES as DIAGNOSTIC_CODES, type CodeEntry } from "./diagnostics/codes.js";
export type { Diagnostic, Position, Range, Severity } from "./diagnostics/diagnostic.js";
export { diagnosticRenderer, type RenderOptions, renderDiagnostics } from "./diagnostics/render.js";
export { wrapWords } from "./diagnostics/wrap.js";
export { parsePolicy } from "./parse-policy.js";
export type { Assertion, Bound, Must } from "./policy/assertion.js";
export type { Channel, Reach } from "./policy/channel.js";
export type { Comparison, Condition, Constant, DecoratorName, Operand, Operator, OperatorName } from "./policy/condition.js";
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
export type { Commitment, Publicity, Term, TermScale, Terms, TermValue } from "./policy/level.js";
export type { AnyShape, Budget, CheckSetting, Policy, PolicyShape, Segment } from "./policy/policy.js";
export type { Comparable, Relation } from "./policy/relation.js";
export type { ArrangeRule, LimitRule, OfferRule, Rule, WithholdRule } from "./policy/rule.js";
export type { Allow, Control, Evidence, LevelPair, Need, OfferStatement, Service, Standard, Surprise } from "./policy/service.js";
export { comparisonsStatedIn, segmentsStatedIn } from "./policy/stated.js";
export { type Described, type Text, textIn } from "./policy/text.js";
export {
  COMMITMENTS,
  canonicalDateTime,
  DECORATORS,
  isDate,
  nearest,
  OPERATORS,
  PUBLICITIES,
  quote,
  quoteAll,
  relationOf,
  suggest,
  typeInWords,
} from "./vocabulary.js";
