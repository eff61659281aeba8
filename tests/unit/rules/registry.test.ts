import { describe, expect, test } from 'vitest';
import { addSpeakerMentions } from '../../../pipeline/attribution/add-speaker-mentions.js';
import { toSource } from '../../../pipeline/offset-map.js';
import { ownLexicon } from '../../../pipeline/own-names/own-lexicon.js';
import { readOwnNames } from '../../../pipeline/own-names/read-own-names.js';
import { newsPipelineWith } from '../../../pipeline/pipeline.js';
import { readMarkdown } from '../../../pipeline/readers/markdown.js';
import { readPlainText } from '../../../pipeline/readers/plain-text.js';
import { allRules, ruleById } from '../../../pipeline/rules/registry.js';
import type { Rule } from '../../../pipeline/rules/rule.js';
import { steps } from '../../../pipeline/rules/steps.js';
import { contains, overlaps, type Span } from '../../../pipeline/span.js';
import type { Decision } from '../../../pipeline/stage.js';
import { type MarkedExample, readExample } from './marked-example.js';

const metadata = {
  path: 'example.txt',
  mediaType: 'text/plain',
  encoding: 'utf-8',
  sha256: '',
  title: null,
  publishedAt: null,
  publisher: null,
  language: null,
} as const;

function run(text: string, lexicons: readonly string[] = []) {
  const decisions: Decision[] = [];
  const lists = lexicons.flatMap((csv) => readOwnNames({ name: 'example.csv', text: csv }).entries);
  // Headings and block quotations are Markdown; all other examples are plain text.
  const read = /^(?:#+|>) /m.test(text) ? readMarkdown : readPlainText;
  const article = read('example', text, metadata);
  const { document } = newsPipelineWith(ownLexicon(lists)).run(article, {
    onDecision: (decision) => decisions.push(decision),
  });
  const inExample = (span: Span) => (span.end > span.start ? toSource(article.offsets, span) : span);
  return { ...document, decisions, inExample };
}

type Ran = ReturnType<typeof run>;

/** What a rule did on an example: each time that it fired, the spans that it fired on. */
function firings({ id }: Rule, ran: Ran): readonly (readonly Span[])[] {
  const candidates = [...ran.people, ...ran.organizations, ...ran.instruments, ...ran.mentions];
  return [
    ...candidates.filter(({ rule }) => rule === id).map((candidate) => [candidate]),
    ...ran.quotations.filter(({ rule }) => rule === id).map(({ fragments }) => fragments),
    ...ran.quotations
      .filter((_, index) => ran.attributions[index]?.rule === id)
      .map(({ fragments }) => fragments),
    ...ran.events
      .filter(({ rule }) => rule === id)
      .flatMap(({ instrument }) =>
        ran.mentions.slice(instrument, instrument + 1).map((mention) => [mention]),
      ),
    ...ran.decisions
      .filter(({ rule, outcome }) => rule === id && outcome !== 'lost')
      .map((decision) => [decision]),
  ].map((spans) => spans.map(ran.inExample));
}

/** A span without the quotation marks, spaces and stops at its edges, which examples may leave out. */
function trimmed(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function agrees({ text, spans }: MarkedExample, fired: readonly Span[]): boolean {
  return (
    spans.length === 0 ||
    spans.every((wanted) =>
      fired.some((span) => overlaps(span, wanted) && trimmed(text, span) === trimmed(text, wanted)),
    )
  );
}

const examples = allRules.flatMap((rule) => rule.examples.map((example) => ({ rule, id: rule.id, example })));

describe('rules', () => {
  test('have ids of their own, as layer/what-it-sees', () => {
    expect(ruleById.size).toBe(allRules.length);
    for (const { id } of allRules) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('say in one sentence what they see', () => {
    for (const { id, description } of allRules) expect(description, id).toMatch(/^\p{Lu}.*[.!?)”"]$/u);
  });

  test.each(examples)('$id fires on $example', ({ rule, example }) => {
    const marked = readExample(example);
    const ran = run(marked.text, rule.lexicon === undefined ? [] : [rule.lexicon]);
    const fired = firings(rule, ran);
    const shown = fired.map((spans) => spans.map(({ start, end }) => marked.text.slice(start, end)));
    expect(
      fired.length > 0 && agrees(marked, fired.flat()),
      fired.length === 0 ? 'it did not fire' : `it fired on ${JSON.stringify(shown)}`,
    ).toBe(true);
  });

  test.each(examples.filter(({ rule }) => rule.id.startsWith('attribution/')))(
    '$id names the speaker of $example',
    ({ rule, example }) => {
      const { text, speakers } = readExample(example);
      const { attributions, inExample } = run(text);
      for (const speaker of speakers) {
        const spans = attributions.flatMap(({ span, rule: by }) =>
          by === rule.id && span !== null ? [inExample(span)] : [],
        );
        expect(
          spans.some((span) => contains(speaker, span) && span.end === speaker.end),
          JSON.stringify(spans.map(({ start, end }) => text.slice(start, end))),
        ).toBe(true);
      }
    },
  );

  test.each(examples.filter(({ rule }) => rule.id.startsWith('events/')))(
    '$id tells the cue and the agents of $example',
    ({ rule, example }) => {
      const { text, cues, speakers } = readExample(example);
      const { events, inExample } = run(text);
      const [event] = events.filter((each) => each.rule === rule.id);
      const words = (spans: readonly Span[]) =>
        spans.map(inExample).map(({ start, end }) => text.slice(start, end));
      expect(words(event === undefined ? [] : [event.cue])).toEqual(
        cues.map((span) => text.slice(span.start, span.end)),
      );
      expect(words(event?.agents ?? [])).toEqual(speakers.map((span) => text.slice(span.start, span.end)));
    },
  );

  test('and steps that are described are all that decides something in an article', () => {
    const listed = allRules.flatMap(({ lexicon }) => lexicon ?? []);
    const ran = run(examples.map(({ example }) => readExample(example).text).join('\n\n'), listed);
    const used = [
      ...ran.decisions,
      ...addSpeakerMentions(ran).mentions,
      ...ran.quotations,
      ...ran.attributions,
    ].map(({ rule }) => rule);
    const others = new Set(used.filter((id) => !ruleById.has(id)));
    expect([...others].sort()).toEqual([...steps.keys()].sort());
  });
});
