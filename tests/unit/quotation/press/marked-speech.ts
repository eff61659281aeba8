/** Constructions 1–16 in the styles of many newsrooms. The notation is told in `../constructions.ts` and `../quotation-notation.ts`. */
export const markedSpeech: ReadonlyMap<string, readonly string[]> = new Map([
  [
    '01 split quotation',
    [
      '“[d:Rates will stay where they are until prices cool,]” {Ingrid Halvorsen}, the governor, <told> reporters in Oslo. “[d:That is not a threat.]” ⇒ Ingrid Halvorsen',
      '‘[d:We were two-nil up and fell asleep,]’ <admitted> captain {Craig Dunlop}. ‘[d:It’s unforgivable at this level.]’ ⇒ Craig Dunlop',
      '"[d:The boreholes have dried up,]" <lamented> Alhaji {Musa Danjuma}, a community leader in Gashua. "[d:Our women now trek six kilometres.]" ⇒ Musa Danjuma',
      '"[d:Sales were flat in March,]" chief executive {Dana Whitlock} <said> on a call with analysts. "[d:April looks better.]" ⇒ Dana Whitlock',
      'One of them, {Derek Quill}, 71, <said>: “[d:I’ve got maggots.]” ⇒ Derek Quill',
      '"[d:No arrests have been made,]" Sgt. {Paul Ferris} <said> Tuesday. "[d:We are asking anyone with video to come forward.]" ⇒ Paul Ferris',
      '“[d:The order is stayed,]” Justice {R. K. Menon} <observed>. “[d:List the matter after the vacation.]” ⇒ R. K. Menon',
      '“[d:My mother kept bees,]” {she} <said>, “[d:and the bees kept her.]” ⇒ ?',
      '“[d:Dig where the grass is greenest,]” {he} liked to <say>, “[d:and never at noon.]” ⇒ ?',
      '“[d:She never gave up a point,]” the {Czech} <said>. “[d:I had nothing left.]” ⇒ –',
    ],
  ],
  [
    '02 split inside a clause',
    [
      '“[d:What we need,]” {Thandi Nkosi} <told> the portfolio committee, “[d:is electricity that stays on.]” ⇒ Thandi Nkosi',
      '‘[d:My client,]’ <said> barrister {Imogen Ashe}, ‘[d:was asleep in the van.]’ ⇒ Imogen Ashe',
      '"[d:The merger,]" {analysts at Corvin Bank} <wrote>, "[d:makes little sense at this price.]" ⇒ –',
      '"[d:If the ferry had left on time,]" the {coast guard} <said> in a statement, "[d:it would have missed the storm.]" ⇒ –',
      '“[d:Today,]” President {Arturo Salas} <declared>, “[d:the mines belong to the people.]” ⇒ Arturo Salas',
    ],
  ],
  [
    '03 inversion with a long subject',
    [
      '"[d:We ran out of oxygen at dawn,]" <said> Dr. {Priya Raman}, head of the intensive care unit at the government hospital in Salem, where eleven patients died. ⇒ Priya Raman',
      '‘[d:The smell was dreadful,]’ <said> {Joan Pickering}, 68, who has lived opposite the tip since 1994. ⇒ Joan Pickering',
      '"[d:The subsidy must go,]" <argued> {Femi Adeyemi}, chief economist at the Lagos office of Harbour Capital and a former adviser to the Treasury. ⇒ Femi Adeyemi',
      '“[d:It is the worst season I remember,]” <said> fourth-generation orchardist {Walt Jessup} of Yakima County. ⇒ Walt Jessup',
      '"[d:Our teams reached only two of nine villages,]" <said> the agency’s deputy country director, {Marta Lindgren}. ⇒ Marta Lindgren',
    ],
  ],
  [
    '04 apposition and relative clause before the verb',
    [
      'Justice {Helen Mbogo}, sitting in Mombasa on Wednesday, <ruled> that [i:the lease was void]. ⇒ Helen Mbogo',
      '{Kwame Asante}, the assembly member for Nima East, who was re-elected in December, <said> [i:the drains would be covered before the rains]. ⇒ Kwame Asante',
      '{Rhys Morgan}, 29, of Cardiff, who was driving the second car, <told> the jury [i:he had braked late]. ⇒ Rhys Morgan',
      'The {Clean Rivers Trust}, a charity based in Leeds, <says> [i:the permit should never have been issued]. ⇒ Clean Rivers Trust',
      'Senator {Bill Harmon}, R-Neb., who sits on the panel, <said> [i:the vote would slip to June]. ⇒ Bill Harmon',
      'The {MWU}, in a circular jointly signed by its President, Ada Obi, and Treasurer, Femi Cole, <said> [i:the levy was a trap]. ⇒ ?',
      'The {harbour master}, in a memo drafted by her deputy, Ole Berg, <said> [i:the quay was sinking]. ⇒ –',
      'Its chairman, {Ole Berg}, at first <dismissed> the plan as “[m:pub talk]”. ⇒ Ole Berg',
    ],
  ],
  [
    '05 several paragraphs',
    [
      '“[d:This is a budget for farmers,]” Finance Minister {Anil Deshpande} <told> Parliament. “[d:It is a budget for the young.]¶“[d:It is also a budget that adds up.]” ⇒ Anil Deshpande',
      '"[d:I heard a bang and ran outside,]" <said> {Colleen Duffy}. "[d:The whole front of the house was gone.]¶"[d:My neighbour was sitting in the road.]" ⇒ Colleen Duffy',
      'In its statement the {club} <said>: “[d:We condemn the chants.]¶“[d:Those responsible will be banned.]” ⇒ –',
      '“[d1:We will appeal,]” <1:said> defence counsel {1:Peter Oloo}.¶“[d2:The judge misread the law.]” ⇒ Peter Oloo | Peter Oloo',
      '‘[d:The roof went first.]¶‘[d:Then the walls,]’ <said> caretaker {Alun Price}. ⇒ Alun Price',
    ],
  ],
  [
    '06 floating quotation',
    [
      'Striker Bongani Zulu was blunt about the defeat. “[d:We were second to every ball.]” ⇒ Bongani Zulu',
      'For Maria Esteves, who lost two brothers, the verdict changes little. "[d:They are still dead.]" ⇒ Maria Esteves',
      '{1:Lars Nygaard} <1:said> [i1:the plant would shut in May].¶“[d2:There is no buyer.]” ⇒ Lars Nygaard | Lars Nygaard',
      'Deborah Quist, who runs the shelter, has stopped answering the phone. "[d:We are full every night by six.]" ⇒ Deborah Quist',
      '‘[d1:It was carnage,]’ <1:said> shopkeeper {1:Imran Sharif}.¶‘[d2:People were climbing over each other.]’ ⇒ Imran Sharif | Imran Sharif',
    ],
  ],
  [
    '07 two speakers in one sentence',
    [
      'Dr. {1:Ana Prieto} <1:says> [i1:the vaccine is safe] but Dr. {2:Jon Salt} <2:insists> [i2:the trial was too short]. ⇒ Ana Prieto | Jon Salt',
      'Defender {1:Tom Hale} <1:said> "[d1:it was never a foul]", while coach {2:Ivan Kral} <2:called> the decision "[m2:a joke]". ⇒ Tom Hale | Ivan Kral',
      'Defence lawyer {1:Susan Achieng} <1:says> [i1:her client merely signed forms], while {2:prosecutors} <2:say> [i2:he ran the scheme]. ⇒ Susan Achieng | –',
      '"[d1:The numbers don’t add up,]" <1:said> Councilwoman {1:Rita Gomez}, to which the mayor, {2:Ed Brandt}, <2:replied>, "[d2:They do in my office.]" ⇒ Rita Gomez | Ed Brandt',
      'The {1:union} <1:says> [i1:400 jobs are at risk]; the {2:company} <2:says> [i2:the figure is closer to 90]. ⇒ – | –',
    ],
  ],
  [
    '08 mixed',
    [
      'The {1,2:Red Cross} <1,2:described> conditions in the camp as "[m1:inhumane]" and "[m2:beyond repair]". ⇒ Red Cross | Red Cross',
      'Premier {Doug Farrow} <dismissed> the audit as “[m:a political stunt]”. ⇒ Doug Farrow',
      '{Laila Karimi} <praised> her side’s “[m:fearless]” batting in Colombo. ⇒ Laila Karimi',
      'Judge {Owen Tate} <branded> the pair “[m:callous opportunists]” as he jailed them for nine years. ⇒ Owen Tate',
      '{Greenpeace} <warned> of “[m:an ecological time bomb]” below the lagoon. ⇒ Greenpeace',
      '{1,2:Josephine Banda} <1,2:said> [i1:the clinic had become “[m2:a mortuary with a waiting room]”]. ⇒ Josephine Banda | Josephine Banda',
      'The {Agency for Dams} <said> [i:it had found “[m:unexplained cracks]”]. ⇒ Agency for Dams | Agency for Dams',
      '{Ruiz Mora} <dismissed> as “[m:pure gossip]” reports that the bank had failed. ⇒ ?',
      'A {mission of the League} <concluded> that [i:both armies had “[m:knowingly]” shelled clinics]. ⇒ – | –',
      '{Born Free} <said> [i:the cub should “[m:never have been caught]”]. ⇒ ? | ?',
      'Justice {Ellen Marsh} had <warned> [i:the map “[m:will not survive]”]. ⇒ Ellen Marsh | Ellen Marsh',
    ],
  ],
  [
    '09 scare quotes',
    [
      'The "smart" meters were installed in 2019 and have never worked.',
      'Residents of the so-called “ghost estate” have no street lights.',
      'Four ‘tourists’ were detained at the airport with satellite phones.',
      'The firm sold “carbon neutral” petrol at twice the price.',
      'He left the force under a cloud after the "sausage" affair.',
    ],
  ],
  [
    '10 titles of works',
    [
      'Her debut novel, “The Salt Road”, was shortlisted for the prize.',
      'The band closed with “Midnight Ferry” before leaving the stage.',
      'A documentary called ‘Bitter Harvest’ airs on Sunday at 9pm.',
      'In the paper, "Soil Loss in Upland Rice", the authors compare nine farms.',
      'The minister opened the exhibition "Faces of the Delta" at the National Museum.',
    ],
  ],
  [
    '11 nickname in a name',
    [
      '“[d:I never touched the money,]” {Anthony “Big Tony” Moretti} <told> the jury. ⇒ Anthony “Big Tony” Moretti',
      '‘[d:The lads gave everything,]’ <said> {Gareth ‘Gaz’ Pugh}. ⇒ Gareth ‘Gaz’ Pugh',
      '{Emeka "Biggie" Okonkwo} <said> [i:the show would go on]. ⇒ Emeka "Biggie" Okonkwo',
      '"[d:My knees are gone,]" <said> {Walter "Sonny" Beck}, who retired in May. ⇒ Walter "Sonny" Beck',
      'Boxer {Rosa "La Reina" Ibáñez} <said> [i:she would fight again in spring]. ⇒ Rosa "La Reina" Ibáñez',
    ],
  ],
  [
    '12 nested quotation',
    [
      '“[d1:{2:He} <2:said>, ‘[d2:Give me the keys,]’ and I gave them to him,]” {1:Farida Haq} <1:told> the court. ⇒ Farida Haq | –',
      '‘[d1:My {2:mother} <2:told> us, “[d2:Never open the door,]” and we never did,]’ <1:said> {1:Brendan Coyle}. ⇒ Brendan Coyle | –',
      '"[d1:The {2:officer} <2:shouted>, \'[d2:Get down!]\' three times,]" witness {1:Darnell Price} <1:said>. ⇒ Darnell Price | –',
      '“[d1:When the {2:doctor} <2:said>, ‘[d2:It’s a girl,]’ I cried,]” <1:recalled> {1:Amara Cole}. ⇒ Amara Cole | –',
      '"[d1:{2:They} keep <2:saying>, \'[d2:Come back tomorrow,]\' but tomorrow never comes,]" <1:said> pensioner {1:Joseph Otieno}. ⇒ Joseph Otieno | –',
      '“[d1:We were <2:told>, ‘[d2:Sign here,]’ and that was that,]” {1:Ana Ruiz} <1:said>. ⇒ Ana Ruiz | –',
      'Lawyer {1:Samir Dib} <1:said> [i1:he had met Sonia Amor at the gate].¶“[d2:{3:She} <3:told> me, ‘[d3:They took my keys,]’]” {2:Dib} <2:said>. ⇒ Samir Dib | Samir Dib | Sonia Amor',
    ],
  ],
  [
    '13 single-quoted headline',
    [
      '# \'[d1:We lost everything in ten minutes]\': flood survivors speak¶Rain fell on Sunday.¶"[d2:We lost everything in ten minutes,]" {2:Meera Das} <2:said>. ⇒ Meera Das | Meera Das',
      '# ‘[d:I won’t quit]’, <says> {embattled police chief} ⇒ –',
      "# {Coach} <hails> '[m:fearless]' teenagers after derby win ⇒ –",
      '# {Watchdog} <slams> ‘[m:shambolic]’ rail timetable ⇒ –',
      "# [i1:Fuel queues '[m2:will ease by Friday]'], <1,2:says> {1,2:minister} ⇒ – | –",
    ],
  ],
  [
    '14 apostrophe trap',
    [
      '‘[d:The players’ bus didn’t arrive till six o’clock,]’ <said> {Hugh Lennox}. ⇒ Hugh Lennox',
      "'[d:The girls' dormitory was locked from outside,]' {Grace Wairimu} <told> the Nation. ⇒ Grace Wairimu",
      '‘[d:It’s the bosses’ mess, and we’ll pay for it,]’ <said> shop steward {Mick Farrell}. ⇒ Mick Farrell',
      "{Sean O'Dowd} <said>: '[d:We've had that van since the '80s.]' ⇒ Sean O'Dowd",
      '‘[d:’Tis a sad day for the parish,]’ <said> Father {Declan Roche}. ⇒ Declan Roche',
    ],
  ],
  [
    '15 mixed marks',
    [
      '"[d:The tender was cancelled on Monday,]” {Olga Petrenko} <said>. ⇒ Olga Petrenko',
      '“[d:We pray for rain,]" <said> village head {Abdou Diop}. ⇒ Abdou Diop',
      "``[d:The deal is done,]'' {Frank Kessler} <said> by phone. ⇒ Frank Kessler",
      '«[d:Nobody will be left outside,]» mayor {Lucie Martin} <said>. ⇒ Lucie Martin',
      '"[d:I saw him fall,]” {Noor Jahan} <told> police. “[d:He did not get up.]" ⇒ Noor Jahan',
    ],
  ],
  [
    '16 British order',
    [
      '‘[d:We’ve been left in the dark]’, <said> resident {Pauline Stubbs}. ⇒ Pauline Stubbs',
      '“[d:The pitch was not fit for play]”, umpire {Sunil Perera} <wrote> in his report. ⇒ Sunil Perera',
      '‘[d:The figures speak for themselves]’, {Alistair Boyd} <told> the Commons, ‘[d:and they are bad]’. ⇒ Alistair Boyd',
      '“[d:We have no plans to close]”, the {retailer} <said>. ⇒ –',
      '‘[d:Is that it?]’ <asked> {Nell Braithwaite}. ‘[d:After three years?]’ ⇒ Nell Braithwaite',
    ],
  ],
]);
