import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../pipeline/gate/article-outcome.js';
import { gateJunit } from '../../../pipeline/gate/gate-junit.js';
import { gatePage } from '../../../pipeline/gate/gate-page.js';
import { baselineOf, judge, type Limits } from '../../../pipeline/gate/judge.js';
import { annotated, judged } from './judged.js';

const limits: Limits = { floors: new Map(), maxDrop: 0, tolerance: false };
const hostile = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'onload='x",
  '&lt;',
];

/** A verdict in which everything that comes from files is hostile. */
function hostileVerdict() {
  const words = hostile.map((each) => each.replaceAll(' ', '_'));
  const text = `The ${words.join(' and ')} end.`;
  const all = words.map((each) => `instrument ${each}`).join(', ');
  const gold = annotated(text, all);
  const name = hostile.join('');
  const before = outcomeOf(judged(name, text, annotated(text, all, hostile[1]), gold), undefined);
  const baseline = baselineOf([before], ['hash']);
  const now = annotated(
    text,
    `instrument ${words[0]}, person ${words[1]}, instrument ${words[2]}`,
    hostile[0],
  );
  return judge(baseline, [outcomeOf(judged(name, text, now, gold), baseline.articles.get(name))], limits);
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }) });
  parser.end(html);
  return elements;
}

describe('the page', () => {
  const page = gatePage(hostileVerdict(), limits);
  const elements = elementsOf(page);

  test('has no element and no attribute that the articles brought in', () => {
    const names = new Set(elements.map(({ name }) => name));
    for (const name of ['script', 'img', 'link', 'iframe', 'a']) expect(names).not.toContain(name);
    const attributes = new Set(elements.flatMap((each) => Object.keys(each.attributes)));
    expect([...attributes].sort()).toEqual([
      'aria-hidden',
      'aria-label',
      'charset',
      'class',
      'content',
      'dir',
      'http-equiv',
      'lang',
      'name',
      'role',
      'scope',
      'tabindex',
    ]);
  });

  test('shows the words as they are', () => {
    let shown = '';
    new Parser({ ontext: (text) => (shown += text) }).end(page);
    for (const words of hostile) expect(shown).toContain(words.replaceAll(' ', '_'));
  });

  test('allows its own style and nothing else', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = elements.find(({ attributes }) => 'http-equiv' in attributes)?.attributes.content;
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(elements.some(({ attributes }) => 'style' in attributes)).toBe(false);
  });

  test('knows dark screens and paper, and reads its signs aloud', () => {
    expect(page).toContain('prefers-color-scheme: dark');
    expect(page).toContain('@media print');
    expect(page).toContain('<span aria-hidden="true">−I</span><span class="aloud">[lost instrument] </span>');
  });
});

test('JUnit XML escapes as well, and leaves out what XML cannot hold', () => {
  const report = gateJunit(hostileVerdict(), limits);
  const names = new Set(elementsOf(report).map(({ name }) => name));
  expect([...names].sort()).toEqual(['failure', 'testcase', 'testsuite', 'testsuites']);
  expect(report).toMatch(
    /<testcase classname="quality gate" name="instrument"><failure message="2 fewer right/,
  );
});
