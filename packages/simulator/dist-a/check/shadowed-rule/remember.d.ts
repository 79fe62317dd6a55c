/** A value that is made when it is first asked for. */
export declare const lazily: <A>(make: () => A) => (() => A);
/** Answers that are each made once. What throws is asked again. */
export declare const remembering: <Key, A>(make: (key: Key) => A) => ((key: Key) => A);
/** The same for objects, whose answers go when they go. */
export declare const rememberingFor: <Key extends object, A>(make: (key: Key) => A) => ((key: Key) => A);
//# sourceMappingURL=remember.d.ts.map