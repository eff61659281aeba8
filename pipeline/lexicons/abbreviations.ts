import { terms } from './lexicon.js';

/**
 * What an abbreviation says of the stop after it.
 *
 * - `name`: stands before a name and never ends a sentence
 * - `number`: keeps its stop only before a number ("No. 5"; but "No.")
 * - `region`: keeps its stop only after a comma ("Hartford, Conn."), for its letters may be a word
 * - `anywhere`: keeps its stop always, and may end a sentence with it
 */
export type AbbreviationKind = 'name' | 'number' | 'region' | 'anywhere';

/**
 * Abbreviations without their last stop. Single letters and letters with stops between them (U.N., p.m.) are a pattern,
 * not listed. Source: own list; the states as The Associated Press shortens them (facts).
 */
const forms: Record<AbbreviationKind, ReadonlySet<string>> = {
  name: terms(`
Adm
Cst
Pst
Snr
Ssgt
Ven
Adv
Ald
Amb
Asst
Atty
Brig
Bro
Capt
Cdr
Cllr
Cmdr
Col
Cols
Comdr
Commr
Cpl
Dcn
Det
Dr
Dra
Drs
Engr
Ens
Flt
Fr
Ft
Gen
Gens
Gov
Govs
Hon
Insp
Lt
Maj
Messrs
Mlle
Mme
Mr
Mrs
Ms
Msgr
Mt
Mx
Pfc
Pres
Prof
Profs
Pte
Pvt
Rep
Reps
Rev
Rt
Sec
Sen
Sens
Sgt
Smt
Spc
Sqn
Sra
Srta
St
Ste
Sts
Supt
Wg
`),
  number: terms(`
Apr
Art
Arts
Ch
Fig
Figs
Jul
Jun
Mar
No
Nos
Op
Para
Paras
Vol
Vols
ca
nos
p
pp
vol
`),
  region: terms(`
Ala
Ariz
Ark
Calif
Colo
Conn
Del
Fla
Ga
Ill
Ind
Kan
Ky
La
Mass
Md
Mich
Minn
Miss
Mo
Mont
Neb
Nev
Okla
Ont
Ore
Pa
Penn
Que
Tenn
Tex
Va
Vt
Wash
Wis
Wyo
`),
  anywhere: terms(`
Assn
Assoc
Aug
Ave
Blvd
Bros
Co
Corp
Cos
Dec
Dept
Dist
Esq
Feb
Hwy
Inc
Intl
Jan
Jr
Ltd
Nov
Oct
Ph.D
Plc
Pty
Sept
Sep
Sr
Thurs
Tues
Univ
al
approx
cf
dept
etc
govt
resp
v
viz
vs
`),
};

const kinds = new Map<string, AbbreviationKind>(
  (['name', 'number', 'region', 'anywhere'] as const).flatMap((kind) =>
    [...forms[kind]].map((form) => [form, kind] as const),
  ),
);

/** The kind of an abbreviation, given without its last stop; titles count in capitals too ("SEN. RUIZ"). */
export function abbreviationKind(form: string): AbbreviationKind | null {
  const kind = kinds.get(form);
  if (kind !== undefined) return kind;
  if (form.length < 2 || form !== form.toUpperCase()) return null;
  const title = kinds.get(form.charAt(0) + form.slice(1).toLowerCase());
  return title === 'name' || title === 'number' ? title : null;
}
