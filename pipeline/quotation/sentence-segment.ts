import { hasFiniteVerb } from './clause-opening.js';
import type { Element } from './narration.js';

const maxDateline = 15;

const subordinators =
  /^(?:when|if|unless|as|while|after|before|since|because|although|though|until|once|who|which|where|whose|asked|pressed|questioned|quizzed)$/;

/** The element after the last semicolon, colon or dateline before `at`. */
export function segmentStart(elements: readonly Element[], at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    if (/^[;:]$/.test(elements[index]?.norm ?? '') || isDatelineDash(elements, index)) return index + 1;
  }
  return 0;
}

/** "Mendoza, Sep 9 (EFE).- The glaciers": the dash after a dateline that the file doesn't mark as one. */
function isDatelineDash(elements: readonly Element[], at: number): boolean {
  const isDash = /^[–—-]$/.test(elements[at]?.norm ?? '');
  return at < maxDateline && isDash && /^[).]$/.test(elements[at - 1]?.norm ?? '');
}

/** A clause with a verb that is neither fronted ("When the talks ended") nor relative. */
export function hasMainClause(elements: readonly Element[], from: number, to: number): boolean {
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && elements[at]?.norm !== ',') continue;
    const isMain = !subordinators.test(elements[start]?.lower ?? '');
    if (isMain && hasFiniteVerb(elements, start, at)) return true;
    start = at + 1;
  }
  return false;
}
