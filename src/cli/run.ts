// Runs one command line against given effects: what `main` does, and what tests call.
import { parseArgs } from "node:util";
import { StoreError } from "../store/store-error.ts";
import { CliError, commandHelp, parseConfig, type Command, type Io } from "./command.ts";
import { commands } from "./commands.ts";
import { describeSystemError, isSystemError } from "./system-error.ts";

declare const CASTGRAPH_VERSION: string;

/** Runs the command that `args` name. Exit codes: 0 done, 1 failed, 2 wrong usage. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (io.signal.aborted) {
      io.err("castgraph: stopped.\n");
      return 1;
    }
    if (error instanceof CliError) {
      io.err(`castgraph: ${error.message}\n`);
      return error.exitCode;
    }
    if (error instanceof StoreError) {
      io.err(`castgraph: ${error.message}\n`);
      return 1;
    }
    if (isSystemError(error)) {
      io.err(`castgraph: ${describeSystemError(error, io.cwd)}\n`);
      return 1;
    }
    throw error;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const asked = name === "help" ? commands.find((entry) => entry.name === rest[0]) : undefined;
    await io.out(asked ? commandHelp(await asked.load()) : overview());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    await io.out(`${CASTGRAPH_VERSION}\n`);
    return 0;
  }
  const entry = commands.find((candidate) => candidate.name === name);
  if (!entry) {
    const known = commands.map((candidate) => candidate.name).join(", ");
    throw new CliError(`unknown command: ${name}. Commands are ${known}.`, 2);
  }
  const command = await entry.load();
  const { positionals, values } = parse(command, rest);
  if (values["help"]) {
    await io.out(commandHelp(command));
    return 0;
  }
  const quietIo = values["quiet"] ? { ...io, isTerminal: false } : io;
  return command.run(positionals, values, quietIo);
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: parseConfig(command),
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ")[0]! : String(error);
    // "Option '--limit <value>' argument is ambiguous": a value that begins with a hyphen.
    const [, name] = /'(?:-\w, )?(--[\w-]+)[^']*' argument is ambiguous/.exec(reason) ?? [];
    if (name) {
      const value =
        args[args.findIndex((arg) => name === arg || isShortOf(command, arg, name)) + 1];
      throw new CliError(
        `${name} is followed by an option: ${value}. Give its value; one that begins with - as ${name}=VALUE.`,
        2,
      );
    }
    throw new CliError(`${reason}. See castgraph ${command.name} --help.`, 2);
  }
}

/** Whether `arg` is the short form of an option: `-o` of `--out`. */
function isShortOf({ options }: Command, arg: string, name: string): boolean {
  const { short } = options[name.slice(2)] ?? {};
  return short !== undefined && arg === `-${short}`;
}

function overview(): string {
  const width = Math.max(...commands.map((entry) => entry.name.length)) + 2;
  return [
    "castgraph: a knowledge graph of podcast and talk archives in which every link can be quoted.",
    "",
    "castgraph <command> [options]",
    "",
    ...commands.map((entry) => `  ${entry.name.padEnd(width)}${entry.summary}`),
    "",
    "castgraph <command> --help tells more. castgraph open seeds shows the sample archive.",
    "",
  ].join("\n");
}
