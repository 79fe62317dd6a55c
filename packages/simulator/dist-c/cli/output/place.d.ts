/**
 * A file as a CI system knows it: from the root of the repository where the environment says where that is
 * (`GITHUB_WORKSPACE`), else from the working directory; with slashes. What is outside is named in full.
 */
export declare const repositoryPath: (path: string, root?: string) => string;
//# sourceMappingURL=place.d.ts.map