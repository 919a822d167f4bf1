// Namespaces of feeds: what elements are called whatever prefix a feed gives them, or forgets to declare.

/** Namespace without its variants of spelling → the prefix by which the readers know it; empty for a feed's own words. */
const prefixes = new Map<string, string>([
  ["purl.org/rss/1.0", ""],
  ["my.netscape.com/rdf/simple/0.9", ""],
  ["channel.netscape.com/rdf/simple/0.9", ""],
  ["purl.org/net/rss1.1#", ""],
  ["backend.userland.com/rss2", ""],
  ["blogs.law.harvard.edu/tech/rss", ""],
  ["www.w3.org/2005/atom", "atom"],
  ["purl.org/atom/ns#", "atom"],
  ["www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["purl.org/rss/1.0/modules/content", "content"],
  ["purl.org/dc/elements/1.1", "dc"],
  ["purl.org/dc/elements/1.0", "dc"],
  ["purl.org/dc/terms", "dcterms"],
  ["www.itunes.com/dtds/podcast-1.0.dtd", "itunes"],
  ["www.itunes.com/dtds/podcast-1.0", "itunes"],
  ["example.com/dtds/podcast-1.0.dtd", "itunes"],
  ["www.google.com/schemas/play-podcasts/1.0", "googleplay"],
  ["podcastindex.org/namespace/1.0", "podcast"],
  ["github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md", "podcast"],
  ["podlove.org/simple-chapters", "psc"],
  ["search.yahoo.com/mrss", "media"],
  ["www.w3.org/1999/xhtml", "xhtml"],
  ["www.w3.org/xml/1998/namespace", "xml"],
]);

/** The prefix for a namespace by its address, or undefined for one that no reader asks for. */
export function prefixOfNamespace(uri: string): string | undefined {
  const bare = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "");
  return prefixes.get(bare);
}

/** Declarations in force for a part of the document; every name is looked up once. */
export interface NamespaceScope {
  /** Takes the attribute `xmlns` or `xmlns:prefix` in. */
  readonly declare: (attribute: string, uri: string) => void;
  /** `podcast:person`, lower case, whatever the prefix; an undeclared or unknown prefix stays as it is written. */
  readonly canonicalName: (rawName: string) => string;
  /** Address of a declared prefix, in lower case; the default namespace has the empty prefix. */
  readonly uriOf: (prefix: string) => string | undefined;
}

/** A scope inside another. Atom's own words have no prefix where Atom is the default namespace. */
export function createNamespaceScope(outer?: NamespaceScope): NamespaceScope {
  const declared = new Map<string, string>();
  const names = new Map<string, string>();
  const uriOf = (prefix: string) => declared.get(prefix) ?? outer?.uriOf(prefix);
  return {
    uriOf,
    declare(attribute, uri) {
      declared.set(attribute.slice("xmlns:".length).toLowerCase(), uri);
    },
    canonicalName(rawName) {
      const known = names.get(rawName);
      if (known !== undefined) return known;
      const lower = rawName.toLowerCase();
      const colon = lower.indexOf(":");
      const written = colon < 0 ? "" : lower.slice(0, colon);
      const uri = uriOf(written);
      const prefix = (uri === undefined ? undefined : prefixOfNamespace(uri)) ?? written;
      const isBare = prefix === "" || (prefix === "atom" && written === "");
      const name = isBare ? lower.slice(colon + 1) : `${prefix}:${lower.slice(colon + 1)}`;
      names.set(rawName, name);
      return name;
    },
  };
}
