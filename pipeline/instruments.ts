/** What an instrument is, as the output contract names it. */
export const instrumentKinds = [
  'treaty',
  'convention',
  'protocol',
  'covenant',
  'charter',
  'constitution',
  'statute',
  'declaration',
  'resolution',
  'agenda',
  'compact',
  'accord',
  'agreement',
  'framework',
  'action-plan',
  'goals',
  'strategy',
  'act',
  'bill',
  'regulation',
  'directive',
  'guidelines',
  'other',
] as const;

export type InstrumentKind = (typeof instrumentKinds)[number];

/** What the text says has become of an instrument. */
export const instrumentStatuses = [
  'adopted',
  'expected',
  'proposed',
  'draft',
  'signed',
  'ratified',
  'in-force',
  'rejected',
  'withdrawn',
  'suspended',
] as const;

export type InstrumentStatus = (typeof instrumentStatuses)[number];
