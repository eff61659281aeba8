import { terms } from './lexicon.js';

// Source: own list.

/** Degrees, orders and seats that follow a person's name and are no part of it. As written. */
export const lettersAfterNames = terms(`
AM
AO
BSc
CBE
DBE
DPhil
FRCS
FRS
GBE
KBE
KC
LLD
MBA
MBBS
MBE
MD
MdB
MdL
MEP
MHA
MHR
MLA
MLC
MP
MPP
MSP
NCM
OAM
OBE
OM
PhD
PsyD
QC
RN
SAN
SC
SJ
TD
`);
