import type { Mark, Spec } from 'vega';
import type { Figure } from './figure.js';

/** Pixels at 96 an inch: 680 are 18 cm, and text of 12 is 9 pt, readable in a page of A4. */
const sheetWidth = 680;
const edge = 12;

const font = 'Helvetica, Arial, sans-serif';
export const textSize = 12;
export const ink = '#222222';
const faint = '#595959';

/** Room around the plotting area; text that stands there is the figure's. */
interface Margins {
  readonly left: number;
  readonly right: number;
  /** Below the headings. */
  readonly top: number;
  /** Above the source. */
  readonly bottom: number;
}

const headingHeight = 52;
const sourceHeight = 26;

/** What a kind of figure adds to the sheet. */
interface Drawing extends Pick<Spec, 'data' | 'scales' | 'axes'> {
  readonly margins: Margins;
  /** Of the plotting area. */
  readonly height: number;
  readonly marks: readonly Mark[];
}

export const widthWithin = ({ left, right }: Margins) => sheetWidth - left - right;

/** A sheet of fixed width with title, subtitle and source, whatever the machine's fonts are: nothing is measured. */
export function sheetOf(
  { title, subtitle, source }: Figure,
  { margins, height, marks, ...rest }: Drawing,
): Spec {
  const { left, right, top, bottom } = margins;
  const heading = (text: string, y: number, style: object): Mark => ({
    type: 'text',
    encode: { enter: { text: { value: text }, x: { value: edge - left }, y: { value: y }, ...style } },
  });
  return {
    ...rest,
    description: `${title}. ${subtitle}`,
    width: widthWithin(margins),
    height,
    autosize: 'none',
    padding: { left, right, top: top + headingHeight, bottom: bottom + sourceHeight },
    background: 'white',
    config: { text: { font }, axis: { labelFont: font, titleFont: font } },
    marks: [
      ...marks,
      heading(title, 22 - top - headingHeight, {
        fontSize: { value: 16 },
        fontWeight: { value: 'bold' },
        fill: { value: ink },
      }),
      heading(subtitle, 40 - top - headingHeight, { fontSize: { value: textSize }, fill: { value: faint } }),
      heading(source, height + bottom + 16, { fontSize: { value: 10 }, fill: { value: faint } }),
    ],
  };
}

/** About how wide text of the sheet's size is; wide characters of East Asia and emoji count double. */
export const widthOf = (text: string) => Math.ceil(lengthOf(text) * textSize * 0.56);

const lengthOf = (text: string) => Array.from(text).reduce((sum, each) => sum + (wide.test(each) ? 2 : 1), 0);

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3ffff}]/u;

/** The text, or its beginning up to a space, within so many characters. */
export function shortened(text: string, most: number): string {
  if (lengthOf(text) <= most) return text;
  const kept = Array.from(text).slice(0, most - 1);
  while (lengthOf(kept.join('')) >= most) kept.pop();
  const space = kept.lastIndexOf(' ');
  return `${kept.slice(0, space > most / 2 ? space : kept.length).join('')}…`;
}
