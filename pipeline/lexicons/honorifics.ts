import { table } from './lexicon.js';

// Source: own list.

/**
 * Forms of address and ranks that stand before a name and outside its span, as tokens in lower case without a stop,
 * and the gender that they tell of.
 */
export const honorifics: ReadonlyMap<string, 'female' | 'male' | null> = new Map(
  table(`
mr\tmale
mrs\tfemale
ms\tfemale
miss\tfemale
mx
messrs\tmale
mme\tfemale
madame\tfemale
madam\tfemale
mlle\tfemale
mademoiselle\tfemale
monsieur\tmale
herr\tmale
frau\tfemale
señor\tmale
señora\tfemale
signor\tmale
signora\tfemale
don\tmale
doña\tfemale
dr
drs
doctor
prof
professor
sir\tmale
dame\tfemale
lord\tmale
lady\tfemale
baron\tmale
baroness\tfemale
viscount\tmale
sheikh\tmale
sheikha\tfemale
shaikh\tmale
sheik\tmale
emir\tmale
imam\tmale
ayatollah\tmale
mullah\tmale
maulana\tmale
haji\tmale
hajj\tmale
hajji\tmale
mufti\tmale
rabbi
rev
reverend
pope\tmale
patriarch\tmale
pastor
monsignor\tmale
msgr\tmale
swami\tmale
king\tmale
queen\tfemale
prince\tmale
princess\tfemale
emperor\tmale
empress\tfemale
tsar\tmale
sultan\tmale
duke\tmale
duchess\tfemale
earl\tmale
countess\tfemale
gen
general
lt
lieutenant
col
colonel
maj
major
capt
captain
sgt
sergeant
cpl
corporal
pvt
private
pte
cmdr
commander
commodore
adm
admiral
marshal
brigadier
brig
sen
rep
gov
amb
det
pc
insp
cllr
coun
ald
dci
hrh
sri	male
kumari	female
puan	female
encik	male
eng
arq
lic
supt
aunt\tfemale
auntie\tfemale
aunty\tfemale
cr
clr
atty
adv
barr
uncle\tmale
shri\tmale
smt\tfemale
datuk
tun
tan-sri
dato
ustaz\tmale
alhaji\tmale
alhaja\tfemale
hajia\tfemale
hajiya\tfemale
mallam\tmale
malam\tmale
mzee\tmale
mama\tfemale
pandit\tmale
hujjat\tmale
sayyid\tmale
engr
pst
cst
snr
ustad\tmale
ustadz\tmale
kyai\tmale
datin\tfemale
padre\tmale
friar\tmale
venerable
licenciado\tmale
sra\tfemale
srta\tfemale
ogbeni\tmale
bldr
tpl
cpt
lcpl
pfc
ssgt
lcdr
cdr
thiru\tmale
tmt\tfemale
comrade
togbe\tmale
otunba\tmale
ratu\tmale
hon
fr
sr\tfemale
br\tmale
father	male
abbot	male
abbess	female
sister\tfemale
brother\tmale
`).map(([title = '', gender]) => [title, gender === 'female' || gender === 'male' ? gender : null]),
);

/** A form of address or a rank, in lower case without a stop: "col", and joined by a hyphen "lieutenant-colonel". */
export function isHonorific(lower: string): boolean {
  return (
    honorifics.has(lower) || (lower.includes('-') && lower.split('-').every((part) => honorifics.has(part)))
  );
}
