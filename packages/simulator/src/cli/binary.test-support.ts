import { spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BINARY = fileURLToPath(new URL("../../bin/tierpolicy.js", import.meta.url));

/** A process that has been started and goes on. */
export interface Running {
  /** Resolves with all that came on a stream so far, once a text has come on it so many times. */
  readonly until: (stream: "stdout" | "stderr", text: string, times?: number) => Promise<string>;
  readonly interrupt: () => void;
  readonly ended: Promise<Outcome>;
}

export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for each test, in which the built binary runs as a process of its own. */
export class Workplace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "tierpolicy-cli-")));

  /** Text is written as it is, anything else as JSON. */
  write(file: string, content: unknown): void {
    writeFileSync(join(this.folder, file), typeof content === "string" ? content : JSON.stringify(content, null, 2));
  }

  tierpolicy(args: readonly string[], stdin = "", environment: { readonly [name: string]: string } = {}): Promise<Outcome> {
    return this.#run(process.execPath, [BINARY, ...args], stdin, environment);
  }

  /** A line of bash in which `tierpolicy` is the binary. */
  shell(line: string): Promise<Outcome> {
    return this.#run("bash", ["--norc", "-c", `tierpolicy() { '${process.execPath}' '${BINARY}' "$@"; }; ${line}`], "", {});
  }

  /** The binary as a process that goes on until it is interrupted. */
  start(args: readonly string[]): Running {
    const env = { PATH: process.env["PATH"], TZ: "UTC", COLUMNS: "100" };
    const child = spawn(process.execPath, [BINARY, ...args], { cwd: this.folder, env, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        said[stream] += text;
      });
    return {
      until: (stream, text, times = 1) =>
        new Promise((resolve) => {
          const look = () => {
            if (said[stream].split(text).length <= times) return;
            child[stream].off("data", look);
            resolve(said[stream]);
          };
          child[stream].on("data", look);
          look();
        }),
      interrupt: () => child.kill("SIGINT"),
      ended: new Promise((resolve) => child.on("close", (exit) => resolve({ exit, ...said }))),
    };
  }

  #run(command: string, args: readonly string[], stdin: string, environment: { readonly [name: string]: string }): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const env = { PATH: process.env["PATH"], TZ: "UTC", COLUMNS: "100", ...environment };
      const child = spawn(command, args, { cwd: this.folder, env });
      let [stdout, stderr] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        stdout += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        stderr += text;
      });
      child.on("error", reject).on("close", (exit) => resolve({ exit, stdout, stderr }));
      child.stdin.on("error", () => {}).end(stdin);
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
