import { expect, it } from 'vitest';
import type { Candidate } from '../../../pipeline/document.js';
import { isWholeName, isWholePerson } from '../../../pipeline/names/tagged-whole.js';
import { organizationRules } from '../../../pipeline/rules/organizations.js';

/** Brackets around what the tagger read, braces around what a rule found in it. */
const table: readonly (readonly [text: string, isWhole: boolean])[] = [
  ['The [Pemba Island {House of Assembly}] met.', true],
  ['She left [{Sony Pictures} Animation] in May.', true],
  ['A letter to the [{House of Lords} of Freedonia] came back.', true],
  ['[{Blue Cross} Blue Shield Association] paid.', true],
  ['The [Dutch {Green Left}] agreed.', false],
  ['The [Geneva-based {Red Cross}] agreed.', false],
  ['The [Labour {Leeds Council}] leader agreed.', false],
  ['A [{Likud} party] member left.', false],
  ['Three [{Labour} MPs] left.', false],
  ['The [{UN} Emergency Relief] Coordinator flew in.', false],
  ['The [{African Union} Peace] and Security Commissioner flew in.', false],
  ["The [{Department of Labor}'s Wage] and Hour Division sued.", false],
  ['They fined [{Bumi Lestari} Rp] 1.2 trillion.', false],
  ['The chair of [{Forward Nord} of Italy] resigned.', false],
  ['An [{EU}-Africa] summit ended.', false],
  ['The [Lake Service for Rights and {Human Rights Watch}] agreed.', false],
  ['A [{Mets}t] fan.', false],
];

it.each(table)('%s', (marked, isWhole) => {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const candidate = (start: number, end: number, rule: string): Candidate => ({
    type: 'organization',
    form: 'name',
    start,
    end,
    rule,
    priority: 80,
  });
  const outer = candidate(at('['), at(']'), 'organizations/tagger');
  const inner = candidate(at('{'), at('}'), organizationRules.knownName.id);
  expect(isWholeName(outer, inner, text)).toBe(isWhole);
});

it('leaves alone what stands by itself within a longer word', () => {
  const text = 'A CDU/CSU motion';
  const span = { type: 'organization', form: 'name', priority: 80 } as const;
  const outer = { ...span, start: 2, end: 9, rule: 'organizations/tagger' };
  const inner = { ...span, start: 2, end: 5, rule: organizationRules.partOfCompound.id };
  expect(isWholeName(outer, inner, text)).toBe(false);
});

it.each<readonly [text: string, isWhole: boolean]>([
  ['“Yes,” [Serene {Koh Bee Lian}] said.', true],
  ['[{Ana Ruiz} i Pujol] left.', true],
  ['[{Ana Ruiz} of Texas] left.', false],
  ['[{Pieter Okoma} the Elder] painted it.', true],
  ['[Senator {Ana Ruiz}] left.', false],
  ['[{Ana Ruiz} Live] is on.', false],
])('%s, of people', (marked, isWhole) => {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const span = (start: number, end: number) =>
    ({ type: 'person', form: 'name', start, end, rule: '', priority: 70 }) as const;
  expect(isWholePerson(span(at('['), at(']')), span(at('{'), at('}')), text)).toBe(isWhole);
});
