// The download dialog: the graph in any format the core can write.
import { useState } from "preact/hooks";
import { exporters } from "../../exporters/exporters.ts";
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";
import { Modal } from "./modal.tsx";

interface DownloadDialogProps {
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** Choose a format, save; nothing leaves the machine. */
export function DownloadDialog({ dataset, onClose }: DownloadDialogProps) {
  const [format, setFormat] = useState(exporters[0]!.id);
  const [saved, setSaved] = useState<string>();
  const { graph } = dataset;
  const save = () => {
    const exporter = exporters.find(({ id }) => id === format)!;
    const name = `castgraph.${exporter.extension}`;
    saveFile(name, new Blob([...exporter.write(graph)], { type: exporter.mediaType }));
    setSaved(name);
  };
  return (
    <Modal title={messages.download.title} onClose={onClose}>
      <p class="dim">
        {messages.download.whole}: {messages.download.nodes(graph.order, graph.size)}.
      </p>
      <fieldset class="formats">
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
      <p class="modal-actions">
        <span role="status">{saved === undefined ? "" : messages.download.saved(saved)}</span>
        <button type="button" class="button button-main" onClick={save}>
          {messages.download.save}
        </button>
      </p>
    </Modal>
  );
}

/** Hands a file to the person. */
function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
