import type { Token } from '../document.js';
import { platforms } from '../lexicons/platforms.js';

/** "wrote on [Telegram]": where something was said, and no body that acts. `before` is the token before the name. */
export function isMedium(before: Token, name: string): boolean {
  return (before.lower === 'on' || before.lower === 'via') && platforms.has(name);
}
