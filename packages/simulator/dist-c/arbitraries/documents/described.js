const TITLES = { title: { en: "A title", "zh-Hans": "标题" }, description: "drawn at random" };
const ALLOW = { allow: [{ check: "unused", reason: "drawn at random", until: "2027-01-01" }] };
const each = (parts, noise) => Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, { ...part, ...noise }]));
const withTitledTerms = (services) => Object.fromEntries(Object.entries(services).map(([id, service]) => {
    const { terms } = service;
    return [id, { ...service, ...(terms && { terms: each(terms, { title: { en: `A term of ${id}` } }) }) }];
}));
/** The same policy with all that means nothing to a decision: titles, a version, accepted findings, a budget. */
export const withDescriptions = (document) => ({
    $schema: "./policy.schema.json",
    ...document,
    ...TITLES,
    version: "2026.2",
    currency: "CNY",
    facts: each(document["facts"], TITLES),
    segments: each(document["segments"], { ...TITLES, ...ALLOW }),
    services: each(withTitledTerms(document["services"]), { ...TITLES, ...ALLOW }),
    channels: each(document["channels"], TITLES),
    rules: document["rules"].map((rule) => ({ ...rule, ...TITLES, ...ALLOW })),
    checks: { "dead-rule": { severity: "off", reason: "drawn at random" } },
    budget: { amount: 1000, per: "month" },
});
//# sourceMappingURL=described.js.map