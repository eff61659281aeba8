import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './run-in-folder.js';

const list = 'type,name,aliases\norganization,Mornings,the Early Ones\ninstrument,sea pact,\n';

describe('annotate --lexicon', () => {
  test('takes own names, and says in the output that it did', async () => {
    const folder = temporaryFolder();
    folder.put('a.md', 'The Early Ones broke the sea pact.\n');
    folder.put('own.csv', list);
    folder.put('more.csv', 'type,name\nperson,Nobody Else\n');
    const { code } = await folder.run(
      'annotate',
      'a.md',
      '--out',
      'out',
      '--lexicon',
      'own.csv',
      '--lexicon',
      'more.csv',
    );
    expect(code).toBe(0);
    const { mentions, entities, generator } = folder.record('a');
    expect(mentions.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      'organizations/own-list Early Ones',
      'instruments/own-list sea pact',
    ]);
    expect(entities.map(({ name }) => name)).toEqual(['Mornings', 'sea pact']);
    const { options, generator: ofRun } = folder.manifest();
    expect(options.lexicon).toMatchObject({ files: ['own.csv', 'more.csv'], rows: 3 });
    expect(generator.rules).toMatch(/\+[0-9a-f]{16}$/);
    expect(ofRun).toEqual(generator);
    expect((await folder.run('verify', 'out')).code).toBe(0);
  });

  test('a list with mistakes stops before anything is written, with all of them', async () => {
    const folder = temporaryFolder();
    folder.put('a.md', 'The Early Ones left.\n');
    folder.put('own.csv', 'type,name,kind\nhuman,X,\ninstrument,Y,pact\n');
    const { code, stderr } = await folder.run('annotate', 'a.md', '--out', 'out', '--lexicon', 'own.csv');
    expect(code).toBe(2);
    expect(stderr).toContain('own.csv:2:1: no type is called "human"');
    expect(stderr).toContain('own.csv:3:14: instruments have no kind "pact"');
    expect(folder.has('out')).toBe(false);
  });

  test('a list that is not there is an error', async () => {
    const folder = temporaryFolder();
    folder.put('a.md', 'The Early Ones left.\n');
    const { code, stderr } = await folder.run('annotate', 'a.md', '--lexicon', 'none.csv');
    expect(code).toBe(2);
    expect(stderr).toContain('the list "none.csv" cannot be read');
  });

  test('explain uses it', async () => {
    const folder = temporaryFolder();
    folder.put('a.md', 'They sued Mornings again.\n');
    folder.put('own.csv', list);
    const { stdout } = await folder.run('explain', 'a.md', '--text', 'Mornings', '--lexicon', 'own.csv');
    expect(stdout).toContain('organizations/own-list');
  });
});

describe('lexicon check', () => {
  const folder = temporaryFolder();
  folder.put('own.csv', 'type,name,aliases\nperson,Ana Ruizova,Owl\norganization,Blue Door,Owl\n');
  folder.put('good.csv', 'type,name\nperson,Ana Ruizova\nperson,Pia Lundova\n');
  folder.put('news/a.md', 'Ana Ruizova left.\n');

  test('prints problems with their places and ends with 5', async () => {
    const { code, stdout, stderr } = await folder.run('lexicon', 'check', 'own.csv');
    expect(code).toBe(5);
    expect(stdout).toBe(
      'own.csv:2: problem other-type: “Owl”: it is also a name of the organization “Blue Door” (own.csv, line 3)\n' +
        'own.csv:3: problem other-type: “Owl”: it is also a name of the person “Ana Ruizova” (own.csv, line 2)\n',
    );
    expect(stderr).toBe('2 rows checked: 2 problems, 0 pieces of advice\n');
  });

  test('counts in articles', async () => {
    const { code, stdout } = await folder.run(
      'lexicon',
      'check',
      'good.csv',
      '--text',
      'news',
      '--format',
      'csv',
    );
    expect(code).toBe(0);
    expect(stdout).toBe(
      'severity,code,file,line,form,message\n' +
        'count,in-text,good.csv,2,Ana Ruizova,1 times in 1 articles\n' +
        'advice,not-in-text,good.csv,3,Pia Lundova,none of its names stands in the articles\n',
    );
  });

  test('prints JSON', async () => {
    const { stdout } = await folder.run('lexicon', 'check', 'own.csv', '--format', 'json');
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  test('wants articles to count in', async () => {
    const { code, stderr } = await folder.run('lexicon', 'check', 'good.csv', '--text', 'nowhere');
    expect(code).toBe(2);
    expect(stderr).toContain('no article in nowhere');
  });
});
