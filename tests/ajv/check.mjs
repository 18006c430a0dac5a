// Reads [{ dialect, uri, schema, others: [{ uri, schema }], instances: [text] }] from standard input and writes, for each, either
// { error } or { verdicts: [{ valid, errors: [{ keyword, pointer, message, rule }] }] }. The packages are those installed in the
// folder that the first argument names.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const require = createRequire(join(process.argv[2], "package.json"));
const addFormats = require("ajv-formats").default;
const constructors = {
  "draft-04": () => require("ajv-draft-04").default,
  "draft-06": () => require("ajv").default,
  "draft-07": () => require("ajv").default,
  "2019-09": () => require("ajv/dist/2019").default,
  "2020-12": () => require("ajv/dist/2020").default,
};

function compile({ dialect, uri, schema, others }) {
  // allErrors tells every violation; strict mode would refuse schemas for their style; without ownProperties every object has a member "constructor".
  const ajv = new (constructors[dialect]())({ strict: false, allErrors: true, ownProperties: true, validateSchema: false, logger: false });
  if (dialect === "draft-06") {
    ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
  }
  addFormats(ajv);
  for (const other of others) {
    ajv.addSchema(other.schema, other.uri);
  }
  // A schema without an identifier has the one of its file, which references are relative to.
  ajv.addSchema(schema, uri);
  for (;;) {
    try {
      return ajv.getSchema(uri);
    } catch (error) {
      if (!error.missingSchema) {
        throw error;
      }
      // A schema that is not there allows everything; adding it again, for a part that it lacks, throws.
      ajv.addSchema({}, error.missingSchema);
    }
  }
}

function judge(job) {
  let validate;
  try {
    validate = compile(job);
  } catch (error) {
    return { error: error.message };
  }
  return {
    verdicts: job.instances.map((text) => {
      try {
        const valid = validate(JSON.parse(text));
        const errors = (validate.errors ?? []).map((x) => ({ keyword: x.keyword, pointer: x.instancePath, message: x.message ?? "", rule: x.schemaPath.replace(/\/[^/]*$/, "") }));
        return { valid, errors };
      } catch (error) {
        // A schema that refers to itself without end exhausts the stack.
        return { valid: false, errors: [{ keyword: "throws", pointer: "", message: error.message, rule: "#" }] };
      }
    }),
  };
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(judge)));
