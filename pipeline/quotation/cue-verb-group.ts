import type { Element } from './narration.js';
import { isModal, isNegation } from './verb-group.js';
import { isHead } from './word-kinds.js';

/** Walks left over what belongs to the verb, and notes what makes it less than an assertion. */
export function verbGroup(
  elements: readonly Element[],
  at: number,
): { groupFrom: number; doubt: string | null; before: readonly Element[] } {
  let from = at;
  let doubt: string | null = null;
  const before: Element[] = [];
  while (from > 0) {
    const element = elements[from - 1];
    if (element === undefined || element.region !== null) break;
    const habit = from === at ? habitBefore(elements, from) : null;
    if (habit !== null) {
      before.push(...elements.slice(habit, from));
      from = habit;
      break;
    }
    if (isNegation(element)) doubt = 'the speech is denied';
    else if (isModal(element) && !/^(?:will|'ll)$/.test(element.lower) && !tellsOfLater(elements, from - 1))
      doubt = 'the speech is only possible';
    else if (element.lower === 'to' && element.pos !== 'ADP') {
      const licence = speechInfinitive(elements, from - 1);
      if (licence === null) {
        doubt ??= refusalBefore(elements, from - 1) ? 'the speech is refused' : null;
        before.push(element);
        from -= 1;
        continue;
      }
      from = licence;
      continue;
    } else if (isAdverbialPhrase(elements, from)) {
      from -= 2;
      continue;
    } else if (
      !(isGroupWord(element) && !isQuantifiedSubject(elements, from - 1)) &&
      !(from === at && isPhaseVerb(element.lower) && /ing$/.test(elements[at]?.lower ?? ''))
    )
      break;
    before.push(element);
    from -= 1;
  }
  const subject = elements[from - 1];
  if (doubt === null && subject !== undefined && /^(?:nobody|none|neither|no-one)$/.test(subject.lower)) {
    doubt = 'nobody spoke';
  }
  if (doubt === null && /^no$/.test(elements[from - 2]?.lower ?? '')) doubt = 'nobody spoke';
  return { groupFrom: from, doubt, before };
}

/** "he would later say": the past's future, which did happen; "she would only say": all that was said. */
function tellsOfLater(elements: readonly Element[], modal: number): boolean {
  return (
    elements[modal]?.lower === 'would' &&
    /^(?:later|eventually|subsequently|go|only|merely)$/.test(elements[modal + 1]?.lower ?? '')
  );
}

/** "was fond of saying", "never tired of saying": where the group of what was said again and again begins. */
function habitBefore(elements: readonly Element[], at: number): number | null {
  if (elements[at - 1]?.lower !== 'of' || !/ing$/.test(elements[at]?.lower ?? '')) return null;
  const habit = elements[at - 2]?.lower ?? '';
  let from = at - 2;
  while (/^(?:AUX|ADV)$/.test(elements[from - 1]?.pos ?? '')) from -= 1;
  const isNever = elements.slice(from, at - 2).some(({ lower }) => lower === 'never');
  const isHabit = /^(?:tired|weary)$/.test(habit) ? isNever : /^(?:fond|guilty)$/.test(habit) && !isNever;
  return isHabit && from < at - 2 ? from : null;
}

/** "they keep saying", "she began shouting". */
export function isPhaseVerb(lower: string): boolean {
  return /^(?:ke(?:ep|eps|pt)|start(?:s|ed)?|beg[aiu]ns?)$/.test(lower);
}

/** "at first", "in turn": two words that do the work of an adverb. */
function isAdverbialPhrase(elements: readonly Element[], to: number): boolean {
  const phrase = `${elements[to - 2]?.lower} ${elements[to - 1]?.lower}`;
  return /^(?:at (?:first|last|once|least)|in (?:turn|fact|part|effect)|of course)$/.test(phrase);
}

function isGroupWord(element: Element): boolean {
  const { pos, lower } = element;
  if (element.mention !== null) return false;
  if (pos === 'AUX' || /^(?:has|have|had|is|are|was|were|be|been|being|did|do|does|got)(?:n't)?$/.test(lower))
    return true;
  if (/^(?:not|n't|'ve|'d|'ll|'re|'m)$/.test(lower) || isNegation(element)) return true;
  if (
    /^(?:also|only|merely|then|later|today|yesterday|tonight|earlier|now|once|again|too|simply|just|even|still|first|further|repeatedly|publicly|previously|recently|instead|since|long|both|all|each)$/.test(
      lower,
    )
  ) {
    return true;
  }
  return pos === 'ADV' && /ly$/.test(lower);
}

/** "Both said": a subject by itself, where "they both said" has another. */
function isQuantifiedSubject(elements: readonly Element[], at: number): boolean {
  return /^(?:both|all|each)$/.test(elements[at]?.lower ?? '') && !isHead(elements[at - 1]);
}

/** "went on to say", "took to social media to call": the infinitive tells what was said; where its group begins. */
function speechInfinitive(elements: readonly Element[], to: number): number | null {
  const before = elements[to - 1];
  const further = elements[to - 2];
  if (before === undefined) return null;
  if (before.lower === 'on' && /^(?:go|goes|going|went|gone)$/.test(further?.lower ?? '')) return to - 2;
  if (/^(?:continue|proceed)(?:d|s|ed)?$/.test(before.lower) || before.lower === 'used') return to - 1;
  if (/^(?:liked?|likes|loved?|loves)$/.test(before.lower)) return to - 1;
  if (/^(?:quick|keen|careful|eager)$/.test(before.lower) && further?.pos === 'AUX') return to - 2;
  for (let at = to - 1; at > to - 7; at -= 1) {
    const element = elements[at];
    if (element === undefined || element.pos === 'PUNCT') return null;
    if (/^(?:took|takes|taken|taking)$/.test(element.lower) && elements[at + 1]?.lower === 'to') return at;
  }
  return null;
}

function refusalBefore(elements: readonly Element[], to: number): boolean {
  return elements
    .slice(Math.max(0, to - 3), to)
    .some(({ lower }) =>
      /^(?:declin|refus|fail|neglect|forg|unable|hesitat|want|wish|hop|plan|tr|need|likely|set|expect|agree|prepar|reluctan|unwilling)/.test(
        lower,
      ),
    );
}
