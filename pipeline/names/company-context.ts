import type { Token } from '../document.js';
import type { TokenRange } from './token-range.js';

/**
 * What in the words around a name that no list has shows a company or a service, in plain words; null where nothing
 * does. For names that nobody in the article bears: people apologise and talk as well.
 *
 *     operated by [X] · staff at [X] · a statement from [X] · [X] apologised to passengers · [X] said it would cut …
 *     talks between the unions and [X]
 */
export function actsAsCompany(tokens: readonly Token[], { first, end }: TokenRange): string | null {
  const lower = (index: number) => tokens[index]?.lower ?? '';
  const before = lower(first - 1);
  const twoBefore = lower(first - 2);
  if (before === 'by' && doneByCompanies.test(twoBefore)) return `something is ${twoBefore} by it`;
  if (before === 'at' && ofCompanies.test(twoBefore)) return `it has ${twoBefore}`;
  if (before === 'and' && otherSide.test(twoBefore) && isBetween(tokens, first - 2))
    return `it deals with ${twoBefore}`;
  const verb = /^(?:has|have|had)$/.test(lower(end)) ? end + 1 : end;
  if (/^apologi[sz]ed$/.test(lower(verb)) && lower(verb + 1) === 'to') {
    const served = /^(?:its|the|all|affected|any)$/.test(lower(verb + 2)) ? verb + 3 : verb + 2;
    if (/^its$/.test(lower(verb + 2)) || areServed.test(lower(served)))
      return 'it apologises to those it serves';
  }
  if (
    /^(?:said|says)$/.test(lower(end)) &&
    lower(end + 1) === 'it' &&
    announces(lower(end + 2), lower(end + 3))
  )
    return 'it calls itself "it"';
  return null;
}

const doneByCompanies =
  /^(?:acquired|distributed|franchised|insured|manufactured|marketed|operated|refined|supplied|underwritten)$/;
const ofCompanies = /^(?:bosses|customers|employees|executives|shareholders|staff)$/;
const otherSide = /^(?:creditors|drivers|employees|regulators|staff|strikers|suppliers|unions?|workers)$/;
const areServed =
  /^(?:clients|commuters|customers|passengers|shoppers|subscribers|travellers|users|viewers)$/;

/** "between drivers' unions and": the word stands within a few words. */
function isBetween(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - 5), index).some(({ lower }) => lower === 'between');
}

/** "it will cut jobs", "it had paused sales"; not "it would be wrong", of something else. */
function announces(modal: string, verb: string): boolean {
  if (/^(?:aims|expects|intends|plans)$/.test(modal)) return true;
  return /^(?:had|has|will|would)$/.test(modal) && /^\p{Ll}{3,}$/u.test(verb) && !impersonal.test(verb);
}

const impersonal =
  /^(?:been|become|come|get|gone|got|had|happen|happened|have|help|make|made|mean|never|not|only|seem|seemed|take|taken|always|also)$/;
