import type {
  ExplainedEvent,
  ExplainedMention,
  ExplainedQuotation,
  ExplainedRule,
  Explanation,
  Reason,
} from '../explain.js';

/** An explanation for people, in four parts. */
export function explanationText(explanation: Explanation): string {
  const { before, words, after, block, start, tokens, mentions, quotations, events } = explanation;
  const { proposed, decided, blocked } = explanation;
  return [
    `“${before}[${words}]${after}”`,
    `${block ?? 'text'}, from character ${start} of the file`,
    ...section(
      'What stands here',
      [
        `words: ${tokens.map(({ text, pos, lemma }) => `${text} (${pos}${lemma === text.toLowerCase() ? '' : `, “${lemma}”`})`).join(' ')}`,
        ...(mentions.length + quotations.length === 0 ? ['nothing of it is in the output'] : []),
        ...mentions.flatMap(mentionLines),
        ...quotations.flatMap(quotationLines),
        ...events.flatMap(eventLines),
      ],
      '',
    ),
    ...section(
      'What was proposed',
      reasonLines(proposed),
      'nothing: no rule knows these words, or the construction that they stand in',
    ),
    ...section('Who won, and why', reasonLines(decided), 'nobody'),
    ...section('What was blocked, and why', reasonLines(blocked), 'nothing'),
  ].join('\n');
}

function mentionLines(mention: ExplainedMention): readonly string[] {
  const { type, form, words, entity, elsewhere } = mention;
  return [
    `${type} (${form}) ${quoted(words)} → ${entity ?? 'no entity'}`,
    ...(elsewhere.length === 0 ? [] : [`    also called ${elsewhere.map(quoted).join(', ')}`]),
    ruleLine(mention),
  ];
}

function quotationLines(quotation: ExplainedQuotation): readonly string[] {
  const { type, fragments, cue, speaker, speakerRule } = quotation;
  return [
    `${type} quotation ${fragments.map(quoted).join(' … ')}`,
    ruleLine(quotation),
    `    speaker: ${speaker ?? 'unknown'} (${cue === null ? 'no cue' : `cue ${quoted(cue)}`})`,
    ...(speakerRule === null ? [] : [ruleLine(speakerRule)]),
  ];
}

function eventLines(event: ExplainedEvent): readonly string[] {
  const { type, modality, agents, cue, instrument } = event;
  const when = modality === 'asserted' ? '' : ` (${modality})`;
  return [
    `event ${type}${when}: ${agents.map(quoted).join(', ')} – ${quoted(cue)} – ${quoted(instrument)}`,
    ruleLine(event),
  ];
}

/** What one rule decided several times in a row stands above one line about the rule. */
function reasonLines(reasons: readonly Reason[]): readonly string[] {
  return reasons.flatMap((each, index) => {
    const { words, reason, rule, description } = each;
    const line = reason === description ? quoted(words) : `${quoted(words)}: ${reason}`;
    return reasons[index + 1]?.rule === rule ? [line] : [line, ruleLine(each)];
  });
}

function ruleLine({ rule, description }: ExplainedRule): string {
  return `    rule ${rule}${description === null ? '' : `: ${description}`}`;
}

function section(title: string, lines: readonly string[], otherwise: string): readonly string[] {
  return ['', title, ...(lines.length === 0 ? [otherwise] : lines).map((line) => `  ${line}`)];
}

const longest = 100;

function quoted(words: string): string {
  return `“${words.length <= longest ? words : `${words.slice(0, longest / 2)} … ${words.slice(-longest / 2)}`}”`;
}
