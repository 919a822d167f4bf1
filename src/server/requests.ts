// Which requests are answered: those of this machine's user and of the page itself, not those other pages make in secret.
import { hostname } from "node:os";

/** What is looked at in a request. */
export interface RequestHeaders {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly fetchMode: string | undefined;
}

/**
 * Why a request is refused, if it is. Names other than this machine's are refused, because any name can be made to lead
 * here (DNS rebinding); numbers cannot be, and are taken where the server was told to listen on the network. Requests that
 * pages of other origins make are refused before they cost anything, though their answers could not be read anyway.
 */
export function refusalOf(
  { host, origin, fetchSite, fetchMode }: RequestHeaders,
  listensOn?: string,
): string | undefined {
  if (host !== undefined && !isOurName(host, listensOn))
    return `unknown host: ${host}. Use the address castgraph printed.`;
  if (origin !== undefined && origin !== `http://${host}`)
    return `request of another page: ${origin}. Open the address castgraph printed.`;
  if (fetchSite === "cross-site" && fetchMode !== undefined && fetchMode !== "navigate")
    return "request of another page. Open the address castgraph printed.";
  return undefined;
}

const localNames = /^(localhost|127(\.\d+){3}|\[::1\])$/i;
const numbers = /^(\d+(\.\d+){3}|\[[0-9a-f:.]+\])$/i;

function isOurName(host: string, listensOn: string | undefined): boolean {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  if (localNames.test(name)) return true;
  if (listensOn === undefined) return false;
  return (
    numbers.test(name) || name === listensOn.toLowerCase() || name === hostname().toLowerCase()
  );
}
