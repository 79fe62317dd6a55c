/** A small shop: each part of the language once, with a description of what it is for. It is valid, and every check of it is proved. */
export const STARTER_POLICY = `{
  "tierpolicy": 1,
  "name": "corner-shop",
  "version": "1",
  "description": "A policy to start from: who gets what, how firmly it is promised, and who may hear of it.",
  "currency": "EUR",

  "facts": {
    "yearlySpend": { "type": "number", "minimum": 0, "description": "What the customer spent in the last twelve months, in euros." },
    "relationship": { "type": "string", "enum": ["visitor", "member"], "ordered": true },
    "inDispute": { "type": "boolean", "default": false },
    "today": { "type": "string", "format": "date", "clock": true, "description": "Filled in by the command line where a customer does not say it." }
  },

  "segments": {
    "member": { "conditions": { "all": [{ "fact": "relationship", "operator": "equal", "value": "member" }] } },
    "regular": {
      "description": "Members who spend a lot.",
      "conditions": { "all": [{ "condition": "member" }, { "fact": "yearlySpend", "operator": "greaterThanInclusive", "value": 1000 }] }
    }
  },
  "tiers": [["member", "regular"]],

  "services": {
    "returns": {
      "description": "Must be there; nobody notices it until it is missing.",
      "need": "basic", "control": "high",
      "standard": { "text": "Money back within 30 days." }
    },
    "home-delivery": {
      "description": "The quicker, the better.",
      "need": "expected", "control": "high",
      "terms": { "hours": { "type": "integer", "better": "less" } },
      "defaults": { "terms": { "hours": 48 } }
    },
    "preview-evening": {
      "description": "For regulars only; others are not to hear of it.",
      "need": "expected", "control": "low",
      "exclusiveTo": ["regular"]
    },
    "thank-you-gift": {
      "description": "A surprise: never promised, never announced.",
      "need": "delight",
      "exclusiveTo": ["regular"],
      "defaults": { "publicity": "unannounced" }
    }
  },

  "channels": {
    "website": { "reach": "public" },
    "members-letter": { "reach": { "segments": ["member"] } },
    "regulars-card": { "reach": { "segments": ["regular"] }, "except": { "all": [{ "fact": "inDispute", "operator": "equal", "value": true }] } },
    "till": { "reach": "individual" }
  },

  "rules": [
    {
      "name": "everyone can return goods",
      "conditions": { "all": [] },
      "event": { "type": "offer", "params": { "service": "returns", "channels": ["website", "till"] } }
    },
    {
      "name": "members get home delivery",
      "conditions": { "condition": "member" },
      "event": { "type": "offer", "params": { "service": "home-delivery", "channels": ["members-letter"] } }
    },
    {
      "name": "regulars get it within a day",
      "conditions": { "condition": "regular" },
      "event": { "type": "offer", "params": { "service": "home-delivery", "channels": ["regulars-card"], "terms": { "hours": 24 } } }
    },
    {
      "name": "others can pay for delivery",
      "conditions": { "all": [] },
      "event": { "type": "arrange", "params": { "service": "home-delivery", "fee": 6.5, "by": "us" } }
    },
    {
      "name": "regulars are invited to previews",
      "conditions": { "condition": "regular" },
      "event": { "type": "offer", "params": { "service": "preview-evening", "channels": ["regulars-card"] } }
    },
    {
      "name": "regulars get a gift in december",
      "from": "2026-12-01", "until": "2027-01-01",
      "conditions": { "condition": "regular" },
      "event": { "type": "offer", "params": { "service": "thank-you-gift" } }
    },
    {
      "name": "no perks during a dispute",
      "conditions": { "all": [{ "fact": "inDispute", "operator": "equal", "value": true }] },
      "event": { "type": "withhold", "params": { "service": ["preview-evening", "thank-you-gift"] } }
    }
  ],

  "assertions": [
    {
      "name": "regulars never wait longer than a day",
      "where": { "condition": "regular" },
      "service": "home-delivery",
      "must": { "terms": { "hours": { "atLeast": 24 } } }
    }
  ]
}
`;
//# sourceMappingURL=starter-policy.js.map