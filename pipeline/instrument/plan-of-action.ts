import { lowerAt, type SentenceView } from './sentence-view.js';

/**
 * "Action Plan", "Plan of Action", "Programme of Action", "Platform for Action": several words that act as one head,
 * around the token `index`. Tokens from `first` to before `end`.
 */
export function planOfAction(view: SentenceView, index: number): { first: number; end: number } | null {
  if (!/^(plan|programme|program|platform|agenda|framework)s?$/.test(lowerAt(view, index))) return null;
  if (lowerAt(view, index - 1) === 'action') return { first: index - 1, end: index + 1 };
  if (/^(of|for)$/.test(lowerAt(view, index + 1)) && lowerAt(view, index + 2) === 'action') {
    return { first: index, end: index + 3 };
  }
  return null;
}
