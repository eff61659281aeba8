import type { Candidate } from '../document.js';
import { stage } from '../stage.js';

export const recognizePeople = stage({
  name: 'recognize-people',
  requires: ['tokens', 'sentences', 'tags'],
  provides: 'people',
  run: (): readonly Candidate[] => [],
});
