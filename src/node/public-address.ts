// Which addresses of the network are public, and a look-up of names that gives no other.
import { lookup, type LookupAddress } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Loopback, private, link-local, shared, documentation, multicast and reserved ranges (RFC 6890 and its registry). */
const notPublic = new BlockList();
for (const range of [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
]) {
  const [network, bits] = range.split("/");
  notPublic.addSubnet(network!, Number(bits), "ipv4");
}
for (const range of [
  "::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "3fff::/20",
  "5f00::/16",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
]) {
  const [network, bits] = range.split("/");
  notPublic.addSubnet(network!, Number(bits), "ipv6");
}

/** Whether an IP address can be one of a public server. IPv4 inside IPv6 (mapped, NAT64, 6to4) counts as what it is. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  const family = isIP(bare);
  if (family === 0) return false;
  if (family === 4) return !notPublic.check(bare, "ipv4");
  const embedded = embeddedIpv4(bare);
  return embedded === undefined
    ? !notPublic.check(bare, "ipv6")
    : !notPublic.check(embedded, "ipv4");
}

/** Said when a name or an address leads into the machine or its network. */
export class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
  constructor(host: string, address: string) {
    super(host === address ? address : `${host} (${address})`);
  }
}

/**
 * Looks a name up for a connection and fails unless every address of it is public, so that what is checked is what is
 * connected to, however often the name's owner changes it.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, []);
    const bad = addresses.find(({ address }) => !isPublicAddress(address));
    if (bad) return callback(new PrivateAddressError(hostname, bad.address), []);
    const [first] = addresses;
    if (options.all || !first) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};

/** The IPv4 address that an IPv6 address of a transition mechanism stands for. */
function embeddedIpv4(address: string): string | undefined {
  const groups = expandIpv6(address);
  const pair = (high: number, low: number) =>
    [high >> 8, high & 255, low >> 8, low & 255].join(".");
  const isZero = (from: number, to: number) => groups.slice(from, to).every((group) => group === 0);
  if (isZero(0, 5) && groups[5] === 0xffff) return pair(groups[6]!, groups[7]!);
  if (groups[0] === 0x64 && groups[1] === 0xff9b && isZero(2, 6)) {
    return pair(groups[6]!, groups[7]!);
  }
  return groups[0] === 0x2002 ? pair(groups[1]!, groups[2]!) : undefined;
}

function expandIpv6(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const hex = (high: string, low: string) => (Number(high) * 256 + Number(low)).toString(16);
  const plain = dotted
    ? `${dotted[1]}${hex(dotted[2]!, dotted[3]!)}:${hex(dotted[4]!, dotted[5]!)}`
    : address;
  const [head = "", tail] = plain.split("::");
  const groupsOf = (part: string) =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: Math.max(0, gap) }, () => 0), ...after];
}
