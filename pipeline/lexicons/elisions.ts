import { terms } from './lexicon.js';

/**
 * Words that an apostrophe shortens at their start: 'tis, 'em, rock 'n roll. Decades ('90s) are a pattern, not a word.
 * Source: own list.
 */
export const elidedStarts = terms(`
ave
bout
burbs
bye
cause
cello
cept
coz
cuz
d
ello
em
er
ere
fraid
gainst
hood
im
kay
n
neath
nother
nuff
o
phone
plane
pon
round
s
sup
t
til
till
tis
tude
twas
twere
twill
twould
ya
`);

/**
 * Whole words that an apostrophe shortens at their end: th', Ol' Man River. Dropped g's (goin') are a pattern.
 * Source: own list.
 */
export const elidedEnds = terms(`
an
fo
jus
lil
ma
mo
n
o
ol
po
tha
th
wi
wit
`);
