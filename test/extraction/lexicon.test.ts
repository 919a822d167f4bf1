// Names as they are heard and as their makers write them out: forms no table lists.
import { describe, expect, it } from "vitest";
import { extractEpisode } from "../../src/extraction/extract-episode.ts";
import { createGazetteer, createMarkedEpisode } from "../support/marked-episode.ts";

const gazetteer = createGazetteer(`# Names
Microsoft Azure | technology/platform | Azure:S |  | U |
=Azure Harbour Maps | technology/service |  |  | S |
Fenwick LiveView | technology/framework |  |  | U |
KubrieBoard | technology/hardware |  |  | U |
QuickLook | technology/framework |  |  | U |
kBoat | technology/os |  |  | U |
kBoat sailing | topic |  |  | U |
=Zorbly Calendar | technology/service |  |  | S |
=Family Calendar | technology/service |  |  | S |
`);

function namesIn(line: string): readonly (string | undefined)[] {
  const { episode } = createMarkedEpisode(line);
  const { mentions } = extractEpisode(episode, {
    gazetteer,
    show: { show: episode.show, hosts: [] },
  });
  return mentions
    .filter(({ recognizer }) => recognizer.startsWith("gazetteer/"))
    .map(({ surface, canonicalName }) => `${surface} = ${canonicalName}`);
}

describe("forms no table lists", () => {
  it.each([
    ["The pages run on Fenwick Live View.", "Fenwick Live View = Fenwick LiveView"],
    ["It runs on a Kubrie board in the attic.", "Kubrie board = KubrieBoard"],
    ["Tides come from Microsoft Azure Harbour Maps.", null],
    ["Tides come from Azure Harbour Maps.", "Azure Harbour Maps = Azure Harbour Maps"],
    ["We spoke of kBoat sailing all day.", "kBoat = kBoat"],
    ["Dates are kept in the Zorbly calendar.", "Zorbly calendar = Zorbly Calendar"],
    ["All of it is hosted on Microsoft Azure.", "Microsoft Azure = Microsoft Azure"],
  ])("are found: %s", (line, expected) => {
    expect(namesIn(line)).toEqual([
      expected ?? "Microsoft Azure Harbour Maps = Azure Harbour Maps",
    ]);
  });

  it.each([
    "We had a Quick Look at the harbour.",
    "People watched a live view of the sea.",
    "Family calendar of the year.",
  ])("are not made of everyday words: %s", (line) => expect(namesIn(line)).toEqual([]));
});
