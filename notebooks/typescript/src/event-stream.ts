/** What has come of a stream of server-sent events: the data of whole events, and the text that may still go on. */
export function readEvents(text: string): { events: string[]; rest: string } {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  const events = blocks.map((block) =>
    block
      .split('\n')
      .filter((line) => line.startsWith('data:'))
      .map((line) => line.slice('data:'.length).replace(/^ /u, ''))
      .join('\n'),
  );
  return { events: events.filter((data) => data !== ''), rest };
}
