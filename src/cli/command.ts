// What a command is: options as data, a function that runs, and the effects it may use.
import type { ParseArgsConfig } from "node:util";

/** A stop that the user can do something about; printed in one line, without a stack. */
export class CliError extends Error {
  override readonly name = "CliError";
  /** 1: it failed. 2: it was asked for wrongly. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** An option on the command line. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** What the value is called in the help: `FILE`. */
  readonly value?: string;
  readonly help: string;
  readonly multiple?: boolean;
}

/** Everything a command touches outside itself, so that tests can hand in their own. */
export interface Io {
  readonly cwd: string;
  /** Where fetched feeds are kept unless the user names another folder. */
  readonly cacheFolder: string;
  /** Where the built page lies. */
  readonly pageFolder: string;
  /** The built program of worker threads; without it all is done in one. */
  readonly workerFile?: string;
  /** The built program of the thread that analyses; without it this one does. */
  readonly analysisFile?: string;
  /** The built program of the thread that writes graphs into databases; without it this one does. */
  readonly writerFile?: string;
  /** Ends with what was written handed to the system, so that large outputs do not pile up. */
  readonly out: (piece: string | Uint8Array) => Promise<void>;
  readonly err: (text: string) => void;
  /** Whether progress may be drawn on the error stream. */
  readonly isTerminal: boolean;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Values as parsed: strings, flags, or lists of strings for `multiple` options. */
export type OptionValues = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>;

/** One command. Adding one is a file in `commands/` and a line in `commands.ts`. */
export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** What stands after the name: `<inputs…> --out FILE`. */
  readonly usage: string;
  /** Longer help, with examples. */
  readonly details?: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Runs it; the number is the exit code. */
  run(positionals: readonly string[], values: OptionValues, io: Io): Promise<number>;
}

/** Options that every command knows. */
export const commonOptions: Readonly<Record<string, OptionSpec>> = {
  help: { type: "boolean", short: "h", help: "print this help" },
  quiet: { type: "boolean", short: "q", help: "no progress and no warnings, only errors" },
};

/** The options in the form `parseArgs` of node:util takes. */
export function parseConfig(command: Command): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(
    Object.entries({ ...commonOptions, ...command.options }).map(([name, option]) => [
      name,
      {
        type: option.type,
        ...(option.short && { short: option.short }),
        ...(option.multiple && { multiple: true }),
      },
    ]),
  );
}

/** The text `castgraph COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const rows = Object.entries({ ...command.options, ...commonOptions }).map(([name, option]) => [
    `${option.short ? `-${option.short}, ` : "    "}--${name}${option.value ? ` ${option.value}` : ""}`,
    option.help,
  ]);
  const width = Math.max(...rows.map(([left]) => left!.length)) + 2;
  return [
    `castgraph ${command.name} ${command.usage}`,
    "",
    command.summary.charAt(0).toUpperCase() + command.summary.slice(1) + ".",
    ...(command.details ? ["", command.details.replace(/^\n+|\s+$/g, "")] : []),
    "",
    ...rows.map(([left, right]) => `  ${left!.padEnd(width)}${right}`),
    "",
  ].join("\n");
}

/** A string option that must be there. */
export function required(values: OptionValues, name: string, value: string): string {
  const given = values[name];
  if (typeof given !== "string" || given === "") {
    throw new CliError(`--${name} is missing. Give it as --${name} ${value}.`, 2);
  }
  return given;
}

/** A string option, or nothing. */
export function optional(values: OptionValues, name: string): string | undefined {
  const given = values[name];
  return typeof given === "string" ? given : undefined;
}

/** Bounds of a numeric option, both inclusive, and its value where it is not given. */
export interface NumericBounds {
  readonly fallback: number;
  readonly min: number;
  readonly max: number;
}

/** A whole number within bounds, or the fallback. */
export function integer(values: OptionValues, name: string, bounds: NumericBounds): number {
  const number = numeric(values, name, bounds);
  if (Number.isInteger(number)) return number;
  throw new CliError(`--${name} is not a whole number: ${number}. Give one.`, 2);
}

/** A numeric option within bounds, or the fallback. */
export function numeric(
  values: OptionValues,
  name: string,
  { fallback, min, max }: NumericBounds,
): number {
  const given = optional(values, name);
  if (given === undefined) return fallback;
  const number = Number(given);
  if (given.trim() === "" || !Number.isFinite(number) || number < min || number > max) {
    throw new CliError(`--${name} is not a number from ${min} to ${max}: ${given}. Give one.`, 2);
  }
  return number;
}
