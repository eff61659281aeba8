import { expect, test } from 'vitest';
import { annotateText } from '../../annotate-text.js';

/** What the words say has become of the instrument in brackets; `-` where they say nothing. */
const lines = `
adopted    The Senate passed the [Clean Rivers Act] on Tuesday.
adopted    Adopted unanimously, [resolution 2719 (2023)] asks for reports.
adopted    The newly adopted [Harbour Accord] sets the border.
adopted    Under the [Clean Rivers Act], passed in 1998, fines doubled.
adopted    The [Clean Rivers Bill] became law in May.
adopted    The passage of the [Clean Rivers Act] angered farmers.
adopted    The adoption of the [Harbour Declaration] was welcomed.
adopted    The Security Council unanimously adopted [resolution 2719 (2023)].
adopted    MPs approved the [Water Services Bill], which now goes to the Senate.
adopted    The [Water Services Bill] was approved by MPs.
adopted    Approved last week, the [Water Services Bill] raises fines.
adopted    The Assembly adopts the [Harbour Declaration].
adopted    The [Fisheries Bill] was passed by the Senate but has not been signed.
adopted    The General Assembly endorsed the [Lomé Declaration] by consensus.
adopted    The [Lomé Declaration], endorsed by 40 states, names no sum.
adopted    The council voted to adopt the [Harbour Charter].
adopted    The [Harbour Charter] was agreed in 2015.
adopted    The [Harbour Charter], agreed in 2015, lapsed.
adopted    Negotiators concluded the [Harbour Charter] in 2015.
adopted    The [Harbour Charter] was concluded in 2015.
adopted    Since the [Fisheries Act] was passed in 1998, catches fell.
adopted    When the [Fisheries Act] was passed in 1998, catches fell.
adopted    The [Fisheries Act] (passed in 1998) caps catches.
signed     The [Clean Rivers Act] was signed into law by the president in March.
signed     The two countries signed the [Harbour Accord] in 2012.
signed     The [Harbour Accord], signed in 2012, set the border.
signed     Signed in 2012, the [Harbour Accord] set the border.
signed     He signed the [Water Services Bill] into law.
signed     Countries that have signed but not ratified the [Nairobi Convention] met.
signed     The two governments initialled the [Fisheries Treaty] in Oslo.
signed     President Roe signed the [Fisheries Act] on Friday.
signed     After the [Lomé Charter] was signed, trade grew.
signed     Both sides accuse each other of violating the [Lomé Charter] signed in 2003.
ratified   Kenya ratified the [Nairobi Convention] in 1990.
ratified   Kenya became the 50th state to ratify the [Nairobi Convention].
ratified   The [Nairobi Convention] has been ratified by 40 states.
in-force   The [Nairobi Convention] entered into force in 1996.
in-force   The [Nairobi Convention], which came into force in 1996, bans dumping.
in-force   The [Clean Rivers Act] of 1998 took effect in January.
in-force   The [Clean Rivers Act], in force since 1998, bans plastic.
in-force   The [Harbour Accord] remains in force.
in-force   The [Fisheries Act] comes into force on 1 January.
in-force   The [Fisheries Act], which comes into effect next year, caps catches.
in-force   The [Lomé Charter] has been in force since 2003.
expected   Parliament is expected to adopt the [Water Services Bill] next week.
expected   The [Water Services Bill] is due to be adopted in June.
expected   The signing of the [Harbour Accord] is planned for June.
expected   Leaders will sign the [Harbour Accord] on Friday.
expected   The president is set to sign the [Clean Rivers Bill] into law.
expected   An upcoming [Harbour Declaration] will be short.
expected   Delegates are expected to endorse the [Lomé Declaration] tonight.
expected   The Commission will propose a [Fisheries Act] in June.
expected   The [Lomé Charter], to be signed in June, opens ports.
proposed   The proposed [Water Services Bill] would raise fines.
proposed   The Commission proposed the [Soil Health Directive] in 2023.
proposed   The [Clean Rivers Bill], introduced by Senator Roe, would ban plastic.
proposed   Leaders are negotiating the [Harbour Accord].
proposed   A new [treaty on plastics] is being negotiated in Geneva.
proposed   The deputy leader said the [Clean Rivers Act] was introduced in haste.
proposed   The minister introduced the [Fisheries Bill] in May.
proposed   The planned [Fisheries Treaty] would cap catches.
draft      Ministers tabled a draft [Water Services Bill].
draft      Under a draft [Fisheries Treaty] seen by reporters, quotas fall.
rejected   Lawmakers rejected the [Clean Rivers Bill] by 51 votes to 40.
rejected   The governor vetoed the [Clean Rivers Bill].
rejected   Voters rejected the [Harbour Accord] in a referendum.
rejected   Russia vetoed the [draft resolution].
rejected   The lower house voted down the [Fisheries Bill].
suspended  The government suspended the [Harbour Accord] after the attack.
suspended  The [Harbour Accord] was suspended in May.
suspended  The court suspended the [Fisheries Act] pending appeal.
suspended  Ghana froze the [Lomé Charter] on Friday.
withdrawn  The country withdrew from the [Nairobi Convention] last year.
withdrawn  The country's withdrawal from the [Nairobi Convention] took effect on Monday.
withdrawn  The [Clean Rivers Act] was repealed in 2019.
withdrawn  The Commission has withdrawn the [Soil Health Directive].
withdrawn  The court struck down the [Clean Rivers Act].
withdrawn  The [Clean Rivers Act], adopted in 1998 and repealed in 2004, failed.
withdrawn  Zambia pulled out of the [Lomé Charter] in 2003.
withdrawn  Lawmakers have repealed the [Fisheries Act] of 1998.
withdrawn  The [Lomé Charter] was shelved last year.
adopted    The newly adopted [Lomé Declaration] calls for a fund.
adopted    Lawmakers gave final approval to the [Fisheries Bill] on Monday.
adopted    Parliament has passed into law the [Fisheries Bill].
adopted    Ministers meeting in Oslo agreed the [Harbour Charter] late on Friday.
adopted    The [Harbour Charter] was unanimously adopted by the council in June.
adopted    Following the adoption of the [Lomé Declaration], talks resumed.
adopted    Senate passes [Fisheries Act] after long night
adopted    By adopting the [Harbour Charter], the town bound itself.
adopted    The [Lomé Declaration] had been adopted before he arrived.
signed     President Roe's signature of the [Fisheries Act] on Friday ended the row.
signed     The [Harbour Accord] was signed by Chad and Niger.
signed     The governor on Tuesday signed into law the [Clean Rivers Act].
signed     The [Lomé Charter], which was signed in 1994, came to nothing.
ratified   Since Oman ratified the [Nairobi Convention], little has changed.
ratified   The Senate voted 67-33 to ratify the [Nairobi Convention].
ratified   Kenya's ratification of the [Nairobi Convention] took years.
in-force   The [Nairobi Convention] came into force in 1994.
in-force   The [Clean Rivers Act] has been in effect since May.
in-force   The [Clean Rivers Act] took effect on Monday.
in-force   The [Harbour Accord], still in force, bans nets.
expected   The [Clean Rivers Act] will enter into force in May.
expected   The [Harbour Accord] will be signed in June.
expected   The [Harbour Accord] is expected to be signed in June.
expected   Ministers hope to adopt the [Lomé Declaration] tonight.
expected   The adoption of the [Lomé Declaration] is expected on Friday.
expected   Parliament votes on Thursday and is likely to pass the [Fisheries Bill].
proposed   The Commission tabled the [Soil Health Directive] in March.
proposed   A bill to be known as the proposed [Fisheries Act] was read.
proposed   Under the government's proposed [Water Services Bill], fines rise.
draft      The draft [Harbour Charter] was leaked.
rejected   Peers defeated the [Fisheries Bill] on Monday night.
rejected   The [Fisheries Bill] was voted down in committee.
rejected   The [Fisheries Bill] was vetoed by the governor.
withdrawn  The minister has dropped the [Fisheries Bill].
withdrawn  The court annulled the [Fisheries Act].
withdrawn  The [Fisheries Act] was overturned by the Supreme Court.
withdrawn  Parliament scrapped the [Fisheries Act] in 2001.
withdrawn  The [Harbour Accord] was terminated in 2019.
suspended  Niger's suspension of the [Harbour Accord] angered Chad.
-          The [Fisheries Act] could be repealed.
-          He opposed the [Fisheries Bill].
-          Chad considered signing the [Harbour Accord].
-          Unless the [Fisheries Bill] is passed, boats will rot.
-          The council debated the [Harbour Charter] for hours.
-          Talks on the [Harbour Accord] collapsed.
-          She denied that Chad had signed the [Harbour Accord].
-          The [Harbour Accord] lapsed in 2010.
-          Lawyers cited the [Fisheries Act].
-          Ministers refused to adopt the [Lomé Declaration].
-          No state has ratified the [Nairobi Convention].
-          The [Nairobi Convention] needs 20 ratifications.
-          Supporters of the [Fisheries Bill] signed a petition.
-          Chad was fined under the [Nairobi Convention] for adopting a dog law.
-          Ratify the [Nairobi Convention] without delay, they say.
-          Saudi Arabia blocked any mention of the [Lomé Charter].
-          Governments have yet to ratify the [Nairobi Convention].
-          Before it was adopted, the [Water Services Bill] was watered down.
-          Critics want the [Clean Rivers Act] to be scrapped.
-          The minister urged parliament to pass the [Clean Rivers Bill].
-          If the [Clean Rivers Bill] is passed, fines would double.
-          The Assembly did not adopt the [Harbour Declaration].
-          The Assembly failed to adopt the [Harbour Declaration].
-          The [Harbour Accord] expired in June.
-          The [Clean Rivers Bill] passed its second reading on Monday.
-          The [Clean Rivers Bill] cleared the Senate.
-          The [Harbour Accord] has not been ratified.
-          The [Harbour Accord] remains unratified.
-          Mr. Roe signed the letter about the [Clean Rivers Act].
-          Ministers who adopted the plan cited the [Nairobi Convention].
-          The government adopted measures under the [Clean Rivers Act].
-          The ministry passed a file on the [Clean Rivers Act] to police.
-          Parliament adopted amendments to the [Clean Rivers Act].
-          The [Nairobi Convention] was opened for signature in 1985.
-          A ceremony to sign the [Fisheries Treaty] was called off.
-          Chad has ratified neither the [Lomé Charter] nor the Lagos Protocol.
-          The [Fisheries Bill] died in committee.
-          President Roe has refused to sign the [Fisheries Bill].
-          President Roe threatened to veto the [Fisheries Bill].
-          Congress overrode his veto of the [Fisheries Bill].
-          The unveiling of the [Lomé Declaration] was delayed.
-          Zambia threatened to pull out of the [Lomé Charter].
-          Zambia will withdraw from the [Lomé Charter].
-          Zambia is a party to the [Lomé Charter].
-          The [Lomé Charter] is no longer in force.
-          The [Lomé Charter] is not yet in force.
-          The [Fisheries Bill], currently before parliament, caps catches.
-          The council voted for the [Harbour Charter].
-          The council agreed to sign the [Harbour Charter].
-          The government plans to repeal the [Fisheries Act].
-          The [Fisheries Act] has been amended twice.
-          The [Lomé Charter] should be signed in June.
-          The [Lomé Charter] could be signed in June.
-          He helped draft the [Fisheries Act].
-          A Senate committee narrowly approved the [Clean Rivers Bill].
adopted    Adopted by the Lake Basin Commission (LBC) in 2009, the [Harbour Declaration] names no sum.
`;

test.each(
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(/\s{2,}/)),
)('%s: %s', (status, sentence = '') => {
  const start = sentence.indexOf('[');
  const { mentions } = annotateText(sentence.replace(/[[\]]/g, ''));
  const found = mentions.find(
    ({ type, start: from, end }) => type === 'instrument' && from <= start && end > start,
  );
  expect(found?.attributes?.status ?? '-').toBe(status);
  expect(found).toBeDefined();
});
