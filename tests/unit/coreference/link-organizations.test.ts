import { describe, expect, it } from 'vitest';
import { linkOrganizations } from '../../../pipeline/coreference/link-organizations.js';
import { annotateNames } from '../names/annotate-names.js';

/** Each body as `name: mention | mention`, with its parent where it has one. */
function bodies(text: string): readonly string[] {
  const { document } = annotateNames(text);
  return linkOrganizations(document).map(({ name, mentions, parentName }) => {
    const texts = mentions.map((index) => {
      const mention = document.mentions[index];
      return mention === undefined ? '?' : text.slice(mention.start, mention.end);
    });
    return `${name}: ${texts.join(' | ')}${parentName === undefined ? '' : ` < ${parentName}`}`;
  });
}

describe('linkOrganizations', () => {
  it.each<[string, readonly string[]]>([
    [
      'The United Nations met. The UN left. U.N. staff stayed.',
      ['United Nations: United Nations | UN | U.N.'],
    ],
    ['Only the UN met.', ['United Nations: UN']],
    [
      'The Trinamool Congress walked out. Congress stayed, and the Congress MP spoke.',
      ['Trinamool Congress: Trinamool Congress', 'Congress: Congress | Congress'],
    ],
    [
      'The Indian National Congress walked out. Congress leaders wept.',
      ['Indian National Congress: Indian National Congress | Congress'],
    ],
    ["Manchester City lost to Burnley. City's goalkeeper wept.", ['Manchester City: Manchester City | City']],
    [
      'The Lake Basin Authority (LBA) met. The LBA left.',
      ['Lake Basin Authority: Lake Basin Authority | LBA | LBA'],
    ],
    [
      'The UN met in the General Assembly. The Assembly voted.',
      ['United Nations: UN', 'General Assembly: General Assembly | Assembly < United Nations'],
    ],
    [
      'The UN Office for Lake Fisheries closed. The Office had been small. The UN said so.',
      [
        'UN Office for Lake Fisheries: UN Office for Lake Fisheries | Office < United Nations',
        'United Nations: UN',
      ],
    ],
    [
      'Shares of Brightwater Ltd fell. A Brightwater spokeswoman left.',
      ['Brightwater Ltd: Brightwater Ltd | Brightwater'],
    ],
    [
      'The World Health Organisation met. The World Health Organization left.',
      ['World Health Organisation: World Health Organisation | World Health Organization'],
    ],
    // short for a longer name, with a legal form, by initials, by its town
    [
      'Shares of Brightwater Lakes Systems A/S fell. Brightwater Lakes Systems shares fell. A Brightwater spokesman left.',
      [
        'Brightwater Lakes Systems A/S: Brightwater Lakes Systems A/S | Brightwater Lakes Systems | Brightwater',
      ],
    ],
    [
      'The Brightwater Workers Union met. A Brightwater spokesman left.',
      ['Brightwater Workers Union: Brightwater Workers Union', 'Brightwater: Brightwater'],
    ],
    ['He left the Zoba Party in May. The ZP said so.', ['Zoba Party: Zoba Party | ZP']],
    ['They drew 1-1 at Stuttgart. Then VfB Stuttgart won.', ['VfB Stuttgart: Stuttgart | VfB Stuttgart']],
  ])('%s', (text, expected) => {
    expect([...bodies(text)].sort()).toEqual([...expected].sort());
  });
});
