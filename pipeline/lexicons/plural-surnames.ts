import { terms } from './lexicon.js';

/**
 * Surnames that are plurals of common words: at the start of a sentence they are no sign of one. In lower case.
 * Source: own list.
 */
export const pluralSurnames = terms(`
banks
bowers
bridges
brooks
burns
burrows
cousins
fields
flowers
gates
hastings
hawkins
hicks
hills
hughes
jennings
keys
knights
marks
mills
myers
parks
peters
powers
rivers
rogers
sands
sparks
stokes
stones
summers
towers
walls
waters
wells
winters
withers
woods
`);
