// The queue asks what is most worth deciding first, and the same things whatever order a graph comes in.
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createDataset } from "../../../../src/web/data/create-dataset.ts";
import type { Dataset } from "../../../../src/web/data/dataset.ts";
import {
  editDistance,
  likenessOf,
} from "../../../../src/web/panels/review/queue/possible-duplicates.ts";
import { doubtOf, priorityOf } from "../../../../src/web/panels/review/queue/review-item.ts";
import { reviewKinds, reviewQueue } from "../../../../src/web/panels/review/queue/review-queue.ts";
import { seedsGraph } from "../../../support/seeds-graph.ts";

let dataset: Dataset;
beforeAll(async () => {
  dataset = createDataset(await seedsGraph());
});

const named = (label: string, aliases: readonly string[] = []) => ({
  entityType: "technology" as const,
  label,
  nameKey: label.toLowerCase().replace(/[^a-z0-9]/g, ""),
  aliases,
});

describe("the queue of the review", () => {
  it("has doubts of every kind about the sample pages, each once, the weightiest first", () => {
    const queue = reviewQueue(dataset);
    expect(new Set(queue.map(({ key }) => key)).size).toBe(queue.length);
    const priorities = queue.map(priorityOf);
    expect(priorities).toEqual(priorities.toSorted((a, b) => b - a));
    const kinds = new Set(queue.map(({ kind }) => kind));
    for (const kind of ["types", "name", "person", "statement"]) expect(kinds).toContain(kind);
    for (const { kind, uncertainty, weight } of queue) {
      expect(reviewKinds).toContain(kind);
      expect(uncertainty).toBeGreaterThan(0);
      expect(uncertainty).toBeLessThanOrEqual(1);
      expect(weight).toBeGreaterThan(0);
    }
  });

  it("asks about names that stand under two types, and about first names", () => {
    const queue = reviewQueue(dataset);
    expect(queue.some(({ key }) => key === "types organisation technology localstack")).toBe(true);
    const jeff = queue.find(({ key }) => key.startsWith("person jeff "));
    expect(jeff?.kind === "person" && jeff.candidates).toContain("person:jeff-dean");
  });

  it("is made once for a dataset", () => {
    expect(reviewQueue(dataset)).toBe(reviewQueue(dataset));
  });
});

describe("doubt", () => {
  it("is greatest at a half and nothing at the ends", () => {
    expect([0, 0.5, 1].map(doubtOf)).toEqual([0, 1, 0]);
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), (p) => {
        expect(doubtOf(p)).toBeGreaterThanOrEqual(doubtOf((p + 1) / 2));
      }),
    );
  });
});

describe("likeness of names", () => {
  it.each([
    ["Hired", "Hired.com", true],
    ["Cassandra", "Apache Cassandra", true],
    ["Kubernetes", "Kuberentes", true],
    ["CNCF", "Cloud Native Computing Foundation", true],
    ["Google", "Google Cloud", false],
    ["Python", "Cython", false],
    ["HTTP/2", "HTTP/3", false],
    ["Java", "JavaScript", false],
    ["Go", "Gitea", false],
    ["Amazon SES", "Amazon SQS", false],
    ["Amazon Polly", "Amazon Poly", true],
  ])("%s and %s", (a, b, isAlike) => {
    expect(likenessOf(named(a), named(b)) >= 0.5).toBe(isAlike);
  });

  it("is the same from both sides", () => {
    const text = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abc. 1") });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likenessOf(named(a), named(b))).toBe(likenessOf(named(b), named(a)));
      }),
    );
  });

  it("knows names by which things are called, too", () => {
    expect(likenessOf(named("K8s"), named("Kubernetes", ["K8s"]))).toBeGreaterThan(0.9);
  });
});

describe("the distance between texts", () => {
  it("counts insertions, changes and swaps", () => {
    expect(editDistance("abc", "abc", 2)).toBe(0);
    expect(editDistance("abc", "acb", 2)).toBe(1);
    expect(editDistance("abc", "abcd", 2)).toBe(1);
    expect(editDistance("abc", "xyz", 2)).toBeUndefined();
  });

  it("never exceeds what was allowed, and is symmetric", () => {
    const text = fc.string({ maxLength: 8, unit: fc.constantFrom(..."abc") });
    fc.assert(
      fc.property(text, text, fc.nat(3), (a, b, most) => {
        const distance = editDistance(a, b, most);
        expect(distance ?? 0).toBeLessThanOrEqual(most);
        expect(distance).toBe(editDistance(b, a, most));
      }),
    );
  });
});
