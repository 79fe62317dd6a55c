/** Which of so many customers are members: scattered, so that who knows whom does not depend on it; the same ones every time. */
export declare const memberships: (count: number, share: number) => readonly boolean[];
//# sourceMappingURL=memberships.d.ts.map