import { describe, expect, it } from "vitest";
import { checkForm } from "./check.js";

const service = { need: "basic", control: "high" };
const policy = (more: object) => ({ tierpolicy: 1, name: "tea house", services: { tea: service }, ...more });
const withService = (more: object) => policy({ services: { tea: { ...service, ...more } } });
const withFact = (fact: unknown) => policy({ facts: { age: fact } });
const withCondition = (condition: unknown) => policy({ segments: { vip: { conditions: { all: [condition] } } } });
const withRoot = (conditions: unknown) => policy({ segments: { vip: { conditions } } });
const withRule = (rule: object) =>
  policy({ rules: [{ conditions: { all: [] }, event: { type: "withhold", params: { service: "tea" } }, ...rule }] });
const withEvent = (type: string, params: object) => withRule({ event: { type, params: { service: "tea", ...params } } });

/** What is reported, as `code at pointer: message | help`. */
const reported = (document: unknown) =>
  checkForm(document).problems.map(({ code, pointer, message, help }) => `${code} at ${pointer || "/"}: ${message} | ${help()}`);

const CONDITION = 'write a condition, as in `{ "condition": "owner" }`, or `{ "all": [ … ] }`; `{ "all": [] }` is everyone';
const NEST = 'nest one in the other, as in `{ "all": [ { "any": [ … ] } ] }`';

const CASES: readonly (readonly [what: string, document: unknown, ...problems: readonly string[]])[] = [
  [
    "a list instead of a policy",
    [],
    "wrong-type at /: the policy must be an object, and is a list | a service policy: who is offered what, how strongly it is promised, and who may know",
  ],
  [
    "an empty object",
    {},
    'missing-key at /: the policy lacks `tierpolicy` | write `"tierpolicy"`: the version of the language: `1`',
    'missing-key at /: the policy lacks `name` | write `"name"`: the name of the policy',
    'missing-key at /: the policy lacks `services` | write `"services"`: the services, by id',
  ],
  ["another version of the language", policy({ tierpolicy: 2 }), "not-allowed at /tierpolicy: `tierpolicy` cannot be `2` | write `1`"],
  [
    "the version as a string",
    policy({ tierpolicy: "1" }),
    "wrong-type at /tierpolicy: `tierpolicy` must be a number, and is a string | write `1`, without quotes",
  ],
  [
    "a misspelt key, and not the missing one that it stands for",
    { tierpolicy: 1, nam: "x", services: {} },
    "unknown-key at /nam: unknown key `nam` | did you mean `name`?",
  ],
  [
    "a key that resembles nothing",
    policy({ budget: { amount: 1, per: "day", whatever: 1 } }),
    "unknown-key at /budget/whatever: unknown key `whatever` | keys here are `amount` and `per`",
  ],
  [
    "a check that does not exist",
    policy({ checks: { overeach: { severity: "off", reason: "x" } } }),
    "unknown-key at /checks/overeach: unknown key `overeach` | did you mean `overreach`?",
  ],
  ["an empty name", policy({ name: "" }), "empty-string at /name: `name` is empty | the name of the policy"],
  [
    "an id with capitals and spaces",
    policy({ services: { "Moving Van": service } }),
    "bad-id at /services/Moving Van: `Moving Van` is not a service id | write `moving-van`: lower-case letters, digits and hyphens, and begin with a letter",
  ],
  [
    "an id in another script",
    policy({ services: { 保修: service } }),
    "bad-id at /services/保修: `保修` is not a service id | write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`; a name in any language can stand in its `title`",
  ],
  [
    "a fact id in snake case",
    policy({ facts: { contract_value: { type: "number" } } }),
    "bad-id at /facts/contract_value: `contract_value` is not a fact id | write `contractValue`: letters, digits and hyphens, and begin with a lower-case letter",
  ],
  [
    "a language tag that is none",
    policy({ title: { "": "x" } }),
    "bad-id at /title/: `` is not a language tag | write a language tag, as in `en`, `zh` or `pt-BR`",
  ],
  [
    "a misspelt value",
    withService({ control: "hihg" }),
    "not-allowed at /services/tea/control: `control` cannot be `hihg` | did you mean `high`?",
  ],
  [
    "a value that resembles nothing",
    withService({ control: "some" }),
    "not-allowed at /services/tea/control: `control` cannot be `some` | write `high` or `low`",
  ],
  [
    "a value of another type",
    withService({ cost: "3" }),
    "wrong-type at /services/tea/cost: `cost` must be a number, and is a string | write `3`, without quotes",
  ],
  [
    "a string that is no number where a number belongs",
    withService({ cost: "three" }),
    "wrong-type at /services/tea/cost: `cost` must be a number, and is a string | what one delivery costs, in the policy's currency",
  ],
  [
    "a number where a string belongs",
    policy({ version: 2 }),
    'wrong-type at /version: `version` must be a string, and is a number | write `"2"`, in quotes',
  ],
  [
    "true in quotes",
    policy({ facts: { member: { type: "boolean", merit: "false" } } }),
    "wrong-type at /facts/member/merit: `merit` must be true or false, and is a string | write `false`, without quotes",
  ],
  [
    "one name where a list belongs",
    withService({ tags: "warm" }),
    'wrong-type at /services/tea/tags: `tags` must be a list, and is a string | write it as a list, as in `["warm"]`',
  ],
  [
    "one tier where a chain belongs, which one tier is not",
    policy({ tiers: ["gold"] }),
    "wrong-type at /tiers/0: element 1 of `tiers` must be a list, and is a string | name the segments of the chain, from low to high",
  ],
  [
    "a type that other languages have",
    policy({ facts: { today: { type: "date" } } }),
    'not-allowed at /facts/today/type: `type` cannot be `date` | write `"type": "string", "format": "date"`',
  ],
  [
    "null",
    withService({ cost: null }),
    "wrong-type at /services/tea/cost: `cost` must be a number, and is null | what one delivery costs, in the policy's currency",
  ],
  [
    "a fraction for a count",
    withService({ evidence: { kept: 0.5, promised: 1 } }),
    "wrong-type at /services/tea/evidence/kept: `kept` must be a whole number, and is a fraction | in how many cases it was kept",
  ],
  [
    "a number that is too small",
    withService({ cost: -1 }),
    "out-of-range at /services/tea/cost: `cost` must be at least 0, and is `-1` | what one delivery costs, in the policy's currency",
  ],
  [
    "a share given in per cent",
    withService({ standard: { target: 99 } }),
    "out-of-range at /services/tea/standard/target: `target` must be at most 1, and is `99` | the share of cases in which it is met, from 0 to 1",
  ],
  [
    "a tag twice",
    withService({ tags: ["care", "care"] }),
    "repeated-item at /services/tea/tags/1: `care` is listed twice in `tags` | it is element 1 already: remove one of the two",
  ],
  [
    "a service without its need",
    policy({ services: { tea: { control: "high" } } }),
    'missing-key at /services/tea: `tea` lacks `need` | write `"need"`: the class of the need: `basic` (must be: missed when missing), `expected` (satisfaction follows how well it is done), `delight` (a joy when present, never missed)',
  ],
  [
    "a misspelt need, without what would follow",
    policy({ services: { tea: { need: "deligth", story: true } } }),
    "not-allowed at /services/tea/need: `need` cannot be `deligth` | did you mean `delight`?",
  ],
  [
    "a delight with control",
    policy({ services: { pie: { need: "delight", control: "high" } } }),
    "misplaced-key at /services/pie/control: `control` belongs to a basic or expected service, and this is a delight | a delight is never promised, so that it has no `control`: leave it out",
  ],
  [
    "a story about a basic service",
    withService({ story: true }),
    "misplaced-key at /services/tea/story: `story` belongs to a delight, and this is a basic or expected service | remove `story`, or write a delight",
  ],
  [
    "exclusive to nobody",
    withService({ exclusiveTo: [] }),
    "nothing-listed at /services/tea/exclusiveTo: `exclusiveTo` is empty | name the segments that may be offered it, or leave `exclusiveTo` out if anyone may",
  ],
  [
    "known to nobody",
    withService({ knownTo: [] }),
    'nothing-listed at /services/tea/knownTo: `knownTo` is empty | name the segments that may know of it; for a secret, say `"publicity": "unannounced"` in its `defaults`',
  ],
  [
    "known to everybody",
    withService({ knownTo: "everybody" }),
    "not-allowed at /services/tea/knownTo: `knownTo` cannot be `everybody` | did you mean `everyone`?",
  ],
  [
    "known to one segment, without brackets",
    withService({ knownTo: "owner" }),
    'not-allowed at /services/tea/knownTo: `knownTo` cannot be `owner` | write `"everyone"`, or list segments, as in `["owner"]`',
  ],
  [
    "a tier without `from`",
    withService({ exclusiveTo: [{ form: "gold" }] }),
    "unknown-key at /services/tea/exclusiveTo/0/form: unknown key `form` | did you mean `from`?",
  ],
  [
    "an offer on no channel",
    withEvent("offer", { channels: [] }),
    'nothing-listed at /rules/0/event/params/channels: `channels` is empty | name a channel, leave `channels` out, or say `"publicity": "unannounced"` where nobody is to be told',
  ],
  [
    "a term without a scale",
    withService({ terms: { hours: { type: "number" } } }),
    'missing-key at /services/tea/terms/hours: `hours` lacks `better` | write `"better"`: whether more or less of it is better for the customer',
  ],
  [
    "a reach that is none",
    policy({ channels: { web: { reach: "everyone" } } }),
    'not-allowed at /channels/web/reach: `reach` cannot be `everyone` | write `"public"`, `"individual"`, or `{ "segments": ["owner"] }`',
  ],
  [
    "a misspelt type of fact, without what would follow",
    withFact({ type: "strng", enum: ["x"], ordered: true }),
    "not-allowed at /facts/age/type: `type` cannot be `strng` | did you mean `string`?",
  ],
  [
    "a mark of another type of fact",
    withFact({ type: "number", ordered: true }),
    "misplaced-key at /facts/age/ordered: `ordered` belongs to a string with `enum`, and this is a number | remove `ordered`, or write a string with `enum`",
  ],
  [
    "a keyword of JSON Schema that the language does without",
    withFact({ type: "string", pattern: "^a" }),
    "unknown-key at /facts/age/pattern: unknown key `pattern` | list the values as an `enum`, or leave the string open",
  ],
  [
    "an enum of nothing",
    withFact({ type: "string", enum: [] }),
    "nothing-listed at /facts/age/enum: `enum` is empty | list the values that there are",
  ],
  [
    "a comparison at the root",
    withRoot({ fact: "age", operator: "equal", value: 1 }),
    'bare-comparison at /segments/vip/conditions: a comparison stands at the root of a condition | json-rules-engine wants a group there: write `{ "all": [ … ] }` around it',
  ],
  [
    "a segment's id instead of a condition",
    withRoot("vip"),
    `wrong-type at /segments/vip/conditions: \`conditions\` must be an object, and is a string | ${CONDITION}`,
  ],
  ["a misspelt group", withRoot({ al: [] }), "unknown-key at /segments/vip/conditions/al: unknown key `al` | did you mean `all`?"],
  [
    "a misspelt group inside another",
    withCondition({ anny: [] }),
    "unknown-key at /segments/vip/conditions/all/0/anny: unknown key `anny` | did you mean `any`?",
  ],
  [
    "an empty condition",
    withCondition({}),
    `missing-key at /segments/vip/conditions/all/0: element 1 of \`all\` is a condition without \`all\`, \`any\`, \`not\`, \`condition\` or \`fact\` | ${CONDITION}`,
  ],
  [
    "two groups in one object",
    withCondition({ all: [], any: [{ condition: "x" }] }),
    `misplaced-key at /segments/vip/conditions/all/0/any: \`any\` belongs to an \`any\`, and this is an \`all\` | ${NEST}`,
  ],
  [
    "an any of nothing",
    withCondition({ any: [] }),
    'empty-any at /segments/vip/conditions/all/0/any: `any` is empty | json-rules-engine takes an empty `any` for true; write `{ "all": [] }` if everyone is meant',
  ],
  [
    "a comparison without a value",
    withCondition({ fact: "age", operator: "equal" }),
    'missing-key at /segments/vip/conditions/all/0: element 1 of `all` lacks `value` | write `"value"`: what the fact is compared with: a constant, a list of constants (for `in`, `notIn`), or another fact as `{ "fact": "…", "path": "$.…" }`',
  ],
  [
    "params",
    withCondition({ fact: "age", operator: "equal", value: 1, params: {} }),
    "params at /segments/vip/conditions/all/0/params: `params` has no meaning in a condition | a fact is a value here and takes no parameters: declare one fact for each value that you need",
  ],
  [
    "a misspelt operator",
    withCondition({ fact: "age", operator: "greaterthan", value: 1 }),
    "unknown-operator at /segments/vip/conditions/all/0/operator: unknown operator `greaterthan` | did you mean `greaterThan`?",
  ],
  [
    "an operator of another language",
    withCondition({ fact: "age", operator: ">=", value: 1 }),
    "unknown-operator at /segments/vip/conditions/all/0/operator: unknown operator `>=` | did you mean `greaterThanInclusive`?",
  ],
  [
    "a misspelt decorator",
    withCondition({ fact: "age", operator: "nott:equal", value: 1 }),
    "unknown-operator at /segments/vip/conditions/all/0/operator: unknown operator decorator `nott` | did you mean `not`?",
  ],
  [
    "a decorator alone",
    withCondition({ fact: "age", operator: "not", value: 1 }),
    "unknown-operator at /segments/vip/conditions/all/0/operator: `not` is a decorator, and no operator follows it | write `not:equal`, for example",
  ],
  [
    "a path that is none",
    withCondition({ fact: "home", path: "$..size", operator: "equal", value: 1 }),
    "bad-path at /segments/vip/conditions/all/0/path: `$..size` is not a path | write `$.` and the names of the properties, as in `$.address.city`; nothing else of JSONPath has a meaning here",
  ],
  [
    "a misspelt event, without what would follow",
    withRule({ event: { type: "ofer", params: { service: "tea", commitment: "none" } } }),
    "not-allowed at /rules/0/event/type: `type` cannot be `ofer` | did you mean `offer`?",
  ],
  [
    "a fee on an offer",
    withEvent("offer", { fee: 3 }),
    "unknown-key at /rules/0/event/params/fee: unknown key `fee` | keys here are `service`, `commitment`, `publicity`, `channels`, `terms` and `approval`",
  ],
  [
    "a limit of nothing",
    withEvent("limit", {}),
    "nothing-listed at /rules/0/event/params: `params` says nothing beyond the service | state a `commitment`, a `publicity` or `terms`",
  ],
  [
    "a selector of nothing",
    withRule({ event: { type: "withhold", params: { service: {} } } }),
    "nothing-listed at /rules/0/event/params/service: `service` is empty | name a service, or select by `need`, `tag` or both",
  ],
  [
    "a date of another country",
    withRule({ from: "1.5.2026" }),
    "bad-date at /rules/0/from: `1.5.2026` is not a date or date-time | write a date as in `2026-10-01`, or a moment as in `2026-10-01T09:00:00Z`",
  ],
  [
    "a misspelt key of a rule",
    policy({ rules: [{ conditons: { all: [] }, event: { type: "withhold", params: { service: "tea" } } }] }),
    "unknown-key at /rules/0/conditons: unknown key `conditons` | did you mean `conditions`?",
  ],
  [
    "an assertion of nothing",
    policy({ assertions: [{ name: "a", service: "tea", must: {} }] }),
    "nothing-listed at /assertions/0/must: `must` is empty | state `offered`, `commitment`, `publicity` or `terms`",
  ],
];

describe("what is wrong with the form of a document", () => {
  it.each(CASES)("%s", (_, document, ...problems) => {
    expect(reported(document)).toEqual(problems);
  });

  it("is nothing where the document is well formed", () => {
    expect(reported(policy({}))).toEqual([]);
  });

  it("names what nothing more should be said about", () => {
    const { problems } = checkForm({ tierpolicy: 1, name: "x", services: { Tea: 1, pie: { control: "high" } }, extra: 1 });
    expect(problems.flatMap(({ broken }) => broken).sort()).toEqual(["/extra", "/services/Tea", "/services/Tea", "/services/pie/need"]);
  });

  it("underlines a key where the key is wrong, and a value where the value is", () => {
    const { problems } = checkForm({ tierpolicy: 2, name: "x", services: { Tea: service }, extra: 1 });
    expect(Object.fromEntries(problems.map(({ code, underline }) => [code, underline]))).toEqual({
      "not-allowed": "value",
      "bad-id": "key",
      "unknown-key": "key",
    });
  });

  it("looks at a bounded number of faults", () => {
    const services = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`s${index}`, { need: "basic", control: "much" }]));
    const { problems, unseen } = checkForm({ tierpolicy: 1, name: "x", services });
    expect(problems.length).toBeLessThanOrEqual(10_000);
    expect(problems.length + unseen).toBeGreaterThanOrEqual(20_000);
  });
});
