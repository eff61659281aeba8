import { describe, expect, it } from 'vitest';
import { findTurns } from '../../../pipeline/quotation/turns.js';

function turns(text: string): readonly string[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return findTurns(text, blocks).map(
    ({ speaker, fragments }) =>
      `${speaker === null ? '' : text.slice(speaker.start, speaker.end)} | ${fragments
        .map(({ start, end }) => text.slice(start, end))
        .join(' + ')}`,
  );
}

describe('findTurns', () => {
  it('reads labels in capitals, in one paragraph or several', () =>
    expect(turns('RUIZ: Will you go? OKORO: I will.\n\nRUIZ: When?')).toEqual([
      'RUIZ | Will you go?',
      'OKORO | I will.',
      'RUIZ | When?',
    ]));

  it('leaves role and brackets out of the label', () =>
    expect(turns('ANA RUIZ, HOST: Who pays?\n\nOKORO (chair): You do.')).toEqual([
      'ANA RUIZ | Who pays?',
      'OKORO | You do.',
    ]));

  it('joins the paragraphs of an answer in a conversation of four turns', () =>
    expect(turns('Q: One?\n\nA: Yes.\n\nAnd no.\n\nQ: Two?\n\nA: No.')).toEqual([
      'Q | One?',
      'A | Yes. + And no.',
      'Q | Two?',
      'A | No.',
    ]));

  it('never has a turn without words', () => {
    const text = 'RUIZ: Who pays?\n\nOKORO: You do.\n\nRUIZ:\n\nOKORO: Soon.\n\nRUIZ: ';
    expect(turns(text)).toEqual(['RUIZ | Who pays?', 'OKORO | You do.', 'OKORO | Soon.']);
  });

  it('takes no single label for a conversation', () =>
    expect(turns('WARNING: The bridge is closed.\n\nIt opens on Monday.')).toEqual([]));

  it('takes no editor for a speaker', () =>
    expect(turns('UPDATE: Two held.\n\nWATCH: The fire at the market.')).toEqual([]));

  it('reads names with small letters where two voices come again', () =>
    expect(turns('Ana Ruiz: Who?\n\nOle Berg: I.\n\nAna Ruiz: Why?\n\nOle Berg: Why not.')).toHaveLength(4));
});
