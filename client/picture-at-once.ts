import type { HtmlTagDescriptor, Plugin } from 'vite';

const PICTURE = /\/canvas\/ThinnedCanvas\.tsx$/;

/** The picture is a part that is loaded later, as not every view has it; but it is fetched with the page, not after the answer. */
export const pictureAtOnce = (): Plugin => ({
  name: 'picture-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const picture = chunks.find(({ facadeModuleId }) => PICTURE.test(facadeModuleId ?? ''));
      const scripts = picture ? [picture.fileName, ...picture.imports] : [];
      const styles = [...(picture?.viteMetadata?.importedCss ?? [])];
      return [
        ...scripts.filter((file) => !html.includes(file)).map((file) => link('modulepreload', file)),
        ...styles.map((file) => link('stylesheet', file)),
      ];
    },
  },
});

const link = (rel: string, file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `/${file}` },
  injectTo: 'head',
});
