import { movedEdge, quotedStretches } from '../correction/chosen-spans.js';
import {
  type Added,
  addMention,
  deleteMention,
  mergeEntities,
  moveMention,
  resizeMention,
  retypeEntity,
  retypeMention,
  setEntity,
  setMention,
} from '../correction/correct-mentions.js';
import {
  addQuotation,
  deleteQuotation,
  setFragment,
  setQuotation,
} from '../correction/correct-quotations.js';
import type { Draft } from '../correction/draft.js';
import { entityTypeNames, mentionForms, quotationTypes } from '../evaluation/vocabulary.js';
import { instrumentKinds, instrumentStatuses } from '../instruments.js';
import type { Span } from '../span.js';

/** What a control of the panel is used on. */
export interface Workplace {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly draft: Draft;
  /** Id of the mention or quotation that is corrected; empty where none is. */
  readonly selected: string;
  /** The chosen words, one stretch a block. */
  readonly chosen: readonly Span[];
  /** How far edges move. */
  readonly step: 'word' | 'character';
  /** True where a type is for all mentions of the entity. */
  readonly isForAll: boolean;
  /** Key of the entity that the selected one is the same as; empty where none is said. */
  readonly twin: string;
}

/** A change of the draft, and what to tell the reader of it. Or what the reader has to do first. */
export type Outcome =
  | { readonly make: (before: Draft) => Draft; readonly message: string; readonly added?: string }
  | { readonly first: string };

/** What stands in a button's `data-` attributes. */
export type Facts = Readonly<Record<string, string | undefined>>;

const chooseFirst: Outcome = {
  first: 'First choose words: select them in the text, or write them under “Mark words”.',
};

/** What each button of the panel does that changes the draft. */
export const buttons: ReadonlyMap<string, (place: Workplace, facts: Facts) => Outcome | null> = new Map([
  ['add', add],
  ['delete', ({ selected }) => deletion(selected)],
  ['merge', merge],
  ['move', move],
  ['replace', (place, { at }) => withChosen(place, (parts) => resizing(place, Number(at), parts))],
  [
    'drop-part',
    ({ selected }, { at }) => ({
      make: (before) => setFragment(before, selected, Number(at), []),
      message: 'Removed that part.',
    }),
  ],
  ['add-part', (place) => withChosen(place, (parts) => resizing(place, Number.POSITIVE_INFINITY, parts))],
  ['set-cue', (place) => withChosen(place, ([cue = null]) => quotationPart(place, { cue }))],
  ['no-cue', (place) => quotationPart(place, { cue: null })],
  [
    'set-speaker',
    (place) => withChosen(place, ([span = null]) => quotationPart(place, { speakerSpan: span })),
  ],
  ['no-speaker', (place) => quotationPart(place, { speakerSpan: null })],
]);

/** The deletion of a mention or quotation. */
export function deletion(id: string): Outcome {
  return {
    make: (before) => (before.mentions.has(id) ? deleteMention(before, id) : deleteQuotation(before, id)),
    message: 'Deleted. Undo brings it back.',
  };
}

function add({ text, blocks, draft, chosen }: Workplace, { layer }: Facts): Outcome {
  const [first] = chosen;
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return chooseFirst;
  const type = entityTypeNames.find((each) => each === layer);
  if (type !== undefined && chosen.length > 1)
    return { first: 'A name lies in one paragraph: choose fewer words.' };
  const whole = { start: first.start, end: last.end };
  const added: Added =
    type === undefined
      ? addQuotation(draft, quotedStretches(text, whole, blocks), 'direct')
      : addMention(draft, text, first, type);
  return { make: () => added.draft, message: `Marked as ${layer}.`, added: added.id };
}

function merge({ draft, selected, twin }: Workplace): Outcome | null {
  const from = draft.mentions.get(selected)?.entity ?? '';
  const name = draft.entities.get(twin)?.name;
  if (name === undefined) return { first: 'First say what it is the same as.' };
  return { make: (before) => mergeEntities(before, from, twin), message: `Merged into ${name}.` };
}

function move(place: Workplace, { at, edge, direction }: Facts): Outcome | null {
  const { text, blocks, draft, selected, step } = place;
  const span = draft.mentions.get(selected) ?? draft.quotations.get(selected)?.fragments[Number(at)];
  if (span === undefined) return null;
  const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  if (block === undefined) return null;
  const moved = movedEdge(text, span, block, {
    edge: edge === 'start' ? 'start' : 'end',
    direction: direction === '1' ? 1 : -1,
    step,
  });
  const isSame = moved.start === span.start && moved.end === span.end;
  return isSame ? null : resizing(place, Number(at), [moved]);
}

/** The annotation, or its part number `at`, with other words. */
function resizing({ text, selected }: Workplace, at: number, parts: readonly Span[]): Outcome {
  const [first] = parts;
  const words = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
  return {
    make: (before) =>
      before.mentions.has(selected) && first !== undefined
        ? resizeMention(before, text, selected, first)
        : setFragment(before, selected, at, parts),
    message: `Now “${words}”.`,
  };
}

function withChosen({ chosen }: Workplace, act: (parts: readonly Span[]) => Outcome): Outcome {
  return chosen.length === 0 ? chooseFirst : act(chosen);
}

function quotationPart({ selected }: Workplace, facts: Parameters<typeof setQuotation>[2]): Outcome {
  return { make: (before) => setQuotation(before, selected, facts), message: 'Set.' };
}

type Setting = (place: Workplace, value: string, at: number) => ((before: Draft) => Draft) | null;

/** What each list and field of the panel sets. Null where the value says nothing. */
export const settings: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  [
    'type',
    ({ selected, isForAll }, value) => {
      const type = entityTypeNames.find((each) => each === value);
      if (type === undefined) return null;
      return (before) => {
        const key = before.mentions.get(selected)?.entity ?? null;
        return isForAll && key !== null
          ? retypeEntity(before, key, type)
          : retypeMention(before, selected, type);
      };
    },
  ],
  [
    'form',
    ({ selected }, value) => {
      const form = mentionForms.find((each) => each === value);
      return form === undefined ? null : (before) => setMention(before, selected, { form });
    },
  ],
  [
    'entity',
    ({ selected }, value) => (value === '' ? null : (before) => moveMention(before, selected, value)),
  ],
  ['name', (place, value) => (value.trim() === '' ? null : entityFacts(place, { name: value.trim() }))],
  ['kind', (place, value) => entityFacts(place, { kind: instrumentKinds.find((each) => each === value) })],
  [
    'status',
    (place, value) => entityFacts(place, { status: instrumentStatuses.find((each) => each === value) }),
  ],
  [
    'quotation-type',
    ({ selected }, value) => {
      const type = quotationTypes.find((each) => each === value);
      return type === undefined ? null : (before) => setQuotation(before, selected, { type });
    },
  ],
  [
    'speaker',
    ({ selected }, value, at) =>
      (before) => {
        const speakers = [...(before.quotations.get(selected)?.speakers ?? [])];
        speakers[at] = value;
        return setQuotation(before, selected, {
          speakers: [...new Set(speakers.filter((each) => each !== ''))],
        });
      },
  ],
]);

function entityFacts({ draft, selected }: Workplace, facts: Parameters<typeof setEntity>[2]) {
  const key = draft.mentions.get(selected)?.entity ?? '';
  return (before: Draft) => setEntity(before, key, facts);
}
