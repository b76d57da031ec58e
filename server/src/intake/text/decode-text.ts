/** What keeps bytes from being read as text. */
export interface Undecodable {
  code: 'EMPTY_FILE' | 'TOO_LARGE' | 'ENCODING' | 'BINARY';
  message: string;
  remedy: string;
}

export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** UTF-8, with or without a byte order mark, as text without the mark; or why it is not. */
export function decodeText(input: string | Uint8Array, maxBytes = DEFAULT_MAX_BYTES): string | Undecodable {
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  if (size > maxBytes) return tooLarge(size, maxBytes);
  const text = typeof input === 'string' ? input : decodeBytes(input);
  if (typeof text !== 'string') return text;
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (plain.trim() === '') {
    return { code: 'EMPTY_FILE', message: 'the file is empty', remedy: 'a bundle begins with "stancegraph: 1"' };
  }
  if (plain.includes('\0')) return binary();
  return plain;
}

/** Also for callers that know the size before they read. */
export function tooLarge(size: number, maxBytes: number): Undecodable {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  return {
    code: 'TOO_LARGE',
    message: `the file has ${megabytes(size)}, more than the ${megabytes(maxBytes)} allowed`,
    remedy: 'split it into several bundles and import them together, or raise the limit',
  };
}

function decodeBytes(bytes: Uint8Array): string | Undecodable {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { code: 'ENCODING', message: 'the file is UTF-16', remedy: 'save it as UTF-8' };
  }
  if (bytes.subarray(0, 8192).includes(0)) return binary();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { code: 'ENCODING', message: 'the file is not valid UTF-8', remedy: 'save it as UTF-8' };
  }
}

function binary(): Undecodable {
  return {
    code: 'BINARY',
    message: 'the file is binary, not text',
    remedy: 'a bundle is a YAML or JSON text in UTF-8',
  };
}
