// Stands in for `@modelcontextprotocol/server/_shims` in the bundle, which brings ajv along: 300 KB to check answers to questions that a
// server puts to people. Ours puts none; what it is asked it checks by itself (`mcp/arguments.ts`).

/** Made by every server, never used. */
export class DefaultJsonSchemaValidator {
  getValidator(): never {
    throw new Error('nobody is asked anything');
  }
}

/** Only the streams that a transport would take by default, which ours is given. */
export const process = {};
