import type { CodegenConfig } from '@graphql-codegen/cli';

/** The documents of the Python package, typed by the schema: the two packages ask the same. */
const config: CodegenConfig = {
  schema: '../../schema/schema.graphql',
  documents: '../src/stancegraph/queries/**/*.graphql',
  generates: {
    'src/documents.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
