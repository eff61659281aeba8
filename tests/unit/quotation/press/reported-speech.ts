/** Constructions 33–47 in the styles of many newsrooms. */
export const reportedSpeech: ReadonlyMap<string, readonly string[]> = new Map([
  [
    '33 coordinated cues',
    [
      '{1,2:Tunde Bakare} <1:said> [i1:the roads were a disgrace] and <2:urged> that [i2:the contracts be cancelled]. ⇒ Tunde Bakare | Tunde Bakare',
      '“[d1:It’s a relief,]” {1,2:Sofia Lindqvist} <1:said>, <2:adding>: “[d2:We can sleep now.]” ⇒ Sofia Lindqvist | Sofia Lindqvist',
      'The {1,2:bank} <1:said> [i1:growth would slow] and <2:warned> that [i2:defaults would rise]. ⇒ – | –',
      'Magistrate {1,2:Joy Adhiambo} <1:called> the evidence “[m1:thin]” and <2:said> [i2:the case should never have come to court]. ⇒ Joy Adhiambo | Joy Adhiambo',
      '{1,2:Mark Hollis} <1:confirmed> [i1:he would retire], <2:saying> [i2:his back had had enough]. ⇒ Mark Hollis | Mark Hollis',
      'The {1,2:fund} <1:said> [i1:the shares were safe] and <2:lamented> that [i2:nobody believed it]. ⇒ – | –',
      'The guild called for calm, with its president, {Ana Ruiz}, <saying> [i:nobody had been hurt]. ⇒ Ana Ruiz',
      '{Ana Ruiz} was fond of <saying> that [i:maps are promises]. ⇒ Ana Ruiz',
    ],
  ],
  [
    '34 joint speakers',
    [
      '{Oxfam and Christian Aid} <said> [i:the aid was too little]. ⇒ Oxfam + Christian Aid',
      '“[d:We did not expect to win,]” <said> {Zara Khan and Lily Pope}. ⇒ Zara Khan + Lily Pope',
      'Senators {Jack Reilly and Ann Mora} <wrote> that [i:the rule was unlawful]. ⇒ Jack Reilly + Ann Mora',
      '{Doctors and nurses} <say> [i:the ward is unsafe]. ⇒ –',
      'In a joint letter, {Ibrahim Sesay and Fatu Kamara} <argued> that [i:the dam would flood their land]. ⇒ Ibrahim Sesay + Fatu Kamara',
    ],
  ],
  [
    '35 spokesperson and organization',
    [
      'A {Boeing spokesperson} <said> [i:the jets were airworthy]. ⇒ Boeing',
      'A {spokeswoman for Thames Water} <said>: ‘[d:We are sorry for the smell.]’ ⇒ Thames Water',
      'Army spokesman Col. {Bashir Lawal} <said> [i:two soldiers were missing]. ⇒ Bashir Lawal',
      '"[d:The site is secure,]" <said> {Petra Novak}, a spokeswoman for Caritas. ⇒ Petra Novak',
      '{Pfizer} <said> in an email [i:it would appeal]. ⇒ Pfizer',
    ],
  ],
  [
    '36 denied or refused',
    [
      'Tesco did not respond to a request for comment.',
      'The minister neither confirmed nor denied that he had met the envoy.',
      'Police have not said what caused the crash.',
      'He denied that he had taken the cash.',
      'Neither side would say when talks might resume.',
    ],
  ],
  [
    '37 first person within the quotation',
    [
      '“[d1:{2:I} <2:told> the referee, ‘[d2:You’ve got it wrong,]’ and he laughed,]” <1:said> {1:Diego Roca}. ⇒ Diego Roca | Diego Roca',
      '\'[d1:{2:I} <2:said>, "[d2:Take the baby,]" and jumped,]\' {1:Nadia Hamid} <1:recalled>. ⇒ Nadia Hamid | Nadia Hamid',
      '"[d1:{2:I} <2:asked> them, \'[d2:Where is the warrant?]\' Nobody answered,]" {1:Otto Klein} <1:said>. ⇒ Otto Klein | Otto Klein',
      '“[d1:Then {2:I} <2:shouted>, ‘[d2:Fire!]’ and we all ran,]” <1:said> pupil {1:Amina Juma}. ⇒ Amina Juma | Amina Juma',
      '"[d1:{2:We} <2:said>, \'[d2:No more,]\' and closed the shop,]" {1:Ben Adler} <1:said>. ⇒ Ben Adler | Ben Adler',
    ],
  ],
  [
    '38 manner of speaking',
    [
      '“[d:Not again,]” <groaned> {Pat Mullins} in the away end. ⇒ Pat Mullins',
      '‘[d:Order! Order!]’ <bellowed> the {Speaker}. ⇒ –',
      '"[d:Ole!]" <chanted> the {crowd}. ⇒ –',
      '"[d:I just want to go home,]" <sobbed> {Lucia Torres}, 9. ⇒ Lucia Torres',
      '“[d:You must be joking,]” <quipped> {Stan Novak}. ⇒ Stan Novak',
    ],
  ],
  [
    '39 gesture instead of a verb of saying',
    [
      'Ivan Petrov smiled. “[d:Ask me after the election.]” ⇒ Ivan Petrov',
      'Yusuf Demir wiped his hands. "[d:This oven has fed four generations.]" ⇒ Yusuf Demir',
      'Siobhan Kelly rolled her eyes. ‘[d:They say that every year.]’ ⇒ Siobhan Kelly',
      'Grandmother Ji-woo Han held up a photograph. “[d:He was six.]” ⇒ Ji-woo Han',
      'Cyril Naidoo paused for a long time. “[d:I forgave him in prison.]” ⇒ Cyril Naidoo',
    ],
  ],
  [
    '40 posts and letters',
    [
      '“[d:What a night! ⚽🔥]” {Marcus Obi} <wrote> on Instagram. ⇒ Marcus Obi',
      '{Elena Rossi} <tweeted> on Friday that [i:the bill was dead]. ⇒ Elena Rossi',
      'In a letter dated 4 June, the {bishop} <wrote>: “[d:I have failed you.]” ⇒ –',
      '“[d:Thoughts with everyone in Valparaíso,]” the {president} <posted> on X. ⇒ –',
      'In a WhatsApp message seen by this reporter, {Khalid Noor} <wrote>: "[d:Delete the files.]" ⇒ Khalid Noor',
    ],
  ],
  [
    "41 narrator's tail",
    [
      '{Gina Marsh} <said> [i:the shop would reopen], nine months after the fire gutted it. ⇒ Gina Marsh',
      '“[d:It was a stonewall penalty,]” <said> {Lee Carver}, whose side remain bottom. ⇒ Lee Carver',
      '{Hassan Raza} <said> [i:the talks were going well], even as shells fell on the port. ⇒ Hassan Raza',
      'The {teenager} <told> detectives [i:he was alone], the jury was told. ⇒ –',
      '{Anika Patel} <said> [i:prices had peaked], citing figures from the mandi. ⇒ Anika Patel',
      'The {ministry} <said> [i:the well was safe]—hours before the first child fell ill. ⇒ –',
    ],
  ],
  [
    '42 question, ellipsis, brackets',
    [
      '“[d:\\[He\\] told us nothing … not a word,]” <said> {Ruby Tan}. ⇒ Ruby Tan',
      '"[d:How many more must die?]" <asked> Pastor {Caleb Moyo}. ⇒ Caleb Moyo',
      '{MPs} <asked> whether [i:the contract had gone to tender]. ⇒ –',
      '‘[d:They \\[the council\\] ignored us]’, <said> {Doreen Platt}. ⇒ Doreen Platt',
      'Asked about the smell, {Ida Holm} <warned> that [i:the lake would die]. ⇒ Ida Holm',
      'Judge {Karen Ito} <asked> [i:why the file had vanished]. ⇒ Karen Ito',
    ],
  ],
  [
    '43 pull quote and repeated headline',
    [
      '# ‘[d1:I thought the sea would take us]’¶The boat left at night.¶“[d2:I thought the sea would take us,]” <2:said> {2:Saliou Ba}. ⇒ Saliou Ba | Saliou Ba',
      '# \'[d1:They treated us like criminals]\': teachers tell of dawn raid¶Police came at five.¶"[d2:They treated us like criminals,]" {2:Rosemary Auma} <2:said>. ⇒ Rosemary Auma | Rosemary Auma',
      '# Mine¶The shaft filled within minutes.¶[d1:We could hear them knocking for two days and then it stopped]¶“[d2:We could hear them knocking for two days and then it stopped,]” <2:said> {2:Pavel Hruby}. ⇒ Pavel Hruby | Pavel Hruby',
      '# Council chief ‘[m1:deeply sorry]’ over bin chaos¶Bins went uncollected.¶{2,3:Marcus Dent} <2,3:said> [i2:he was “[m3:deeply sorry]”]. ⇒ Marcus Dent | Marcus Dent | Marcus Dent',
      '# “[d1:This is our land]”: herders defy order¶“[d2:This is our land,]” elder {2:Lemayian Ole} <2:told> the crowd. ⇒ Lemayian Ole | Lemayian Ole',
      '# Derby day¶Coach {1:Jim Rudd} <1:said>: “[d1:We owed the fans a performance like that one.]”¶[d2:We owed the fans a performance like that one]¶The teams meet again in May. ⇒ Jim Rudd | Jim Rudd',
    ],
  ],
  [
    '44 alias chain',
    [
      '{1:Fumio Tanabe}, the finance minister, <1:said> [i1:the yen was weak].¶“[d2:We are watching,]” {2:Tanabe} <2:said>.¶The {3:minister} <3:added> that [i3:no date was set]. ⇒ Fumio Tanabe | Fumio Tanabe | Fumio Tanabe',
      'Arsenal manager {1:Jonas Lind} <1:said> [i1:he was livid].¶“[d2:I do not understand,]” the {2:Swede} <2:said>. ⇒ Jonas Lind | Jonas Lind',
      'Bishop {1:Paul Ssemogerere} <1:said> [i1:the law was cruel].¶“[d2:God is not a policeman,]” the {2:bishop} <2:said>. ⇒ Paul Ssemogerere | Paul Ssemogerere',
      '“[d1:I feel great,]” <1:said> midfielder {1:Jana Kos}, 24.¶The {2:24-year-old} <2:said> [i2:her ankle had healed]. ⇒ Jana Kos | Jana Kos',
      '{1:Acme Steel} <1:said> [i1:it would cut 900 jobs].¶The {2:steelmaker} <2:said> [i2:orders had collapsed]. ⇒ Acme Steel | Acme Steel',
      '“[d1:We were sold a dream,]” <1:said> {1:Harold Finch}, a retired miner.¶“[d2:Now we want it back,]” Mr {2:Finch} <2:said>. ⇒ Harold Finch | Harold Finch',
    ],
  ],
  [
    '45 time and audience between cue and content',
    [
      '{Gloria Mensah} <told> a rally in Kumasi on Saturday that [i:the party was united]. ⇒ Gloria Mensah',
      '{Stefan Popa} <said> in an interview with the state broadcaster late on Sunday that [i:the border would stay shut]. ⇒ Stefan Popa',
      'The {spokesman} <told> reporters aboard the plane that "[d:the visit will go ahead.]" ⇒ –',
      '{Alice Wong} <said> during a visit to the site on Tuesday [i:the wall was cracked]. ⇒ Alice Wong',
      '“[d:We heard three bangs,]” an {eyewitness}, who asked not to be named, <told> our reporter. ⇒ –',
      'Mr Justice Carew warned jurors to ignore what they had read.',
      '{Nomsa Khumalo} <told> the High Court in Durban on Thursday [i:she had been threatened]. ⇒ Nomsa Khumalo',
      'A {clerk at the port}, who pleaded ignorance because she was afraid, <told> this newspaper that [i:the crates were empty]. ⇒ –',
      'Baker {Ole Berg} <told> Morning Report [i:the flood had reached the ovens]. ⇒ Ole Berg',
      'JVP State secretary {Ravi Mendis} <alleged> that [i:the ballots were burned]. ⇒ Ravi Mendis',
      '<Asked> if [i:a strike was near], Berg replied in the negative. ⇒ –',
    ],
  ],
  [
    '46 fronted adverbial joined to the quotation',
    [
      'With the harvest lost, “[d:we are eating the seed,]” farmer {Getachew Alemu} <said>. ⇒ Getachew Alemu',
      'Even after the ceasefire, "[d:nobody dares to go home,]" <said> {Rima Khoury}. ⇒ Rima Khoury',
      'At this rate, ‘[d:we’ll be relegated by Easter,]’ <said> defender {Kyle Boyce}. ⇒ Kyle Boyce',
      'Without new rules, “[d:the lake will be a car park,]” {Erik Dahl} <warned>. ⇒ Erik Dahl',
      'Despite the price, "[d:people still queue at four in the morning,]" baker {Ali Reza} <told> the paper. ⇒ Ali Reza',
    ],
  ],
  [
    '47 placards, mottos, songs',
    [
      'One placard read: “Hands off our pensions.”',
      'Fans unfurled a banner that said ‘Sack the board’.',
      'The school’s motto is "Light and Labour".',
      'Demonstrators chanted behind a sheet painted with the words “We are hungry”.',
      'A sign on the door says “Back in five minutes”.',
    ],
  ],
]);
