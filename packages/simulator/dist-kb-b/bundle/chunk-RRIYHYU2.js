import {
  expandPaths
} from "./chunk-VQRFTVNA.js";
import {
  STDIN
} from "./chunk-L7JSMSLC.js";
import {
  invalid
} from "./chunk-ZN5NFATJ.js";
import {
  formChecker,
  ofForm,
  ofMeaning,
  quote,
  readDocument,
  report,
  soundPartOf,
  within
} from "./chunk-UDG6POVW.js";

// dist/cli/commands/test/policy-of.js
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

// ../schema/dist/bundle/policy-tests.js
var notes = () => JSON.parse('[{"description":"Tests of a service policy: customers, and what must hold of them.","keys":{"$schema":"Where this schema is, for editors.","policy":"The policy that is tested, as a path from this file. Default: the one whose name this file has, else `policy.json` beside it.","description":"What these tests are about, for people.","at":"The day or moment of all decisions whose test does not say another, on the clock fact.","customers":"Customers that tests can name.","tests":"The tests."},"type":"object","x-called":"the test file"},{"description":"Where this schema is, for editors.","type":"string"},{"description":"The policy that is tested, as a path from this file. Default: the one whose name this file has, else `policy.json` beside it.","type":"string"},{"description":"What these tests are about, for people.","type":"string"},{"description":"The day or moment of all decisions whose test does not say another, on the clock fact.","type":"string","x-code":"bad-date","x-kind":"date or date-time","x-help":"write a date as in `2026-10-01`, or a moment as in `2026-10-01T09:00:00Z`"},{"description":"Customers that tests can name.","type":"object"},{"description":"What the tests call this customer.","type":"string","x-code":"bad-id","x-kind":"name","x-help":"write a name"},{"description":"The facts, where those with a default may be left out.","type":"object"},{"description":"The id of a fact declared under `facts`.","type":"string","x-code":"bad-id","x-kind":"fact id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"The tests.","type":"array","x-empty":"write a test"},{"description":"From weak to strong: `none`, `best-effort`, `target`, `guaranteed`.","type":"string"},{"description":"From narrow to wide: `unannounced`, `individual`, `segment`, `public`.","type":"string"},{"description":"What must hold of one service. What is not said may be anything.","keys":{"offered":"Whether it is offered.","commitment":"How strongly it is promised. A service that is not offered is below every level. One value, or bounds such as `{ \\"atLeast\\": \u2026 }`.","publicity":"How widely it may be told of. A service that is not offered is below every level. One value, or bounds such as `{ \\"atLeast\\": \u2026 }`.","terms":"The terms, by term id.","channels":"Where the customer may be told of it. All of them, or `{ \\"contains\\": [ \u2026 ], \\"excludes\\": [ \u2026 ] }`.","approval":"Exactly these must approve of it, in any order; none, where nobody must.","arrangement":"Whether the service can be arranged for a fee; or for which fee, by whom, or both."},"type":"object","x-empty":"state `offered`, `commitment`, `publicity`, `terms`, `channels`, `approval` or `arrangement`"},{"description":"Whether it is offered.","type":"boolean"},{"description":"How strongly it is promised. A service that is not offered is below every level. One value, or bounds such as `{ \\"atLeast\\": \u2026 }`.","type":["string","object"]},{"type":"object"},{"description":"At least and at most mean quality; both ends belong to it.","keys":{"atLeast":"This or better. From weak to strong: `none`, `best-effort`, `target`, `guaranteed`.","atMost":"This or less. From weak to strong: `none`, `best-effort`, `target`, `guaranteed`."},"type":"object","x-empty":"write `atLeast`, `atMost` or both"},{"description":"How widely it may be told of. A service that is not offered is below every level. One value, or bounds such as `{ \\"atLeast\\": \u2026 }`.","type":["string","object"]},{"type":"object"},{"description":"At least and at most mean quality; both ends belong to it.","keys":{"atLeast":"This or better. From narrow to wide: `unannounced`, `individual`, `segment`, `public`.","atMost":"This or less. From narrow to wide: `unannounced`, `individual`, `segment`, `public`."},"type":"object","x-empty":"write `atLeast`, `atMost` or both"},{"description":"The terms, by term id.","type":"object","x-empty":"name a term, or leave `terms` out"},{"description":"The id of a term declared under the service\'s `terms`.","type":"string","x-code":"bad-id","x-kind":"term id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"The value of the term. One value, or bounds such as `{ \\"atLeast\\": \u2026 }`.","type":["number","string","object"]},{"type":"object"},{"description":"At least and at most mean quality; both ends belong to it.","keys":{"atLeast":"This or better.","atMost":"This or less."},"type":"object","x-empty":"write `atLeast`, `atMost` or both"},{"description":"This or better.","type":["number","string"]},{"description":"This or less.","type":["number","string"]},{"description":"The value of the term.","type":["number","string"]},{"description":"Where the customer may be told of it. All of them, or `{ \\"contains\\": [ \u2026 ], \\"excludes\\": [ \u2026 ] }`.","type":["array","object"],"x-help":"list all of them, or write `{ \\"contains\\": [ \u2026 ] }`, `{ \\"excludes\\": [ \u2026 ] }` or both"},{"type":"array"},{"description":"Exactly these channels, in any order.","type":"array"},{"description":"The id of a channel declared under `channels`.","type":"string","x-code":"bad-id","x-kind":"channel id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Some channels that must be among them, and some that must not.","keys":{"contains":"Must be among them: these channels.","excludes":"Must not be among them: these channels."},"type":"object","x-empty":"list all of them, or write `{ \\"contains\\": [ \u2026 ] }`, `{ \\"excludes\\": [ \u2026 ] }` or both"},{"description":"Must be among them: these channels.","type":"array","x-empty":"list all of them, or write `{ \\"contains\\": [ \u2026 ] }`, `{ \\"excludes\\": [ \u2026 ] }` or both"},{"description":"The id of a channel declared under `channels`.","type":"string","x-code":"bad-id","x-kind":"channel id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Must not be among them: these channels.","type":"array","x-empty":"list all of them, or write `{ \\"contains\\": [ \u2026 ] }`, `{ \\"excludes\\": [ \u2026 ] }` or both"},{"description":"The id of a channel declared under `channels`.","type":"string","x-code":"bad-id","x-kind":"channel id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Exactly these must approve of it, in any order; none, where nobody must.","type":"array"},{"description":"Who must.","type":"string"},{"description":"Whether the service can be arranged for a fee; or for which fee, by whom, or both.","keys":{"fee":"The fee, in the policy\'s currency.","by":"Who provides it: `us`, or a partner\'s name."},"type":["boolean","object"],"x-empty":"write true, false, or `{ \\"fee\\": \u2026 }`"},{"description":"The fee, in the policy\'s currency.","type":"number"},{"description":"Who provides it: `us`, or a partner\'s name.","type":"string"},{"description":"A customer, and what must hold of that customer.","keys":{"name":"What is tested, as a sentence; unique in the file.","description":"More about it, for people.","customer":"The customer: a name from `customers`, or the facts, where those with a default may be left out.","but":"Facts in which this customer differs from the one that is named.","at":"The day or moment of the decision, on the clock fact.","offered":"Services that the customer must be offered.","notOffered":"Services that the customer must not be offered.","expect":"What must hold of each service, by service id.","hears":"Services that the customer must hear of on some channel, because of whomever.","doesNotHear":"Services that must not reach the customer\'s ears on any channel.","segments":"The segments that the customer is in. All of them, or `{ \\"contains\\": [ \u2026 ], \\"excludes\\": [ \u2026 ] }`.","agreement":"What must stand in the customer\'s service agreement, and what must not."},"type":"object","x-unknown":{"facts":"write the facts under `customer`","overrides":"write what is different under `but`","services":"write it under `expect`","commitment":"write it of a service: `\\"expect\\": { \\"<service>\\": { \\"commitment\\": \u2026 } }`","publicity":"write it of a service: `\\"expect\\": { \\"<service>\\": { \\"publicity\\": \u2026 } }`","channels":"write it of a service: `\\"expect\\": { \\"<service>\\": { \\"channels\\": \u2026 } }`","clock":"write the day or moment under `at`"}},{"description":"What is tested, as a sentence; unique in the file.","type":"string"},{"description":"More about it, for people.","type":"string"},{"description":"The customer: a name from `customers`, or the facts, where those with a default may be left out.","type":["string","object"]},{"description":"The id of a fact declared under `facts`.","type":"string","x-code":"bad-id","x-kind":"fact id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"Facts in which this customer differs from the one that is named.","type":"object"},{"description":"The id of a fact declared under `facts`.","type":"string","x-code":"bad-id","x-kind":"fact id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"The day or moment of the decision, on the clock fact.","type":"string","x-code":"bad-date","x-kind":"date or date-time","x-help":"write a date as in `2026-10-01`, or a moment as in `2026-10-01T09:00:00Z`"},{"description":"Services that the customer must be offered.","type":"array","x-empty":"name a service, or leave the list out"},{"description":"The id of a service declared under `services`.","type":"string","x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Services that the customer must not be offered.","type":"array","x-empty":"name a service, or leave the list out"},{"description":"The id of a service declared under `services`.","type":"string","x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"What must hold of each service, by service id.","type":"object","x-empty":"name a service, or leave `expect` out"},{"description":"The id of a service declared under `services`.","type":"string","x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Services that the customer must hear of on some channel, because of whomever.","type":"array","x-empty":"name a service, or leave the list out"},{"description":"The id of a service declared under `services`.","type":"string","x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Services that must not reach the customer\'s ears on any channel.","type":"array","x-empty":"name a service, or leave the list out"},{"description":"The id of a service declared under `services`.","type":"string","x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"The segments that the customer is in. All of them, or `{ \\"contains\\": [ \u2026 ], \\"excludes\\": [ \u2026 ] }`.","type":["array","object"],"x-help":"list all of them, or write `{ \\"contains\\": [ \u2026 ] }`, `{ \\"excludes\\": [ \u2026 ] }` or both"},{"type":"array"},{"description":"Exactly these segments, in any order.","type":"array"},{"description":"The id of a segment declared under `segments`.","type":"string","x-code":"bad-id","x-kind":"segment id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Some segments that must be among them, and some that must not.","keys":{"contains":"Must be among them: these segments.","excludes":"Must not be among them: these segments."},"type":"object","x-empty":"list all of them, or write `{ \\"contains\\": [ \u2026 ] }`, `{ \\"excludes\\": [ \u2026 ] }` or both"},{"description":"Must be among them: these segments.","type":"array","x-empty":"list all of them, or write `{ \\"contains\\": [ \u2026 ] }`, `{ \\"excludes\\": [ \u2026 ] }` or both"},{"description":"The id of a segment declared under `segments`.","type":"string","x-code":"bad-id","x-kind":"segment id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Must not be among them: these segments.","type":"array","x-empty":"list all of them, or write `{ \\"contains\\": [ \u2026 ] }`, `{ \\"excludes\\": [ \u2026 ] }` or both"},{"description":"The id of a segment declared under `segments`.","type":"string","x-code":"bad-id","x-kind":"segment id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"What must stand in the customer\'s service agreement, and what must not.","keys":{"provided":"Services that it says are provided.","arrangeable":"Services that it says can be arranged for a fee.","notProvided":"Services that it says are not provided.","doesNotMention":"Services that it must not say a word of: the customer may not know of them, or they are surprises."},"type":"object","x-empty":"name services under `provided`, `arrangeable`, `notProvided` or `doesNotMention`"},{"description":"Services that it says are provided.","type":"array","x-empty":"name a service, or leave the list out"},{"description":"The id of a service declared under `services`.","type":"string","x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Services that it says can be arranged for a fee.","type":"array","x-empty":"name a service, or leave the list out"},{"description":"The id of a service declared under `services`.","type":"string","x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Services that it says are not provided.","type":"array","x-empty":"name a service, or leave the list out"},{"description":"The id of a service declared under `services`.","type":"string","x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Services that it must not say a word of: the customer may not know of them, or they are surprises.","type":"array","x-empty":"name a service, or leave the list out"},{"description":"The id of a service declared under `services`.","type":"string","x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"}]'), R = (n, r) => () => {
  try {
    return r || n((r = { exports: {} }).exports, r), r.exports;
  } catch (e) {
    throw r = 0, e;
  }
}, F = R((M) => {
  "use strict";
  Object.defineProperty(M, "__esModule", { value: !0 });
  function T(n) {
    let r = n.length, e = 0, t = 0, I;
    for (; t < r; ) e++, I = n.charCodeAt(t++), I >= 55296 && I <= 56319 && t < r && (I = n.charCodeAt(t), (I & 64512) === 56320 && t++);
    return e;
  }
  M.default = T, T.code = 'require("ajv/dist/runtime/ucs2length").default';
}), J = C, A = { $comment: "0", $schema: "http://json-schema.org/draft-07/schema#", title: "tierpolicy policy tests", type: "object", required: ["tests"], properties: { $schema: { $comment: "1", type: "string" }, policy: { $comment: "2", type: "string", minLength: 1 }, description: { $comment: "3", type: "string", minLength: 1 }, at: { $comment: "4", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, customers: { $comment: "5", type: "object", propertyNames: { $comment: "6", type: "string", pattern: "\\S" }, additionalProperties: { $comment: "7", type: "object", propertyNames: { $comment: "8", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: !0 } }, tests: { $comment: "9", type: "array", items: { $ref: "#/definitions/test" }, minItems: 1 } }, additionalProperties: !1, definitions: { commitment: { $comment: "10", enum: ["none", "best-effort", "target", "guaranteed"], type: "string" }, publicity: { $comment: "11", enum: ["unannounced", "individual", "segment", "public"], type: "string" }, "expected-service": { $comment: "12", type: "object", properties: { offered: { $comment: "13", type: "boolean" }, commitment: { $comment: "14", type: ["string", "object"], if: { $comment: "15", type: "object" }, then: { $comment: "16", type: "object", properties: { atLeast: { allOf: [{ $ref: "#/definitions/commitment" }] }, atMost: { allOf: [{ $ref: "#/definitions/commitment" }] } }, additionalProperties: !1, minProperties: 1 }, else: { allOf: [{ $ref: "#/definitions/commitment" }] } }, publicity: { $comment: "17", type: ["string", "object"], if: { $comment: "18", type: "object" }, then: { $comment: "19", type: "object", properties: { atLeast: { allOf: [{ $ref: "#/definitions/publicity" }] }, atMost: { allOf: [{ $ref: "#/definitions/publicity" }] } }, additionalProperties: !1, minProperties: 1 }, else: { allOf: [{ $ref: "#/definitions/publicity" }] } }, terms: { $comment: "20", type: "object", propertyNames: { $comment: "21", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $comment: "22", type: ["number", "string", "object"], if: { $comment: "23", type: "object" }, then: { $comment: "24", type: "object", properties: { atLeast: { $comment: "25", type: ["number", "string"] }, atMost: { $comment: "26", type: ["number", "string"] } }, additionalProperties: !1, minProperties: 1 }, else: { $comment: "27", type: ["number", "string"] } }, minProperties: 1 }, channels: { $comment: "28", type: ["array", "object"], if: { $comment: "29", type: "array" }, then: { $comment: "30", type: "array", items: { $comment: "31", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, uniqueItems: !0 }, else: { $comment: "32", type: "object", properties: { contains: { $comment: "33", type: "array", items: { $comment: "34", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, excludes: { $comment: "35", type: "array", items: { $comment: "36", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 } }, additionalProperties: !1, minProperties: 1 } }, approval: { $comment: "37", type: "array", items: { $comment: "38", type: "string", minLength: 1 }, uniqueItems: !0 }, arrangement: { $comment: "39", type: ["boolean", "object"], properties: { fee: { $comment: "40", type: "number", minimum: 0 }, by: { $comment: "41", type: "string", minLength: 1 } }, additionalProperties: !1, minProperties: 1 } }, additionalProperties: !1, minProperties: 1 }, test: { $comment: "42", type: "object", required: ["name", "customer"], properties: { name: { $comment: "43", type: "string", minLength: 1 }, description: { $comment: "44", type: "string", minLength: 1 }, customer: { $comment: "45", type: ["string", "object"], propertyNames: { $comment: "46", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: !0, minLength: 1 }, but: { $comment: "47", type: "object", propertyNames: { $comment: "48", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: !0 }, at: { $comment: "49", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, offered: { $comment: "50", type: "array", items: { $comment: "51", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, notOffered: { $comment: "52", type: "array", items: { $comment: "53", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, expect: { $comment: "54", type: "object", propertyNames: { $comment: "55", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/expected-service" }, minProperties: 1 }, hears: { $comment: "56", type: "array", items: { $comment: "57", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, doesNotHear: { $comment: "58", type: "array", items: { $comment: "59", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, segments: { $comment: "60", type: ["array", "object"], if: { $comment: "61", type: "array" }, then: { $comment: "62", type: "array", items: { $comment: "63", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, uniqueItems: !0 }, else: { $comment: "64", type: "object", properties: { contains: { $comment: "65", type: "array", items: { $comment: "66", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, excludes: { $comment: "67", type: "array", items: { $comment: "68", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 } }, additionalProperties: !1, minProperties: 1 } }, agreement: { $comment: "69", type: "object", properties: { provided: { $comment: "70", type: "array", items: { $comment: "71", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, arrangeable: { $comment: "72", type: "array", items: { $comment: "73", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, notProvided: { $comment: "74", type: "array", items: { $comment: "75", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, doesNotMention: { $comment: "76", type: "array", items: { $comment: "77", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 } }, additionalProperties: !1, minProperties: 1 } }, additionalProperties: !1 } } }, O = F().default, K = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", "u"), S = new RegExp("\\S", "u"), _ = new RegExp("^[a-z][a-zA-Z0-9-]*$", "u"), m = { $comment: "42", type: "object", required: ["name", "customer"], properties: { name: { $comment: "43", type: "string", minLength: 1 }, description: { $comment: "44", type: "string", minLength: 1 }, customer: { $comment: "45", type: ["string", "object"], propertyNames: { $comment: "46", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: !0, minLength: 1 }, but: { $comment: "47", type: "object", propertyNames: { $comment: "48", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: !0 }, at: { $comment: "49", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, offered: { $comment: "50", type: "array", items: { $comment: "51", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, notOffered: { $comment: "52", type: "array", items: { $comment: "53", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, expect: { $comment: "54", type: "object", propertyNames: { $comment: "55", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/expected-service" }, minProperties: 1 }, hears: { $comment: "56", type: "array", items: { $comment: "57", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, doesNotHear: { $comment: "58", type: "array", items: { $comment: "59", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, segments: { $comment: "60", type: ["array", "object"], if: { $comment: "61", type: "array" }, then: { $comment: "62", type: "array", items: { $comment: "63", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, uniqueItems: !0 }, else: { $comment: "64", type: "object", properties: { contains: { $comment: "65", type: "array", items: { $comment: "66", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, excludes: { $comment: "67", type: "array", items: { $comment: "68", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 } }, additionalProperties: !1, minProperties: 1 } }, agreement: { $comment: "69", type: "object", properties: { provided: { $comment: "70", type: "array", items: { $comment: "71", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, arrangeable: { $comment: "72", type: "array", items: { $comment: "73", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, notProvided: { $comment: "74", type: "array", items: { $comment: "75", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, doesNotMention: { $comment: "76", type: "array", items: { $comment: "77", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 } }, additionalProperties: !1, minProperties: 1 } }, additionalProperties: !1 }, V = Object.prototype.hasOwnProperty, x = new RegExp("^[a-z][a-z0-9-]*$", "u"), f = { $comment: "12", type: "object", properties: { offered: { $comment: "13", type: "boolean" }, commitment: { $comment: "14", type: ["string", "object"], if: { $comment: "15", type: "object" }, then: { $comment: "16", type: "object", properties: { atLeast: { allOf: [{ $ref: "#/definitions/commitment" }] }, atMost: { allOf: [{ $ref: "#/definitions/commitment" }] } }, additionalProperties: !1, minProperties: 1 }, else: { allOf: [{ $ref: "#/definitions/commitment" }] } }, publicity: { $comment: "17", type: ["string", "object"], if: { $comment: "18", type: "object" }, then: { $comment: "19", type: "object", properties: { atLeast: { allOf: [{ $ref: "#/definitions/publicity" }] }, atMost: { allOf: [{ $ref: "#/definitions/publicity" }] } }, additionalProperties: !1, minProperties: 1 }, else: { allOf: [{ $ref: "#/definitions/publicity" }] } }, terms: { $comment: "20", type: "object", propertyNames: { $comment: "21", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $comment: "22", type: ["number", "string", "object"], if: { $comment: "23", type: "object" }, then: { $comment: "24", type: "object", properties: { atLeast: { $comment: "25", type: ["number", "string"] }, atMost: { $comment: "26", type: ["number", "string"] } }, additionalProperties: !1, minProperties: 1 }, else: { $comment: "27", type: ["number", "string"] } }, minProperties: 1 }, channels: { $comment: "28", type: ["array", "object"], if: { $comment: "29", type: "array" }, then: { $comment: "30", type: "array", items: { $comment: "31", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, uniqueItems: !0 }, else: { $comment: "32", type: "object", properties: { contains: { $comment: "33", type: "array", items: { $comment: "34", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, excludes: { $comment: "35", type: "array", items: { $comment: "36", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 } }, additionalProperties: !1, minProperties: 1 } }, approval: { $comment: "37", type: "array", items: { $comment: "38", type: "string", minLength: 1 }, uniqueItems: !0 }, arrangement: { $comment: "39", type: ["boolean", "object"], properties: { fee: { $comment: "40", type: "number", minimum: 0 }, by: { $comment: "41", type: "string", minLength: 1 } }, additionalProperties: !1, minProperties: 1 } }, additionalProperties: !1, minProperties: 1 }, Z = { $comment: "10", enum: ["none", "best-effort", "target", "guaranteed"], type: "string" };
function h(n, { instancePath: r = "" } = {}) {
  let e = null, t = 0;
  return typeof n != "string" && (e = i(e, r, "type", { type: "string" }, Z), t++), n === "none" || n === "best-effort" || n === "target" || n === "guaranteed" || (e = i(e, r, "enum", { allowedValues: Z.enum }, Z), t++), h.errors = e, t === 0;
}
var H = { $comment: "11", enum: ["unannounced", "individual", "segment", "public"], type: "string" };
function L(n, { instancePath: r = "" } = {}) {
  let e = null, t = 0;
  return typeof n != "string" && (e = i(e, r, "type", { type: "string" }, H), t++), n === "unannounced" || n === "individual" || n === "segment" || n === "public" || (e = i(e, r, "enum", { allowedValues: H.enum }, H), t++), L.errors = e, t === 0;
}
function w(n, { instancePath: r = "" } = {}) {
  let e = null, t = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    Object.keys(n).length < 1 && (e = i(e, r, "minProperties", { limit: 1 }, f), t++);
    for (let s in n) s === "offered" || s === "commitment" || s === "publicity" || s === "terms" || s === "channels" || s === "approval" || s === "arrangement" || (e = i(e, r, "additionalProperties", { additionalProperty: s }, f), t++);
    if (n.offered !== void 0 && typeof n.offered != "boolean" && (e = i(e, r + "/offered", "type", { type: "boolean" }, f.properties.offered), t++), n.commitment !== void 0) {
      let s = n.commitment;
      typeof s != "string" && !(s && typeof s == "object" && !Array.isArray(s)) && (e = i(e, r + "/commitment", "type", { type: f.properties.commitment.type }, f.properties.commitment), t++);
      let a = t, l = !0, y = t;
      s && typeof s == "object" && !Array.isArray(s) || (e = q(e, [0]), t++);
      var I = y === t;
      t = a, e !== null && (a ? e.length = a : e = null);
      let p;
      if (I) {
        let c = t;
        if (s && typeof s == "object" && !Array.isArray(s)) {
          Object.keys(s).length < 1 && (e = i(e, r + "/commitment", "minProperties", { limit: 1 }, f.properties.commitment.then), t++);
          for (let $ in s) $ === "atLeast" || $ === "atMost" || (e = i(e, r + "/commitment", "additionalProperties", { additionalProperty: $ }, f.properties.commitment.then), t++);
          s.atLeast !== void 0 && (h(s.atLeast, { instancePath: r + "/commitment/atLeast" }) || (e = q(e, h.errors), t = e.length)), s.atMost !== void 0 && (h(s.atMost, { instancePath: r + "/commitment/atMost" }) || (e = q(e, h.errors), t = e.length));
        } else e = i(e, r + "/commitment", "type", { type: "object" }, f.properties.commitment.then), t++;
        var I = c === t;
        l = I, p = "then";
      } else {
        let c = t;
        h(s, { instancePath: r + "/commitment" }) || (e = q(e, h.errors), t = e.length);
        var I = c === t;
        l = I, p = "else";
      }
      l || (e = i(e, r + "/commitment", "if", { failingKeyword: p }, f.properties.commitment), t++);
    }
    if (n.publicity !== void 0) {
      let s = n.publicity;
      typeof s != "string" && !(s && typeof s == "object" && !Array.isArray(s)) && (e = i(e, r + "/publicity", "type", { type: f.properties.publicity.type }, f.properties.publicity), t++);
      let a = t, l = !0, y = t;
      s && typeof s == "object" && !Array.isArray(s) || (e = q(e, [0]), t++);
      var k = y === t;
      t = a, e !== null && (a ? e.length = a : e = null);
      let p;
      if (k) {
        let c = t;
        if (s && typeof s == "object" && !Array.isArray(s)) {
          Object.keys(s).length < 1 && (e = i(e, r + "/publicity", "minProperties", { limit: 1 }, f.properties.publicity.then), t++);
          for (let $ in s) $ === "atLeast" || $ === "atMost" || (e = i(e, r + "/publicity", "additionalProperties", { additionalProperty: $ }, f.properties.publicity.then), t++);
          s.atLeast !== void 0 && (L(s.atLeast, { instancePath: r + "/publicity/atLeast" }) || (e = q(e, L.errors), t = e.length)), s.atMost !== void 0 && (L(s.atMost, { instancePath: r + "/publicity/atMost" }) || (e = q(e, L.errors), t = e.length));
        } else e = i(e, r + "/publicity", "type", { type: "object" }, f.properties.publicity.then), t++;
        var k = c === t;
        l = k, p = "then";
      } else {
        let c = t;
        L(s, { instancePath: r + "/publicity" }) || (e = q(e, L.errors), t = e.length);
        var k = c === t;
        l = k, p = "else";
      }
      l || (e = i(e, r + "/publicity", "if", { failingKeyword: p }, f.properties.publicity), t++);
    }
    if (n.terms !== void 0) {
      let s = n.terms;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        Object.keys(s).length < 1 && (e = i(e, r + "/terms", "minProperties", { limit: 1 }, f.properties.terms), t++);
        for (let a in s) {
          let l = t;
          typeof a == "string" ? _.test(a) || (e = i(e, r + "/terms", "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, f.properties.terms.propertyNames, a), t++) : (e = i(e, r + "/terms", "type", { type: "string" }, f.properties.terms.propertyNames, a), t++);
          var b = l === t;
          b || (e = i(e, r + "/terms", "propertyNames", { propertyName: a }, f.properties.terms), t++);
        }
        for (let a in s) {
          let l = s[a];
          !(typeof l == "number" && isFinite(l)) && typeof l != "string" && !(l && typeof l == "object" && !Array.isArray(l)) && (e = i(e, r + "/terms/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: f.properties.terms.additionalProperties.type }, f.properties.terms.additionalProperties), t++);
          let y = t, p = !0, c = t;
          l && typeof l == "object" && !Array.isArray(l) || (e = q(e, [0]), t++);
          var j = c === t;
          t = y, e !== null && (y ? e.length = y : e = null);
          let v;
          if (j) {
            let $ = t;
            if (l && typeof l == "object" && !Array.isArray(l)) {
              Object.keys(l).length < 1 && (e = i(e, r + "/terms/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), "minProperties", { limit: 1 }, f.properties.terms.additionalProperties.then), t++);
              for (let g in l) g === "atLeast" || g === "atMost" || (e = i(e, r + "/terms/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: g }, f.properties.terms.additionalProperties.then), t++);
              if (l.atLeast !== void 0) {
                let g = l.atLeast;
                !(typeof g == "number" && isFinite(g)) && typeof g != "string" && (e = i(e, r + "/terms/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/atLeast", "type", { type: f.properties.terms.additionalProperties.then.properties.atLeast.type }, f.properties.terms.additionalProperties.then.properties.atLeast), t++);
              }
              if (l.atMost !== void 0) {
                let g = l.atMost;
                !(typeof g == "number" && isFinite(g)) && typeof g != "string" && (e = i(e, r + "/terms/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/atMost", "type", { type: f.properties.terms.additionalProperties.then.properties.atMost.type }, f.properties.terms.additionalProperties.then.properties.atMost), t++);
              }
            } else e = i(e, r + "/terms/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, f.properties.terms.additionalProperties.then), t++;
            var j = $ === t;
            p = j, v = "then";
          } else {
            let $ = t;
            !(typeof l == "number" && isFinite(l)) && typeof l != "string" && (e = i(e, r + "/terms/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: f.properties.terms.additionalProperties.else.type }, f.properties.terms.additionalProperties.else), t++);
            var j = $ === t;
            p = j, v = "else";
          }
          p || (e = i(e, r + "/terms/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), "if", { failingKeyword: v }, f.properties.terms.additionalProperties), t++);
        }
      } else e = i(e, r + "/terms", "type", { type: "object" }, f.properties.terms), t++;
    }
    if (n.channels !== void 0) {
      let s = n.channels;
      (!s || typeof s != "object") && (e = i(e, r + "/channels", "type", { type: f.properties.channels.type }, f.properties.channels), t++);
      let a = t, l = !0, y = t;
      Array.isArray(s) || (e = q(e, [0]), t++);
      var o = y === t;
      t = a, e !== null && (a ? e.length = a : e = null);
      let p;
      if (o) {
        let c = t;
        if (Array.isArray(s)) {
          let $ = s.length;
          for (let d = 0; d < $; d++) {
            let u = s[d];
            typeof u == "string" ? x.test(u) || (e = i(e, r + "/channels/" + d, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, f.properties.channels.then.items), t++) : (e = i(e, r + "/channels/" + d, "type", { type: "string" }, f.properties.channels.then.items), t++);
          }
          let z = s.length, g;
          if (z > 1) {
            let d = {};
            for (; z--; ) {
              let u = s[z];
              if (typeof u == "string") {
                if (typeof d[u] == "number") {
                  g = d[u], e = i(e, r + "/channels", "uniqueItems", { i: z, j: g }, f.properties.channels.then), t++;
                  break;
                }
                d[u] = z;
              }
            }
          }
        } else e = i(e, r + "/channels", "type", { type: "array" }, f.properties.channels.then), t++;
        var o = c === t;
        l = o, p = "then";
      } else {
        let c = t;
        if (s && typeof s == "object" && !Array.isArray(s)) {
          Object.keys(s).length < 1 && (e = i(e, r + "/channels", "minProperties", { limit: 1 }, f.properties.channels.else), t++);
          for (let $ in s) $ === "contains" || $ === "excludes" || (e = i(e, r + "/channels", "additionalProperties", { additionalProperty: $ }, f.properties.channels.else), t++);
          if (s.contains !== void 0) {
            let $ = s.contains;
            if (Array.isArray($)) {
              $.length < 1 && (e = i(e, r + "/channels/contains", "minItems", { limit: 1 }, f.properties.channels.else.properties.contains), t++);
              let z = $.length;
              for (let u = 0; u < z; u++) {
                let N = $[u];
                typeof N == "string" ? x.test(N) || (e = i(e, r + "/channels/contains/" + u, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, f.properties.channels.else.properties.contains.items), t++) : (e = i(e, r + "/channels/contains/" + u, "type", { type: "string" }, f.properties.channels.else.properties.contains.items), t++);
              }
              let g = $.length, d;
              if (g > 1) {
                let u = {};
                for (; g--; ) {
                  let N = $[g];
                  if (typeof N == "string") {
                    if (typeof u[N] == "number") {
                      d = u[N], e = i(e, r + "/channels/contains", "uniqueItems", { i: g, j: d }, f.properties.channels.else.properties.contains), t++;
                      break;
                    }
                    u[N] = g;
                  }
                }
              }
            } else e = i(e, r + "/channels/contains", "type", { type: "array" }, f.properties.channels.else.properties.contains), t++;
          }
          if (s.excludes !== void 0) {
            let $ = s.excludes;
            if (Array.isArray($)) {
              $.length < 1 && (e = i(e, r + "/channels/excludes", "minItems", { limit: 1 }, f.properties.channels.else.properties.excludes), t++);
              let z = $.length;
              for (let u = 0; u < z; u++) {
                let N = $[u];
                typeof N == "string" ? x.test(N) || (e = i(e, r + "/channels/excludes/" + u, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, f.properties.channels.else.properties.excludes.items), t++) : (e = i(e, r + "/channels/excludes/" + u, "type", { type: "string" }, f.properties.channels.else.properties.excludes.items), t++);
              }
              let g = $.length, d;
              if (g > 1) {
                let u = {};
                for (; g--; ) {
                  let N = $[g];
                  if (typeof N == "string") {
                    if (typeof u[N] == "number") {
                      d = u[N], e = i(e, r + "/channels/excludes", "uniqueItems", { i: g, j: d }, f.properties.channels.else.properties.excludes), t++;
                      break;
                    }
                    u[N] = g;
                  }
                }
              }
            } else e = i(e, r + "/channels/excludes", "type", { type: "array" }, f.properties.channels.else.properties.excludes), t++;
          }
        } else e = i(e, r + "/channels", "type", { type: "object" }, f.properties.channels.else), t++;
        var o = c === t;
        l = o, p = "else";
      }
      l || (e = i(e, r + "/channels", "if", { failingKeyword: p }, f.properties.channels), t++);
    }
    if (n.approval !== void 0) {
      let s = n.approval;
      if (Array.isArray(s)) {
        let a = s.length;
        for (let p = 0; p < a; p++) {
          let c = s[p];
          typeof c == "string" ? O(c) < 1 && (e = i(e, r + "/approval/" + p, "minLength", { limit: 1 }, f.properties.approval.items), t++) : (e = i(e, r + "/approval/" + p, "type", { type: "string" }, f.properties.approval.items), t++);
        }
        let l = s.length, y;
        if (l > 1) {
          let p = {};
          for (; l--; ) {
            let c = s[l];
            if (typeof c == "string") {
              if (typeof p[c] == "number") {
                y = p[c], e = i(e, r + "/approval", "uniqueItems", { i: l, j: y }, f.properties.approval), t++;
                break;
              }
              p[c] = l;
            }
          }
        }
      } else e = i(e, r + "/approval", "type", { type: "array" }, f.properties.approval), t++;
    }
    if (n.arrangement !== void 0) {
      let s = n.arrangement;
      if (typeof s != "boolean" && !(s && typeof s == "object" && !Array.isArray(s)) && (e = i(e, r + "/arrangement", "type", { type: f.properties.arrangement.type }, f.properties.arrangement), t++), s && typeof s == "object" && !Array.isArray(s)) {
        Object.keys(s).length < 1 && (e = i(e, r + "/arrangement", "minProperties", { limit: 1 }, f.properties.arrangement), t++);
        for (let a in s) a === "fee" || a === "by" || (e = i(e, r + "/arrangement", "additionalProperties", { additionalProperty: a }, f.properties.arrangement), t++);
        if (s.fee !== void 0) {
          let a = s.fee;
          typeof a == "number" && isFinite(a) ? (a < 0 || isNaN(a)) && (e = i(e, r + "/arrangement/fee", "minimum", { comparison: ">=", limit: 0 }, f.properties.arrangement.properties.fee), t++) : (e = i(e, r + "/arrangement/fee", "type", { type: "number" }, f.properties.arrangement.properties.fee), t++);
        }
        if (s.by !== void 0) {
          let a = s.by;
          typeof a == "string" ? O(a) < 1 && (e = i(e, r + "/arrangement/by", "minLength", { limit: 1 }, f.properties.arrangement.properties.by), t++) : (e = i(e, r + "/arrangement/by", "type", { type: "string" }, f.properties.arrangement.properties.by), t++);
        }
      }
    }
  } else e = i(e, r, "type", { type: "object" }, f), t++;
  return w.errors = e, t === 0;
}
function E(n, { instancePath: r = "" } = {}) {
  let e = null, t = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    n.name === void 0 && (e = i(e, r, "required", { missingProperty: "name" }, m), t++), n.customer === void 0 && (e = i(e, r, "required", { missingProperty: "customer" }, m), t++);
    for (let o in n) V.call(m.properties, o) || (e = i(e, r, "additionalProperties", { additionalProperty: o }, m), t++);
    if (n.name !== void 0) {
      let o = n.name;
      typeof o == "string" ? O(o) < 1 && (e = i(e, r + "/name", "minLength", { limit: 1 }, m.properties.name), t++) : (e = i(e, r + "/name", "type", { type: "string" }, m.properties.name), t++);
    }
    if (n.description !== void 0) {
      let o = n.description;
      typeof o == "string" ? O(o) < 1 && (e = i(e, r + "/description", "minLength", { limit: 1 }, m.properties.description), t++) : (e = i(e, r + "/description", "type", { type: "string" }, m.properties.description), t++);
    }
    if (n.customer !== void 0) {
      let o = n.customer;
      if (typeof o != "string" && !(o && typeof o == "object" && !Array.isArray(o)) && (e = i(e, r + "/customer", "type", { type: m.properties.customer.type }, m.properties.customer), t++), typeof o == "string" && O(o) < 1 && (e = i(e, r + "/customer", "minLength", { limit: 1 }, m.properties.customer), t++), o && typeof o == "object" && !Array.isArray(o)) for (let s in o) {
        let a = t;
        typeof s == "string" ? _.test(s) || (e = i(e, r + "/customer", "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, m.properties.customer.propertyNames, s), t++) : (e = i(e, r + "/customer", "type", { type: "string" }, m.properties.customer.propertyNames, s), t++);
        var I = a === t;
        I || (e = i(e, r + "/customer", "propertyNames", { propertyName: s }, m.properties.customer), t++);
      }
    }
    if (n.but !== void 0) {
      let o = n.but;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let s in o) {
        let a = t;
        typeof s == "string" ? _.test(s) || (e = i(e, r + "/but", "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, m.properties.but.propertyNames, s), t++) : (e = i(e, r + "/but", "type", { type: "string" }, m.properties.but.propertyNames, s), t++);
        var k = a === t;
        k || (e = i(e, r + "/but", "propertyNames", { propertyName: s }, m.properties.but), t++);
      }
      else e = i(e, r + "/but", "type", { type: "object" }, m.properties.but), t++;
    }
    if (n.at !== void 0) {
      let o = n.at;
      typeof o == "string" ? K.test(o) || (e = i(e, r + "/at", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, m.properties.at), t++) : (e = i(e, r + "/at", "type", { type: "string" }, m.properties.at), t++);
    }
    if (n.offered !== void 0) {
      let o = n.offered;
      if (Array.isArray(o)) {
        o.length < 1 && (e = i(e, r + "/offered", "minItems", { limit: 1 }, m.properties.offered), t++);
        let s = o.length;
        for (let y = 0; y < s; y++) {
          let p = o[y];
          typeof p == "string" ? x.test(p) || (e = i(e, r + "/offered/" + y, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.offered.items), t++) : (e = i(e, r + "/offered/" + y, "type", { type: "string" }, m.properties.offered.items), t++);
        }
        let a = o.length, l;
        if (a > 1) {
          let y = {};
          for (; a--; ) {
            let p = o[a];
            if (typeof p == "string") {
              if (typeof y[p] == "number") {
                l = y[p], e = i(e, r + "/offered", "uniqueItems", { i: a, j: l }, m.properties.offered), t++;
                break;
              }
              y[p] = a;
            }
          }
        }
      } else e = i(e, r + "/offered", "type", { type: "array" }, m.properties.offered), t++;
    }
    if (n.notOffered !== void 0) {
      let o = n.notOffered;
      if (Array.isArray(o)) {
        o.length < 1 && (e = i(e, r + "/notOffered", "minItems", { limit: 1 }, m.properties.notOffered), t++);
        let s = o.length;
        for (let y = 0; y < s; y++) {
          let p = o[y];
          typeof p == "string" ? x.test(p) || (e = i(e, r + "/notOffered/" + y, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.notOffered.items), t++) : (e = i(e, r + "/notOffered/" + y, "type", { type: "string" }, m.properties.notOffered.items), t++);
        }
        let a = o.length, l;
        if (a > 1) {
          let y = {};
          for (; a--; ) {
            let p = o[a];
            if (typeof p == "string") {
              if (typeof y[p] == "number") {
                l = y[p], e = i(e, r + "/notOffered", "uniqueItems", { i: a, j: l }, m.properties.notOffered), t++;
                break;
              }
              y[p] = a;
            }
          }
        }
      } else e = i(e, r + "/notOffered", "type", { type: "array" }, m.properties.notOffered), t++;
    }
    if (n.expect !== void 0) {
      let o = n.expect;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        Object.keys(o).length < 1 && (e = i(e, r + "/expect", "minProperties", { limit: 1 }, m.properties.expect), t++);
        for (let s in o) {
          let a = t;
          typeof s == "string" ? x.test(s) || (e = i(e, r + "/expect", "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.expect.propertyNames, s), t++) : (e = i(e, r + "/expect", "type", { type: "string" }, m.properties.expect.propertyNames, s), t++);
          var b = a === t;
          b || (e = i(e, r + "/expect", "propertyNames", { propertyName: s }, m.properties.expect), t++);
        }
        for (let s in o) w(o[s], { instancePath: r + "/expect/" + s.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = q(e, w.errors), t = e.length);
      } else e = i(e, r + "/expect", "type", { type: "object" }, m.properties.expect), t++;
    }
    if (n.hears !== void 0) {
      let o = n.hears;
      if (Array.isArray(o)) {
        o.length < 1 && (e = i(e, r + "/hears", "minItems", { limit: 1 }, m.properties.hears), t++);
        let s = o.length;
        for (let y = 0; y < s; y++) {
          let p = o[y];
          typeof p == "string" ? x.test(p) || (e = i(e, r + "/hears/" + y, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.hears.items), t++) : (e = i(e, r + "/hears/" + y, "type", { type: "string" }, m.properties.hears.items), t++);
        }
        let a = o.length, l;
        if (a > 1) {
          let y = {};
          for (; a--; ) {
            let p = o[a];
            if (typeof p == "string") {
              if (typeof y[p] == "number") {
                l = y[p], e = i(e, r + "/hears", "uniqueItems", { i: a, j: l }, m.properties.hears), t++;
                break;
              }
              y[p] = a;
            }
          }
        }
      } else e = i(e, r + "/hears", "type", { type: "array" }, m.properties.hears), t++;
    }
    if (n.doesNotHear !== void 0) {
      let o = n.doesNotHear;
      if (Array.isArray(o)) {
        o.length < 1 && (e = i(e, r + "/doesNotHear", "minItems", { limit: 1 }, m.properties.doesNotHear), t++);
        let s = o.length;
        for (let y = 0; y < s; y++) {
          let p = o[y];
          typeof p == "string" ? x.test(p) || (e = i(e, r + "/doesNotHear/" + y, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.doesNotHear.items), t++) : (e = i(e, r + "/doesNotHear/" + y, "type", { type: "string" }, m.properties.doesNotHear.items), t++);
        }
        let a = o.length, l;
        if (a > 1) {
          let y = {};
          for (; a--; ) {
            let p = o[a];
            if (typeof p == "string") {
              if (typeof y[p] == "number") {
                l = y[p], e = i(e, r + "/doesNotHear", "uniqueItems", { i: a, j: l }, m.properties.doesNotHear), t++;
                break;
              }
              y[p] = a;
            }
          }
        }
      } else e = i(e, r + "/doesNotHear", "type", { type: "array" }, m.properties.doesNotHear), t++;
    }
    if (n.segments !== void 0) {
      let o = n.segments;
      (!o || typeof o != "object") && (e = i(e, r + "/segments", "type", { type: m.properties.segments.type }, m.properties.segments), t++);
      let s = t, a = !0, l = t;
      Array.isArray(o) || (e = q(e, [0]), t++);
      var j = l === t;
      t = s, e !== null && (s ? e.length = s : e = null);
      let y;
      if (j) {
        let p = t;
        if (Array.isArray(o)) {
          let v = o.length;
          for (let g = 0; g < v; g++) {
            let d = o[g];
            typeof d == "string" ? x.test(d) || (e = i(e, r + "/segments/" + g, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.segments.then.items), t++) : (e = i(e, r + "/segments/" + g, "type", { type: "string" }, m.properties.segments.then.items), t++);
          }
          let $ = o.length, z;
          if ($ > 1) {
            let g = {};
            for (; $--; ) {
              let d = o[$];
              if (typeof d == "string") {
                if (typeof g[d] == "number") {
                  z = g[d], e = i(e, r + "/segments", "uniqueItems", { i: $, j: z }, m.properties.segments.then), t++;
                  break;
                }
                g[d] = $;
              }
            }
          }
        } else e = i(e, r + "/segments", "type", { type: "array" }, m.properties.segments.then), t++;
        var j = p === t;
        a = j, y = "then";
      } else {
        let p = t;
        if (o && typeof o == "object" && !Array.isArray(o)) {
          Object.keys(o).length < 1 && (e = i(e, r + "/segments", "minProperties", { limit: 1 }, m.properties.segments.else), t++);
          for (let v in o) v === "contains" || v === "excludes" || (e = i(e, r + "/segments", "additionalProperties", { additionalProperty: v }, m.properties.segments.else), t++);
          if (o.contains !== void 0) {
            let v = o.contains;
            if (Array.isArray(v)) {
              v.length < 1 && (e = i(e, r + "/segments/contains", "minItems", { limit: 1 }, m.properties.segments.else.properties.contains), t++);
              let $ = v.length;
              for (let d = 0; d < $; d++) {
                let u = v[d];
                typeof u == "string" ? x.test(u) || (e = i(e, r + "/segments/contains/" + d, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.segments.else.properties.contains.items), t++) : (e = i(e, r + "/segments/contains/" + d, "type", { type: "string" }, m.properties.segments.else.properties.contains.items), t++);
              }
              let z = v.length, g;
              if (z > 1) {
                let d = {};
                for (; z--; ) {
                  let u = v[z];
                  if (typeof u == "string") {
                    if (typeof d[u] == "number") {
                      g = d[u], e = i(e, r + "/segments/contains", "uniqueItems", { i: z, j: g }, m.properties.segments.else.properties.contains), t++;
                      break;
                    }
                    d[u] = z;
                  }
                }
              }
            } else e = i(e, r + "/segments/contains", "type", { type: "array" }, m.properties.segments.else.properties.contains), t++;
          }
          if (o.excludes !== void 0) {
            let v = o.excludes;
            if (Array.isArray(v)) {
              v.length < 1 && (e = i(e, r + "/segments/excludes", "minItems", { limit: 1 }, m.properties.segments.else.properties.excludes), t++);
              let $ = v.length;
              for (let d = 0; d < $; d++) {
                let u = v[d];
                typeof u == "string" ? x.test(u) || (e = i(e, r + "/segments/excludes/" + d, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.segments.else.properties.excludes.items), t++) : (e = i(e, r + "/segments/excludes/" + d, "type", { type: "string" }, m.properties.segments.else.properties.excludes.items), t++);
              }
              let z = v.length, g;
              if (z > 1) {
                let d = {};
                for (; z--; ) {
                  let u = v[z];
                  if (typeof u == "string") {
                    if (typeof d[u] == "number") {
                      g = d[u], e = i(e, r + "/segments/excludes", "uniqueItems", { i: z, j: g }, m.properties.segments.else.properties.excludes), t++;
                      break;
                    }
                    d[u] = z;
                  }
                }
              }
            } else e = i(e, r + "/segments/excludes", "type", { type: "array" }, m.properties.segments.else.properties.excludes), t++;
          }
        } else e = i(e, r + "/segments", "type", { type: "object" }, m.properties.segments.else), t++;
        var j = p === t;
        a = j, y = "else";
      }
      a || (e = i(e, r + "/segments", "if", { failingKeyword: y }, m.properties.segments), t++);
    }
    if (n.agreement !== void 0) {
      let o = n.agreement;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        Object.keys(o).length < 1 && (e = i(e, r + "/agreement", "minProperties", { limit: 1 }, m.properties.agreement), t++);
        for (let s in o) s === "provided" || s === "arrangeable" || s === "notProvided" || s === "doesNotMention" || (e = i(e, r + "/agreement", "additionalProperties", { additionalProperty: s }, m.properties.agreement), t++);
        if (o.provided !== void 0) {
          let s = o.provided;
          if (Array.isArray(s)) {
            s.length < 1 && (e = i(e, r + "/agreement/provided", "minItems", { limit: 1 }, m.properties.agreement.properties.provided), t++);
            let a = s.length;
            for (let p = 0; p < a; p++) {
              let c = s[p];
              typeof c == "string" ? x.test(c) || (e = i(e, r + "/agreement/provided/" + p, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.agreement.properties.provided.items), t++) : (e = i(e, r + "/agreement/provided/" + p, "type", { type: "string" }, m.properties.agreement.properties.provided.items), t++);
            }
            let l = s.length, y;
            if (l > 1) {
              let p = {};
              for (; l--; ) {
                let c = s[l];
                if (typeof c == "string") {
                  if (typeof p[c] == "number") {
                    y = p[c], e = i(e, r + "/agreement/provided", "uniqueItems", { i: l, j: y }, m.properties.agreement.properties.provided), t++;
                    break;
                  }
                  p[c] = l;
                }
              }
            }
          } else e = i(e, r + "/agreement/provided", "type", { type: "array" }, m.properties.agreement.properties.provided), t++;
        }
        if (o.arrangeable !== void 0) {
          let s = o.arrangeable;
          if (Array.isArray(s)) {
            s.length < 1 && (e = i(e, r + "/agreement/arrangeable", "minItems", { limit: 1 }, m.properties.agreement.properties.arrangeable), t++);
            let a = s.length;
            for (let p = 0; p < a; p++) {
              let c = s[p];
              typeof c == "string" ? x.test(c) || (e = i(e, r + "/agreement/arrangeable/" + p, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.agreement.properties.arrangeable.items), t++) : (e = i(e, r + "/agreement/arrangeable/" + p, "type", { type: "string" }, m.properties.agreement.properties.arrangeable.items), t++);
            }
            let l = s.length, y;
            if (l > 1) {
              let p = {};
              for (; l--; ) {
                let c = s[l];
                if (typeof c == "string") {
                  if (typeof p[c] == "number") {
                    y = p[c], e = i(e, r + "/agreement/arrangeable", "uniqueItems", { i: l, j: y }, m.properties.agreement.properties.arrangeable), t++;
                    break;
                  }
                  p[c] = l;
                }
              }
            }
          } else e = i(e, r + "/agreement/arrangeable", "type", { type: "array" }, m.properties.agreement.properties.arrangeable), t++;
        }
        if (o.notProvided !== void 0) {
          let s = o.notProvided;
          if (Array.isArray(s)) {
            s.length < 1 && (e = i(e, r + "/agreement/notProvided", "minItems", { limit: 1 }, m.properties.agreement.properties.notProvided), t++);
            let a = s.length;
            for (let p = 0; p < a; p++) {
              let c = s[p];
              typeof c == "string" ? x.test(c) || (e = i(e, r + "/agreement/notProvided/" + p, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.agreement.properties.notProvided.items), t++) : (e = i(e, r + "/agreement/notProvided/" + p, "type", { type: "string" }, m.properties.agreement.properties.notProvided.items), t++);
            }
            let l = s.length, y;
            if (l > 1) {
              let p = {};
              for (; l--; ) {
                let c = s[l];
                if (typeof c == "string") {
                  if (typeof p[c] == "number") {
                    y = p[c], e = i(e, r + "/agreement/notProvided", "uniqueItems", { i: l, j: y }, m.properties.agreement.properties.notProvided), t++;
                    break;
                  }
                  p[c] = l;
                }
              }
            }
          } else e = i(e, r + "/agreement/notProvided", "type", { type: "array" }, m.properties.agreement.properties.notProvided), t++;
        }
        if (o.doesNotMention !== void 0) {
          let s = o.doesNotMention;
          if (Array.isArray(s)) {
            s.length < 1 && (e = i(e, r + "/agreement/doesNotMention", "minItems", { limit: 1 }, m.properties.agreement.properties.doesNotMention), t++);
            let a = s.length;
            for (let p = 0; p < a; p++) {
              let c = s[p];
              typeof c == "string" ? x.test(c) || (e = i(e, r + "/agreement/doesNotMention/" + p, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, m.properties.agreement.properties.doesNotMention.items), t++) : (e = i(e, r + "/agreement/doesNotMention/" + p, "type", { type: "string" }, m.properties.agreement.properties.doesNotMention.items), t++);
            }
            let l = s.length, y;
            if (l > 1) {
              let p = {};
              for (; l--; ) {
                let c = s[l];
                if (typeof c == "string") {
                  if (typeof p[c] == "number") {
                    y = p[c], e = i(e, r + "/agreement/doesNotMention", "uniqueItems", { i: l, j: y }, m.properties.agreement.properties.doesNotMention), t++;
                    break;
                  }
                  p[c] = l;
                }
              }
            }
          } else e = i(e, r + "/agreement/doesNotMention", "type", { type: "array" }, m.properties.agreement.properties.doesNotMention), t++;
        }
      } else e = i(e, r + "/agreement", "type", { type: "object" }, m.properties.agreement), t++;
    }
  } else e = i(e, r, "type", { type: "object" }, m), t++;
  return E.errors = e, t === 0;
}
function C(n, { instancePath: r = "" } = {}) {
  let e = null, t = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    n.tests === void 0 && (e = i(e, r, "required", { missingProperty: "tests" }, A), t++);
    for (let b in n) b === "$schema" || b === "policy" || b === "description" || b === "at" || b === "customers" || b === "tests" || (e = i(e, r, "additionalProperties", { additionalProperty: b }, A), t++);
    if (n.$schema !== void 0 && typeof n.$schema != "string" && (e = i(e, r + "/$schema", "type", { type: "string" }, A.properties.$schema), t++), n.policy !== void 0) {
      let b = n.policy;
      typeof b == "string" ? O(b) < 1 && (e = i(e, r + "/policy", "minLength", { limit: 1 }, A.properties.policy), t++) : (e = i(e, r + "/policy", "type", { type: "string" }, A.properties.policy), t++);
    }
    if (n.description !== void 0) {
      let b = n.description;
      typeof b == "string" ? O(b) < 1 && (e = i(e, r + "/description", "minLength", { limit: 1 }, A.properties.description), t++) : (e = i(e, r + "/description", "type", { type: "string" }, A.properties.description), t++);
    }
    if (n.at !== void 0) {
      let b = n.at;
      typeof b == "string" ? K.test(b) || (e = i(e, r + "/at", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, A.properties.at), t++) : (e = i(e, r + "/at", "type", { type: "string" }, A.properties.at), t++);
    }
    if (n.customers !== void 0) {
      let b = n.customers;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        for (let j in b) {
          let o = t;
          typeof j == "string" ? S.test(j) || (e = i(e, r + "/customers", "pattern", { pattern: "\\S" }, A.properties.customers.propertyNames, j), t++) : (e = i(e, r + "/customers", "type", { type: "string" }, A.properties.customers.propertyNames, j), t++);
          var I = o === t;
          I || (e = i(e, r + "/customers", "propertyNames", { propertyName: j }, A.properties.customers), t++);
        }
        for (let j in b) {
          let o = b[j];
          if (o && typeof o == "object" && !Array.isArray(o)) for (let s in o) {
            let a = t;
            typeof s == "string" ? _.test(s) || (e = i(e, r + "/customers/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, A.properties.customers.additionalProperties.propertyNames, s), t++) : (e = i(e, r + "/customers/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }, A.properties.customers.additionalProperties.propertyNames, s), t++);
            var k = a === t;
            k || (e = i(e, r + "/customers/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), "propertyNames", { propertyName: s }, A.properties.customers.additionalProperties), t++);
          }
          else e = i(e, r + "/customers/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, A.properties.customers.additionalProperties), t++;
        }
      } else e = i(e, r + "/customers", "type", { type: "object" }, A.properties.customers), t++;
    }
    if (n.tests !== void 0) {
      let b = n.tests;
      if (Array.isArray(b)) {
        b.length < 1 && (e = i(e, r + "/tests", "minItems", { limit: 1 }, A.properties.tests), t++);
        let j = b.length;
        for (let o = 0; o < j; o++) E(b[o], { instancePath: r + "/tests/" + o }) || (e = q(e, E.errors), t = e.length);
      } else e = i(e, r + "/tests", "type", { type: "array" }, A.properties.tests), t++;
    }
  } else e = i(e, r, "type", { type: "object" }, A), t++;
  return C.errors = e, t === 0;
}
var i = (n, r, e, t, I, k) => {
  let b = { instancePath: r, keyword: e, params: t, node: I.$comment, propertyName: k };
  return n === null ? [b] : (n.push(b), n);
}, q = (n, r) => {
  if (n === null) return r;
  for (let e of r) n.push(e);
  return n;
}, checkTestForm = formChecker({ validate: J, notes }), readPolicyTests = (input) => {
  let read = readDocument(input), { rangeOf, keyRangeOf } = read, ofText = read.problems.map(ofMeaning);
  if (!read.reliable) return { problems: report(read, ofText, 0), document: void 0, rangeOf, keyRangeOf };
  let { problems, unseen } = checkTestForm(read.value), isBroken = within(new Set(read.broken)), form = problems.filter(({ pointer }) => !isBroken(pointer)), broken = [...read.broken, ...problems.flatMap((problem) => problem.broken)];
  return { problems: report(read, [...ofText, ...form.map(ofForm)], unseen), document: unseen > 0 ? void 0 : soundPartOf(read.value, broken), rangeOf, keyRangeOf };
}, inOrder = (problems, places) => report(places, problems.map(ofMeaning), 0);

// dist/cli/commands/test/policy-of.js
var SUFFIX = /\.policy-test\.json$/, policyPathOf = async (file, { document }) => {
  let folder = file === STDIN ? "." : dirname(file);
  if (document?.policy !== void 0)
    return join(folder, document.policy);
  let namesake = join(folder, basename(file).replace(SUFFIX, ".json"));
  return SUFFIX.test(file) && await exists(namesake) ? namesake : join(folder, "policy.json");
}, policyPathIn = async (file) => policyPathOf(file, readPolicyTests(await textOf(file))), textOf = async (file) => {
  try {
    return await readFile(file, "utf8");
  } catch {
    return "";
  }
}, exists = async (path) => {
  try {
    return await stat(path), !0;
  } catch {
    return !1;
  }
};

// dist/cli/commands/test/find-tests.js
import { stat as stat2 } from "node:fs/promises";
import { resolve } from "node:path";
var TESTS = "**/*.policy-test.json", findTests = async (named, policy, mayBeNone) => {
  let isBare = named.length === 0, found = await Promise.all((isBare ? ["."] : named).map((path) => findIn(path, isBare && mayBeNone))), files = [...new Set(found.flatMap(({ files: files2 }) => files2))], inVain = found.flatMap(({ inVain: inVain2 }) => inVain2);
  return { files: isBare && policy !== void 0 ? await about(policy, files) : files, inVain };
}, about = async (policy, files) => {
  let policies = await Promise.all(files.map(policyPathIn));
  return files.filter((_2, at) => resolve(policies[at] ?? "") === resolve(policy));
}, findIn = async (path, mayBeNone) => {
  if (path === STDIN || !await isDirectory(path)) {
    let { paths, inVain } = await expandPaths([path]);
    return { files: paths, inVain: inVain.map(({ complaint }) => complaint) };
  }
  let { glob } = await import("tinyglobby"), files = await glob(TESTS, { cwd: path, ignore: ["**/node_modules/**"], expandDirectories: !1 }), prefix = path === "." ? "" : path.endsWith("/") ? path : `${path}/`;
  if (files.length > 0 || mayBeNone)
    return { files: files.sort().map((file) => prefix + file), inVain: [] };
  let where = path === "." ? "here" : `in ${quote(path)}`;
  return { files: [], inVain: [invalid(`there are no policy tests ${where}`, HELP)] };
}, HELP = "`tierpolicy test --suggest --policy policy.json` writes first ones", isDirectory = async (path) => {
  try {
    return (await stat2(path)).isDirectory();
  } catch {
    return !1;
  }
};

export {
  readPolicyTests,
  inOrder,
  policyPathOf,
  policyPathIn,
  findTests
};
