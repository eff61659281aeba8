import { expect, test } from 'vitest';
import { alignEntities } from '../../../pipeline/evaluation/align-entities.js';
import type {
  AnnotatedEntity,
  AnnotatedMention,
  Annotations,
} from '../../../pipeline/evaluation/annotations.js';
import { matchMentions } from '../../../pipeline/evaluation/match-mentions.js';

/** Mentions from `a a b:pronoun -`, one after another, each of an entity (`-`: of none). */
function mentions(notation: string): readonly AnnotatedMention[] {
  return notation.split(' ').map((each, index) => {
    const [entity = '', form = 'name'] = each.split(':');
    const forms = { name: 'name', pronoun: 'pronoun' } as const;
    return {
      start: 2 * index,
      end: 2 * index + 1,
      type: 'person',
      form: form === 'pronoun' ? forms.pronoun : forms.name,
      entity: entity === '-' ? null : entity,
    };
  });
}

/** Entities from `a=Ada Obi/Ada b=Bo`; organizations where the name ends in Inc. */
function entities(notation: string): ReadonlyMap<string, AnnotatedEntity> {
  return new Map(
    notation.split(', ').flatMap((each) => {
      const [id = '', names = ''] = each.split('=');
      const [name = '', ...aliases] = names.split('/');
      const type = name.endsWith('Inc') ? 'organization' : 'person';
      return id === '' ? [] : [[id, { type, name, aliases }] as const];
    }),
  );
}

const side = (some: string, named = ''): Annotations => ({
  mentions: mentions(some),
  entities: entities(named),
  quotations: [],
});

test.each([
  ['the most mentions', side('a a a'), side('y x x'), 'a=x'],
  ['the first by id among equals', side('a a'), side('y x'), 'a=x'],
  ['the one of its name among equals', side('a a', 'a=Ada'), side('x y', 'x=Bo, y=ADA'), 'a=y'],
  ['the most mentions before its name', side('a a a', 'a=Ada'), side('x x y', 'x=Bo, y=Ada'), 'a=x'],
  ['one whose name it has', side('- -', 'a=Ada'), side('- -', 'x=Bo, y=Ada'), 'a=y'],
  ['one with its name as an alias', side('- -', 'a=Ada'), side('- -', 'x=Bo, y=Ada Obi/Ada'), 'a=y'],
  ['the first of two of its name', side('- -', 'a=Ada'), side('- -', 'x=Ada, y=Ada'), 'a=x'],
  ['accents written in two ways', side('-', 'a=Zoe\u0308'), side('-', 'x=Zo\u00eb'), 'a=x'],
  ['none of another type', side('-', 'a=Ada Inc'), side('-', 'x=Ada, y=Bo Inc'), ''],
  ['nobody', side('- -', 'a=Cy'), side('- -', 'x=Bo'), ''],
  ['a pronoun has no vote beside a name', side('a b'), side('x:pronoun x'), 'b=x'],
  ['a pronoun votes where nothing has a name', side('a'), side('x:pronoun'), 'a=x'],
  ['what one side leaves open is no vote', side('a - -'), side('- x -'), ''],
  ['an unknown entity is none to vote for', side('a a a'), side('- - x'), 'a=x'],
])('%s', (_, predicted, gold, expected) => {
  const alignment = alignEntities(predicted, gold, matchMentions(predicted.mentions, gold.mentions));
  expect([...alignment].map((pair) => pair.join('=')).join(' ')).toBe(expected);
});
