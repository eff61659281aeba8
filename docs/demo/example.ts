/** What the demo shows where nobody has an article at hand. Invented. */
export const example = `Ministers agree on river charter

By Maria Lopez

GENEVA — Fourteen governments adopted the Lower Basin Charter on Tuesday after nine days of talks that were held under the roof of the World Meteorological Organization.

“No town should hear of a flood from its own cellar,” said Joseph Okoro, who chaired the talks. Under the charter, he added, gauges on both banks must report every hour.

Ana Ruiz, head of the Lima Water Board, called the text “late but honest” and said that her country would ratify it before winter. The charter builds on the Convention on the Protection and Use of Transboundary Watercourses and International Lakes of 1992, known as the Water Convention.

Not everybody was content. “Gauges do not pay for dikes,” the Association of River Towns said in a statement. According to its director, Dr. Priya Nair, the fund that the draft had promised “was lost somewhere between the second and the third coffee”.
`;
