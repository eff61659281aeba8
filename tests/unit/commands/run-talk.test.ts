import { describe, expect, test } from 'vitest';
import type { InputReport } from '../../../pipeline/batch/manifest.js';
import { durationText, paceKeeper } from '../../../pipeline/commands/pace.js';
import { type RunTalk, runTalk, type TalkOptions } from '../../../pipeline/commands/run-talk.js';
import type { Terminal } from '../../../pipeline/commands/terminal.js';

const refused: InputReport = { path: 'odd\u001b.md', id: 'odd', status: 'refused', message: 'is binary' };

/** Runs talk under a clock that stands still unless it is told to go on, and returns what it wrote. */
function said(
  options: Partial<TalkOptions> & Partial<Pick<Terminal, 'redraws'>>,
  run: (talk: RunTalk, wait: (milliseconds: number) => void) => void,
): string {
  let clock = 5_000;
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  const terminal: Terminal = {
    stdout: { write },
    stderr: { write },
    stdin: (async function* () {})(),
    cwd: '/',
    redraws: options.redraws ?? false,
    colours: false,
    showsData: false,
    nodeVersion: 'v20',
    now: () => clock,
    signal: new AbortController().signal,
  };
  run(runTalk(terminal, { style: 'auto', quiet: false, mayRedraw: true, ...options }), (milliseconds) => {
    clock += milliseconds;
  });
  return written;
}

const steps = (talk: RunTalk, wait: (milliseconds: number) => void) => {
  talk.step({ done: 0, total: 200, failed: 0, path: null });
  for (let done = 1; done <= 150; done += 1) {
    wait(500);
    talk.step({ done, total: 200, failed: done > 100 ? 1 : 0, path: `${done}.md` });
  }
};

describe('on a terminal', () => {
  test('a bar is redrawn with rate and time left, and goes before anything else is written', () => {
    const written = said({ redraws: true }, (talk, wait) => {
      steps(talk, wait);
      talk.problem(refused);
      talk.finish('150 articles\n', {});
    });
    const drawn = written.split('\r').filter((line) => line.startsWith('['));
    expect(drawn[0]?.trimEnd()).toBe('[                    ] 0 %  0 of 200');
    expect(drawn.at(-1)?.trimEnd()).toBe(
      '[===============     ] 75 %  150 of 200, 2.0 a second, 25 s left, 1 failed',
    );
    expect(written).toMatch(/\r +\rrefused: odd\\u\{1b\}\.md: is binary\n150 articles\n$/);
  });

  test('it is drawn ten times a second at most', () => {
    const written = said({ redraws: true }, (talk, wait) => {
      for (let done = 0; done <= 1000; done += 1) {
        talk.step({ done, total: null, failed: 0, path: null });
        wait(1);
      }
    });
    expect(written.split('\r').length - 1).toBeLessThanOrEqual(11);
    expect(written).toContain('900 articles, 1000.0 a second');
  });

  test('where data go to the same screen there are lines instead', () => {
    expect(said({ redraws: true, mayRedraw: false }, steps)).not.toContain('\r');
  });

  test('no line is wider than the screen', () => {
    const written = said({ redraws: true }, (talk, wait) => {
      talk.step({ done: 0, total: 9e9, failed: 0, path: null });
      wait(1000);
      talk.step({ done: 123_456_789, total: 9_000_000_000, failed: 1_234_567, path: null });
    });
    for (const line of written.split('\r')) expect(line.length).toBeLessThanOrEqual(78);
  });
});

describe('elsewhere', () => {
  test('there is a line every half minute', () => {
    expect(said({}, steps).trimEnd().split('\n')).toEqual([
      '60 of 200 articles (30 %), 2.0 a second, 1 min 10 s left',
      '120 of 200 articles (60 %), 2.0 a second, 40 s left, 1 failed',
    ]);
  });

  test('--progress lines asks for the same on a terminal', () => {
    expect(said({ redraws: true, style: 'lines' }, steps)).toBe(said({}, steps));
  });

  test('a short run has none', () => {
    const run = (talk: RunTalk) => talk.step({ done: 1, total: 1, failed: 0, path: 'a.md' });
    expect(said({}, run)).toBe('');
  });
});

test('--progress json: one object a line, once a second, and the end', () => {
  const written = said({ style: 'json', redraws: true }, (talk, wait) => {
    steps(talk, wait);
    talk.warn('many files');
    talk.problem(refused);
    talk.finish('for people', { exitCode: 3 });
  });
  const events: readonly { readonly event: string }[] = written
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events[0]).toEqual({
    event: 'progress',
    ...{ done: 0, total: 200, failed: 0, path: null, perSecond: null, secondsLeft: null },
  });
  expect(events.filter(({ event }) => event === 'progress')).toHaveLength(76);
  expect(events.at(-4)).toEqual({
    event: 'progress',
    ...{ done: 150, total: 200, failed: 1, path: '150.md', perSecond: 2, secondsLeft: 25 },
  });
  expect(events.slice(-3)).toEqual([
    { event: 'warning', message: 'many files' },
    { event: 'problem', ...refused },
    { event: 'finished', exitCode: 3 },
  ]);
});

test.each(['auto', 'lines', 'json'] as const)('--quiet keeps problems alone: %s', (style) => {
  const written = said({ style, quiet: true, redraws: true }, (talk, wait) => {
    steps(talk, wait);
    talk.warn('many files');
    talk.problem(refused);
    talk.finish('for people', {});
  });
  expect(written.split('\n')).toHaveLength(2);
  expect(written).toContain('is binary');
});

test('the pace is that of the last half minute', () => {
  let clock = 0;
  const pace = paceKeeper(() => clock);
  expect(pace(0, 1000)).toEqual({ perSecond: null, secondsLeft: null });
  for (let second = 1; second <= 100; second += 1) {
    clock = second * 1000;
    pace(second * 5, 1000);
  }
  for (let second = 101; second <= 140; second += 1) {
    clock = second * 1000;
    pace(500 + (second - 100), 1000);
  }
  clock += 1000;
  expect(pace(541, 1000)).toEqual({ perSecond: 1, secondsLeft: 459 });
  clock += 60_000;
  expect(pace(541, 1000).perSecond).toBeLessThan(1);
});

test.each([
  [0, '0 s'],
  [7.2, '8 s'],
  [59.5, '1 min 0 s'],
  [130, '2 min 10 s'],
  [11_100, '3 h 5 min'],
])('%d seconds are %s', (seconds, text) => expect(durationText(seconds)).toBe(text));
