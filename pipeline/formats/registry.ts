import { brat } from './brat.js';
import { citron } from './citron.js';
import { doccano } from './doccano.js';
import type { Format, TwoWayFormat } from './format.js';
import { iob2 } from './iob2.js';
import { jsonl } from './jsonl.js';
import { labelStudio } from './label-studio.js';
import { native } from './native.js';
import { tei } from './tei.js';
import { webAnnotation } from './web-annotation.js';

/** Formats that annotators work in, by the name that the command line gives them. */
export const importFormats = {
  brat,
  'label-studio': labelStudio,
  doccano,
  conll: iob2,
  native,
} as const satisfies Record<string, TwoWayFormat>;

/** Every format that can be written. */
export const formats = {
  ...importFormats,
  w3c: webAnnotation,
  tei,
  jsonl,
  citron,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export type ImportFormatName = keyof typeof importFormats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
export const importFormatNames = Object.keys(importFormats) as readonly ImportFormatName[];
