// Errors of PostgreSQL in the user's words; of the address they show host and database, nothing else.
import { StoreError, StoreUnavailableError } from "./store-error.ts";

/** SQLSTATE, or code of the network, by its beginning. */
const refusals: readonly (readonly [code: RegExp, what: string, help: string])[] = [
  [/^28/, "refuses this user", "Check user, password and pg_hba.conf."],
  [/^3D000/, "is not there", "Make it with createdb, or check its name."],
  [
    /^42501/,
    "does not permit this",
    "Check the rights of the user; src/cluster/README.md lists the roles.",
  ],
  [/^25006/, "only reads", "Name the primary server."],
  [/^53100/, "has no room on its disk", "Make room and run it again."],
  [
    /^(?:SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|CERT_|ERR_TLS)/,
    "shows a certificate that cannot be trusted",
    "Give its authority as sslrootcert=FILE, or another sslmode.",
  ],
];

/** Codes after which the same may work a little later. */
const passing =
  /^(?:08|57P0|53[023]|40001|40P01|55P03|58|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOENT$)/;

/** The error of the driver in the user's words; those of statements, which are bugs, are given back as they are. */
export function explainPostgresError(error: unknown, label: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = "code" in error ? String(error.code) : "";
  const refusal = refusals.find(([pattern]) => pattern.test(code));
  if (refusal) return new StoreError(`the database ${refusal[1]}: ${label}. ${refusal[2]}`);
  if (code === "ENOTFOUND")
    return new StoreError(`the host of the database is unknown: ${label}. Check its name.`);
  if (/does not support SSL/.test(error.message))
    return new StoreError(
      `the database does not speak TLS: ${label}. Turn it on there, or add sslmode=disable where the network is trusted.`,
    );
  // Errors of the server have a severity; what has none comes from the driver or the network.
  const isLost = !("severity" in error) && /terminated|timeout|not queryable/i.test(error.message);
  if (isLost || passing.test(code) || "errors" in error)
    return new StoreUnavailableError(
      `the database cannot be reached: ${label}${code && ` (${code})`}. Check that it runs.`,
    );
  return error;
}
