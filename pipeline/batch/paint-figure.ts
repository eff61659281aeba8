import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Dots for each of the 96 pixels an inch that a figure is drawn in: 300 dots an inch, what journals ask for. */
const zoom = 300 / 96;

/** As wide as Helvetica and Arial, for which figures are laid out; brought along, as no two machines have the same. */
const faces = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

const inPackage = (file: string) => readFile(createRequire(import.meta.url).resolve(file));

let painter: Promise<(svg: string) => Uint8Array> | undefined;

/**
 * A figure's SVG as PNG, painted by resvg (https://github.com/linebender/resvg); the same SVG gives the same bytes on every
 * machine. Signs that Arimo lacks, such as those of East Asia and emoji, are painted as boxes. Rejects where resvg or
 * the typeface, optional dependencies, is not installed.
 */
export async function paintFigure(svg: string): Promise<Uint8Array> {
  painter ??= loadPainter();
  return (await painter)(svg);
}

async function loadPainter(): Promise<(svg: string) => Uint8Array> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await inPackage('@resvg/resvg-wasm/index_bg.wasm'));
  const fontBuffers = await Promise.all(faces.map((face) => inPackage(`@expo-google-fonts/arimo/${face}`)));
  return (svg) =>
    new Resvg(svg, {
      fitTo: { mode: 'zoom', value: zoom },
      font: { fontBuffers, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
    })
      .render()
      .asPng();
}
