const DAY = 86_400_000;

const encoded = (values) => {
  const places = new Map();
  const codes = Uint32Array.from(values, (value) => {
    if (!places.has(value)) places.set(value, places.size);
    return places.get(value);
  });
  const narrowest = places.size <= 2 ** 8 ? Uint8Array : places.size <= 2 ** 16 ? Uint16Array : Uint32Array;
  return { codes: narrowest.from(codes), dictionary: [...places.keys()] };
};

const listed = (type, lists) => {
  const offsets = new Int32Array(lists.length + 1);
  for (const [row, list] of lists.entries()) offsets[row + 1] = offsets[row] + list.length;
  return { offsets, values: columnOf(type.items, lists.flat()) };
};

const columnOf = (type, values) => {
  switch (type.kind) {
    case "boolean":
      return Uint8Array.from(values, Number);
    case "integer":
      return Int32Array.from(values);
    case "number":
      return Float64Array.from(values);
    case "date":
      return Int32Array.from(values, (day) => Date.parse(day) / DAY);
    case "date-time":
      return Float64Array.from(values, (moment) => Date.parse(moment));
    case "array":
      return listed(type, values);
    case "object": {
      const properties = [...type.properties].map(([name, property]) => [
        name,
        columnOf(
          property.type,
          values.map((value) => value[name]),
        ),
      ]);
      return { properties: Object.fromEntries(properties) };
    }
    default:
      return encoded(values);
  }
};

/** Customers in the columns in which a database or a data frame would have them; of facts that all of them have. */
export const toColumns = (policy, customers) => ({
  rows: customers.length,
  columns: Object.fromEntries(
    [...policy.facts].map(([id, { type }]) => [
      id,
      columnOf(
        type,
        customers.map((customer) => customer[id]),
      ),
    ]),
  ),
});
