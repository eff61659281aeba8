import { table, terms } from './lexicon.js';

/*
 * Words that announce somebody's words, by the frames they take. Own list.
 *
 * A lemma may stand in several classes. Phrases are written with the lemma of their verb first: "point out".
 */

/** Say that something is so; take any finite clause, with or without "that". */
export const sayVerbs = terms(`
say
add
state
comment
remark
observe
note
insist
argue
claim
maintain
contend
assert
declare
explain
reply
respond
answer
retort
counter
warn
caution
stress
emphasize
emphasise
underline
underscore
reiterate
repeat
continue
conclude
predict
forecast
testify
admit
concede
acknowledge
confess
allege
aver
avow
affirm
reaffirm
attest
complain
lament
protest
joke
quip
boast
brag
crow
gloat
recall
recount
reflect
muse
speculate
theorize
theorise
hypothesize
opine
venture
volunteer
interject
interpose
rejoin
riposte
shoot back
hit back
fire back
clap back
write back
chime in
chip in
cut in
break in
butt in
weigh in
point out
spell out
blurt out
let slip
let on
make clear
make it clear
make it plain
make plain
make known
put it
sum up
go on
pipe up
speak up
own up
clarify
specify
elaborate
expand
summarize
summarise
paraphrase
signal
imply
intimate
insinuate
hint
posit
postulate
propose
submit
plead
swear
vow
pledge
promise
guarantee
assure
threaten
concur
reason
rationalize
rationalise
quote
proclaim
profess
pronounce
decree
rule
certify
verify
corroborate
confide
divulge
disclose
mention
relay
report
announce
confirm
reveal
estimate
calculate
assess
advise
counsel
recommend
prophesy
foretell
prognosticate
preach
lecture
sermonize
assent
accede
demur
grumble
carp
whine
gripe
moan
bemoan
regret
rue
deplore
rage
fume
fulminate
thunder
gush
enthuse
rave
marvel
exult
rejoice
crack
deadpan
wisecrack
tease
jest
kid
scoff
sneer
jeer
mock
taunt
snipe
narrate
reminisce
remember
depose
stipulate
articulate
verbalize
vocalize
enunciate
voice
express
extrapolate
philosophize
pontificate
interrupt
intervene
persist
pursue
press on
begin
start
open
close
finish
end
resume
go further
follow up
stand by
wonder aloud
think aloud
say aloud
exclaim
ejaculate
agree
disagree
object
suggest
indicate
charge
move
`);

/** Of those, the ones that take an object as readily: a clause without "that" must show a pronoun or an auxiliary. */
export const transitiveSayVerbs = terms(`
point out
spell out
note
observe
maintain
declare
stress
emphasize
emphasise
underline
underscore
reiterate
repeat
continue
forecast
acknowledge
affirm
reaffirm
lament
protest
recall
recount
clarify
specify
move
summarize
summarise
propose
submit
pledge
promise
guarantee
threaten
reason
quote
proclaim
certify
verify
corroborate
divulge
disclose
mention
relay
report
announce
confirm
reveal
calculate
assess
advise
counsel
recommend
remember
stipulate
articulate
express
explain
answer
hint
signal
imply
rule
decree
agree
suggest
indicate
volunteer
charge
comment
counter
rejoin
riposte
exclaim
rage
rave
gush
crow
thunder
reflect
regret
rue
deplore
bemoan
`);

/** Never take a bare or "that" clause as what was said; their words stand in marks or after a comma. */
export const quoteOnlyVerbs = terms(`
begin
start
open
close
finish
end
resume
continue
persist
pursue
go on
go further
follow up
press on
weigh in
chime in
chip in
cut in
break in
butt in
pipe up
speak up
interrupt
intervene
elaborate
expand
put it
sum up
quote
mock
taunt
snipe
crack
deadpan
wisecrack
tease
kid
jeer
lecture
stand by
voice
express
articulate
narrate
enunciate
verbalize
vocalize
paraphrase
interpose
ejaculate
remember
rejoice
wonder aloud
think aloud
say aloud
pen
livestream
scribble
scrawl
cable
wire
telegraph
`);

/** Say something to a hearer who stands between the verb and the words: the hearer is not the speaker. */
export const tellVerbs = terms(`
tell
put it to
inform
remind
assure
reassure
warn
advise
notify
promise
instruct
caution
apprise
alert
brief
update
text
email
e-mail
message
`);

/** Ask a question; an indirect one begins with whether, if or a question word. */
export const askVerbs = terms(`
quiz
ask
inquire
enquire
query
question
wonder
demand to know
`);

/** Put words on paper or on a screen. */
export const writeVerbs = terms(`
write
tweet
retweet
post
blog
vlog
text
email
e-mail
cable
message
wire
telegraph
scribble
scrawl
pen
editorialize
editorialise
read out
read aloud
repost
reply
comment
livestream
skeet
toot
`);

/** How words sound, or what a speaker does while they are said; only with words in marks. */
export const mannerVerbs = terms(`
shout
yell
scream
shriek
cry
cry out
call
call out
shout out
holler
bellow
roar
bark
bawl
howl
screech
squeal
squeak
whisper
murmur
mutter
mumble
grunt
groan
moan
sigh
sob
weep
wail
whimper
sniff
sniffle
snort
snap
snarl
growl
hiss
spit
spit out
laugh
chuckle
giggle
grin
smile
smirk
beam
shrug
nod
wink
frown
scowl
grimace
blink
gasp
pant
breathe
gulp
cough
splutter
sputter
stammer
stutter
falter
drawl
purr
coo
croon
sing
chant
hum
intone
recite
chirp
twitter
cackle
boom
thunder
rasp
croak
wheeze
yawn
slur
lisp
trill
warble
blurt
babble
gabble
prattle
rattle off
jabber
yap
yelp
rap
sing out
exhort
implore
beseech
beg
entreat
coax
urge
demand
greet
thank
bid
wish
apologize
apologise
joke
sign off
hazard
guess
surmise
echo
parrot
chorus
toast
cheer
boo
heckle
pray
curse
swear
scold
chide
rebuke
reprimand
admonish
upbraid
rant
vent
bluster
bristle
explode
erupt
flare
storm
seethe
simmer
soothe
console
comfort
plead
suggest
correct
prod
needle
rib
banter
chatter
chat
gossip
natter
pipe
peal
quaver
quiver
tremble
shudder
wince
gesture
gesticulate
probe
press
challenge
`);

/** What evidence does: speech only where a document, a poll or those who made it are the subject. */
export const evidenceVerbs = terms(`
show
find
suggest
indicate
reveal
conclude
demonstrate
highlight
project
read
estimate
observe
note
state
say
urge
warn
recommend
report
rule
specify
stipulate
declare
confirm
calculate
infer
posit
hold
`);

/** What speakers do to a thing or a person with words; the words are quoted only where they stand in marks. */
export const judgeVerbs = terms(`
flay
hammer
rubbish
call
describe
praise
hail
laud
applaud
commend
acclaim
extol
welcome
salute
thank
congratulate
compliment
credit
cite
condemn
denounce
decry
deplore
criticize
criticise
slam
blast
lambast
lambaste
attack
assail
rap
castigate
censure
chastise
berate
excoriate
lash
lash out
rail
rip
ridicule
mock
deride
disparage
belittle
malign
vilify
defame
insult
slur
smear
accuse
blame
charge
reproach
rebuke
indict
fault
scold
admonish
deny
reject
dismiss
rebuff
repudiate
refute
rebut
disavow
disown
discount
disregard
brush off
brush aside
shrug off
play down
write off
rule out
laugh off
wave away
label
brand
dub
term
deem
characterize
characterise
portray
depict
categorize
categorise
declare
pronounce
proclaim
liken
compare
refer
speak
talk
boast
brag
complain
warn
caution
urge
exhort
implore
plead
beg
appeal
call for
call on
request
demand
insist
command
instruct
direct
advise
recommend
counsel
suggest
propose
encourage
ask
promise
pledge
vow
commit
undertake
swear
guarantee
threaten
announce
express
voice
reiterate
stress
emphasize
emphasise
underline
underscore
highlight
note
acknowledge
recognize
recognise
admit
concede
confess
affirm
reaffirm
confirm
claim
allege
assert
argue
maintain
contend
predict
forecast
foresee
envisage
envision
tout
trumpet
champion
defend
endorse
support
justify
explain
attribute
ascribe
regret
lament
bemoan
mourn
bewail
question
challenge
dispute
contest
query
doubt
quote
mention
single out
draw attention
allude
hint
signal
outline
detail
summarize
summarise
sum up
define
invoke
evoke
report
recall
recount
remember
eulogize
eulogise
say
state
tell
write
tweet
add
apologize
apologise
tell of
talk up
protest
oppose
rue
pillory
skewer
savage
roast
fume
rage
scorn
shame
taunt
bash
flag
rate
`);

/** Thought, feeling, wish: reported mind, not reported speech. */
export const thinkVerbs = terms(`
think
believe
hope
fear
feel
know
wish
expect
suppose
assume
imagine
consider
worry
doubt
suspect
understand
realize
realise
decide
dream
intend
want
guess
see
hear
learn
sense
regret
forget
mean
reckon
trust
figure
anticipate
`);

/** Words that stand before a source: `according to the ministry`. */
export const sourcePrepositions = table(`
according to	according to
in the words of	in the words of
in the opinion of	in the opinion of
in the view of	in the view of
`);

/** What many people call out at once: `to cries of "Shame"`. */
export const crowdCalls = terms(`
boos
calls
chants
choruses
cries
heckles
jeers
roars
screams
shouts
yells
`);

/** Nouns for what was said; with a possessive, or as the source of words in marks. */
export const speechNouns = terms(`
claim
statement
assertion
allegation
accusation
charge
warning
promise
pledge
vow
threat
demand
call
appeal
plea
request
denial
admission
confession
remark
comment
observation
complaint
criticism
description
declaration
announcement
prediction
forecast
argument
contention
insistence
suggestion
proposal
response
reply
answer
question
boast
joke
quip
reference
condemnation
praise
words
rhetoric
characterization
characterisation
assessment
verdict
apology
message
tweet
slogan
`);
