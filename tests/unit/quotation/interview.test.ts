import { describe, expect, it } from 'vitest';
import { foundQuotations } from './quotation-notation.js';

const introduction = '# A talk about rivers\n\n*Ana Ruiz builds bridges. Interview: Ole Berg*\n\n';

function turns(body: string): readonly string[] {
  return foundQuotations(introduction + body)
    .filter(({ rule }) => rule.startsWith('quotations/interview'))
    .map(({ name, fragments }) => `${name}: ${fragments.join(' + ')}`);
}

const exchanges = [
  'Ole Berg: Do you swim?',
  'Ana Ruiz: I do.',
  'Ole Berg: When do you go?',
  'Ana Ruiz: I go at six.',
];

describe('findInterview', () => {
  it.each([
    [
      'bold',
      '**Do you swim?**\n\nI do.\n\n**When do you go?**\n\nI go at six.\n\n**Alone?**\n\nWith my dog.',
    ],
    ['italics', '*Do you swim?*\n\nI do.\n\n*When do you go?*\n\nI go at six.\n\n*Alone?*\n\nWith my dog.'],
    [
      'headings',
      '### Do you swim?\n\nI do.\n\n### When do you go?\n\nI go at six.\n\n### Alone?\n\nWith my dog.',
    ],
    [
      'dashes',
      '– Do you swim?\n\n– I do.\n\n– When do you go?\n\n– I go at six.\n\n– Alone?\n\n– With my dog.',
    ],
    [
      'a sole Q.',
      'Q. Do you swim?\n\nI do.\n\nQ. When do you go?\n\nI go at six.\n\nQ. Alone?\n\nWith my dog.',
    ],
    ['nothing', 'Do you swim?\n\nI do.\n\nWhen do you go?\n\nI go at six.\n\nAlone?\n\nWith my dog.'],
  ])('reads questions set apart by %s', (_, body) =>
    expect(turns(body)).toEqual([...exchanges, 'Ole Berg: Alone?', 'Ana Ruiz: With my dog.']),
  );

  it('takes a request in a paragraph of its own for a question', () =>
    expect(
      turns(
        'Do you swim?\n\nI do.\n\nTell me about the first time.\n\nI was six.\n\nYou must have been afraid.\n\nNever. You get used to it, I think.\n\nAlone?\n\nWith my dog.\n\nWhen do you go?\n\nI go at six.',
      ),
    ).toEqual([
      ...exchanges.slice(0, 2),
      'Ole Berg: Tell me about the first time.',
      'Ana Ruiz: I was six.',
      'Ole Berg: You must have been afraid.',
      'Ana Ruiz: Never. You get used to it, I think.',
      'Ole Berg: Alone?',
      'Ana Ruiz: With my dog.',
      ...exchanges.slice(2),
    ]));

  it('joins the paragraphs of an answer and ends before the editor’s note', () =>
    expect(
      turns(
        '**Do you swim?**\n\nI do.\n\nMy dog does too.\n\n**When?**\n\nI go at six.\n\n**Where?**\n\nIn my river.\n\nThis interview was edited for length.',
      ),
    ).toEqual([
      'Ole Berg: Do you swim?',
      'Ana Ruiz: I do. + My dog does too.',
      'Ole Berg: When?',
      'Ana Ruiz: I go at six.',
      'Ole Berg: Where?',
      'Ana Ruiz: In my river.',
    ]));

  it.each([
    [
      'an explainer',
      '### What is a weir?\n\nA low dam.\n\n### Who pays?\n\nThe state pays.\n\n### When?\n\nIn May.',
    ],
    [
      'bold names of sections',
      '**The river.** It is long.\n\n**The dam.**\n\nI saw it.\n\n**The town.**\n\nI left.',
    ],
    [
      'questions in a story',
      'Who knew?\n\nI walked on.\n\nThe river rose. I saw it.\n\nIt fell.\n\nWas it over?\n\nNo.',
    ],
  ])('takes no %s for an interview', (_, body) => expect(turns(body)).toEqual([]));
});
