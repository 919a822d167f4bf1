// A graph of strings that break careless writers, in every place where a graph holds strings.
import {
  createKnowledgeGraph,
  type EdgeEvidence,
  type KnowledgeGraph,
} from "../../src/graph/knowledge-graph.ts";

/** Strings that some format has a special meaning for, or cannot hold. */
export const hostileStrings: readonly string[] = [
  `& < > " '`,
  "]]> <![CDATA[ x ]]> <!-- -- --> <?php ?>",
  "&amp; &#65; &lt;b&gt;",
  "Grüße, 東京, עברית, العربية, \u202eright to left\u202c",
  "emoji 🎙️ 👩‍🚀 \u{10ffff}",
  "line\nfeed, carriage\rreturn, both\r\n, tab\t.",
  "\n  space around  \n",
  "NUL \u0000, vertical tab \u000b, escape \u001b, delete \u007f, unit separator \u001f",
  "lone surrogates \ud800 and \udc00, noncharacters \ufffe \uffff",
  "next line \u0085, line separator \u2028, zero width \u200b, byte order mark \ufeff",
  "9223372036854775807",
  "00123",
  "1e5",
  "true",
  "null",
  "NaN",
  "-",
  "=SUM(A1:A9)",
  `a, "quoted", 'single', \`tick\`; semicolon | pipe`,
  "back\\slash \\n \\u0041 \\",
  "{curly} ${dollar} %s [square] (round) #hash @at ~tilde *star* _under_",
  "[[wikilink]] [label](target) > quote\n# heading\n---\nkey: value",
  "subgraph end graph node edge strict",
  "con/../aux: nul?*.md",
  '[1,"two",null]',
  '{"json":true}',
  "",
];

/** The same graph at each call: every string as a name, an alias, a text, a quote, an id and an attribute of another tool. */
export function hostileGraph(): KnowledgeGraph {
  const graph = createKnowledgeGraph();
  const text = hostileStrings.join("\n\n");
  const episode = "episode:hostile:everything";
  graph.addNode(episode, {
    label: hostileStrings[0]!,
    entityType: "episode",
    show: hostileStrings[3]!,
    title: hostileStrings[0]!,
    published: "2018-06-19",
    durationSeconds: 3600.5,
    url: "https://example.org/?a=1&b=%22<>\"'",
    document: hostileStrings[5]!,
    text,
    sections: [{ role: "body", span: { start: 0, end: text.length }, speaker: hostileStrings[7]! }],
    mentions: hostileStrings.map((string, i) => ({
      start: text.indexOf(string),
      end: text.indexOf(string) + string.length,
      entity: nodeId(i),
      recognizer: "test/hostile",
      confidence: 0.5,
    })),
  });
  hostileStrings.forEach((string, i) => {
    graph.addNode(nodeId(i), {
      label: string,
      entityType: i % 2 === 0 ? "technology" : "other",
      kind: string,
      aliases: i === 0 ? hostileStrings : [string],
      episodeCount: i,
      ...(i % 3 === 0 && { firstPublished: "2018-06-19", lastPublished: "2018-06-19" }),
      ...(i % 2 === 0 && { x: i / 3, y: 1e-7 - i, community: i % 4, pagerank: 1 / (i + 3) }),
      // What other tools may have left on nodes.
      ...foreignAttributes(string, i),
    });
  });
  hostileStrings.forEach((string, i) => {
    const evidence = [quoteOf(episode, text, string)];
    const key = `${episode}|mentions|${nodeId(i)}`;
    graph.addDirectedEdgeWithKey(key, episode, nodeId(i), {
      relationType: "mentions",
      confidence: 0.5,
      evidence,
    });
  });
  const all = hostileStrings.map((string) => quoteOf(episode, text, string));
  const [first, second] = [nodeId(0), nodeId(1)];
  const attributes = { confidence: 0.99, evidence: all } as const;
  graph.addDirectedEdgeWithKey(`${first}|uses|${second}`, first, second, {
    ...attributes,
    relationType: "uses",
    ...foreignAttributes(hostileStrings[1]!, 1),
  });
  // Parallel edges, also of the same type and with keys of another tool, a loop, and the other direction.
  graph.addDirectedEdgeWithKey("built on?", first, second, {
    ...attributes,
    relationType: "built_on",
  });
  graph.addDirectedEdgeWithKey("_:built on?", first, second, {
    ...attributes,
    relationType: "built_on",
  });
  graph.addDirectedEdgeWithKey("4", first, first, { ...attributes, relationType: "part_of" });
  graph.addDirectedEdgeWithKey("5::6", second, first, { ...attributes, relationType: "uses" });
  graph.setAttribute("communities", [
    { label: hostileStrings[1]!, size: 5 },
    { label: hostileStrings[8]!, size: 4 },
    { label: "?>", size: 3 },
    { label: "", size: 2 },
  ]);
  return graph;
}

function nodeId(index: number): string {
  const ids = [
    "technology:plain",
    `id ${hostileStrings[0]!}`,
    "_:mark",
    "a::b",
    "日本",
    "node",
    "007",
  ];
  return ids[index] ?? `other:${hostileStrings[index]!}`;
}

function foreignAttributes(string: string, i: number): object {
  return {
    'own, "name" <&>': string,
    flag: i % 2 === 0,
    count: 2 ** 40 + i,
    id: string,
    ...(i % 5 === 0 && { nested: { list: [string, i, null] }, mixed: i === 0 ? 7 : string }),
  };
}

function quoteOf(episode: string, text: string, string: string): EdgeEvidence {
  const start = text.indexOf(string);
  const end = start + string.length;
  const quote = text.slice(start, end);
  return { episode, start, end, quote, recognizer: "test/hostile", confidence: 0.5 };
}
