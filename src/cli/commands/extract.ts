// castgraph extract: one JSON line for each episode, with everything found in it.
import { numeric, type Command } from "../command.ts";
import { inputOptions, readInputsAsArchive } from "../inputs.ts";

export const extract: Command = {
  name: "extract",
  summary: "print what is found in each episode as JSON Lines",
  usage: "<inputs…> [--min-confidence P]",
  details: `
One line an episode: people with roles, companies (organisations of every kind), technologies, topics, and relations
with the words they stand on. A JSON Lines input with id, title, show, date, header and text is read as it stands.

  castgraph extract seeds > found.jsonl`,
  options: {
    "min-confidence": {
      type: "string",
      value: "P",
      help: "leave out what is less sure than P, 0 to 1 (default: 0.5)",
    },
    ...inputOptions,
  },
  async run(inputs, values, io) {
    const minConfidence = numeric(values, "min-confidence", { fallback: 0.5, min: 0, max: 1 });
    const { archive, exitCode } = await readInputsAsArchive(inputs, values, io);
    const [{ toRecord }, { pauseFor }, { createPauses }] = await Promise.all([
      import("../../pipeline/episode-record.ts"),
      import("../../pipeline/pause.ts"),
      import("../../node/give-way.ts"),
    ]);
    const pauses = createPauses(io.signal);
    for (const extraction of archive.extractions) {
      await pauseFor(pauses);
      const record = toRecord(extraction, archive.resolution, { minConfidence });
      await io.out(`${JSON.stringify(record)}\n`);
    }
    return exitCode;
  },
};
