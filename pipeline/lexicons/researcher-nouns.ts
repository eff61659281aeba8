import { terms } from './lexicon.js';

/** People who make such documents. Own list. */
export const researcherNouns = terms(`
researcher
scientist
author
co-author
coauthor
economist
investigator
analyst
expert
team
inspector
auditor
commission
committee
panel
inquiry
inquest
investigation
probe
trial
court
circuit
judge
jury
tribunal
official
agency
institute
police
study
review
watchdog
ombudsman
group
doctor
historian
statistician
pollster
government
ministry
reporter
journalist
`);
