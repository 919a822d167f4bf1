// A page with nothing but the stage, for its tests.
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { loadGraph } from "../../../src/web/data/load-graph.ts";
import { type MountedStage, mountStage } from "../../../src/web/stage/mount-stage.ts";
import { setDataset } from "../../../src/web/state/store.ts";

declare global {
  interface Window {
    stageForTest?: MountedStage;
  }
}

const dataset = createDataset(await loadGraph("./graph.json"));
setDataset(dataset);
window.stageForTest = mountStage(document.getElementById("stage")!, dataset);
document.body.dataset["ready"] = "yes";
