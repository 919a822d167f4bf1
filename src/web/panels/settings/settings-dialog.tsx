// The settings: what sizes and colours stand for, how many labels, and how the page looks and moves.
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { setColorBy, setLabels, setSizeBy } from "../../state/actions.ts";
import { prefer, preferences } from "../../state/preferences.ts";
import { chooseTheme, chosenTheme, navigate, viewState } from "../../state/store.ts";
import { showNames, yearBins } from "../../view/node-style.ts";
import { setSingleKeys, singleKeys } from "../commands/single-keys.ts";
import { Modal } from "../modal.tsx";
import { Choice } from "./choice.tsx";

interface SettingsDialogProps {
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** What changes the picture is part of the address; the rest is kept on this machine. */
export function SettingsDialog({ dataset, onClose }: SettingsDialogProps) {
  const { sizeBy, colorBy, labels } = viewState.value;
  const { motion, contrast } = preferences.value;
  const text = messages.settings;
  const canShow = showNames(dataset).length > 1;
  const canDate = yearBins(dataset).length > 1;
  return (
    <Modal title={text.title} onClose={onClose}>
      <section class="settings">
        <h3 class="panel-title">{text.picture}</h3>
        <Choice
          label={text.sizeBy}
          name="size-by"
          value={sizeBy}
          options={[
            ["links", text.sizes.links],
            ["episodes", text.sizes.episodes],
            ["pagerank", text.sizes.pagerank],
            ["betweenness", text.sizes.betweenness],
          ]}
          note={text.sizeNotes[sizeBy]}
          onChange={(value) => navigate((state) => setSizeBy(state, value))}
        />
        <Choice
          label={text.colorBy}
          name="colors-by"
          value={colorBy}
          options={[
            ["community", text.colors.community],
            ["type", text.colors.type],
            ...(canShow ? ([["show", text.colors.show]] as const) : []),
            ...(canDate ? ([["date", text.colors.date]] as const) : []),
          ]}
          note={text.colorNotes[colorBy]}
          onChange={(value) => navigate((state) => setColorBy(state, value))}
        />
        <Choice
          label={text.labels}
          name="labels"
          value={labels}
          options={[
            ["few", text.labelDensities.few],
            ["normal", text.labelDensities.normal],
            ["many", text.labelDensities.many],
          ]}
          onChange={(value) => navigate((state) => setLabels(state, value))}
        />
      </section>
      <section class="settings">
        <h3 class="panel-title">{text.page}</h3>
        <Choice
          label={messages.theme.label}
          name="theme"
          value={chosenTheme.value ?? "system"}
          options={[
            ["system", messages.theme.system],
            ["light", messages.theme.light],
            ["dark", messages.theme.dark],
          ]}
          onChange={(value) => chooseTheme(value === "system" ? undefined : value)}
        />
        <Choice
          label={text.contrast}
          name="contrast"
          value={contrast}
          options={[
            ["system", messages.theme.system],
            ["more", text.moreContrast],
          ]}
          onChange={(value) => prefer({ contrast: value })}
        />
        <Choice
          label={text.motion}
          name="motion"
          value={motion}
          options={[
            ["system", messages.theme.system],
            ["less", text.lessMotion],
            ["full", text.fullMotion],
          ]}
          onChange={(value) => prefer({ motion: value })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={singleKeys.value}
            onChange={(event) => setSingleKeys(event.currentTarget.checked)}
          />
          {messages.help.singleKeys}
        </label>
      </section>
      <p class="dim settings-kept">{text.kept}</p>
    </Modal>
  );
}
