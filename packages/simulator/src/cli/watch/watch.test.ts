import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../binary.test-support.js";
import { leakyShop, shop } from "../shop.test-support.js";

const place = new Workplace();
const path = (file: string) => join(place.folder, file);

beforeAll(() => place.write("shop.json", shop()));
afterAll(() => place.remove());

describe("--watch", () => {
  it("runs again when a file is written, replaced, deleted and there again, and ends with the last exit code", async () => {
    place.write("watched.json", shop());
    const running = place.start(["check", "watched.json", "--watch"]);
    await running.until("stderr", "watching 1 file; Ctrl-C ends\n");
    // In place.
    place.write("watched.json", leakyShop());
    await running.until("stderr", "watching 1 file", 2);
    // As editors do that rename.
    place.write("new.json", shop());
    renameSync(path("new.json"), path("watched.json"));
    await running.until("stderr", "watching 1 file", 3);
    rmSync(path("watched.json"));
    await running.until("stderr", "watching 1 file", 4);
    place.write("watched.json", leakyShop());
    await running.until("stderr", "watching 1 file", 5);
    running.interrupt();
    const { exit, stdout, stderr } = await running.ended;
    expect(exit).toBe(1);
    expect(stdout.match(/^[✓✗] shop is \w+/gm)).toEqual(["✓ shop is proved", "✗ shop is refuted", "✓ shop is proved", "✗ shop is refuted"]);
    expect(stderr).toContain("error: there is no file `watched.json`");
    expect(stdout).not.toContain("\u001b");
  });

  it("notices a new file that a pattern matches", async () => {
    place.write("a.policy.json", shop());
    const running = place.start(["validate", "*.policy.json", "-w"]);
    await running.until("stderr", "watching 1 file;");
    place.write("b.policy.json", shop());
    await running.until("stderr", "watching 2 files;");
    running.interrupt();
    const { exit, stdout } = await running.ended;
    expect(exit).toBe(0);
    expect(stdout.match(/^✓ \S+ is valid/gm)).toEqual(["✓ a.policy.json is valid", "✓ a.policy.json is valid", "✓ b.policy.json is valid"]);
  });

  it("does nothing while nothing changes", async () => {
    const running = place.start(["check", "shop.json", "--watch"]);
    await running.until("stderr", "watching 1 file;");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    running.interrupt();
    const { exit, stdout } = await running.ended;
    expect(exit).toBe(0);
    expect(stdout.match(/is proved/g)).toHaveLength(1);
  });

  it("cannot watch standard input", async () => {
    expect(await place.tierpolicy(["check", "-", "--watch"])).toEqual({
      exit: 64,
      stdout: "",
      stderr: "error: standard input cannot be watched\n  = help: name a file\n",
    });
  });
});
