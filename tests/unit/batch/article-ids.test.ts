import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIds } from '../../../pipeline/batch/article-ids.js';

describe('articleIds', () => {
  test.each<[paths: string[], ids: string[]]>([
    [['a.md'], ['a']],
    [['news/2017/a.md'], ['news__2017__a']],
    [['stdin'], ['stdin']],
    [['v1.2.md'], ['v1.2']],
    [['noextension'], ['noextension']],
    [['dir.d/file'], ['dir.d__file']],
    [['Lajčák 1.md'], ['Lajčák%201']],
    [['50%.md'], ['50%25']],
    [['a<b>"c|d?.md'], ['a%3Cb%3E%22c%7Cd%3F']],
    [['.hidden.md'], ['%2Ehidden']],
    [['.md'], ['%2Emd']],
    [['-rf'], ['%2Drf']],
    [
      ['a\u3164.md', 'a.md'],
      ['a%E3%85%A4', 'a'],
    ],
    [['__proto__.md'], ['__proto__']],
    // Two files of one name keep what tells them apart.
    [
      ['a.html', 'a.md', 'b.md'],
      ['a.html', 'a.md', 'b'],
    ],
    [
      ['A.md', 'a.html'],
      ['A.md', 'a.html'],
    ],
    [
      ['e\u0301.md', '\u00e9.txt'],
      ['e\u0301.md', '\u00e9.txt'],
    ],
    [
      ['x.md', 'x.md'],
      ['x.md', 'x.md~2'],
    ],
    [
      ['a/b.md', 'a__b.md'],
      ['a__b.md', 'a__b.md~2'],
    ],
    [
      ['a.md', 'A.md'],
      ['a.md', 'A.md~2'],
    ],
    // Names that a system or a run reserves.
    [['con.md'], ['%63on']],
    [['AUX.txt'], ['%41UX']],
    [['run.md'], ['%72un']],
    [['datapackage.html'], ['%64atapackage']],
    [['runner.md'], ['runner']],
  ])('%j → %j', (paths, ids) => {
    expect(articleIds(paths)).toEqual(ids);
  });

  test('shortens long names and keeps them apart', () => {
    const [a = '', b = ''] = articleIds([`${'é'.repeat(300)}1.md`, `${'é'.repeat(300)}2.md`]);
    expect(new TextEncoder().encode(a).length).toBeLessThanOrEqual(180);
    expect(a).toMatch(/^é+~[0-9a-f]{12}$/);
    expect(a).not.toBe(b);
  });

  test('every id is a different, safe file name', () => {
    const segment = fc.string({
      minLength: 1,
      maxLength: 8,
      unit: fc.constantFrom(...'aAé-._~%/ \\\u0000\ud800='),
    });
    fc.assert(
      fc.property(fc.array(segment), (paths) => {
        const ids = articleIds(paths);
        expect(new Set(ids.map((id) => id.normalize('NFC').toLowerCase())).size).toBe(paths.length);
        for (const id of ids) expect(id).toMatch(/^(?!\.)[\p{L}\p{M}\p{N}\-_.~%]+$/u);
      }),
    );
  });
});
