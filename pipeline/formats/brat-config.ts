import { type EntityType, entityTypes } from '../entity-types.js';
import { entityTypeNames, mentionForms, quotationTypes } from '../evaluation/vocabulary.js';

const mentions = entityTypeNames.join('|');
const quotations = quotationTypes.join('|');

/** What brat lets annotators mark. Without the line on overlaps it would refuse nested annotations. */
export const annotationConfig = `[entities]
${[...entityTypeNames, ...quotationTypes, 'cue', 'speaker'].join('\n')}

[relations]
said-by\tArg1:${quotations}, Arg2:${mentions}|speaker
cue\tArg1:${quotations}, Arg2:cue
repeats\tArg1:${quotations}, Arg2:${quotations}
within\tArg1:${quotations}, Arg2:${quotations}
same-as\tArg1:${mentions}, Arg2:${mentions}
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
form\tArg:${mentions}, Value:${mentionForms.filter((form) => form !== 'name').join('|')}
`;

const drawing = (type: EntityType) => `${type}\tbgColor:${entityTypes[type].colour}, fgColor:white`;

/** Colours that colour-blind readers can tell apart, as everywhere in glossator. */
export const visualConfig = `[labels]

[drawing]
${entityTypeNames.map(drawing).join('\n')}
`;
