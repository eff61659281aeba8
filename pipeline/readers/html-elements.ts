import type { OutlineKind } from '../article.js';
import { terms } from '../lexicons/lexicon.js';
import type { BlockContext } from './block-writer.js';

/** What the elements around a stretch of text say of it. */
export interface ElementContext extends BlockContext {
  /** Nobody sees the text: it is left out of the article. */
  readonly hidden: boolean;
}

/** Elements without content. */
export const voidElements = terms(`
area
base
basefont
br
col
embed
frame
hr
img
input
link
meta
param
source
track
wbr
`);

/** Elements that stand on their own lines; they begin and end blocks. */
export const blockElements = terms(`
address
article
aside
blockquote
body
button
caption
center
dd
details
dialog
dir
div
dl
dt
fieldset
figcaption
figure
footer
form
h1
h2
h3
h4
h5
h6
head
header
hgroup
hr
html
legend
li
listing
main
menu
nav
ol
optgroup
option
p
pre
search
section
select
summary
table
tbody
td
textarea
tfoot
th
thead
title
tr
ul
`);

/** Elements whose text no browser shows. Content of `object`, `iframe` and the like is what to show without them. */
const invisibleElements = terms(`
applet
audio
canvas
datalist
embed
frameset
head
iframe
noembed
noframes
noscript
object
script
style
svg
template
title
video
`);

/** Visible, but not the article's words: navigation, asides, controls, code. */
const boilerplateElements = terms(`
aside
button
dialog
footer
legend
listing
menu
nav
option
search
select
textarea
`);

const boilerplateRoles = terms(`
alert
alertdialog
contentinfo
dialog
menu
menubar
navigation
search
toolbar
`);

/** Class names of furniture, as many sites use them. Own list; whole class names only. */
const boilerplateClasses = terms(`
ad
ads
advert
advertisement
breadcrumb
breadcrumbs
comments
cookie-banner
cookie-notice
newsletter
newsletter-signup
recommended
related
related-articles
related-content
related-links
related-posts
share
share-buttons
sharing
site-footer
site-nav
social
social-links
social-share
tags
`);

const invisibleClasses = terms(`
hidden
screen-reader-text
sr-only
visually-hidden
visuallyhidden
`);

const kindByElement: ReadonlyMap<string, OutlineKind> = new Map<string, OutlineKind>([
  ['blockquote', 'quote-block'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

const noAttributes: ReadonlyMap<string, string> = new Map();

/** The context within an element that stands in `parent`. Attribute names are in lower case. */
export function contextWithin(
  parent: ElementContext,
  name: string,
  attributes: ReadonlyMap<string, string> = noAttributes,
): ElementContext {
  if (parent.hidden) return parent;
  if (isInvisible(name, attributes)) return { ...parent, hidden: true };
  const classes = (attributes.get('class') ?? '').toLowerCase().split(/\s+/);
  if (classes.some((each) => /^(?:[a-z]+[-_]+)?pull[-_]?quote$/.test(each))) {
    return { kind: 'pull-quote', keepLines: false, hidden: false };
  }
  if (name === 'main') return { kind: 'paragraph', keepLines: false, hidden: false };
  if (parent.kind === 'boilerplate') return name === 'pre' ? { ...parent, keepLines: true } : parent;
  // A blockquote's footer names who is quoted.
  if (name === 'footer' && parent.kind === 'quote-block') return parent;
  if (
    boilerplateElements.has(name) ||
    boilerplateRoles.has(attributes.get('role') ?? '') ||
    // A link or a word may have such a class; furniture is made of blocks.
    (blockElements.has(name) && name !== 'body' && classes.some((each) => boilerplateClasses.has(each)))
  ) {
    return { kind: 'boilerplate', keepLines: parent.keepLines || name === 'listing', hidden: false };
  }
  const depth = /^h([1-6])$/.exec(name)?.[1];
  if (depth !== undefined) return { ...parent, kind: 'heading', depth: Number(depth) };
  const within = withinByline(name, attributes, classes) ?? parent.within;
  const kind = kindByElement.get(name) ?? parent.kind;
  if (kind === parent.kind && within === parent.within && name !== 'pre') return parent;
  return {
    ...parent,
    kind,
    keepLines: parent.keepLines || name === 'pre',
    ...(within !== undefined && { within }),
  };
}

function isInvisible(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (invisibleElements.has(name) || attributes.has('hidden')) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '')) return true;
  return (attributes.get('class') ?? '')
    .split(/\s+/)
    .some((each) => invisibleClasses.has(each.toLowerCase()));
}

function withinByline(
  name: string,
  attributes: ReadonlyMap<string, string>,
  classes: readonly string[],
): 'byline' | 'dateline' | undefined {
  const isAuthor =
    attributes.get('rel') === 'author' ||
    attributes.get('itemprop') === 'author' ||
    classes.some((each) => /^(?:[a-z]+[-_]+)*(?:byline|author|authors)(?:[-_]+names?)?$/.test(each));
  if (isAuthor) return 'byline';
  if (
    name === 'time' ||
    classes.some((each) => /^(?:[a-z]+[-_]+)*(?:dateline|pubdate|timestamp)$/.test(each))
  ) {
    return 'dateline';
  }
  return undefined;
}
