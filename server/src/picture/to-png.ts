import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { tooComplex } from '../graphql/errors.ts';
import { lazily } from '../lazily.ts';
import { withText } from './png-text.ts';

/** Bundled, so that the same picture has the same bytes on every machine; Noto for what Inter has no letters for. */
const FONTS = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];
/** Four bytes each, several times over while it is drawn. */
const MOST_PIXELS = 16_000_000;

const require = createRequire(import.meta.url);
const renderer = lazily(async () => {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(FONTS.map((path) => readFile(require.resolve(path))));
});

/**
 * An SVG of ours as PNG, with texts inside under PNG's own keywords.
 * @param scale pixels per pixel of the SVG
 * @throws TOO_COMPLEX for more than 16 million pixels
 */
export async function toPng(
  svg: string,
  scale: number,
  texts: Record<string, string>,
): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await renderer();
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' } as never,
  });
  try {
    const pixels = picture.width * picture.height * scale ** 2;
    if (pixels > MOST_PIXELS) {
      const fitting = Math.floor(scale * Math.sqrt(MOST_PIXELS / pixels) * 100) / 100;
      throw tooComplex(
        `a picture of ${Math.round(pixels)} pixels`,
        MOST_PIXELS,
        `give scale=${fitting}, or a smaller width`,
      );
    }
    const image = picture.render();
    try {
      return withText(image.asPng(), texts);
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
}
