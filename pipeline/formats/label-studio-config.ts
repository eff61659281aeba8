import { entityTypes } from '../entity-types.js';
import { entityTypeNames, mentionForms, quotationTypes } from '../evaluation/vocabulary.js';
import { instrumentStatuses } from '../instruments.js';
import { linkTypes, type RegionLabel, regionLabels } from './labels.js';
import type { RegionAttribute } from './regions.js';

const colours: ReadonlyMap<RegionLabel, string> = new Map(
  entityTypeNames.map((type) => [type, entityTypes[type].colour] as const),
);
const mentions = entityTypeNames.join(',');
const quotations = quotationTypes.join(',');

const choices = (name: RegionAttribute, labels: string, values: readonly string[]) =>
  [
    `  <Choices name="${name}" toName="text" choice="single" perRegion="true" whenTagName="label" whenLabelValue="${labels}">`,
    ...values.map((value) => `    <Choice value="${value}"/>`),
    '  </Choices>',
  ].join('\n');

const words = (name: RegionAttribute, labels: string) =>
  `  <TextArea name="${name}" toName="text" perRegion="true" whenTagName="label" whenLabelValue="${labels}" editable="true" maxSubmissions="1" placeholder="${name}"/>`;

/** What a Label Studio project needs to show the tasks: paste it under Settings → Labeling Interface → Code. */
export const labelingConfig = `<View>
  <Labels name="label" toName="text">
${regionLabels.map((label) => `    <Label value="${label}"${colourOf(label)}/>`).join('\n')}
  </Labels>
  <Relations>
${linkTypes.map((type) => `    <Relation value="${type}"/>`).join('\n')}
  </Relations>
  <Text name="text" value="$text" granularity="symbol" saveTextResult="yes"/>
${choices('form', mentions, mentionForms)}
${words('entity', mentions)}
${words('honorific', 'person')}
${words('role', 'person')}
${choices('status', 'instrument', instrumentStatuses)}
${words('provision', 'instrument')}
${words('speakers', quotations)}
${words('id', quotations)}
</View>
`;

function colourOf(label: RegionLabel): string {
  const colour = colours.get(label);
  return colour === undefined ? '' : ` background="${colour}"`;
}
