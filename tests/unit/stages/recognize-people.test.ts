import { describe, expect, it } from 'vitest';
import { annotateNames, bracketed } from '../names/annotate-names.js';

const plain = (marked: string) => marked.replace(/[[\]{}]/g, '');

describe('recognizePeople', () => {
  it.each([
    // honorifics and roles stay outside
    'Later Ms. [Okoro] left with Sir [Paul Marlowe].',
    'The Kenyan lawyer [Jane Wanjiru] agreed with Prime Minister [Okoro].',
    'Secretary of State [Ana Ruiz] flew home.',
    'Then Brigadier-General [Tukur Okoma] told nurse-midwife [KC Jones] no.',
    'The MP [Simon Court] asked again.',
    // parts of names stay inside
    'They met [Ludwig van der Berg] Jr.'.replace('Berg] Jr.', 'Berg Jr.]'),
    'Then [Dwayne "Shorty" Pell] rang.',
    'Nobody had met [J. R. Moehl] before.',
    "Only [Kevin O'Hare] and [Jean-Claude Mbeki] were there.",
    'He saw [Ban Ki-moon] and [Xi Jinping] in Paris.',
    'Then Captain [Son Heung-min] left with [Ana Ruiz] MEP and Cllr [Ole Berg].',
    'They thanked Senator [Ana "Risa" delos Reyes] and [Noel dela Cruz].',
    'Nobody had told Special Agent [Marlon "Trey" Okoma] of it. Then Cr [Okoma] told Aunty [May] why.',
    'Nobody had told the TD [Eoghan Ruizova] or the MPP [Ana Okoma] of it.',
    // honours, degrees and silk stay outside
    'Only [Jane Wanjiru] KC and Dr [Paul Marlowe] OBE objected.',
    'Secretary for Legal Affairs [Miguel de Serpa] left with [Rafiqul Islam Khan].',
    // context decides for unknown names
    'Then [Okoma Ruizova], 42, took the chair.',
    '"No," said [Okoma Ruizova].',
    // sentence openers are no names
    'Earlier [Maria Lopez] left.',
    'But [Maria Lopez] stayed. While [Lopez] slept, it rained.',
    // not people
    'In Sydney and Austin it rained on Monday.',
    'The Harry Potter films earned millions.',
    'Vitamin C is cheap.',
    'Group G plays in June.',
    // a place after a preposition is not a given name
    'The governor of Washington [Chris Marlowe] spoke.',
    'Chief Justice of India [D.Y. Marlowe] spoke.',
    // a family name that is a place or a people too
    'Senator [Abubakar Sani Bello] spoke.',
    'Brigadier General [Tun Myat] spoke.',
    'Then PC [Dean Marsh] and Mother-of-three [Maria Lopez] spoke.',
    'They met the Member for Barton [Nathan Okoma] and Counsel-at-Law [Ana Ruiz].',
    'Then Mayor [Andrea Lord] spoke to Lord [Okoma].',
    'Then Senator [Ma. Isabel Ruiz] and Undersecretary [Ma. Zorazon Y. Okoma] spoke.',
    'They asked [Jack Ma]. [Isabel Ruiz] left.',
    'By [Okoma Ruizova] | The Zornia Register',
    // repeated
    '[Osama bin Qadir] fled. Nobody followed [bin Qadir].',
  ])('%s', (marked) => {
    expect(bracketed(plain(marked))).toBe(marked);
  });

  it.each([
    ['General Assembly President Ana Ruiz spoke.', { role: 'General Assembly President', gender: 'female' }],
    [
      'Ambassador to the United States Ana Ruiz spoke.',
      { role: 'Ambassador to the United States', gender: 'female' },
    ],
    [
      'Omar Diallo, Executive Director of the UN Office on Drugs and Crime (UNODC), left.',
      { role: 'Executive Director of the UN Office on Drugs and Crime' },
    ],
    [
      'Ms. Ana Ruiz, UNODC Goodwill Ambassador for the fight against it, left.',
      { honorific: 'Ms.', role: 'UNODC Goodwill Ambassador', gender: 'female' },
    ],
    ['Ana Ruiz, a civil society representative and mother, left.', { role: 'civil society representative' }],
    ['The Kenyan environment minister, Ada Obi, left.', { role: 'Kenyan environment minister' }],
    [
      'Chairman of the Presidential Committee on Ports, Ole Berg, left.',
      { role: 'Chairman of the Presidential Committee on Ports' },
    ],
    ['The union and its President, Comrade Ole Berg, left.', { honorific: 'Comrade', role: 'President' }],
    ['The Kenyan environment minister, Ada Obi, who left.', { role: 'Kenyan environment minister' }],
    ['In a letter to the minister, Ana Ruiz asked for more.', { gender: 'female' }],
    ['Deputy Solicitor General Ole Berg left.', { role: 'Deputy Solicitor General' }],
    ['Major General Ole Berg left.', { honorific: 'Major General' }],
    ['Nobody reached Brown Stone Capital, CEO Ana Ruiz said.', { role: 'CEO', gender: 'female' }],
    ['Former England captain Ana Ruiz left.', { role: 'Former England captain' }],
    ['Ana Ruiz, whose brother died, left.', { gender: 'female' }],
  ])('%s', (text, attributes) => {
    const [person] = annotateNames(text).document.mentions.filter(({ type }) => type === 'person');
    expect(person?.attributes).toMatchObject(attributes);
  });

  it('says nothing of a role where a relative clause follows', () => {
    const [person] = annotateNames('Ana Ruiz, whose brother died, left.').document.people;
    expect(person?.attributes).not.toHaveProperty('role');
  });
});
