export { type Agreement, agreement, type TermWording } from "./audience/agreement.js";
export { type BundleOptions, bundleFor } from "./audience/bundle/bundle-for.js";
export { customerView } from "./audience/customer-view.js";
export { type Hearing, type HearsOptions, hearingOf, hears, type News, undecidedHearing } from "./audience/hears.js";
export { type MemberProgram, type MemberProgramOptions, memberProgram } from "./audience/member-program.js";
export { respond } from "./audience/respond.js";
export { isTold } from "./audience/sees.js";
export { type SegmentAgreementOptions, segmentAgreement } from "./audience/segment-agreement.js";
export type { Arranged, NotProvided, Provided, Seen, ServiceView, Unlisted } from "./audience/service-view.js";
export { withoutServices } from "./audience/without-services.js";
export { type Announcement, announcements } from "./carriage/announcements.js";
export { type Carriage, carriageOf } from "./carriage/carriage.js";
export { ALWAYS, type Clocks, clockOf, holdsAt, NEVER } from "./carriage/clocks.js";
export { BudgetExceeded } from "./cells/budget.js";
export { createSpace, type SpaceOptions } from "./cells/create-space.js";
export type { CustomerSet, Difference, Move, Space, Span, WitnessOptions } from "./cells/space.js";
export { type CompiledPolicy, type CompileOptions, compile } from "./compile/compile.js";
export { type CustomerInput, decide, serviceOf } from "./decide/decide.js";
export type { Arrangement, Decision, MatchingRules, ServiceDecision } from "./decide/decision.js";
export { type ExplainOptions, explain } from "./explain/explain.js";
export type {
  Block,
  Cap,
  ChannelExplanation,
  Cut,
  Explanation,
  Failure,
  RuleExplanation,
  SegmentExplanation,
  ServiceExplanation,
  Silence,
} from "./explain/explanation.js";
export { renderExplanation, renderFailure } from "./explain/render.js";
export { readFacts } from "./facts/read-facts.js";
export { shown } from "./facts/shown.js";
export { type ArrangedFor, arrangementsOf } from "./formulas/arrangements.js";
export { type Aspect, aspectsOf, aspectsOver, type Said } from "./formulas/aspects.js";
export { conditionsOf } from "./formulas/conditions-of.js";
export { type Formulas, type FormulasOptions, formulasOf } from "./formulas/formulas.js";
export { InvariantError } from "./invariant-error.js";
export { ceilingOf, evidenceCeiling, exclusivityCeiling } from "./levels/ceiling.js";
export { commitment, publicity } from "./levels/ladders.js";
export { atLeast, type Ladder, type LevelLattice, worse } from "./levels/lattice.js";
export { type ServiceLevels, serviceLevels } from "./levels/service-levels.js";
export { type Statement, statementOf } from "./levels/statement.js";
export { termLattice, termQuality } from "./levels/term.js";
export { wilsonLowerBound } from "./levels/wilson.js";
export { decideSegment, type LevelRange, type MatrixCell, type MatrixRow, matrix } from "./matrix/matrix.js";
export { FIRST_DAY } from "./surprise/days.js";
export type { Draw as SurpriseDraw, Draws as SurpriseDraws } from "./surprise/draws.js";
export { type DueSurprise, type SurpriseCalendar, type SurprisePeriod, surpriseCalendar } from "./surprise/surprise-calendar.js";
export { type SurpriseRequest, surprises } from "./surprise/surprises.js";
