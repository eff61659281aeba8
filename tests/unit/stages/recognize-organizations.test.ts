import { describe, expect, it } from 'vitest';
import { annotateNames, bracketed } from '../names/annotate-names.js';

const plain = (marked: string) => marked.replace(/[[\]{}]/g, '');

describe('recognizeOrganizations', () => {
  it.each([
    'Talks at the {World Health Organization} went on; {WHO} staff stayed.',
    'The {UN}-led talks failed.',
    'The {Lake Basin Fisheries Authority} ({LBFA}) met. The {LBFA} closed two harbours.',
    'He left the {Ministry of Health and Sanitation} in May.',
    "The {Amalgamated Transport Workers' Union} called a strike.",
    "Kenya's {Ports Authority} agreed.",
    'The {Department of Environment, Science and Tourism} agreed.',
    'The {Ministry of Environment, Forest and Climate Change} and the {Committee on Agriculture, Food and Agrarian Reform} agreed.',
    'The {Committee on Housing, Local Government and Heritage} and the {Office of the Planning Regulator} agreed.',
    'The {Department of Health}, {Oxfam} and {Save the Children} agreed.',
    // a firm's name that somebody bears
    'The lawyer, [Ana Fitch], left. Nobody saw [Fitch] again; {Fitch Ratings} cut it.',
    'Shares of {Fitch} fell. The lawyer, [Ana Fitch], left. {Fitch} rose.',
    'A {Brightwater} spokeswoman would not say why.',
    'Shares of {Brightwater Ltd} doubled. Nobody at {Brightwater} knew.',
    'The {Lake Basin Council} met. The {Council} adjourned.',
    'The {ECOWAS Commission} met in Abuja.',
    'Volunteers of the charity {Open Hearth} cooked.',
    // everyday words need evidence, once
    '{Apple} fell. {Apple} said it would appeal.',
    'An apple a day. Apple pie is good.',
    'The {Guardian} reported it.',
    // parties modify politicians
    'The {Labor} senator left.',
    // neither people nor places nor products
    'The Soviet Union collapsed.',
    'They use Google Chrome daily.',
    'The GDP rose and the CEO left.',
    'The White House did not respond.',
    // acronyms written as words
    'The {Alliance of Small River States} ({Asrs}) met. {Asrs} agreed.',
    "Kenya's {Ministry of Energy and Mines} ({Minem}) met. {Minem} agreed.",
    // plurals, forenames and topics before "and"
    'The {Stevedores and Allied Trades Union} met.',
    'The {Edwin and Ana Holt Foundation} paid.',
    'Ships of the {Bureau of Fisheries and Aquatic Resources} left.',
    // whose a party is belongs to no name
    "The {Workers' Party} of [Ana Ruiz] lost.",
    // branches, lodges and analysts belong to the name, a member's party does not
    'The {ACLU of Nevada} sued; the {Fraternal Order of Police Lodge 88} and {Zunvale Group Research} agreed.',
    "Nobody asked the group {Tenants' Voice}.",
    'The Conservative {London Assembly} member [Ole Berg] left.',
    // what somebody operates, who talks and who is sorry
    'The line is operated by {Tien Shan Connect}.',
    'Staff at {Zornex} left. Talks between the union and {Pelkan} failed.',
    // what kind of firm it is opens the sentence
    'Insurer {Brightwater} fell 3%.',
    // a house and a court
    'He lives at Seaview Court in Hove.',
    'She sat in the {Family Court} in Hove.',
    // everyday names in a row with a firm of their kind
    '{Barclays} and {Target} agreed. {Target} fell.',
    'She ate an apple from a Target in Ohio.',
    // what a firm makes
    'He fled in a stolen Kia.',
    // teams by their last word
    "{Manchester City} lost. {City}'s goalkeeper wept. They left the City for a walk.",
    'The {Golden State Warriors} lost. The {Warriors} have a bad bench.',
    // politicians and officers after an acronym, branches named by their town
    'The {Lakeside Freedom Party} won. An {LFP} member from Quito left.',
    'The {RWQ} policy chief [Ana Ruiz] left.',
    'She runs {Clean Air Alliance Houston} with a friend.',
    // a body of its own after "and"
    'The {Royal College of Midwives} and {Oxfam} agreed.',
    'The {Society of Authors} and Zwylka agreed.',
    // founders of what no list has
    'A {Brightwater} founder left.',
    // clubs that call themselves the first
    'They beat {1. FC Köln} in May.',
    // two towns that play
    'On Friday {Burnley} beat {Ipswich} by a goal.',
    // capitals tell names where only an abbreviation ends the sentence
    'Operatives of the {Economic and Financial Crimes Commission} and Police sealed the office of {Zuma Homes Ltd.}',
    // founders
    '[Ada Obi], the founder of the Lima Grand Prix, died.',
    // a region in the name of a firm
    'The deal with {GreenCycle (Northern) Ltd} fell through.',
    'The U.S.-backed {Lake Basin Foundation} paid.',
    // media and demonyms
    'She wrote on Instagram that it was over.',
    'The Australian, who won the race, left. The {Australian} reported it.',
    // documents, labels and portfolios
    'Draft A/HRC/57/L.22 was read.',
    // where a firm, a mission or a campus is
    'Staff of {Carbon Robotics} of Seattle left.',
    'The {United Nations Mission in South Sudan} stayed.',
    'She left the {University of Nebraska at Omaha} in May.',
    // names that go on behind a possessive, an ampersand or a topic
    "The {Centre for Women's Justice} sued.",
    'The {European Coalition for Corporate Justice} sued.',
    'It paid {Daewoo Engineering & Construction} for the Warri plant.',
    'Then {Nile Shell plc} sued.',
    // offices are no bodies
    'The Permanent Observer of the {African Union} spoke.',
    // national branches are bodies of their own
    '{Oxfam India} and {Friends of the Earth Netherlands} sued; {Oxfam} stayed.',
    // words that begin the name of a law
    'The CHIPS and Science Act helped.',
    'The Amnesty Law helped. {Amnesty} said so.',
    'The Trade Union and Lake Relations Adjustment Act helped.',
    'The {National Office for the Fight against Fraud and Corruption} ({OFNAC}) met.',
    // teams and parties by what they do and have
    'Then {Villa} beat {Wolves}.',
    'The {UN Integrated Lake Mission in Zoboya} ({UNILMZ}) stayed.',
    // places, ranks, numbers and owners within names
    'Nobody told the {Cardiff and Vale Health Board} until it was much too late.',
    'He went to {Fond du Lac County Circuit Court} to say so.',
    'The {Prince Claus Fund} paid {8 Division} and {11 Corps}.',
    "The {Pontypridd Coroner's Court} told the {Attorney General's Office}.",
    "Nobody from the {Federation of Vegetable Growers' Associations} would explain it.",
    // firms of their own before "and", or a common noun that opens the sentence
    'He left {RWE} and {Siemens Lakeworks AG} in May.',
    'Competitor {Brightwater Fibre Inc.} sued.',
    // offices, and where somebody works
    'The Chief of Defence Staff met the Health Cabinet Secretary and the Minister of Trade and Industry.',
    'An analyst at {Okoma Mackenzie} agreed.',
    'The {Sisters of Charity of the Lake} left. The Three Sisters, three hills, stayed.',
    // tasks, branches, partners and places within names; schemes and offices are none
    'He asked the {Public Procurement and Disposal of Assets Authority} about the seed.',
    'Then {Zobak Broadcasting Station} told {United Food and Commercial Workers Local 1529}.',
    'He left {Winfree, Sykes & Dow PLLC} for {Okoma & Katzin} in May.',
    'The {Strategic Initiative for Women in the Horn of Africa} ({SIHA}) wrote to him about it.',
    'They had the seed under the Affordable Inputs Programme, Public Works Secretary [Vince Dizon] said.',
    'The {Lake Chamber of Commerce} for Enbro spoke. He works at {Farmatch} now.',
    // towns that play, and towns
    'They drew 1-1 at {Stuttgart}. Then {Stuttgart} won. He lives in Stuttgart.',
    // the article stays outside
    'He reads The {Daily Telegraph} at home.',
  ])('%s', (marked) => {
    expect(bracketed(plain(marked))).toBe(marked);
  });

  it('ties a bracketed acronym to the long name', () => {
    const text = 'The Lake Basin Fisheries Authority (LBFA) met.';
    const acronym = annotateNames(text).document.mentions.find(
      ({ end, start }) => text.slice(start, end) === 'LBFA',
    );
    expect(acronym?.attributes?.acronymOf).toEqual({ start: 4, end: 34 });
  });
});
