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

/** What kind of instrument it is, by its name. */
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

/** What the article says became of it. */
export type InstrumentStatus = (typeof instrumentStatuses)[number];
