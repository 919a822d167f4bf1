// The download dialog: the graph, or the part that is looked at, in any format the core can write.
import { useMemo, useState } from "preact/hooks";
import { exporters } from "../../exporters/exporters.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { subgraphOf } from "../answers/subgraph.ts";
import { createDataset } from "../data/create-dataset.ts";
import { type Dataset, neighboursOf } from "../data/dataset.ts";
import { LoadError, loadGraph } from "../data/load-graph.ts";
import { messages } from "../messages.ts";
import { remoteArchive } from "../state/remote.ts";
import { isOpened, view, viewState } from "../state/store.ts";
import { mapStage } from "./map-stage.ts";
import { Modal } from "./modal.tsx";
import { pictureFormats, pictureScales } from "./pictures.ts";
import { saveFile } from "./save-file.ts";

interface DownloadDialogProps {
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

type Part = "whole" | "view" | "selection";

/** Choose what and how, save; nothing leaves the machine. */
export function DownloadDialog({ dataset, onClose }: DownloadDialogProps) {
  const [part, setPart] = useState<Part>("whole");
  const [format, setFormat] = useState(exporters[0]!.id);
  const [scale, setScale] = useState(2);
  const [saved, setSaved] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const stage = mapStage.value;
  const picture = pictureFormats.find(({ id }) => id === format);
  // Of a graph that only the server holds whole the page does not know all edges.
  const far = isOpened.value ? undefined : remoteArchive.value;
  const partOf = (graph: KnowledgeGraph, all: () => Dataset) =>
    part === "whole" ? graph : subgraphOf(all(), idsOf(dataset, part));
  const known = useMemo(() => partOf(dataset.graph, () => dataset), [dataset, part]);
  const size =
    far && part === "whole"
      ? far.counts
      : far
        ? undefined
        : { nodes: known.order, edges: known.size };
  const { selected, marked } = viewState.value;
  const parts: readonly Part[] =
    selected === undefined && marked.length === 0
      ? ["whole", "view"]
      : ["whole", "view", "selection"];
  // A picture shows no more than the map does.
  const offered = picture ? parts.filter((name) => name !== "whole") : parts;
  const chosen = offered.includes(part) ? part : "view";
  const save = async () => {
    try {
      await saveChosen();
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      setFailure(error.message);
    }
  };
  const saveChosen = async () => {
    setFailure(undefined);
    if (picture && stage) {
      const isPart = part === "selection";
      const name = `castgraph-${isPart ? part : "map"}.${picture.extension}`;
      saveFile(name, await picture.take(stage, scale, isPart ? idsOf(dataset, part) : undefined));
      setSaved(name);
      return;
    }
    let graph = known;
    if (far) {
      const whole = await loadGraph("./graph.json");
      graph = partOf(whole, () => createDataset(whole));
    }
    const exporter = exporters.find(({ id }) => id === format)!;
    const name = `castgraph${part === "whole" ? "" : `-${part}`}.${exporter.extension}`;
    saveFile(name, new Blob([...exporter.write(graph)], { type: exporter.mediaType }));
    setSaved(name);
  };
  return (
    <Modal title={messages.download.title} onClose={onClose}>
      <fieldset class="formats">
        <legend>{messages.download.part}</legend>
        {offered.map((name) => (
          <label key={name} class="format">
            <input
              type="radio"
              name="part"
              value={name}
              checked={name === chosen}
              onChange={() => setPart(name)}
            />
            <span>{messages.download.parts[name]}</span>
            {name === chosen && size && !picture && (
              <span class="dim">{messages.download.nodes(size.nodes, size.edges)}</span>
            )}
          </label>
        ))}
      </fieldset>
      <fieldset class="formats formats-many">
        <legend>{messages.download.format}</legend>
        {exporters.map(({ id, label, extension }) => (
          <label key={id} class="format">
            <input
              type="radio"
              name="format"
              value={id}
              checked={id === format}
              onChange={() => setFormat(id)}
            />
            <span>{label}</span>
            <span class="dim">.{extension}</span>
          </label>
        ))}
      </fieldset>
      {stage && (
        <fieldset class="formats">
          <legend>{messages.download.picture}</legend>
          {pictureFormats.map(({ id, label, extension, hasPixels }) => (
            <label key={id} class="format">
              <input
                type="radio"
                name="format"
                value={id}
                checked={id === format}
                onChange={() => setFormat(id)}
              />
              <span>{label}</span>
              {hasPixels && (
                <select
                  class="format-scale"
                  aria-label={messages.download.resolution}
                  value={scale}
                  onChange={(event) => {
                    setScale(Number(event.currentTarget.value));
                    setFormat(id);
                  }}
                >
                  {pictureScales.map((factor) => (
                    <option key={factor} value={factor}>
                      {messages.download.scale(factor)}
                    </option>
                  ))}
                </select>
              )}
              <span class="dim">.{extension}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p class="modal-actions">
        <span role="status">
          {failure ?? (saved === undefined ? "" : messages.download.saved(saved))}
        </span>
        <button type="button" class="button button-main" onClick={() => void save()}>
          {messages.download.save}
        </button>
      </p>
    </Modal>
  );
}

/** What the map draws; or what is selected with all it is linked to. */
function idsOf(dataset: Dataset, part: "view" | "selection"): string[] {
  if (part === "view") return Array.from(view.peek()?.nodes ?? [], (node) => dataset.ids[node]!);
  const { selected, marked } = viewState.peek();
  if (marked.length > 0) return marked.filter((id) => dataset.indexOf.has(id));
  const index = selected === undefined ? undefined : dataset.indexOf.get(selected);
  if (index === undefined) return [];
  const isEpisode = dataset.attributes[index]!.entityType === "episode";
  const links = isEpisode ? dataset.episodes : dataset.things;
  return [selected!, ...[...neighboursOf(links, index)].map(({ node }) => dataset.ids[node]!)];
}
