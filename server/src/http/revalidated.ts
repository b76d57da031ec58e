import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { canonicalJson } from '../canonical-json.ts';
import { version } from '../version.ts';

/**
 * Answers with what `make` gives, or with 304 where the client has it: the tag follows from what the answer follows
 * from (the graph's revision, every parameter, this program's version), so that nothing is computed for it.
 * @param follows JSON that fixes the answer
 */
export async function revalidated(
  c: Context,
  follows: unknown,
  make: () => Promise<{
    body: string | Uint8Array<ArrayBuffer> | ReadableStream;
    type: string;
    name: string;
    inline?: boolean;
  }>,
): Promise<Response> {
  const digest = createHash('sha256').update(canonicalJson({ version, path: c.req.path, follows }));
  const tag = `"${digest.digest('hex').slice(0, 32)}"`;
  // Asked for anew each time, answered with 304 as long as the graph stays as it is.
  const headers = { etag: tag, 'cache-control': 'no-cache' };
  if (isKnown(c.req.header('if-none-match'), tag)) return c.body(null, 304, headers);
  const { body, type, name, inline = false } = await make();
  return c.body(body, 200, {
    ...headers,
    'content-type': type,
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${name}"`,
  });
}

/** Weak comparison (RFC 9110, 13.1.2): a compressed answer carries the tag as a weak one. */
function isKnown(asked: string | undefined, tag: string): boolean {
  if (asked === undefined) return false;
  return asked.trim() === '*' || asked.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
