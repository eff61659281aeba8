import { type GoldGround, type LaidGold, layGold } from '../evaluation/gold-annotations.js';
import type { AnnotationFile } from './annotation-files.js';

/** Annotations over an article's text. `misplaced` says why they were made for another text. */
export function overText(file: AnnotationFile, ground: GoldGround): Omit<LaidGold, 'problems'> {
  if (file.kind === 'gold') return layGold(file.gold, ground);
  const isSame = file.record.text === ground.text;
  return {
    annotations: file.record.annotations,
    misplaced: isSame ? [] : ['text: the two sides were made from different texts'],
  };
}
