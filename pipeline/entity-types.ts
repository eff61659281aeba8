/** The kinds of things that glossator names. */
export type EntityType = 'person' | 'organization' | 'instrument';

interface EntityTypeFacts {
  /** What people read. */
  readonly label: string;
  readonly plural: string;
  /** One letter shown beside the colour, so that nobody has to tell colours apart. */
  readonly badge: string;
  /** From the Okabe–Ito palette, which stays distinct for colour-blind readers. */
  readonly colour: string;
  /** Types that may stand inside a mention of this type: an organization inside an instrument. */
  readonly mayContain: readonly EntityType[];
}

/** Every fact that depends on the type alone. Add a type here and the compiler lists what else it needs. */
export const entityTypes = {
  person: { label: 'Person', plural: 'people', badge: 'P', colour: '#0072B2', mayContain: [] },
  organization: {
    label: 'Organization',
    plural: 'organizations',
    badge: 'O',
    colour: '#009E73',
    mayContain: [],
  },
  instrument: {
    label: 'Instrument',
    plural: 'instruments',
    badge: 'I',
    colour: '#D55E00',
    mayContain: ['organization'],
  },
} as const satisfies Record<EntityType, EntityTypeFacts>;
