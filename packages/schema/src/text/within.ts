/** A test whether a JSON Pointer is one of these, or leads into one of them. */
export const within =
  (pointers: ReadonlySet<string>) =>
  (pointer: string): boolean => {
    if (pointers.size === 0) return false;
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) if (pointers.has(pointer.slice(0, end))) return true;
    return pointers.has("");
  };
