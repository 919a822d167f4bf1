// Handles of people, and the names an episode gives for them.
import { expect, it } from "vitest";
import { nameOfHandle } from "../../../../../src/extraction/mentions/people/lines/handles.ts";
import { literalEpisode } from "../../../../support/literal-episode.ts";

const episode = literalEpisode("Roses with Žora Quilt and Ann-Marie Tarrow, of Rose Garden.");

it.each([
  ["zquilt", "Žora Quilt"],
  ["zora-quilt", "Žora Quilt"],
  ["zquilt2", "Žora Quilt"],
  ["annmarietarrow", "Ann-Marie Tarrow"],
  ["bquilt", undefined],
  ["Quilt", undefined],
  ["zq", undefined],
])("%s is %s", (handle, name) => {
  expect(nameOfHandle(handle, episode)).toBe(name);
});
