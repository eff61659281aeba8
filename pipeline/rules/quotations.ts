import type { Rule } from './rule.js';

/** What the quotation finder sees. Its parts in `pipeline/quotation/` name these ids; the compiler holds them to it. */
export const quotationRules = [
  {
    id: 'quotations/inverted',
    description: 'Marked words, then a cue, then the speaker.',
    examples: ['"[We counted twice,]" <said> {Ana Ruiz}.'],
  },
  {
    id: 'quotations/after-words',
    description: 'Marked words, then a speaker, then a cue.',
    examples: ['"[We counted twice,]" {Ana Ruiz} <said>.'],
  },
  {
    id: 'quotations/announced',
    description: 'A speaker and a cue, then a comma, colon or dash, then marked words.',
    examples: ['{Ana Ruiz} <said>: "[We counted twice.]"', '{She} <replied>, "[Not yet.]"'],
  },
  {
    id: 'quotations/unannounced-clause',
    description: 'A clause in marks directly after its cue, without a comma.',
    examples: ['{Ana Ruiz} <said> "[the votes are counted twice in every district.]"'],
  },
  {
    id: 'quotations/that-clause',
    description: 'A clause after a cue and "that".',
    examples: ['{Ana Ruiz} <said> that [the votes had been counted twice].'],
  },
  {
    id: 'quotations/bare-clause',
    description: 'A finite clause directly after a cue that reports clauses without "that".',
    examples: ['{Ana Ruiz} <said> [the votes had been counted twice].'],
  },
  {
    id: 'quotations/indirect-question',
    description:
      'A question after a cue of asking or explaining: without whether or if, with any other question word.',
    examples: ['{Reporters} <asked> whether [the votes had been counted twice].'],
  },
  {
    id: 'quotations/colon-clause',
    description: 'A sentence without marks after a cue and a colon.',
    examples: ['The {statement} <said>: [the votes had been counted twice].'],
  },
  {
    id: 'quotations/according-to',
    description: 'A clause with "according to" before, after or within it.',
    examples: ['<According to> {Ana Ruiz}, [the votes had been counted twice].'],
  },
  {
    id: 'quotations/medial-attribution',
    description: 'Words on both sides of a reporting clause between commas.',
    examples: ['[Two years ago], {she} <said>, [nobody had counted at all].'],
  },
  {
    id: 'quotations/trailing-attribution',
    description:
      'A sentence that ends with a comma and a reporting clause; all before the comma is what was said.',
    examples: ['[The votes had been counted twice], {she} <added>.'],
  },
  {
    id: 'quotations/marked-object',
    description: 'Marked words within the reach of a verb by which somebody speaks.',
    examples: ['{Ana Ruiz} <called> the count "[a farce]".'],
  },
  {
    id: 'quotations/marked-in-indirect',
    description: 'Marked words within a clause that is reported without marks.',
    examples: ['{Ana Ruiz} <said> that the count was "[a farce]" from the start.'],
  },
  {
    id: 'quotations/speech-noun',
    description: 'Marked words after a noun for what somebody said, whose owner is named before it.',
    examples: ['Her <promise> of "[a full recount]" has not been kept.'],
  },
  {
    id: 'quotations/floating',
    description: 'Marked words that stand alone as a sentence; attribution looks for their speaker.',
    examples: ['Ruiz was tired. "[We counted twice.]"'],
  },
  {
    id: 'quotations/introduced',
    description:
      'Marked words after a colon whose sentence, in this paragraph or the one before, names somebody.',
    examples: ['{She} was blunt: "[We counted twice.]"'],
  },
  {
    id: 'quotations/signature',
    description: 'Marked words, a dash and a name.',
    examples: ['"[We counted twice.]" — {Ana Ruiz}, clerk'],
  },
  {
    id: 'quotations/block-quotation',
    description: 'A block quotation without marks that is introduced or signed.',
    examples: ['The {letter} <said>:\n\n> [The votes will be counted again.]'],
  },
  {
    id: 'quotations/repeated',
    description:
      'A pull quote, or marked words of a headline without a source, that repeat a quotation of the body.',
    examples: [
      '# Count\n\nThe clerks met on Sunday to look at all the ballots again.\n\n[The votes were counted twice in every single district]\n\n"The votes were counted twice in every single district," Ana Ruiz said.',
    ],
  },
  {
    id: 'quotations/headline-colon',
    description: 'A headline in which a colon divides the source from what it says.',
    examples: ['# {Minister}: [No recount before the summer]'],
  },
  {
    id: 'quotations/turn',
    description: 'A turn of a transcript or an interview after the label of its speaker.',
    examples: ['# Briefing\n\n{RUIZ}: [We counted twice.]\n\nOKORO: And then?'],
  },
  {
    id: 'quotations/interview-question',
    description: 'A question of an interview without labels, set apart from its answer.',
    examples: [
      '# Bridges\n\n**[Do you swim?]**\n\nI do.\n\n**When?**\n\nI go at six.\n\n**Alone?**\n\nWith my dog.',
    ],
  },
  {
    id: 'quotations/interview-answer',
    description: 'An answer of an interview without labels, up to the next question.',
    examples: [
      '# Bridges\n\n*Do you swim?*\n\n[I do.]\n\n*When?*\n\nI go at six.\n\n*Alone?*\n\nWith my dog.',
    ],
  },
] as const satisfies readonly Rule[];

export type QuotationRuleId = (typeof quotationRules)[number]['id'];
