import { z } from 'zod';
import { bundle } from './bundle.ts';

/** The bundle as JSON Schema (draft 7, which editors' YAML support reads). */
export function bundleJsonSchema(): object {
  return {
    $id: 'https://stancegraph.org/schema/bundle.schema.json',
    title: 'Stancegraph bundle',
    ...z.toJSONSchema(bundle, { target: 'draft-7', io: 'input' }),
  };
}
