import { beforeAll, describe, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './run-in-folder.js';

const article = `# Bakers walk out over levy

The "reformed" Flour Board denied that it had "punished" small bakeries.

“We were told nothing,” said Wanjiru Otieno of the <u>Lakeside Bakers Union</u>. The union, she said, would appeal under the Fair Trade Act. Kenya signed the Lamu Convention.

Otieno met Peter Maina, the minister, on Sunday. He did not say that the levy would fall. “It is too early 🙂.”

Jane Otieno, a cousin, was there. Ms. Otieno wept at the Riverside Shopping Centre. The UN Convention on the Law of the Sea was not on the table.
`;

let folder: Folder;

beforeAll(() => {
  folder = temporaryFolder();
  folder.put('a.md', article);
});

const explain = (...args: string[]) => folder.run('explain', 'a.md', ...args);

/** The part of the output under a heading. */
async function part(heading: string, ...args: string[]): Promise<string> {
  const { stdout } = await explain(...args);
  return stdout.slice(stdout.indexOf(`\n${heading}\n`)).split('\n\n')[0] ?? '';
}

describe('explain', () => {
  test('answers in four parts', async () => {
    const { code, stdout } = await explain('--text', 'Wanjiru Otieno');
    expect(code).toBe(0);
    expect(stdout.match(/^(?:What|Who) .*$/gm)).toEqual([
      'What stands here',
      'What was proposed',
      'Who won, and why',
      'What was blocked, and why',
    ]);
  });

  test.each<[question: string, args: string[], heading: string, answer: RegExp]>([
    [
      'which rule made it',
      ['--text', 'Wanjiru Otieno'],
      'What stands here',
      /person \(name\) “Wanjiru Otieno” → Wanjiru Otieno\n.*\n.*rule people\/[a-z-]+: \p{Lu}/u,
    ],
    [
      'who speaks, by which cue and rule',
      ['--text', 'We were told nothing'],
      'What stands here',
      /speaker: Wanjiru Otieno \(cue “said”\)\n {6}rule attribution\/name: \p{Lu}/u,
    ],
    [
      'what the tagger thought, and how surely',
      ['--text', 'Peter Maina'],
      'What was proposed',
      /reads “Peter” clearly as a person; next likeliest: /,
    ],
    [
      'why two names are one person',
      ['--text', 'Ms. Otieno'],
      'Who won, and why',
      /“Otieno”: one person with “Jane Otieno”, who bears this name/,
    ],
    [
      'and why they are not',
      ['--text', 'Ms. Otieno'],
      'What was blocked, and why',
      /“Otieno”: not “Wanjiru Otieno”, who bears it too/,
    ],
    [
      'why two full names are two people',
      ['--text', 'Jane Otieno'],
      'What was blocked, and why',
      /not one person with “Wanjiru Otieno”: the other words, or Mr\. and Ms\., differ/,
    ],
    [
      'why these marks hold no quotation',
      ['--text', '"reformed"'],
      'What was blocked, and why',
      /“reformed”: no source: scare quotes/,
    ],
    [
      'why this clause is no quotation',
      ['--text', 'did not say'],
      'What was blocked, and why',
      /“say” may announce words, but the speech is denied/,
    ],
    [
      'whom a pronoun means',
      ['--text', 'she said'],
      'Who won, and why',
      /speaker: Wanjiru Otieno \(“she”\)\n.*rule attribution\/pronoun/,
    ],
    [
      'who else could have said it',
      ['--text', 'It is too early'],
      'What was blocked, and why',
      /speaker Peter Maina: -?[\d.]+ points/,
    ],
    [
      'why a capitalised word is no person',
      ['--text', 'Law of the Sea'],
      'What was blocked, and why',
      /“Law”: no rule takes this by itself for a person; seen: .*“the” before it/,
    ],
    [
      'why a phrase around a head noun is no organization',
      ['--text', 'Riverside Shopping Centre'],
      'What was blocked, and why',
      /“Riverside Shopping Centre”: a place where something happens\n.*rule organizations\/head-of: /,
    ],
    [
      'what somebody did with an instrument',
      ['--text', 'Lamu Convention'],
      'What stands here',
      /event sign: “Kenya” – “signed” – “Lamu Convention”\n {6}rule events\/active: /,
    ],
    [
      'why an instrument is one of its own',
      ['--text', 'Fair Trade Act'],
      'Who won, and why',
      /an instrument of its own/,
    ],
    [
      'that nothing is known',
      ['--text', 'was there'],
      'What was proposed',
      /nothing: no rule knows these words/,
    ],
  ])('says %s', async (_, args, heading, answer) => {
    expect(await part(heading, ...args)).toMatch(answer);
  });

  test('--at takes one place or a stretch, in code points of the file', async () => {
    const start = article.indexOf('Lakeside');
    const one = await explain('--at', String(start));
    expect(one.stdout).toContain('[L]akeside Bakers Union');
    const stretch = await explain('--at', `${start}-${start + 'Lakeside Bakers Union'.length}`);
    expect(stretch.stdout).toContain('[Lakeside Bakers Union]');
    const behindAstral = Array.from(article).join('').indexOf('Jane') - 1;
    expect((await explain('--at', String(behindAstral))).stdout).toContain('[J]ane Otieno');
  });

  test('takes the nearest text where markup stands, and says so', async () => {
    const markup = article.indexOf('<u>') + 1;
    const { code, stdout, stderr } = await explain('--at', String(markup));
    expect(code).toBe(0);
    expect(stderr).toContain(
      `At character ${markup} stands markup, which is no part of the text; the nearest text stands at `,
    );
    expect(stdout).toContain('the[ ]Lakeside');
  });

  test('words stand for themselves before they stand for parts of others, and --nth picks one', async () => {
    expect((await explain('--text', 'she')).stdout.match(/\[she\]/g)).toHaveLength(1);
    expect((await explain('--text', 'akers')).stdout).toMatch(/B\[akers\]/);
    const otieno = await explain('--text', 'Otieno', '--nth', '2');
    expect(otieno.stdout).toMatch(/^“\[Otieno\] met Peter Maina/);
    expect((await explain('--text', 'Otieno')).stderr).toBe(
      '… and 1 more places; --nth N explains one of them\n',
    );
    expect((await explain('--text', 'Otieno', '--nth', '9')).stderr).toContain(
      'stands in the article 4 times; --nth 9 is beyond that',
    );
  });

  test.each([
    ['wanjiru otieno', 'Wanjiru Otieno'],
    ['Wanjiro Otieno', 'Wanjiru Otieno'],
    ['Fair Trading Act', 'Fair Trade Act'],
    ["Ms Otieno's", 'Ms. Otieno'],
  ])('%s is not there, but %s is', async (words, similar) => {
    const { code, stderr } = await explain('--text', words);
    expect(code).toBe(2);
    expect(stderr).toContain(`Did you mean "${similar}"?`);
  });

  test('JSON holds the same, with places in the file', async () => {
    const [only, ...others]: readonly Record<string, unknown>[] = JSON.parse(
      (await explain('--text', 'Peter Maina', '--format', 'json')).stdout,
    );
    const start = article.indexOf('Peter Maina');
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      start,
      end: start + 'Peter Maina'.length,
      words: 'Peter Maina',
      mentions: [{ type: 'person', entity: 'Peter Maina', rule: expect.stringMatching(/^people\//) }],
    });
  });

  test('an output is not what it explains, and it says what is', async () => {
    await folder.run('annotate', 'a.md', '--out', 'out');
    expect((await folder.run('explain', 'out/a.json', '--text', 'Otieno')).stderr).toContain(
      'looks like an output. Give the article that it was made from',
    );
  });
});
