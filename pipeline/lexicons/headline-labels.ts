import { terms } from './lexicon.js';

// Source: own list.

/** What a newspaper puts before a headline to say what kind of piece it is: "Opinion: …". In lower case. */
export const headlineLabels = terms(`
analysis
breaking
column
comment
commentary
correction
editorial
essay
exclusive
explained
explainer
factbox
feature
interview
letter
letters
live
newsletter
obituary
opinion
perspective
podcast
profile
quiz
reportage
review
timeline
update
video
watch
`);
