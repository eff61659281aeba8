import { expect, it } from 'vitest';
import { addSpeakerMentions } from '../../../pipeline/attribution/add-speaker-mentions.js';
import { annotateText } from '../../annotate-text.js';

/** Who says each quotation, states behind their delegates included, and what words are mentions. */
function said(text: string) {
  const { attributions, entities, mentions } = addSpeakerMentions(annotateText(text));
  return {
    names: attributions.map(({ entity }) => (entity === null ? null : entities[entity]?.name)),
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
  };
}

it.each([
  ['The representative of Ghana said the sanctions had failed.', 'Ghana'],
  ["China's delegate said the text was weak.", 'China'],
  ['The ambassador for the Philippines said the reef was dying.', 'Philippines'],
])('a delegate who is not named speaks for the state, and is no mention: %s', (text, name) => {
  expect(said(text)).toEqual({ names: [name], mentions: [] });
});

it.each([
  'The representative of the growers said the harvest was lost.',
  'The representatives of Ghana and Togo said the border was open.',
])('who speaks for no state, or for two, is nobody known: %s', (text) => {
  expect(said(text).names).toEqual([null]);
});

it('a delegate with a name speaks with that name', () => {
  expect(said('The representative of Ghana, Ama Mensah, said the sanctions had failed.').names).toEqual([
    'Ama Mensah',
  ]);
});
