// The address of a store for those who open it: paths are complete.
import { resolve } from "node:path";
import { isPostgresAddress } from "../store/database.ts";
import type { Io } from "./command.ts";

/** An address of PostgreSQL as it is, a path from the folder of the command. */
export function storeAddress(address: string, io: Io): string {
  return isPostgresAddress(address) ? address : resolve(io.cwd, address);
}
