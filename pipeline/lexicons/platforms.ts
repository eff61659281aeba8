import { terms } from './lexicon.js';

// Source: own list.

/** Platforms on which people write; "on Telegram" is a medium, no body. As written. */
export const platforms = terms(`
Bluesky
Facebook
Instagram
LinkedIn
Mastodon
Reddit
Signal
Snapchat
Substack
Telegram
Threads
TikTok
Truth Social
Twitter
VKontakte
WeChat
Weibo
WhatsApp
X
YouTube
Zoom
`);
