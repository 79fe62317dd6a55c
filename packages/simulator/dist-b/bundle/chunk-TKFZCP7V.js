import {
  commitment,
  publicity,
  termQuality
} from "./chunk-Y4XXGU5X.js";
import {
  COMMITMENTS,
  PUBLICITIES
} from "./chunk-UDG6POVW.js";

// dist/diff/groups/facet.js
var RESPECTS = ["offered", "commitment", "publicity", "terms", "arrangement", "approval", "channels"], respectOf = ({ kind }) => kind === "term" ? "terms" : kind === "channel" ? "channels" : kind, facetKey = (facet) => {
  switch (facet.kind) {
    case "term":
      return `terms.${facet.term}`;
    case "channel":
      return `channels.${facet.channel}`;
    case "approval":
      return `approval.${facet.by}`;
    default:
      return facet.kind;
  }
}, isSameValue = (one, other) => valueKey(one) === valueKey(other), valueKey = (value) => JSON.stringify(typeof value == "object" && value !== null ? [value.fee, value.by] : value), valueIfUnknown = ({ kind }) => {
  switch (kind) {
    case "offered":
    case "channel":
    case "approval":
      return !1;
    case "commitment":
      return COMMITMENTS[0];
    case "publicity":
      return PUBLICITIES[0];
    case "term":
    case "arrangement":
      return null;
  }
}, valueIn = (decision, facet) => {
  if (decision === void 0)
    return valueIfUnknown(facet);
  switch (facet.kind) {
    case "offered":
    case "commitment":
    case "publicity":
      return decision[facet.kind];
    case "arrangement":
      return decision.arrangement ?? null;
    case "term":
      return decision.terms?.[facet.term] ?? null;
    case "channel":
      return decision.channels.includes(facet.channel);
    case "approval":
      return decision.approval?.includes(facet.by) ?? !1;
  }
};

// dist/diff/groups/grade.js
var scalesIn = (before, after, term) => {
  let [was, is] = [before?.terms.get(term), after?.terms.get(term)];
  return { ...was && { before: was }, ...is && { after: is } };
}, gradeOf = (facet, before, after, scales) => {
  switch (facet.kind) {
    case "offered":
      return before === !0 ? "offered" : void 0;
    case "commitment": {
      let [was, is] = [before, after];
      return commitment.compare(was, "target") >= 0 && commitment.compare(is, was) < 0 ? "commitment" : void 0;
    }
    case "publicity":
      return publicity.compare(after, before) > 0 ? "publicity" : void 0;
    case "channel":
      return after === !0 ? "channels" : void 0;
    case "term":
      return isNoWorse(before, after, scales) ? void 0 : "terms";
    case "arrangement":
    case "approval":
      return;
  }
}, isNoWorse = (was, is, { before, after }) => was === null ? !0 : is === null || before === void 0 || after === void 0 ? !1 : [before, after].every((scale) => {
  let qualities = [was, is].map((value) => isOn(scale, value) ? termQuality(scale, value) : Number.NaN);
  return qualities[1] >= qualities[0];
}), isOn = (scale, value) => scale.kind === "enum" ? scale.values.includes(String(value)) : typeof value == "number";

// dist/diff/groups/change-words.js
var LOSSES = ["offered", "commitment", "terms"], WIDENINGS = ["publicity", "channels"], changeInWords = (steps) => {
  let grades = new Set(steps.map(({ grade }) => grade)), losses = grades.has("offered") ? ["offered"] : LOSSES.filter((loss) => grades.has(loss));
  return {
    before: partOf(steps, "before"),
    after: partOf(steps, "after"),
    varies: steps.flatMap((step) => "varies" in step ? [step.varies] : []),
    losses,
    widenings: WIDENINGS.filter((widening) => grades.has(widening))
  };
}, partOf = (steps, side) => {
  let part = {}, terms = {}, channels = [], approval = [];
  for (let step of steps) {
    if ("varies" in step)
      continue;
    let { facet, [side]: value } = step;
    switch (facet.kind) {
      case "offered":
        part.offered = value;
        break;
      case "commitment":
        part.commitment = value;
        break;
      case "publicity":
        part.publicity = value;
        break;
      case "arrangement":
        part.arrangement = value;
        break;
      case "term":
        terms[facet.term] = value, part.terms = terms;
        break;
      case "channel":
        value === !0 && channels.push(facet.channel), part.channels = channels.sort();
        break;
      case "approval":
        value === !0 && approval.push(facet.by), part.approval = approval.sort();
        break;
    }
  }
  return part;
}, stepsBetween = (before, after, scalesOf = () => ({})) => {
  let terms = /* @__PURE__ */ new Set([...Object.keys(before?.terms ?? {}), ...Object.keys(after?.terms ?? {})]), channels = /* @__PURE__ */ new Set([...before?.channels ?? [], ...after?.channels ?? []]), approvers = /* @__PURE__ */ new Set([...before?.approval ?? [], ...after?.approval ?? []]);
  return [
    { kind: "offered" },
    { kind: "commitment" },
    { kind: "publicity" },
    ...[...terms].map((term) => ({ kind: "term", term })),
    { kind: "arrangement" },
    ...[...approvers].map((by) => ({ kind: "approval", by })),
    ...[...channels].map((channel) => ({ kind: "channel", channel }))
  ].flatMap((facet) => {
    let [was, is] = [valueIn(before, facet), valueIn(after, facet)];
    return isSameValue(was, is) ? [] : [{ facet, before: was, after: is, grade: gradeOf(facet, was, is, facet.kind === "term" ? scalesOf(facet.term) : {}) }];
  });
}, stepsKey = (steps, varies = /* @__PURE__ */ new Set()) => {
  let exact = [], judged = /* @__PURE__ */ new Map();
  for (let step of steps) {
    let respect = "varies" in step ? step.varies : respectOf(step.facet);
    "varies" in step || varies.has(respect) ? judged.set(respect, judged.get(respect) === !0 || step.grade !== void 0) : exact.push(`${facetKey(step.facet)} ${valueKey(step.before)} ${valueKey(step.after)}`);
  }
  return [...exact, ...[...judged].map(([respect, isGrave]) => `${respect} ${isGrave}`)].sort().join(`
`);
};

export {
  RESPECTS,
  respectOf,
  facetKey,
  isSameValue,
  valueKey,
  valueIfUnknown,
  scalesIn,
  gradeOf,
  changeInWords,
  stepsBetween,
  stepsKey
};
