// Saving decisions: only by the page itself, only what a corrections file can hold, and nothing of it is lost.
import { describe, expect, it } from "vitest";
import {
  createCorrectionsRoute,
  withCorrections,
  type CorrectionsFile,
} from "../../src/server/corrections-route.ts";

const reject = { op: "reject", type: "technology", name: "Field" };
const rename = { op: "rename", type: "person", name: "Jo", to: "Jo March" };

/** A file that a test can look into. */
function fileWith(text = "") {
  const file = {
    name: "corrections.yaml",
    text,
    read: () => Promise.resolve(file.text),
    write: (next: string) => {
      file.text = next;
      return Promise.resolve();
    },
  };
  return file satisfies CorrectionsFile;
}

const post = (
  file: CorrectionsFile,
  body: unknown,
  headers: Record<string, string> = {},
  route = createCorrectionsRoute(file),
) =>
  route.request("/", {
    method: "POST",
    headers: {
      host: "localhost:4747",
      origin: "http://localhost:4747",
      "content-type": "application/json",
      ...headers,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("saving corrections", () => {
  it("adds to the file, keeps what somebody wrote, and takes back", async () => {
    const file = fileWith(
      "# ours\n- op: alias # for short\n  type: technology\n  name: A\n  alias: B\n",
    );
    expect((await post(file, { add: [reject, rename] })).status).toBe(200);
    expect(file.text).toContain("# for short");
    expect(file.text).toContain("Jo March");
    await post(file, { add: [reject], remove: [rename] });
    expect(file.text).not.toContain("Jo March");
    expect(file.text.match(/op: reject/g)).toHaveLength(1);
    expect(file.text).toContain("# ours");
  });

  it("begins a file where there is none", async () => {
    const file = fileWith();
    const route = createCorrectionsRoute(file);
    await Promise.all([reject, rename].map(async (one) => post(file, { add: [one] }, {}, route)));
    expect(file.text).toContain("Field");
    expect(file.text).toContain("Jo March");
  });

  it("is refused to other pages and programs", async () => {
    const file = fileWith();
    const answers = [
      post(file, { add: [reject] }, { origin: "http://example.org" }),
      post(file, { add: [reject] }, { origin: "null" }),
      createCorrectionsRoute(file).request("/", { method: "POST", body: "{}" }),
    ];
    for (const answer of answers) expect((await answer).status).toBe(403);
    const form = { "content-type": "text/plain" };
    expect((await post(file, { add: [reject] }, form)).status).toBe(415);
    expect(file.text).toBe("");
  });

  it("refuses what no corrections file can hold", async () => {
    const file = fileWith();
    for (const body of ["{", { add: 1 }, { add: [{ op: "explode" }] }, { remove: [{}] }])
      expect((await post(file, body)).status).toBe(400);
    expect(file.text).toBe("");
    const odd = fileWith("this is: [no list");
    expect((await post(odd, { add: [reject] })).status).toBe(500);
    expect(odd.text).toBe("this is: [no list");
  });
});

describe("the page", () => {
  it("is told which file it saves to", () => {
    const bytes = new TextEncoder().encode("<html><head></head></html>");
    const page = new Map([["/index.html", { bytes, mediaType: "text/html" }]]);
    const told = withCorrections(page, { ...fileWith(), name: 'a"b.yaml' });
    expect(new TextDecoder().decode(told.get("/index.html")!.bytes)).toContain(
      '<meta name="castgraph-corrections" content="a&quot;b.yaml" />',
    );
  });
});
