// dist/cli/clock.js
var today = (at) => at === void 0 ? localDay(/* @__PURE__ */ new Date()) : at.slice(0, 10), localDay = (date) => {
  let two = (number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}, clockFiller = (policy, at) => {
  let { clock } = policy, now = nowOf(policy, at);
  return clock === void 0 || now === void 0 ? (customer) => customer : (customer) => (Object.hasOwn(customer, clock) || Reflect.set(customer, clock, now), customer);
}, nowOf = ({ clock, facts }, at) => {
  let fact = clock === void 0 ? void 0 : facts.get(clock);
  return fact && nowAs(fact, at);
}, nowAs = ({ type }, at) => type.kind === "date-time" ? (at === void 0 ? /* @__PURE__ */ new Date() : new Date(at)).toISOString() : today(at);

export {
  today,
  clockFiller,
  nowOf
};
