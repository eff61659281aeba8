import { type EntityType, entityTypes } from '../entity-types.js';

/** What can be marked in a text: the types of entities, and quotations. */
export type Layer = EntityType | 'quotation';

export interface LayerFacts {
  readonly label: string;
  readonly plural: string;
  /** One letter shown beside the colour, so that nobody has to tell colours apart. */
  readonly badge: string;
  /** From the Okabe–Ito palette. */
  readonly colour: string;
}

export const layers: Readonly<Record<Layer, LayerFacts>> = {
  ...entityTypes,
  quotation: { label: 'Quotation', plural: 'quotations', badge: 'Q', colour: '#CC79A7' },
};

export const layerNames = Object.keys(layers) as readonly Layer[];
