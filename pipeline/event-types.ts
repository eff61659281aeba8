/** What somebody does with an instrument. */
export const eventTypes = [
  'adopt',
  'sign',
  'ratify',
  'join',
  'withdraw',
  'reject',
  'propose',
  'violate',
  'cite',
  'draft',
  'launch',
  'amend',
  'repeal',
  'implement',
] as const;

/** What somebody does with an instrument. */
export type EventType = (typeof eventTypes)[number];

/** Whether the text says that it happened, or that it is meant to. What is denied is no event. */
export const eventModalities = ['asserted', 'expected'] as const;

/** Whether the text says that it happened, or that it is meant to. */
export type EventModality = (typeof eventModalities)[number];
