import type { Candidate } from '../document.js';
import { stage } from '../stage.js';

export const recognizeOrganizations = stage({
  name: 'recognize-organizations',
  requires: ['tokens', 'sentences', 'tags'],
  provides: 'organizations',
  run: (): readonly Candidate[] => [],
});
