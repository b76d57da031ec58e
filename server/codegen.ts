import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types whose fields all stand on the object as they are. */
const PLAIN = [
  'PageInfo',
  'Point',
  'Recorded',
  'Reproducibility',
  'NetworkMeasures',
  'Counts',
  'Clause',
  'NetworkSlice',
  'Balance',
  'NearOptimalCamps',
  'Interval',
  'Polarization',
  'NetworkPhases',
  'PhaseSlice',
  'ImportResult',
  'Correction',
  'DominoLayer',
  'WrittenRecords',
  'GraphChange',
  'Facets',
  'SearchMatch',
];
const LISTED = [
  'Actor',
  'Issue',
  'Stance',
  'Statement',
  'Claim',
  'Condition',
  'Source',
  'Event',
  'Membership',
  'Office',
];

/** Resolver types from the SDL; a resolver that the SDL asks for and nobody wrote does not compile. */
const config: CodegenConfig = {
  schema: '../schema/src/sdl/*.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'src/graphql': defineConfig({
      mode: 'merged',
      mergeSchema: false,
      resolverRelativeTargetDir: 'resolvers',
      typeDefsFilePath: false,
      typeDefsFileMode: 'merged',
      scalarsModule: false,
      scalarsOverrides: { Date: { type: 'string' }, DateTime: { type: 'string' }, ID: { type: 'string' } },
      mappersRelativeTargetDir: '../../../server/src/graphql/mappers',
      resolverGeneration: {
        query: '*',
        mutation: '*',
        subscription: '*',
        scalar: '*',
        object: [
          '*',
          '!*.*Connection',
          ...LISTED.map((name) => `!*.${name}Edge`),
          '!*.SearchEdge',
          '!*.ContradictionEdge',
          ...PLAIN.map((name) => `!*.${name}`),
        ],
        union: '',
        interface: '',
        enum: '',
      },
      typesPluginsConfig: {
        contextType: './context.ts#Context',
        optionalResolveType: false,
        enumsAsTypes: true,
        useTypeImports: true,
        mappers: {
          ...Object.fromEntries(LISTED.map((name) => [`${name}Connection`, `./lists.ts#${name}List`])),
          Clause: '@stancegraph/analysis#Clause as ClauseRecord',
          Balance: '../network/balance-view.ts#BalanceView',
          DominoLayer: '@stancegraph/analysis#DominoLayer as DominoLayerRecord',
          Polarization: '../network/polarization-view.ts#PolarizationView',
          NearOptimalCamps: '../network/balance-view.ts#NearOptimalView',
          ImportResult: './import-result.ts#ImportResult as ImportOutcome',
          ContradictionConnection: './lists.ts#ContradictionList',
          SearchConnection: './search.ts#SearchResults',
          SearchMatch: '../search/match.ts#Match',
        },
      },
    }),
  },
};

export default config;
