import { readdirSync, readFileSync } from "node:fs";
import { bundleFor, compile, decide, explain, hears, surprises } from "@tierpolicy/engine";
import { type Sources, withSources } from "@tierpolicy/engine/json-rules-engine";
import { type Diagnostic, parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
import { type Either, isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { ENGINE_CODES } from "../../packages/engine/src/facts/codes.js";
import { CODES } from "../../packages/schema/src/diagnostics/codes.js";

/** The diagnostics about customers that are not also diagnostics about policies. */
const codes = Object.entries(ENGINE_CODES).filter(([code]) => !Object.hasOwn(CODES, code));

const right = <A>(either: Either<readonly Diagnostic[], A>): A => {
  if (isLeft(either)) throw new Error(renderDiagnostics(either.left));
  return either.right;
};

it("each diagnostic about a customer has a page", () => {
  const pages = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".md"));
  for (const [code] of codes) expect(pages).toContain(`${code}.md`);
});

describe.each(codes)("the page of %s", (code, { title }) => {
  const text = readFileSync(new URL(`${code}.md`, import.meta.url), "utf8");
  const blocks = (language: string) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, "gm"))].map(([, block = ""]) => block);
  const [policy = "", customer = "", other = customer] = blocks("json");
  const [output = ""] = blocks("text");

  /** What is said of a customer: by an explanation where the page asks for a rule, by sources where it has some, else by a decision. Or of an audience. */
  const diagnosticsOf = async (said: string): Promise<readonly Diagnostic[]> => {
    const compiled = compile(right(parsePolicy(policy)));
    const asked = JSON.parse(said);
    const [sources] = blocks("js");
    const sourced =
      sources === undefined ? undefined : right(withSources(compiled, new Function(`${sources}; return sources`)() as Sources));
    const { explain: options, hears: limits, bundle: audience, surprises: request, ...facts } = asked;
    if (audience) {
      const bundle = bundleFor(compiled.policy, audience.segments, audience);
      return isLeft(bundle) ? bundle.left : [];
    }
    if (limits) {
      const heard = hears(compiled, facts, limits);
      return isLeft(heard) ? heard.left : [];
    }
    if (request) {
      const due = surprises(compiled, { ...request, facts });
      return isLeft(due) ? due.left : [];
    }
    const decision = options ? explain(compiled, facts, options) : sourced ? await sourced.decide(asked) : decide(compiled, asked);
    return isLeft(decision) ? decision.left : [];
  };

  it("says what its example yields", async () => {
    expect(text.split("\n", 1)).toEqual([`# ${code}`]);
    expect(text.toLowerCase()).toContain(`**${title}.**`);
    const diagnostics = await diagnosticsOf(customer);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(renderDiagnostics(diagnostics, { file: "customer.json" })).toBe(output);
  });

  it("shows a customer who is decided instead", async () => {
    expect(other).not.toBe(customer);
    expect(await diagnosticsOf(other)).toEqual([]);
  });
});
