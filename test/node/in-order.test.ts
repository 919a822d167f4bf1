// Tasks side by side.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { inOrder } from "../../src/node/in-order.ts";

it("keeps the order, the limit, and one task at a time for each group", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ group: fc.constantFrom("a", "b", "c"), turns: fc.nat(4) })),
      fc.integer({ min: 1, max: 4 }),
      async (items, total) => {
        const running: string[] = [];
        const results: number[] = [];
        const numbered = items.map((item, index) => ({ ...item, index }));
        const task = async ({ group, turns, index }: (typeof numbered)[number]) => {
          expect(running).not.toContain(group);
          running.push(group);
          expect(running.length).toBeLessThanOrEqual(total);
          for (let turn = 0; turn < turns; turn++) await Promise.resolve();
          running.splice(running.indexOf(group), 1);
          return index;
        };
        for await (const result of inOrder(numbered, ({ group }) => group, task, { total })) {
          results.push(result);
        }
        expect(results).toEqual(items.map((_, index) => index));
      },
    ),
  );
});
