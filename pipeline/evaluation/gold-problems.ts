import type { Gold, GoldMention, GoldQuotation } from './gold.js';

/**
 * What can't be true of any article: mentions or quotations that cross or stand twice, keys that lead nowhere,
 * fragments out of order. In words for the annotator.
 */
export function goldProblems(gold: Gold): readonly string[] {
  return [
    ...mentionProblems(gold),
    ...quotationProblems(gold),
    ...crossingQuotations(gold),
    ...parentProblems(gold),
    ...eventProblems(gold),
  ];
}

/** How a mention is called in messages. */
export function describeMention({ type, text, start, end }: GoldMention): string {
  return `${type} ${text === undefined ? '' : `"${text}" `}at ${start}–${end}`;
}

function mentionProblems(gold: Gold): readonly string[] {
  const problems: string[] = [];
  for (const mention of gold.mentions) {
    if (mention.entity === null || gold.entities.size === 0) continue;
    const entity = gold.entities.get(mention.entity);
    if (entity === undefined) problems.push(`${describeMention(mention)}: no entity "${mention.entity}"`);
    else if (entity.type !== mention.type)
      problems.push(`${describeMention(mention)}: entity "${mention.entity}" is of type ${entity.type}`);
  }
  const inOrder = [...gold.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: GoldMention[] = [];
  for (const mention of inOrder) {
    for (let outer = open.at(-1); outer !== undefined && outer.end <= mention.start; outer = open.at(-1))
      open.pop();
    const outer = open.at(-1);
    if (outer !== undefined) {
      const same = outer.start === mention.start && outer.end === mention.end;
      if (outer.end < mention.end)
        problems.push(`${describeMention(mention)} crosses ${describeMention(outer)}`);
      else if (same) problems.push(`${describeMention(mention)} stands twice`);
      else if (outer.type === mention.type)
        problems.push(
          `${describeMention(mention)} lies in ${describeMention(outer)}: of one type only the outer one is marked`,
        );
    }
    open.push(mention);
  }
  return problems;
}

function quotationProblems(gold: Gold): readonly string[] {
  const problems: string[] = [];
  const byId = new Map(gold.quotations.map((quotation) => [quotation.id, quotation]));
  if (byId.size < gold.quotations.length) problems.push('two quotations have the same id');
  const seen = new Map<string, GoldQuotation>();
  for (const quotation of gold.quotations) {
    const where = `quotation "${quotation.id}"`;
    const { fragments } = quotation;
    if (fragments.length === 0) problems.push(`${where} has no fragment`);
    if (fragments.some((each, index) => each.start < (fragments[index - 1]?.end ?? 0)))
      problems.push(`${where}: fragments overlap or are out of order`);
    if (quotation.start !== fragments[0]?.start || quotation.end !== fragments.at(-1)?.end)
      problems.push(`${where}: start and end are not the envelope of its fragments`);
    for (const speaker of quotation.speakers)
      if (gold.entities.size > 0 && !gold.entities.has(speaker))
        problems.push(`${where}: no entity "${speaker}"`);
    for (const other of [quotation.duplicateOf, quotation.parent])
      if (other !== undefined && (other === quotation.id || !byId.has(other)))
        problems.push(`${where} points to "${other}", which is no other quotation`);
    const key = JSON.stringify(fragments);
    const twin = seen.get(key);
    if (twin !== undefined) problems.push(`${where} has the words of quotation "${twin.id}"`);
    seen.set(key, quotation);
  }
  return problems;
}

function crossingQuotations(gold: Gold): readonly string[] {
  const problems: string[] = [];
  const pieces = gold.quotations.flatMap((quotation) =>
    quotation.fragments.map((span) => ({ quotation, span })),
  );
  pieces.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let widest = pieces[0];
  for (const piece of pieces) {
    if (widest !== undefined && piece.span.start < widest.span.end && piece.span.end > widest.span.end)
      problems.push(`quotation "${piece.quotation.id}" crosses quotation "${widest.quotation.id}"`);
    if (widest === undefined || piece.span.end > widest.span.end) widest = piece;
  }
  return problems;
}

function parentProblems({ entities }: Gold): readonly string[] {
  return [...entities].flatMap(([id, { parent }]) =>
    parent === undefined || entities.has(parent)
      ? []
      : [`entity "${id}": no entity "${parent}" to be its parent`],
  );
}

function eventProblems({ entities, events = [] }: Gold): readonly string[] {
  return events.flatMap(({ type, entity, start, end }) =>
    entities.get(entity)?.type === 'instrument'
      ? []
      : [`event "${type}" at ${start}–${end}: no instrument "${entity}"`],
  );
}
