/** The server's own copy lies at `/widget.js`; a bundler's copy does not tell where the server is. */
const HOME = /^https?:\/\/.*\/widget\.js(\?.*)?$/;

/**
 * The address of the server, without a slash at its end: as given, or where the script came from.
 * @returns null where neither is an address of the web (`javascript:` and the like are not)
 */
export function serverAddress(given: string | null, script: string): string | null {
  const text = given?.trim() || (HOME.test(script) ? script.replace(/widget\.js(\?.*)?$/, '') : '');
  if (text === '' || !URL.canParse(text, 'https://page.invalid')) return null;
  const url = URL.canParse(text) ? new URL(text) : new URL(text, document.baseURI);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
