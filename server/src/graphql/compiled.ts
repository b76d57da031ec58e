import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';

/** Runs each operation as code made for it, kept as long as the server keeps its document parsed. */
export function compiled(): Plugin {
  const kept = new WeakMap<DocumentNode, Map<string, CompiledQuery>>();

  function compile({ schema, document, operationName }: ExecutionArgs): CompiledQuery | ExecutionResult {
    const ofDocument = kept.get(document) ?? new Map<string, CompiledQuery>();
    kept.set(document, ofDocument);
    const known = ofDocument.get(operationName ?? '');
    if (known) return known;
    const made = compileQuery(schema, document, operationName ?? undefined);
    if (isCompiledQuery(made)) ofDocument.set(operationName ?? '', made);
    return made;
  }

  function execute(args: ExecutionArgs): ReturnType<CompiledQuery['query']> {
    const made = compile(args);
    if (!isCompiledQuery(made)) return made;
    // The compiler's own reading of variables leaves out the default of one that must not be null.
    const { schema, document, operationName, variableValues } = args;
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { errors, coerced } = getVariableValues(schema, definitions, variableValues ?? {});
    return errors ? { errors } : made.query(args.rootValue, args.contextValue, coerced);
  }
  return { onExecute: ({ setExecuteFn }) => setExecuteFn(execute) };
}
