// The digest of the graph that a store's work gives.
import { createHash } from "node:crypto";
import { reduceWork } from "../../src/cluster/reduce-work.ts";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import { packedVersion } from "../../src/pipeline/packed-extraction.ts";
import { openDatabase } from "../../src/store/database.ts";
import { createExtractionKeys } from "../../src/store/extraction-keys.ts";
import { openLedger } from "../../src/store/ledger.ts";

/** In hexadecimal. */
export function sha256(pieces: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

/** Of the graph's file, for whatever version of the recognizers has planned the work. */
export async function reduceToDigest(address: string): Promise<string> {
  const database = await openDatabase(address);
  try {
    const [plan] = await database.rows("SELECT version FROM work_plan");
    const keys = createExtractionKeys(
      String(plan?.["version"]).slice(String(packedVersion).length + 1),
    );
    const ledger = await openLedger(database, keys.version);
    const { records } = await reduceWork(database, ledger, keys, {}, () => {});
    return sha256(writeGraphFile(records));
  } finally {
    await database.close();
  }
}
