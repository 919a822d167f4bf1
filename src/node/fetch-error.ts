// What can go wrong with a fetch, in words.
import {
  RefusedAddressError,
  TimeoutError,
  TooLargeError,
  type HttpAnswer,
} from "./http-request.ts";
import { PrivateAddressError } from "./public-address.ts";

/** A failure in words for the user: what happened, with the value, and what to do. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  /** `fetch/timeout`: stable, for machines. */
  readonly code: `fetch/${string}`;
  readonly help: string;
  constructor(code: `fetch/${string}`, message: string, help: string) {
    super(message);
    this.code = code;
    this.help = help;
  }
}

/** An answer with a status that is no success. */
export class StatusError extends Error {
  override readonly name = "StatusError";
  readonly answer: HttpAnswer;
  constructor(answer: HttpAnswer) {
    super(String(answer.status));
    this.answer = answer;
  }
}

/** Any failure of a fetch in words. */
export function describeFailure(error: unknown, url: string, maxBytes: number): FetchError {
  if (error instanceof FetchError) return error;
  if (error instanceof PrivateAddressError) {
    return new FetchError(
      "fetch/private-address",
      `The address leads into this machine or its network: ${url} is ${error.message}.`,
      "If that is meant, say --allow-private.",
    );
  }
  if (error instanceof RefusedAddressError) {
    return new FetchError(
      "fetch/bad-address",
      `The address cannot be fetched: ${url}.`,
      sentence(error.message),
    );
  }
  if (error instanceof TooLargeError) {
    return new FetchError(
      "fetch/too-large",
      `The answer is too large: ${url} sends ${error.message}.`,
      `The limit is ${maxBytes} bytes.`,
    );
  }
  if (error instanceof TimeoutError) {
    return new FetchError(
      "fetch/timeout",
      `There is ${error.message}: ${url}.`,
      "Try again later.",
    );
  }
  if (error instanceof StatusError) {
    const { status } = error.answer;
    const isGone = status === 404 || status === 410;
    return new FetchError(
      "fetch/status",
      `The server answers ${status}: ${url}.`,
      isGone ? "The feed has moved or ended." : "Try again later, or look at it in a browser.",
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new FetchError(
    "fetch/failed",
    `The address could not be fetched: ${url} (${codeOf(error) || reason}).`,
    "Check the address and the network, then try again.",
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The code of an error of the system: `ECONNREFUSED`; empty for others. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
