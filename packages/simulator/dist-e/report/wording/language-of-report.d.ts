/** The language of the report that is made for a wanted language: `zh-CN` for `zh-CN`, `en` for one in which there is no wording. */
export declare const languageOfReport: (lang: string) => string;
//# sourceMappingURL=language-of-report.d.ts.map