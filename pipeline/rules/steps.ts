/**
 * What `explain` calls decisions that no single rule takes: id → one sentence for people. A step makes no span by itself;
 * therefore it is no rule, has no examples, and is in no output.
 */
export const steps: ReadonlyMap<string, string> = new Map([
  [
    'names/tagger',
    'The learned tagger reads every capitalised word by its form and by what stands around it.',
  ],
  [
    'names/person-evidence',
    'What a row of capitalised words shows of itself, when rules ask whether it is a person.',
  ],
  ['quotations/reporting-clause', 'A word of speech, and the words that say who speaks.'],
  ['coreference/people', 'Names are one person by their words: full names first, then single ones.'],
  ['coreference/organizations', 'Names are one body by known name, spelling, acronym, or short form.'],
  [
    'coreference/instruments',
    'Names are one instrument by known title, wording, acronym, or as the only one that fits.',
  ],
]);
