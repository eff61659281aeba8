import { terms } from './lexicon.js';

// Source: own list.

/** Seats of bodies and places that news often reports from, beside the cities of `cities.ts`. */
export const datelinePlaces = terms(`
Bonn
Brussels
Davos
Doha
East Jerusalem
Gaza
Gaza City
Geneva
Jerusalem
Kiev
Mumbai
New York
Ramallah
Rome
Saint Petersburg
St Petersburg
St. Petersburg
Strasbourg
The Hague
United Nations
Vienna
Washington
Washington DC
Washington, DC
`);
