/** Constructions 17–32 in the styles of many newsrooms. */
export const introducedSpeech: ReadonlyMap<string, readonly string[]> = new Map([
  [
    '17 colon headline',
    [
      '# {Musa Danjuma}: [i:No ransom was paid for pupils] ⇒ Musa Danjuma',
      '# [i:Rail strike will hit weekend travel], {union} <warns> ⇒ –',
      '# {UN}: [i:Drought has displaced 2 million in Horn of Africa] ⇒ United Nations',
      '# {Analysts}: [i:Rupee may slide further] ⇒ –',
      '# {Court}: [i:Bank must repay savers] ⇒ –',
    ],
  ],
  [
    '18 transcript and interview',
    [
      '# Hearing¶{1:SEN. COLLIER}: [d1:Did you read the memo?]¶{2:MR. VANCE}: [d2:I did not.] ⇒ ? | ?',
      '# Five minutes with Ngozi Eze¶Ngozi Eze runs a bakery in Enugu.¶{1:Q}: [d1:When did you start?]¶{2:A}: [d2:At nineteen, in my mother’s kitchen.] ⇒ – | Ngozi Eze',
      '# Podcast¶{1:Tara Singh}: [d1:What went wrong?]¶{2:Leo Marsh}: [d2:Everything, to be honest.]¶{3:Tara Singh}: [d3:And who knew?] ⇒ Tara Singh | Leo Marsh | Tara Singh',
      '# Briefing¶{1:HARTONO} (chair): [d1:The meeting is open.]¶{2:SUTANTO}: [d2:Thank you, chair.] ⇒ ? | ?',
      '# Court transcript¶{1:THE COURT}: [d1:How do you plead?]¶{2:THE DEFENDANT}: [d2:Not guilty, Your Honor.] ⇒ ? | ?',
    ],
  ],
  [
    '19 dash signature',
    [
      '“[d:The map has been redrawn without us.]” — {Ofelia Ramos}, community organizer ⇒ Ofelia Ramos',
      '‘[d:Play on, whatever the weather.]’ – {Dai Bevan}, groundsman ⇒ Dai Bevan',
      '"[d:Our children deserve clean water.]" - Governor {Aisha Bello} ⇒ Aisha Bello',
      '“[d:Data saves lives only when it is shared.]” –Dr. {Henrik Falk}, epidemiologist ⇒ Henrik Falk',
      '"[d:I came for a week and stayed forty years.]"¶—{Ruth Okafor}, midwife ⇒ Ruth Okafor',
    ],
  ],
  [
    '20 introduced in the paragraph before',
    [
      'Asked about the delay, the {mayor} <said>:¶“[d:The contractor walked off the site.]” ⇒ –',
      '{Hina Qureshi}, the board’s chair, issued a short statement:¶“[d:We thank the selectors for their work.]” ⇒ Hina Qureshi',
      '{Tomasz Zając} <added>:¶"[d:We will rebuild, brick by brick.]" ⇒ Tomasz Zając',
      'The {embassy} <wrote> in a notice to citizens:¶"[d:Avoid all travel to the northern provinces.]" ⇒ –',
      '{Renee Baptiste} <posted> on Facebook on Sunday night:¶“[d:My son is home.]” ⇒ Renee Baptiste',
    ],
  ],
  [
    '21 according to',
    [
      '[i:At least 14 people drowned when a boat capsized], <according to> {local officials}. ⇒ –',
      '<According to> a {police statement}, [i:the suspect fled on a motorcycle]. ⇒ –',
      '<According to> {Rakesh Sinha}, who audits the scheme, [i:a third of the names are false]. ⇒ Rakesh Sinha',
      '[i:Exports fell 4 percent in August], <according to> {data from the statistics bureau}. ⇒ –',
      '[i:The firm], <according to> {court papers}, [i:owed its suppliers $9 million]. ⇒ –',
      '[i1:The climber has a broken hand], <1:according to> {1:doctors}, who described her as stable. ⇒ –',
    ],
  ],
  [
    '22 attribution in the middle',
    [
      '[i:The tanker], the {navy} <said>, [i:was carrying no crude]. ⇒ –',
      '[i:By the end of the decade], {Bergström} <predicts>, [i:nobody will own a car]. ⇒ Bergström',
      '[i:The deal], {two people familiar with the talks} <said>, [i:could be signed this week]. ⇒ –',
      '[i:With better lighting], Inspector {Joyce Mutua} <said>, [i:the crossing would be safe]. ⇒ Joyce Mutua',
      '[i:The drug], {researchers} <report>, [i:halved the risk of stroke]. ⇒ –',
      '[i:The charter], {he} <noted> in a post, [i:“[m:has no small print]”]. ⇒ – | –',
      "[i:The district's schools], <say> {teachers like Ana Ruiz}, [i:have not been painted for years]. ⇒ –",
      '[i:Ole Berg sat down on the kerb and], {he} <says>, [i:wept]. ⇒ Ole Berg',
    ],
  ],
  [
    '23 trailing attribution',
    [
      '[i:A curfew will be imposed from 8 p.m.], Governor {Luis Prado} <announced> on Monday. ⇒ Luis Prado',
      '[i:The victims were returning from a wedding], {police} <said>. ⇒ –',
      '[i:No tsunami is expected], the {weather office} <said>. ⇒ –',
      '[i:Profit more than doubled to 340 million rand], the {miner} <said> on Thursday. ⇒ –',
      '[i:The pilot reported smoke in the cabin], {investigators} <said> Friday. ⇒ –',
    ],
  ],
  [
    '24 change of subject before a pronoun',
    [
      '“[d1:The queue is shorter,]” <1:said> nurse {1:Elsie Boateng}. [i2:Doctors now see forty people a day], {2:she} <2:said>. ⇒ Elsie Boateng | Elsie Boateng',
      '"[d1:We lost two containers,]" <1:said> importer {1:Karl Weiss}. [i2:Customs had sealed them in March], {2:he} <2:added>. ⇒ Karl Weiss | Karl Weiss',
      '{1:Priyanka Rao} <1:told> the panel [i1:the lake had shrunk]. Farmers pump at night. {2:She} <2:said> [i2:the meters are broken]. ⇒ Priyanka Rao | Priyanka Rao',
      '{1:Omar Sy} <1:said> [i1:the clinic was shelled twice]. The army denies it. [i2:Staff had marked the roof], {2:he} <2:said>. ⇒ Omar Sy | Omar Sy',
      '‘[d1:They’re a good side,]’ <1:said> manager {1:Neil Prowse}. [i2:The visitors had two men sent off], {2:he} <2:noted>. ⇒ Neil Prowse | Neil Prowse',
    ],
  ],
  [
    '25 hearer of tell',
    [
      '{Ayesha Malik} <told> Justice Qazi that [i:her father had been taken at night]. ⇒ Ayesha Malik',
      '{Ed Sorensen} <informed> Mayor Liz Tran that [i:the bond had failed]. ⇒ Ed Sorensen',
      '“[d:Leave my brother out of it,]” {Katya Belova} <told> Dmitri Orlov. ⇒ Katya Belova',
      '{Samir Aziz} <assured> voters [i:the count would be honest]. ⇒ Samir Aziz',
      'Coach {Lena Vogt} <told> striker Mia Kern [i:she was dropped]. ⇒ Lena Vogt',
    ],
  ],
  [
    '26 a name inside the quotation',
    [
      '"[d1:Minister Asare lied to us,]" {1:Esi Quaye} <1:said>. {2:She} <2:said> [i2:the fund was empty]. ⇒ Esi Quaye | Esi Quaye',
      '“[d:I have spoken to Roberto Diaz and he agrees,]” <said> {Andrew Finch}. ⇒ Andrew Finch',
      '{1:Jun Sato} <1:said> [i1:Ken Mori had signed the papers]. "[d2:I was in the room,]" {2:he} <2:said>. ⇒ Jun Sato | Jun Sato',
      '‘[d:Wilson should’ve scored,]’ {Barry Keane} <said>. ⇒ Barry Keane',
      '"[d:Ms. Park and Mr. Cho never met,]" the {lawyer} <told> the tribunal. ⇒ –',
    ],
  ],
  [
    '27 passive with an agent',
    [
      'The ruling was <hailed> as “[m:a victory for tenants]” by {campaigners}. ⇒ –',
      'His batting was <described> as "[m:reckless]" by former captain {Ravi Bopara}. ⇒ Ravi Bopara',
      'The ship was <called> “[m:a floating coffin]” by the {union}. ⇒ –',
      'The levy was <condemned> as ‘[m:a tax on the poor]’ by {Christian Aid}. ⇒ Christian Aid',
      'The company was <accused> of “[m:bleeding the river dry]” by {villagers}. ⇒ –',
    ],
  ],
  [
    '28 no source',
    [
      'It was <claimed> in court that [i:he had kept two sets of books]. ⇒ –',
      'It is <alleged> that [i:officers moved the body]. ⇒ –',
      'It has been <reported> that [i:the pilot was asleep]. ⇒ –',
      'It was <said> that [i:the chief had fled to Benin]. ⇒ –',
      'The reportedly stolen cattle were found on Friday.',
    ],
  ],
  [
    '29 document as speaker',
    [
      'The {audit}, seen by this newspaper, <says> [i:fuel worth $2 million is missing]. ⇒ –',
      'An {affidavit} filed on Monday <states> that [i:the blood was the driver’s]. ⇒ –',
      '“[d:No worker shall be dismissed without a hearing,]” the {circular} <reads>. ⇒ –',
      'A {new report by Oxfam} <says> [i:the gap has doubled since 2020]. ⇒ –',
      'The {memo} <warned> [i:the valve could burst]. ⇒ –',
      'The {company’s annual report} <says> [i:the site will be cleaned up by 2031]. ⇒ –',
      '“[d:Each shed was locked,]” the {report} <states>. ⇒ –',
      'The 2nd Circuit let it stand, but the {9th Circuit}, in a later case, <held> that [i:the seizures were unlawful]. ⇒ 9th Circuit',
    ],
  ],
  [
    '30 poll and number',
    [
      'The {survey} <found> that [i:one in five nurses plans to quit]. ⇒ –',
      '[i:Seven in ten Kenyans distrust the commission], a {poll} <found>. ⇒ –',
      'Divers found the wreck at a depth of 40 metres.',
      'The goalkeeper continued after treatment and added a late goal of his own.',
      '{Figures} released on Tuesday <show> [i:rents rose faster than wages]. ⇒ –',
    ],
  ],
  [
    '31 nominal cue',
    [
      'Her <warning> of “[m:a lost generation]” drew applause. ⇒ –',
      'The fear that prices will rise again keeps buyers away.',
      'Rival parties mocked his <pledge> of "[m:a laptop for every child]". ⇒ –',
      'The suggestion that the game was fixed is absurd.',
      'The board ignored the auditors’ <call> for "[m:immediate disclosure]". ⇒ –',
    ],
  ],
  [
    '32 relative cue',
    [
      'He was jailed over what {prosecutors} <called> “[m:a web of lies]”. ⇒ –',
      'The plant, which {residents} <say> “[m:stinks of rotten eggs]”, has applied for a new licence. ⇒ –',
      'She plays with what coach {Idris Bello} <describes> as “[m:a cold fury]”. ⇒ Idris Bello',
      'They live on an island that {scientists} <say> "[m:will be gone by 2060]". ⇒ –',
      'It was, in what {locals} <call> "[m:the hungry month]", their only meal. ⇒ –',
    ],
  ],
]);
