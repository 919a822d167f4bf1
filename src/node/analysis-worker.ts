// The program of the thread that computes communities, ranks and positions while another writes the edges.
import { parentPort, workerData } from "node:worker_threads";
import { analyseLinks } from "../analysis/analyse.ts";
import type { GatheredLinks } from "../graph/gather-links.ts";
import { allSteps } from "../model/steps.ts";

parentPort!.postMessage(allSteps(analyseLinks(workerData as GatheredLinks)), []);
