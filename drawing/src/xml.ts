const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As they are, a reader makes them blanks in an attribute, and a carriage return a line break anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text made safe inside XML elements and attributes; characters that XML 1.0 forbids are dropped. */
export const escapeXml = (text: string): string => escaped(text, /[&<>"'\t\n\r]/gu);

/** Inside elements only, with as few entities as can be: some readers (Gephi's) lose what stands before the last one. */
export const escapeContent = (text: string): string => escaped(text, /[&<>\r]/gu);

function escaped(text: string, pattern: RegExp): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  const allowed = text.replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
  return allowed.replace(pattern, (character) => ENTITIES[character] ?? '');
}

/** An element with its attributes and ready-made content. */
export function element(name: string, attributes: Record<string, string | number>, content = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return content === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`;
}
