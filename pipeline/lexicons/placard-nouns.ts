import { terms } from './lexicon.js';

/** Words for what somebody holds up, wears or paints: words on them are slogans, not speech. Own list. */
export const placardNouns = terms(`
sign
signs
placard
placards
banner
banners
poster
posters
t-shirt
t-shirts
shirt
shirts
cap
caps
hat
hats
badge
badges
sticker
stickers
slogan
slogans
motto
graffiti
billboard
billboards
flag
flags
tattoo
tattoos
hashtag
hashtags
mural
murals
button
buttons
mug
mugs
jersey
jerseys
`);
