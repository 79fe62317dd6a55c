import {
  counted
} from "./chunk-HPBSY3TY.js";
import {
  bundleFor
} from "./chunk-B25MF25I.js";
import {
  complain
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT,
  gravest
} from "./chunk-AGRNT4MY.js";
import {
  isLeft
} from "./chunk-JKCM4TFR.js";
import {
  quoteAll
} from "./chunk-UDG6POVW.js";

// dist/cli/commands/bundle/bundled.js
var EXITS = {
  "unknown-segment": EXIT.usage,
  "empty-audience": EXIT.invalid,
  "undecided-audience": EXIT.undecided
}, complaintOf = ({ code, message, help }) => ({
  exit: EXITS[code] ?? EXIT.invalid,
  message,
  ...help !== void 0 && { help: code === "undecided-audience" ? "raise the budget with --budget" : help }
}), bundled = async (policy, audience, budget, screen) => {
  let bundle = bundleFor(policy, audience, budget === void 0 ? {} : { budget });
  if (isLeft(bundle)) {
    let complaints = bundle.left.map(complaintOf);
    for (let complaint of complaints)
      await complain(screen, complaint);
    return gravest(complaints.map(({ exit }) => exit));
  }
  return await screen.write(`${summary(policy, bundle.right, audience)}
`), bundle.right;
}, summary = (policy, bundle, audience) => {
  let { services, rules, segments, channels, facts } = bundle, parts = [
    counted(services.size, "service"),
    counted(rules.length, "rule"),
    counted(segments.size, "segment"),
    counted(channels.size, "channel"),
    counted(facts.size, "fact")
  ], left = policy.services.size - services.size, leftOut = left === 0 ? "nothing is left out" : `${counted(left, "service")} left out`;
  return `for ${quoteAll(audience)}: ${parts.join(", ")}; ${leftOut}`;
};

export {
  bundled
};
