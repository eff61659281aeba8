import { terms } from './lexicon.js';

// Source: own list.

/** Words for people that modify the name of a body: "Prosecutor [General]'s Office", "[Workers] Union". */
export const rolesInBodies = terms(`
general
student
executive
star
worker
teacher
head
humanitarian
academic
refugee
veteran
volunteer
`);

/** Words that open sentences and are in names of bodies all the same: "the [New] Development Bank". */
export const openersInBodies = terms(`
new
first
second
third
one
all
free
world
women
people
children
police
government
our
independent
live
right
left
source
image
video
photo
us
`);

/** Of those, the ones that open such a name at the start of a sentence too. */
export const openersOfBodies = terms(`
new
free
world
women
people
children
independent
one
first
`);

/** Everyday words that often open names of bodies: "[National] Weather Service". */
export const modifiersOfBodies = terms(`
supreme
national
federal
central
international
european
royal
public
general
human
social
labour
labor
justice
health
interior
foreign
defence
defense
finance
education
trade
electoral
constitutional
state
metropolitan
regional
green
liberal
conservative
democratic
republican
socialist
communist
united
world
high
home
security
`);

/** Owners that are part of a name: "[Workers]' Party", "[Children]'s Fund"; a person or a place is not. */
export const ownersInBodies = terms(`
worker
workers
workers'
people
peoples
women
children
men
teachers
farmers
students
veterans
nurses
doctors
lawyers
journalists
writers
parents
king
queen
governor
mayor
attorney
prosecutor
sheriff
ombudsman
coroner
general
growers
magistrates
players
citizens
consumers
employers
owners
drivers
miners
firefighters
lord
lords
god
girls
boys
states
leaders
ministers
producers
merchants
`);

/** Heads after which the name of a firm is complete: "Carbon [Robotics] of Seattle". */
export const headsOfFirms = terms(`
robotics
technologies
technology
systems
holdings
labs
laboratories
motors
industries
ventures
capital
partners
pharmaceuticals
therapeutics
biosciences
software
foods
brewing
energy
brothers
studios
pictures
records
solutions
networks
enterprises
logistics
`);

/** Parties as they stand before the council or assembly of a place that somebody sits in: "a Labour Leeds Council member". */
export const partiesOfMembers: ReadonlySet<string> = new Set([
  'Conservative',
  'Democratic',
  'Labour',
  'Republican',
  'Tory',
]);
