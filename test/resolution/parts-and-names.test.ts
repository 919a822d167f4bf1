import { beforeAll, expect, it } from "vitest";
import { namedEntry } from "../../src/extraction/lexicon.ts";
import { loadGazetteer, type Gazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});
const entryOf = (name: string) =>
  (namedEntry(gazetteer, name, "technology") ?? namedEntry(gazetteer, name, "organisation"))?.name;

it.each([
  ["Amazon", "Amazon Web Services"],
  ["Envoy", "Envoy Mobile"],
  ["Java", "JavaScript"],
  ["React", "React Native"],
  ["Angular", "AngularJS"],
  ["Docker", "Docker Swarm"],
  ["Docker", "Docker Compose"],
  ["Google", "Google Cloud"],
  ["Kubernetes", "Kubeflow"],
  ["GitHub", "GitHub Actions"],
  ["GitLab", "GitLab CI"],
  ["Visual Studio", "Visual Studio Code"],
  ["RxJava", "RxSwift"],
  ["C", "C++"],
  ["Raspberry Pi", "Raspberry Pi Pico"],
  ["Ubuntu", "Ubuntu Touch"],
  ["Firefox", "Firefox Profiler"],
  ["Spark", "SparkFun"],
])("keeps a whole and its part, a name and a longer one apart: %s, %s", (a, b) => {
  expect(entryOf(b) ?? b).not.toBe(entryOf(a) ?? a);
});

it.each([
  ["Go", "Golang"],
  ["Kubernetes", "K8s"],
  ["PostgreSQL", "Postgres"],
  ["Node.js", "Node"],
  ["Ruby on Rails", "Rails"],
  ["Amazon Web Services", "AWS"],
  ["ROS", "Robot Operating System"],
  ["Visual Studio Code", "VS Code"],
  ["GNU Guix", "Guix"],
])("knows two names of one thing: %s, %s", (a, b) => {
  expect(entryOf(a)).toBeDefined();
  expect(entryOf(b)).toBe(entryOf(a));
});
