import { describe, expect, it } from 'vitest';
import { linkPeople } from '../../../pipeline/coreference/link-people.js';
import { annotateNames } from '../names/annotate-names.js';

/** Each person as `name: mention | mention`. */
function people(text: string): readonly string[] {
  const { document } = annotateNames(text);
  return linkPeople(document).map(({ name, mentions }) => {
    const texts = mentions.map((index) => {
      const mention = document.mentions[index];
      return mention === undefined ? '?' : text.slice(mention.start, mention.end);
    });
    return `${name}: ${texts.join(' | ')}`;
  });
}

describe('linkPeople', () => {
  it.each<[string, readonly string[]]>([
    ['Ana Ruiz left. Ms. Ruiz was tired. Nobody saw Ruiz again.', ['Ana Ruiz: Ana Ruiz | Ruiz | Ruiz']],
    [
      'Mr. Biden rose. Jill Biden sat. Joe Biden spoke. Mrs. Biden waved.',
      ['Jill Biden: Jill Biden | Biden', 'Joe Biden: Biden | Joe Biden'],
    ],
    ['Miroslav Lajčák spoke. Mr. Lajcak left.', ['Miroslav Lajčák: Miroslav Lajčák | Lajcak']],
    [
      'Miroslav Lajc\u030ca\u0301k spoke. Mr. Lajčák left.',
      ['Miroslav Lajčák: Miroslav Lajc\u030ca\u0301k | Lajčák'],
    ],
    ['Xi Jinping spoke. Mr. Xi left.', ['Xi Jinping: Xi Jinping | Xi']],
    [
      'Ursula von der Leyen spoke. Ms. von der Leyen left.',
      ['Ursula von der Leyen: Ursula von der Leyen | von der Leyen'],
    ],
    [
      'Donald J. Marlowe spoke. Donald Marlowe left.',
      ['Donald J. Marlowe: Donald J. Marlowe | Donald Marlowe'],
    ],
    [
      'John Marlowe spoke. Peter Marlowe left. "No," said Marlowe.',
      ['John Marlowe: John Marlowe', 'Peter Marlowe: Peter Marlowe | Marlowe'],
    ],
    [
      'Omar Rahimi died. His daughter, Ana Rahimi-Lopez, wept. Mr. Rahimi was 81.',
      ['Omar Rahimi: Omar Rahimi | Rahimi', 'Ana Rahimi-Lopez: Ana Rahimi-Lopez'],
    ],
    [
      'Fatima bint Rashid Al Suwaidi spoke. Ms. Al Suwaidi left.',
      ['Fatima bint Rashid Al Suwaidi: Fatima bint Rashid Al Suwaidi | Al Suwaidi'],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('collects roles in order, aliases sorted, and the gender of the honorific', () => {
    const { document } = annotateNames('Prime Minister Ana Ruiz left. Ms. Ruiz, a lawyer, was tired.');
    expect(linkPeople(document)).toMatchObject([
      { name: 'Ana Ruiz', aliases: ['Ruiz'], roles: ['Prime Minister', 'lawyer'], gender: 'female' },
    ]);
  });

  it('stays fast where thousands share a name', () => {
    const text = Array.from(
      { length: 3000 },
      (_, index) => `Then Ana Ruiz${String.fromCharCode(97 + (index % 26))} met Ms. Ruiza.`,
    ).join('\n\n');
    const { document } = annotateNames(text);
    const start = performance.now();
    linkPeople(document);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
