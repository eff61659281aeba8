import type { Candidate } from '../document.js';
import { stage } from '../stage.js';

export const recognizeInstruments = stage({
  name: 'recognize-instruments',
  requires: ['tokens', 'sentences', 'tags'],
  provides: 'instruments',
  run: (): readonly Candidate[] => [],
});
