import { describe, expect, it } from 'vitest';
import { cueFormsOf } from '../../../pipeline/lexicons/cue-forms.js';
import * as cues from '../../../pipeline/lexicons/cues.js';

describe('cue lexicon', () => {
  it('holds 500 lemmas or more', () => {
    const lemmas = [
      cues.sayVerbs,
      cues.tellVerbs,
      cues.askVerbs,
      cues.writeVerbs,
      cues.mannerVerbs,
      cues.evidenceVerbs,
      cues.judgeVerbs,
    ].flatMap((verbs) => [...verbs]);
    expect(new Set(lemmas).size).toBeGreaterThanOrEqual(500);
  });

  it('looks for the longer phrase first', () =>
    expect(cueFormsOf('made').map(({ lemma }) => lemma.split(' ').length)).toEqual(
      expect.arrayContaining([3, 2]),
    ));

  it('takes words of JavaScript for words', () => expect(cueFormsOf('constructor')).toEqual([]));

  for (const verb of cues.transitiveSayVerbs) {
    it(`knows "${verb}", which may take an object, as a verb of saying`, () =>
      expect(cues.sayVerbs.has(verb)).toBe(true));
  }
});
