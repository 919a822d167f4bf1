// What the commands that share work have in common: the store they share, and how far the work is.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Gazetteer } from "../ontology/gazetteer/gazetteer.ts";
import type { Database } from "../store/database.ts";
import type { ExtractionKeys } from "../store/extraction-keys.ts";
import type { Ledger, LedgerStatus } from "../store/ledger.ts";
import { CliError, required, type Io, type OptionSpec, type OptionValues } from "./command.ts";
import { extractionVersion } from "./workers.ts";

/** The option of every command that shares work. */
export const sharedStoreOption: Readonly<Record<string, OptionSpec>> = {
  store: {
    type: "string",
    value: "ADDRESS",
    help: "what is shared: a .castgraph file, or postgres://user@host/name (password: PGPASSWORD or ~/.pgpass)",
  },
};

/** A store that work is shared through. */
export interface Cluster {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly keys: ExtractionKeys;
  readonly gazetteer: Gazetteer;
}

/** Opens the store that `--store` names, lets `use` use it, and closes it whatever comes of that. */
export async function withCluster<T>(
  values: OptionValues,
  io: Io,
  use: (cluster: Cluster) => Promise<T>,
  { mayBeNew = false } = {},
): Promise<T> {
  const { isPostgresAddress, openDatabase } = await import("../store/database.ts");
  const given = required(values, "store", "ADDRESS");
  const address = isPostgresAddress(given) ? given : resolve(io.cwd, given);
  if (!mayBeNew && !isPostgresAddress(given) && !existsSync(address))
    throw new CliError(`there is no store: ${given}. Make it with castgraph plan.`);
  const [{ loadGazetteer }, { createExtractionKeys }, { openLedger }] = await Promise.all([
    import("../ontology/gazetteer/gazetteer.ts"),
    import("../store/extraction-keys.ts"),
    import("../store/ledger.ts"),
  ]);
  const gazetteer = await loadGazetteer();
  const keys = createExtractionKeys(extractionVersion(gazetteer));
  const database = await openDatabase(address);
  try {
    const ledger = await openLedger(database, keys.version);
    return await use({ database, ledger, keys, gazetteer });
  } finally {
    await database.close();
  }
}

/** How far the reading of episodes is. */
export interface Pace {
  /** Of all episodes, how many are read. */
  readonly read: number;
  readonly episodes: number;
  /** Episodes a second of the last minute of work; missing where too little is done to tell. */
  readonly perSecond?: number;
  /** Missing where nothing is left, or the pace is not known. */
  readonly secondsLeft?: number;
}

/** The pace at which episodes are read. */
export function paceOf({ kinds, recent }: LedgerStatus): Pace {
  const { weight = 0, doneWeight = 0 } = kinds["extract"] ?? {};
  const last = recent["extract"];
  const known = last && last.milliseconds > 0 ? (1000 * last.weight) / last.milliseconds : 0;
  return {
    read: doneWeight,
    episodes: weight,
    ...(known > 0 && { perSecond: known }),
    ...(known > 0 && doneWeight < weight && { secondsLeft: (weight - doneWeight) / known }),
  };
}

/** "1,200 of 5,000 episodes read, 350 a second, 11 s left" */
export function describePace({ read, episodes, perSecond, secondsLeft }: Pace): string {
  const parts = [`${count(read)} of ${count(episodes)} episodes read`];
  if (perSecond !== undefined) parts.push(`${count(perSecond)} a second`);
  if (secondsLeft !== undefined) parts.push(`${duration(secondsLeft)} left`);
  return parts.join(", ");
}

const count = (number: number) =>
  number.toLocaleString("en", { maximumFractionDigits: number < 10 ? 1 : 0 });

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${count(seconds / 3600)} h`;
}
