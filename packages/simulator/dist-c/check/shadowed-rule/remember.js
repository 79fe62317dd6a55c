/** A value that is made when it is first asked for. */
export const lazily = (make) => {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
};
/** Answers that are each made once. What throws is asked again. */
export const remembering = (make) => {
    const answers = new Map();
    return (key) => {
        const known = answers.get(key) ?? { value: make(key) };
        answers.set(key, known);
        return known.value;
    };
};
/** The same for objects, whose answers go when they go. */
export const rememberingFor = (make) => {
    const answers = new WeakMap();
    return (key) => {
        const known = answers.get(key) ?? { value: make(key) };
        answers.set(key, known);
        return known.value;
    };
};
//# sourceMappingURL=remember.js.map