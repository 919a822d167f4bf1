// The OpenAPI 3.1 description of the JSON API.
import { toJsonSchema } from "@valibot/to-json-schema";
import { pathOf } from "./api.ts";
import { operations } from "./operations/operations.ts";

declare const CASTGRAPH_VERSION: string;

const problem = (description: string) => ({
  description,
  content: {
    "application/json": {
      schema: { type: "object", required: ["error"], properties: { error: { type: "string" } } },
    },
  },
});

/** Made from the operations, so that nothing is described that is not there. */
export function describeApi() {
  return {
    openapi: "3.1.0",
    info: {
      title: "castgraph",
      version: CASTGRAPH_VERSION,
      description: "Questions to a knowledge graph in which every link can be quoted. Read-only.",
    },
    servers: [{ url: "/api" }],
    paths: Object.fromEntries(
      operations.map((operation) => {
        const { properties = {}, required = [] } = toJsonSchema(operation.parameters);
        return [
          pathOf(operation),
          {
            get: {
              operationId: operation.name,
              summary: operation.title,
              description: operation.description,
              parameters: Object.entries(properties).map(([name, schema]) => ({
                name,
                in: "query",
                required: required.includes(name),
                schema,
              })),
              responses: {
                200: {
                  description: "The answer; lists also line by line",
                  content: {
                    "application/json": { schema: { type: "object" } },
                    "application/x-ndjson": { schema: { type: "string" } },
                  },
                },
                304: { description: "Not changed since the entity tag given in If-None-Match" },
                400: problem("A parameter is wrong, or a name means several things"),
                404: problem("Nothing has that name"),
                503: problem("It took too long and was stopped"),
              },
            },
          },
        ];
      }),
    ),
  };
}
