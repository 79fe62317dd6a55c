/** A hotel whose lounge is told of in a letter that too many read: a policy to expect things of. */
export const hotelText = `{
  "tierpolicy": 1,
  "name": "hotel",
  "facts": {
    "nights": { "type": "integer", "minimum": 0 },
    "company": { "type": "boolean", "default": false }
  },
  "segments": {
    "regular": { "conditions": { "all": [{ "fact": "nights", "operator": "greaterThanInclusive", "value": 10 }] } },
    "business": { "conditions": { "all": [{ "fact": "company", "operator": "equal", "value": true }] } }
  },
  "services": {
    "network": { "need": "basic", "control": "high" },
    "hotline": {
      "need": "expected", "control": "high",
      "terms": { "hours": { "type": "number", "better": "less" } }, "defaults": { "terms": { "hours": 24 } }
    },
    "lounge": { "need": "expected", "control": "low", "exclusiveTo": ["regular"] }
  },
  "channels": {
    "website": { "reach": "public" },
    "club-letter": { "reach": { "segments": ["regular"] } },
    "business-letter": { "reach": { "segments": ["business"] } }
  },
  "rules": [
    {
      "name": "a network for all",
      "conditions": { "all": [] },
      "event": { "type": "offer", "params": { "service": "network", "channels": ["website"] } }
    },
    {
      "name": "companies call",
      "conditions": { "condition": "business" },
      "event": { "type": "offer", "params": { "service": "hotline" } }
    },
    {
      "name": "regulars rest",
      "conditions": { "condition": "regular" },
      "event": {
        "type": "offer",
        "params": { "service": "lounge", "channels": ["club-letter", "business-letter"] }
      }
    }
  ]
}`;

/** The same without the letter that too many read. */
export const repairedText = hotelText.replace(', "business-letter"]', "]");

/** What a failing expectation says. */
export const failureOf = async (expectation: () => unknown): Promise<string> => {
  try {
    await expectation();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("the expectation is met");
};
