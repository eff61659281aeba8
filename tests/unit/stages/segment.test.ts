import { describe, expect, test } from 'vitest';
import { segment } from '../../../pipeline/stages/segment.js';
import { type Format, read } from '../readers/read.js';

/** Blocks as `kind: text`; `¶` stands for a blank line. */
function blocks(source: string, format: Format = 'plain'): readonly string[] {
  const article = read(format, source.replaceAll('¶', '\n\n'));
  return segment
    .run({ article }, { trace() {}, report() {}, isTraced: false })
    .map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

const kinds = (source: string, format?: Format) => blocks(source, format).map((block) => block.split(':')[0]);

describe('segment', () => {
  test.each([
    ['27 September 2017 – They met.', '27 September 2017 –'],
    ['GENEVA, 3 May (Reuters) - They met.', 'GENEVA, 3 May (Reuters) -'],
    ['LAGOS, Nigeria — They met.', 'LAGOS, Nigeria —'],
    ['KYIV (AP) — They met.', 'KYIV (AP) —'],
    ['(CNN) -- They met.', '(CNN) --'],
    ['NEW YORK, Sept. 27, 2017 (AFP) – They met.', 'NEW YORK, Sept. 27, 2017 (AFP) –'],
    ['BEIJING, Oct. 5 (Xinhua) -- They met.', 'BEIJING, Oct. 5 (Xinhua) --'],
    ['Lagos, Nigeria — They met.', 'Lagos, Nigeria —'],
    ['Geneva, 3 May 2019 – They met.', 'Geneva, 3 May 2019 –'],
    ['New Delhi: They met.', 'New Delhi:'],
    ['PARIS/LONDON — They met.', 'PARIS/LONDON —'],
    ['Monday, May 6, 2019 They met.', 'Monday, May 6, 2019'],
  ])('the dateline of %j is split off', (paragraph, dateline) => {
    expect(blocks(paragraph)).toEqual([`dateline: ${dateline}`, 'paragraph: They met.']);
  });

  test.each([
    'WALLACE: Will you sign?',
    'Okoro: We will sign.',
    'Anna Ruiz — They met.',
    'On 3 May 2019 – a Friday – they met.',
    'Monday, May 6, 2019 was the day.',
    'UN-backed talks (and others) – They met.',
    'In Geneva (Reuters) they met.',
  ])('%j has none', (paragraph) => {
    expect(blocks(paragraph)).toEqual([`paragraph: ${paragraph}`]);
  });

  test.each([
    ['By Jane Roe', 'byline'],
    ['By Jane Roe and Tom Poe | The Paper', 'byline'],
    ['BY JANE ROE, Staff Writer', 'byline'],
    ['Jane Roe in Nairobi', 'byline'],
    ['(Reporting by Jane Roe; Editing by Tom Poe)', 'byline'],
    ['By Monday, all was lost.', 'paragraph'],
    ['By then the talks had failed.', 'paragraph'],
    ['Photo: Jane Roe', 'caption'],
    ['© Jane Roe', 'caption'],
    ['UN Photo/Jane Roe', 'caption'],
    ['Image: A boat', 'caption'],
    ['Envoys arrive. Photo: Jane Roe/The Paper', 'caption'],
    ['Photo opportunities were few, she said.', 'paragraph'],
    ['Read more: Another story', 'boilerplate'],
    ['Sign up for our newsletter.', 'boilerplate'],
    ['Share this article', 'boilerplate'],
    ['Follow The Paper on Twitter', 'boilerplate'],
    ['Click here to donate.', 'boilerplate'],
    ['All rights reserved.', 'boilerplate'],
    ['Related articles', 'boilerplate'],
    ['More stories of torture emerged on Monday, she said.', 'paragraph'],
    ['Share prices fell on Monday.', 'paragraph'],
    ['Published 3 May 2019', 'dateline'],
  ])('%j is a %s', (paragraph, kind) => {
    expect(kinds(`Talks resume¶They met.¶${paragraph}¶They left.`)[2]).toBe(kind);
  });

  test.each([
    ['Water talks resume¶They met.', ['headline', 'paragraph']],
    ['By Jane Roe¶Water talks resume¶They met.', ['byline', 'headline', 'paragraph']],
    ["'Time is short,' says minister¶They met.", ['headline', 'paragraph']],
    ['They met.¶They left.', ['paragraph', 'paragraph']],
    ['Water talks resume', ['paragraph']],
    [
      'Talks resume now¶They met.¶What comes next¶They left.',
      ['headline', 'paragraph', 'heading', 'paragraph'],
    ],
    [
      'They met.¶What did they want?¶They left.¶Why them?¶No.',
      ['paragraph', 'headline', 'paragraph', 'paragraph', 'paragraph'],
    ],
  ])('headline of %j', (source, expected) => {
    expect(kinds(source)).toEqual(expected);
  });

  test('the first heading is the headline, others are headings', () => {
    expect(kinds('Kicker here¶## Water talks¶They met.¶# Next¶They left.', 'markdown')).toEqual([
      'paragraph',
      'headline',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  test('where only the title is a heading, bold lines are headings too', () => {
    expect(kinds('# Water talks¶They met.¶**What comes next**¶They left.', 'markdown')).toEqual([
      'headline',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  test('the heading that the title repeats is the headline; the outlet is furniture', () => {
    const source =
      '<meta property=og:title content="Water talks resume"><meta property=og:site_name content="The Paper"><h1>The Paper</h1><h2>World news</h2><h2>Water talks resume</h2><p>They met.';
    expect(kinds(source, 'html')).toEqual(['boilerplate', 'heading', 'headline', 'paragraph']);
  });

  const said = '"We counted every one of the ballots twice," said Dube of the Coast Union.';
  test.each([
    ['without marks', 'We counted every one of the ballots twice', 'pull-quote'],
    ['with marks', '“We counted every one of the ballots twice.”', 'pull-quote'],
    ['with a signature', '“We counted every one of the ballots” — Ana Dube', 'pull-quote'],
    ['a quotation of its own', '“Nobody has ever counted the ballots here.”', 'paragraph'],
    ['reported again', '“We counted every one of the ballots twice,” Dube said', 'paragraph'],
    ['a sentence', 'We counted every one of the ballots twice.', 'paragraph'],
    ['a name that the text repeats', 'Dube of the Coast Union', 'heading'],
  ])('pull quote %s', (_, paragraph, kind) => {
    expect(kinds(`They met.¶They left.¶Nobody came.¶Nobody left.¶${paragraph}¶${said}`)[4]).toBe(kind);
  });

  test('a block quote that repeats is a pull quote, another one is not', () => {
    expect(kinds(`> We counted every one of the ballots twice.¶${said}¶> Nothing else.`, 'markdown')).toEqual(
      ['pull-quote', 'paragraph', 'quote-block'],
    );
  });

  test('Markdown, HTML and plain text of one article give the same blocks', () => {
    const plain = blocks(
      'Water talks resume¶By Jane Roe¶GENEVA, 3 May (Reuters) - José Ruiz & others met.¶We counted every one of the ballots twice¶What comes next¶"We counted every one of the ballots twice," said Ana Ruiz.¶Photo: Tom Poe',
    );
    const markdown = blocks(
      '# Water *talks* resume¶**By** Jane Roe¶GENEVA, 3 May (Reuters) - Jos&eacute; <u>Ruiz</u> &amp; others met.¶We counted every one of the ballots twice¶## What comes next¶"We counted every one of the ballots twice," said [Ana](x) Ruiz.¶Photo: Tom Poe',
      'markdown',
    );
    const html = blocks(
      '<h1>Water talks resume</h1>\n<p class="byline">By <a rel=author>Jane Roe</a></p><p>GENEVA, 3 May (Reuters) - Jos&eacute; Ruiz &amp;\n others met.<p>We counted every one of the ballots twice<h2>What comes next</h2><p>"We counted every one of the ballots twice," said <b>Ana</b> Ruiz.</p><figcaption>Photo: Tom Poe</figcaption>',
      'html',
    );
    expect(markdown).toEqual(plain);
    expect(html).toEqual(plain);
  });

  test('a paragraph in front changes nothing else', () => {
    const source = `Water talks resume¶By Jane Roe¶GENEVA (AP) — They met.¶We counted every one of the ballots twice¶${said}`;
    expect(blocks(`It rained in the hills all day.¶${source}`).slice(1)).toEqual(blocks(source));
  });
});
