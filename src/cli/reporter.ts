// The reporter: prints what was odd in the inputs, and counts what makes a command fail.
import { formatDiagnostic, type Diagnostic } from "../model/index.ts";
import type { Io, OptionValues } from "./command.ts";

/** Helps longer than this (all known formats) are printed once. */
const longHelp = 160;

/** Prints diagnostics as they come: place, severity, what happened, what to do; only errors where quiet is asked for. */
export function createReporter(values: OptionValues, io: Io) {
  let errors = 0;
  let lostInputs = 0;
  const told = new Set<string>();
  return {
    report: (diagnostic: Diagnostic, text?: string): void => {
      const { severity, code } = diagnostic;
      if (severity === "error") errors++;
      if (severity === "error" && /^(?:input|fetch|corrections)\//.test(code)) lostInputs++;
      if (severity === "info" || (values["quiet"] && severity !== "error")) return;
      const { help, ...rest } = diagnostic;
      const isRepeated = help !== undefined && help.length > longHelp && told.has(help);
      if (help) told.add(help);
      io.err(`${formatDiagnostic(isRepeated ? rest : diagnostic, text)}\n`);
    },
    get errors() {
      return errors;
    },
    /** Errors by which something that was named is missing as a whole, not a part of its text; and decisions of people. */
    get lostInputs() {
      return lostInputs;
    },
  };
}
