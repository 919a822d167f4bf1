// `npm start` as a newcomer runs it: the address is printed, the page answers, Ctrl-C ends it.
import { execFileSync, spawn } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");

it("builds the graph of the sample archive, serves the explorer and ends cleanly", async () => {
  const program = spawn(
    process.execPath,
    ["dist/node/castgraph.js", "open", "seeds", "--no-browser"],
    {
      cwd: root,
    },
  );
  let printed = "";
  const url = await new Promise<string>((found, fail) => {
    const look = (chunk: Buffer) => {
      printed += chunk.toString();
      const match = /http:\/\/localhost:\d+\//.exec(printed);
      if (match) found(match[0]);
    };
    program.stdout.on("data", look);
    program.stderr.on("data", look);
    program.on("exit", (code) => fail(new Error(`ended with ${code}: ${printed}`)));
  });
  const [page, graph] = await Promise.all([fetch(url), fetch(new URL("graph.json", url))]);
  expect(await page.text()).toContain('<div id="app">');
  expect(await graph.json()).toMatchObject({ attributes: { format: "castgraph" } });
  const code = await new Promise((ended) => {
    program.removeAllListeners("exit");
    program.on("exit", ended);
    program.kill("SIGINT");
  });
  expect(code).toBe(0);
  expect(printed).toContain("47 episodes");
});

it("is run by its own name, as npx does, however often it was built", () => {
  const program = resolve(root, "dist/node/castgraph.js");
  expect(execFileSync(program, ["--help"], { encoding: "utf8" })).toContain("castgraph <command>");
});
