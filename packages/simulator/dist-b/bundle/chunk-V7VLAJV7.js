// dist/cli/output/as-json.js
var asJson = (results, format, isList) => format === "jsonl" ? results.map((result) => `${JSON.stringify(result)}
`).join("") : `${JSON.stringify(isList ? results : results[0], null, 2)}
`;

export {
  asJson
};
