// Failures of the system (no such file, disk full) in words: what happened, with the value, and what to do.
import { relative } from "node:path";

const words: Readonly<Record<string, readonly [what: string, help: string]>> = {
  ENOENT: ["no such file or folder", "Check the path."],
  EISDIR: ["this is a folder", "Name a file."],
  ENOTDIR: ["a part of the path is a file, not a folder", "Check the path."],
  EACCES: ["not permitted", "Check who may read and write it."],
  EPERM: ["not permitted", "Check who may read and write it."],
  EROFS: ["nothing can be written there", "Name another place."],
  EEXIST: ["a file is in the way", "Name another place, or take it away."],
  EFBIG: ["the file would be larger than is allowed here", "Raise the limit, or write elsewhere."],
  EDQUOT: ["your share of the disk is used up", "Make room, or write elsewhere."],
  EPIPE: ["nobody reads what is written", "Start the reader again."],
  EMFILE: ["too many files are open", "Raise the limit (ulimit -n)."],
  EIO: ["the device fails", "Look after the disk."],
  ENAMETOOLONG: ["the name is too long for this file system", "Choose a shorter one."],
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
