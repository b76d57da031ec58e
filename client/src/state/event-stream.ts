/** What has come of a stream of server-sent events: the data of whole events, and the text that may still go on. */
export function readEvents(text: string): { data: string[]; rest: string } {
  const blocks = text.split('\n\n');
  const rest = blocks.pop() ?? '';
  const data = blocks
    .map((block) => block.split('\n').filter((line) => line.startsWith('data:')))
    .map((lines) => lines.map((line) => line.slice('data:'.length).trim()).join('\n'));
  return { data: data.filter((text) => text !== ''), rest };
}
