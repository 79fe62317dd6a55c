/**
 * A property that is worked out when it is read: an object's own, so that copies, comparisons and JSON have it.
 * One for all objects of a class, so that they share a hidden class.
 */
export const accessor = <Owner>(read: (owner: Owner) => unknown): PropertyDescriptor => ({
  get(this: Owner) {
    return read(this);
  },
  enumerable: true,
  configurable: false,
});
