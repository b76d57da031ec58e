import { toMarkdown } from '../report/markdown.ts';
import { picturesInTheBrowser } from './pictures-in-the-browser.ts';

/** This section alone, as it stands in the results. */
process.stdout.write(`${toMarkdown(await picturesInTheBrowser())}\n`);
