export const initCommand = (program, terminal, finish) => {
    program
        .command("init")
        .description("write a small policy to start from")
        .argument("[file]", "where to write it, or - for standard output", "policy.json")
        .option("--force", "replace the file if there is one")
        .addHelpText("after", EXAMPLES)
        .action(async (file, { force = false }) => {
        const { init } = await import("./run.js");
        finish(await init(file, force, terminal));
    });
};
const EXAMPLES = `
Examples:
  $ tierpolicy init
  $ tierpolicy init salon.json && tierpolicy check salon.json`;
//# sourceMappingURL=command.js.map