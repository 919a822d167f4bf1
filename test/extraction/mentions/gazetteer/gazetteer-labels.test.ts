// Names that are words of every day, where brackets, an address or a list around them say that they are labels.
import { expect, it } from "vitest";
import { compareSpans } from "../../../../src/model/index.ts";
import { gazetteerNames } from "../../../../src/extraction/mentions/gazetteer/gazetteer-names.ts";
import { literalEpisode } from "../../../support/literal-episode.ts";
import { createGazetteer, createMarkedEpisode } from "../../../support/marked-episode.ts";
import { trapNames } from "../../../support/trap-names.ts";

const gazetteer = createGazetteer(trapNames);

const namedIn = (text: string) => {
  const episode = literalEpisode(text);
  const context = { episode, gazetteer, show: { show: "Harbour Talk", hosts: [] }, mentions: [] };
  return [...gazetteerNames.recognize(context)]
    .toSorted((a, b) => compareSpans(a.span, b.span))
    .map(({ surface }) => surface);
};

it("are believed in the brackets of a link whose address is gone", () => {
  expect(namedIn("Software for Kubernetes. Look at [Helm] first.")).toEqual(["Kubernetes", "Helm"]);
  expect(namedIn("Software for Kubernetes. Look at the helm[1] first.")).toEqual(["Kubernetes"]);
});

it("are believed before an address that says the name again", () => {
  expect(namedIn("Kubernetes at sea\nDraft: https://getdraft.example/")).toContain("Draft");
  expect(namedIn("Kubernetes at sea\nDraft (https://example.com/draft)")).toContain("Draft");
  expect(namedIn("Kubernetes at sea\nDraft: https://example.com/plan")).not.toContain("Draft");
  expect(namedIn("Kubernetes at sea\nSpring Draft: https://springdraft.example/")).not.toContain(
    "Draft",
  );
});

it("are believed beside a known name with brackets or quotes between", () => {
  expect(namedIn("They handle it with [Kubernetes] and [Helm].")).toEqual(["Kubernetes", "Helm"]);
});

it("are believed for what a thing of software is made in", () => {
  expect(namedIn("It is a small web framework in Rust.")).toEqual(["Rust"]);
});

it("are believed on, for or in what is known", () => {
  expect(namedIn("What is new\nSwift on Kubernetes")).toEqual(["Swift", "Kubernetes"]);
  expect(namedIn("What is new\nTaylor Swift on Kubernetes")).toEqual(["Kubernetes"]);
});

it("are believed at the end of an item that says what is done in them", () => {
  const { episode } = createMarkedEpisode("title: Harbours\nlinks: Friendlier Lamps in Rust");
  const context = { episode, gazetteer, show: { show: "Harbour Talk", hosts: [] }, mentions: [] };
  expect([...gazetteerNames.recognize(context)].map(({ surface }) => surface)).toEqual(["Rust"]);
});

it("are no standards body where a system is installed from them", () => {
  const own = createGazetteer(
    "ISO | organisation/foundation |  |  | U |\nKubernetes | technology/software |  |  | U |",
  );
  const found = (text: string) => {
    const episode = literalEpisode(text);
    const context = { episode, gazetteer: own, show: { show: "", hosts: [] }, mentions: [] };
    return [...gazetteerNames.recognize(context)].map(({ surface }) => surface);
  };
  expect(found("Write the latest ISO to a stick, or an ISO image.")).toEqual([]);
  expect(found("It was proposed to ISO in May.")).toEqual(["ISO"]);
});
