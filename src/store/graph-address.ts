// What the name of a place tells: whether a graph is kept there in a database.
import { isPostgresAddress } from "./database.ts";

/** Whether an address is that of a database: `*.castgraph` or `postgres://…`. Anything else is a file of some format. */
export function isGraphAddress(address: string): boolean {
  return isPostgresAddress(address) || /\.castgraph$/i.test(address);
}
