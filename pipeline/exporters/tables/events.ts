import type { EventRecord, LocatedSpan } from '../../annotation-record.js';
import { eventModalities, eventTypes } from '../../event-types.js';
import { type Column, table } from '../table.js';
import { documentColumn, list, sentenceOf, sourceColumns, spanColumns, toDocument } from './columns.js';

/** The columns of a span, said of an event's cue. */
const ofCue = (columns: readonly Column<LocatedSpan>[]): readonly Column<EventRecord>[] =>
  columns.map(({ value, description, ...column }) => ({
    ...column,
    description: description.replace('character', 'character of the cue'),
    value: ({ cue }, context) => value(cue, context),
  }));

export const events = table<EventRecord>({
  name: 'events',
  description: 'One row a thing that somebody did, or means to do, with an instrument.',
  primaryKey: ['document', 'event'],
  foreignKeys: [
    toDocument,
    { fields: ['document', 'instrument'], resource: 'mentions', reference: ['document', 'mention'] },
  ],
  things: (record) => record.events,
  columns: [
    documentColumn,
    {
      name: 'event',
      type: 'string',
      required: true,
      description: 'Id of the event within the article.',
      value: ({ id }) => id,
    },
    {
      name: 'type',
      type: 'string',
      enum: eventTypes,
      description: 'What is done with the instrument: adopt, sign, ratify …',
      value: ({ type }) => type,
    },
    {
      name: 'instrument',
      type: 'string',
      required: true,
      description: 'Id of the mention of the instrument.',
      value: ({ instrument }) => instrument,
    },
    {
      name: 'instrument_name',
      type: 'string',
      description: 'Name of the instrument.',
      value: ({ entity: id }, { entity }) => entity(id)?.name,
    },
    {
      name: 'agents',
      type: 'string',
      description: 'Who does it, by name where it is known, else in the words of the text, divided by "; ".',
      value: ({ agents }, { entity }) =>
        list(agents.map(({ entity: id, text }) => entity(id ?? null)?.name ?? text)),
    },
    {
      name: 'cue',
      type: 'string',
      description: 'The word that says so ("signed").',
      value: ({ cue }) => cue.text,
    },
    {
      name: 'modality',
      type: 'string',
      enum: eventModalities,
      description: 'Whether the text says that it happened (asserted) or that it is meant to (expected).',
      value: ({ modality }) => modality,
    },
    ...ofCue(spanColumns),
    ...ofCue(sourceColumns),
    {
      name: 'sentence',
      type: 'string',
      description: 'Id of the sentence that the cue stands in.',
      value: ({ cue }, { record }) => sentenceOf(record, cue),
    },
    { name: 'rule', type: 'string', description: 'Id of the rule that found it.', value: ({ rule }) => rule },
  ],
});
