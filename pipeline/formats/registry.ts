import { brat } from './brat.js';
import { doccano } from './doccano.js';
import type { Format } from './format.js';
import { iob2 } from './iob2.js';
import { labelStudio } from './label-studio.js';
import { native } from './native.js';

/** Every format, by the name that the command line gives it. */
export const formats = {
  brat,
  'label-studio': labelStudio,
  doccano,
  iob2,
  native,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
