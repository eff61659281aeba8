import { describe, expect, it } from 'vitest';
import { speakers } from './marked-document.js';

/** Text with its mentions and quotations marked → who said each quotation. */
const table: readonly (readonly [string, ...string[]])[] = [
  ['"[The bridge will hold]," <said> ({P:Ana Ruiz}).', 'Ana Ruiz | Ana Ruiz | name'],
  ['(The harbour master, {P:Ole Berg}), <said> [~the quay would close].', 'Ole Berg | Ole Berg | name'],
  ['(Team member {P:Ana Ruiz}) <said> [~it was late].', 'Ana Ruiz | Ana Ruiz | name'],
  ['(Ambassador to Peru {P:Ana Ruiz}) <said> [~it was late].', 'Ana Ruiz | Ana Ruiz | name'],
  ['({P:Ana Ruiz}, director of the {O:Lima Fund},) <said> [~it was late].', 'Ana Ruiz | Ana Ruiz | name'],
  [
    '({P:Ana Ruiz} and {P:Ole Berg}) <said> [~talks had stalled].',
    'Ana Ruiz + Ole Berg | Ana Ruiz and Ole Berg | joint',
  ],
  [
    '({P:Ana Ruiz}, {P:Ole Berg} and {P:Eva Lund}) <said> [~talks had stalled].',
    'Ana Ruiz + Ole Berg + Eva Lund | Ana Ruiz, Ole Berg and Eva Lund | joint',
  ],
  ['({P:Ana Ruiz}, who replaced {P:Kim Lund} in May,) <said> [~it was late].', 'Ana Ruiz | Ana Ruiz | name'],
  [
    '(A spokesman for the {O:Health Ministry}) <said> [~no].',
    'Health Ministry | spokesman for the Health Ministry | spokesperson',
  ],
  ['({O:UN} officials) <said> [~it was late].', 'UN | UN officials | spokesperson'],
  ['(Investigators) <said> [~it was late].', '– | Investigators | unnamed-source'],
  ['(A resident of Lima) <said> [~it was late].', '– | resident of Lima | unnamed-source'],
  [
    '{Pf:Ana Ruiz}, the health minister, opened it. {Pf:Eva Lund}, a singer, sang. (The minister) <said> [~it was late].',
    'Ana Ruiz | minister | role-description',
  ],
  [
    '{O:UN} Secretary-General {Pm:Ole Berg} spoke first. {P:Eva Lund} left. "[Now]," (the {O:UN} chief) <said>.',
    'Ole Berg | UN chief | role-description',
  ],
  [
    '{Pf:Ana Ruiz} swam home. (The 42-year-old) <said> [~the water was cold].',
    'Ana Ruiz | 42-year-old | loose-description',
  ],
  [
    'The {O:Border Agency} closed two gates. (The agency) <said> [~it was late].',
    'Border Agency | agency | organization-description',
  ],
  [
    '{O:Acme} and the {O:Lima Court} met. (The court) <said> [~it was late].',
    'Lima Court | court | organization-description',
  ],
  [
    'They signed the {I:Lima Accord}. (The accord) <says> "[all shall report]."',
    'Lima Accord | accord | document',
  ],
  [
    '"[It works]," <said> ({Pm:Yuri Berg}). The {O:UNODC} is also building one. [~It is large], (he) <added>.',
    'Yuri Berg | Yuri Berg | name',
    'Yuri Berg | he | pronoun-of-speaker',
  ],
  [
    '{Pf:Ana Ruiz} met {Pm:Ole Berg} in May. [~It went well], (she) <said>.',
    'Ana Ruiz | she | pronoun-of-subject',
  ],
  ['{Pf:Ana Ruiz} met {Pm:Ole Berg} in May. [~It went well], (he) <said>.', 'Ole Berg | he | scored-choice'],
  [
    '"[{Pm:Trump} never called]," <said> ({Pm:Nieto}). (He) <added> that [~the line was open].',
    'Nieto | Nieto | name',
    'Nieto | He | pronoun-of-speaker',
  ],
  [
    '({P:Ana Ruiz} and {P:Ole Berg}) <said> [~talks had stalled]. [~Nobody had called], (they) <added>.',
    'Ana Ruiz + Ole Berg | Ana Ruiz and Ole Berg | joint',
    'Ana Ruiz + Ole Berg | they | plural-pronoun',
  ],
  ['{O:Oxfam} sent three trucks. [~They would return], (it) <said>.', 'Oxfam | it | neuter-pronoun'],
  ['It was <alleged> that [~the ballots had been burned].', '– | – | no-source'],
  ['{P:Ana Ruiz} shrugged. "[We tried]."', 'Ana Ruiz | – | same-paragraph'],
  [
    '"[We tried]," ({P:Ana Ruiz}) <said>.\n\n"[Nobody came]."',
    'Ana Ruiz | Ana Ruiz | name',
    'Ana Ruiz | – | carried-over',
  ],
  [
    '"[We tried]," (a woman) <said>.\n\n"[Nobody came]."',
    '– | woman | unnamed-source',
    '– | – | unnamed-floor',
  ],
  [
    '"[We tried]," ({P:Ana Ruiz}) <said>.\n\nThen {P:Ole Berg} spoke.\n\n"[Nobody came]."',
    'Ana Ruiz | Ana Ruiz | name',
    'Ole Berg | – | carried-over',
  ],
  [
    '[=We tried]\n\n"[We tried]," ({P:Ana Ruiz}) <said>.',
    'Ana Ruiz | – | repeats',
    'Ana Ruiz | Ana Ruiz | name',
  ],
  ['"[It rained]," (she) <said>.', '– | she | no-candidate'],
  [
    '{P:Brian Stone} met {P:Amina Karim}.\n\n(BS): [Will you sign?]\n\n(AK): [We have.]',
    'Brian Stone | BS | label',
    'Amina Karim | AK | label',
  ],
  [
    '"[It rained]," (a woman) <said>. {Pf:Eva Lund} left in May. "[It poured]," (she) <added>.',
    '– | woman | unnamed-source',
    'Eva Lund | she | pronoun-of-subject',
  ],
  [
    '"[It rained]," <said> ({Pf:Eva Lund}). A man walked in. "[It poured]," (he) <said>.',
    'Eva Lund | Eva Lund | name',
    '– | he | pronoun-of-unnamed',
  ],
  [
    '{Pm:Ole Berg}, the mayor, sat down. {Pf:Eva Lund} stood. The mayor sighed. "[Enough]."',
    'Ole Berg | – | same-paragraph',
  ],
  ['{Pf:Eva Lund} sat down. His wife shook her head. "[Enough]."', '– | – | unnamed-floor'],
  [
    'When {Pf:Eva Lund} came home, the door was gone. "[They took it]," (she) <said>.',
    'Eva Lund | she | pronoun-of-subject',
  ],
  [
    'Prime Minister {Pf:Ana Ruiz} met Senator {Pm:Ole Berg}. (The senator) <said> [~it was late].',
    'Ole Berg | senator | role-description',
  ],
  [
    'Prime Minister {Pf:Ana Ruiz} met Health Minister {Pf:Eva Lund}. (The prime minister) <said> [~it was late].',
    'Ana Ruiz | prime minister | role-description',
  ],
  ['The {O:Acme Group} grew. (A spokesman) <said> [~it was late].', 'Acme Group | spokesman | spokesperson'],
  ['(The government) <said> [~it was late].', '– | government | unnamed-body'],
  ['(Washington) <said> [~it was late].', '– | Washington | unnamed-body'],
  ['{O:Oxfam} left. ({P:Ana Ruiz}’s office) <said> [~it was late].', '– | office | unnamed-body'],
  [
    '(A former banker) <said> [~he had lost them]. {Pm:Ole Berg}, 51, wept.',
    'Ole Berg | former banker | named-next',
  ],
  [
    '{P:Ana Ruiz} and {P:Ole Berg} run the inn. (The couple) <said> [~it was late].',
    'Ana Ruiz + Ole Berg | couple | joint-description',
  ],
  ['The {O:Lima Court} sat. (The judges) <said> [~it was late].', 'Lima Court | judges | bench'],
  ['({O:EU} diplomats) <said> [~it was late].', '– | EU diplomats | unnamed-source'],
  [
    '{Pf:Eva Lund} left. (Her nephew), the mayor {P:Ole Berg}, <said> [~it was late].',
    'Ole Berg | Ole Berg | name',
  ],
  [
    '"[It rained]," <said> ({Pf:Eva Lund}).\n\n(Her nephew) <said> [~it was late].',
    'Eva Lund | Eva Lund | name',
    '– | nephew | unnamed-source',
  ],
  [
    '"[It rained]," <said> ({Pm:Ole Berg}). (The representative of Denmark) <said> [~it was late].',
    'Ole Berg | Ole Berg | name',
    '– | representative of Denmark | represented-state',
  ],
  [
    'It was late, and the substitute {Pm:Ole Berg} had scored. "[I know]," (the 20-year-old striker) <said>.',
    'Ole Berg | 20-year-old striker | loose-description',
  ],
  ['{P:Ana Ruiz} left. (RUIZ): [We have.]', 'Ana Ruiz | RUIZ | part-of-name'],
  ['({O:Oxfam} and Japan) <said> [~it was late].', 'Oxfam | Oxfam and Japan | name'],
  [
    '(A colleague) <warned> {Pm:Ole Berg} that [~it was late]. "[I know]," (he) <answered>.',
    '– | colleague | unnamed-source',
    'Ole Berg | he | reply',
  ],
  [
    '"[Is it late?]" (a reporter) <asked>. {Pf:Eva Lund} smiled. "[No]."',
    '– | reporter | unnamed-source',
    'Eva Lund | – | same-paragraph',
  ],
  [
    '{Pf:Eva Lund} left. {Pm:Ole Berg} stayed. The 34-year-old sighed. "[It is late]," (he) <said>.',
    'Ole Berg | he | pronoun-of-subject',
  ],
  ['(The team’s coach), {P:Ana Ruiz}, <said> [~it was late].', 'Ana Ruiz | Ana Ruiz | name'],
];

describe('attribution', () => {
  it.each(table)('%s', (marked, ...expected) => {
    expect(speakers(marked)).toEqual(expected);
  });
});
