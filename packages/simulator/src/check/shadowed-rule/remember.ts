/** A value that is made when it is first asked for. */
export const lazily = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Answers that are each made once. What throws is asked again. */
export const remembering = <Key, A>(make: (key: Key) => A): ((key: Key) => A) => {
  const answers = new Map<Key, { readonly value: A }>();
  return (key) => {
    const known = answers.get(key) ?? { value: make(key) };
    answers.set(key, known);
    return known.value;
  };
};

/** The same for objects, whose answers go when they go. */
export const rememberingFor = <Key extends object, A>(make: (key: Key) => A): ((key: Key) => A) => {
  const answers = new WeakMap<Key, { readonly value: A }>();
  return (key) => {
    const known = answers.get(key) ?? { value: make(key) };
    answers.set(key, known);
    return known.value;
  };
};
