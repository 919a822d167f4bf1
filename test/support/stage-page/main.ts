// A page with nothing but the stage, for its tests.
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { loadGraph } from "../../../src/web/data/load-graph.ts";
import { mountStage } from "../../../src/web/stage/mount-stage.ts";
import { setDataset } from "../../../src/web/state/store.ts";

const dataset = createDataset(await loadGraph("./graph.json"));
setDataset(dataset);
mountStage(document.getElementById("stage")!, dataset);
document.body.dataset["ready"] = "yes";
