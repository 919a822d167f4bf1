// Failures of the system (no such file, disk full) in words: what happened, with the value, and what to do.
import { relative } from "node:path";

const words: Readonly<Record<string, readonly [what: string, help: string]>> = {
  ENOENT: ["no such file or folder", "Check the path; folders are not made."],
  EISDIR: ["this is a folder", "Name a file."],
  ENOTDIR: ["a part of the path is a file, not a folder", "Check the path."],
  EACCES: ["not permitted", "Check who may read and write it."],
  EPERM: ["not permitted", "Check who may read and write it."],
  EROFS: ["nothing can be written there", "Name another place."],
  ENOSPC: ["no space left on the device", "Make room, or write elsewhere."],
};

/** Whether an error comes from a call to the system, which the user can do something about. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** "no such file or folder: notes/a.md. Check the path; …", paths below `cwd` relative to it. */
export function describeSystemError(error: NodeJS.ErrnoException, cwd: string): string {
  const known = words[error.code ?? ""];
  if (!known) return error.message;
  const inside = error.path && relative(cwd, error.path);
  const place = !inside || inside.startsWith("..") ? error.path : inside;
  return `${known[0]}: ${place ?? "standard output"}. ${known[1]}`;
}
