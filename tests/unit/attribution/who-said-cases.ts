/**
 * News in small, through the whole pipeline: a text, then words that it quotes and who says them ("A + B" for joint
 * speakers, null for nobody known). Grouped by the numbers of the hard constructions that concern speakers.
 */
export type Case = readonly [text: string, ...expected: (readonly [words: string, speaker: string | null])[]];

export const constructions: Readonly<Record<string, readonly Case[]>> = {
  '1 split quotation': [
    [
      '"We will sign," Ms. Grace Okoro said. "But not in June."',
      ['We will sign', 'Grace Okoro'],
      ['But not', 'Grace Okoro'],
    ],
    [
      '"The road is open," said Maria Lopez, a driver. "Nobody told the drivers in the north."',
      ['The road', 'Maria Lopez'],
      ['Nobody told', 'Maria Lopez'],
    ],
    [
      '"Prices doubled in a week," Thomas Weber told the BBC. "Then they doubled again."',
      ['Prices doubled', 'Thomas Weber'],
      ['Then they', 'Thomas Weber'],
    ],
  ],
  '2 split within a clause': [
    ['"The treaty," Laura Benson added, "is not dead."', ['The treaty', 'Laura Benson']],
    [
      '"This budget," said Peter Novak, the finance minister, "helps nobody."',
      ['This budget', 'Peter Novak'],
    ],
    ['"If the dam goes," David Miller warned on Friday, "so does the town."', ['If the dam', 'David Miller']],
  ],
  '3 inversion with a long subject': [
    [
      '"It is late," said Ana Ruiz, a 42-year-old lawyer from Quito who joined the talks.',
      ['It is late', 'Ana Ruiz'],
    ],
    [
      '"We need rain," said farmer John Mwangi, whose three fields lie above the lake.',
      ['We need rain', 'John Mwangi'],
    ],
    [
      '"The numbers are wrong," argued Professor Helen Carter of the University of Leeds, who led the study.',
      ['The numbers', 'Helen Carter'],
    ],
  ],
  '4 apposition or relative clause before the verb': [
    [
      'Martin Berg, who replaced Karen Lund as chair in July, said the vote would stand.',
      ['the vote would', 'Martin Berg'],
    ],
    [
      'Susan Hall, 61, a nurse who met Robert King in 2004, said the ward was full.',
      ['the ward was', 'Susan Hall'],
    ],
    [
      'Daniel Roth, the lawyer for Julia Stein, said the appeal had failed.',
      ['the appeal had', 'Daniel Roth'],
    ],
  ],
  '5 several paragraphs': [
    [
      '“We counted twice.\n\n“Then we counted again,” Michael Dube said.',
      ['We counted twice', 'Michael Dube'],
    ],
    [
      '“The first winter was hard.\n\n“The second was worse,” said Emma Fischer.',
      ['The first winter', 'Emma Fischer'],
    ],
    [
      '“Nobody answered the phone.\n\n“So we drove there,” Paul Garcia recalled.',
      ['Nobody answered', 'Paul Garcia'],
    ],
  ],
  '6 floating quotation': [
    ['Karim Haidari was furious. "Nobody asked us."', ['Nobody asked', 'Karim Haidari']],
    ['Sarah Connor had waited nine hours. "My feet are numb."', ['My feet', 'Sarah Connor']],
    [
      '"We open in May," Linda Torres said.\n\n"After that we will see."',
      ['We open', 'Linda Torres'],
      ['After that', 'Linda Torres'],
    ],
    [
      '"We open in May," Linda Torres said.\n\nJames Walker is less sure.\n\n"After that we will see."',
      ['We open', 'Linda Torres'],
      ['After that', 'James Walker'],
    ],
  ],
  '7 two speakers in one sentence': [
    [
      '"Yes," said Maria Lopez, while David Chen insisted: "No."',
      ['Yes', 'Maria Lopez'],
      ['No.', 'David Chen'],
    ],
    [
      'Anna Keller said the roof was safe, but Victor Braun said it had leaked for years.',
      ['the roof was safe', 'Anna Keller'],
      ['it had leaked', 'Victor Braun'],
    ],
    [
      '"Too slow," Eric Moreau said; "Too fast," Claire Dubois replied.',
      ['Too slow', 'Eric Moreau'],
      ['Too fast', 'Claire Dubois'],
    ],
  ],
  '8 mixed': [
    [
      'Richard Evans called the pact "a hollow promise" that would "die in committee."',
      ['a hollow promise', 'Richard Evans'],
      ['die in committee', 'Richard Evans'],
    ],
    ['Helen Carter described the plan as "a leap in the dark".', ['a leap', 'Helen Carter']],
    [
      'Amnesty International condemned the raid as "an act of revenge".',
      ['an act of revenge', 'Amnesty International'],
    ],
  ],
  '11 nickname in the name': [
    ['"They came at night," said Dwayne "Shorty" Pell.', ['They came', 'Dwayne "Shorty" Pell']],
    ['"I saw the flames," said William "Bud" Carter.', ['I saw', 'William "Bud" Carter']],
    ['Robert "Bobby" Hayes said the bar would stay open.', ['the bar would', 'Robert "Bobby" Hayes']],
  ],
  '12 and 37 nested quotations and the first person': [
    ['"I told him \'no,\'" Daniel Park said.', ['I told him', 'Daniel Park']],
    [
      '“I said ‘wait for me’ and he left,” Laura Benson recalled.',
      ['I said', 'Laura Benson'],
      ['wait for me', 'Laura Benson'],
    ],
    ['"He told me, \'Never again,\' and left," Maria Lopez recalled.', ['He told me', 'Maria Lopez']],
  ],
  '13 and 17 headlines': [
    [
      '\'Time is short,\' says Guterres\n\nThe UN chief opened the summit. "Time is short," António Guterres said.',
      ['Time is short,', 'António Guterres'],
    ],
  ],
  '15 and 16 marks and their order': [
    ['‘It is a mess’, Peter Novak told the BBC.', ['It is a mess', 'Peter Novak']],
    ['‘We are out of petrol’, said Helen Carter, ‘and out of time’.', ['We are out', 'Helen Carter']],
    ['"We are ready,” Thomas Weber said.', ['We are ready', 'Thomas Weber']],
  ],
  '18 transcript': [
    [
      'Talks with Brian Stone\n\nThe trade minister, Amina Karim, met Brian Stone on Monday.\n\nSTONE: Will you sign?\n\nKARIM: We already have.\n\nSTONE: And your neighbours?',
      ['Will you', 'Brian Stone'],
      ['We already', 'Amina Karim'],
      ['And your', 'Brian Stone'],
    ],
    [
      'A talk on libraries\n\nThe Daily News spoke to Helen Carter about books.\n\nDN: Who reads them?\n\nHC: Everybody.\n\nDN: Still?',
      ['Everybody', 'Helen Carter'],
    ],
    [
      'Five questions\n\nHelen Carter runs a library.\n\nDaily News: What was here before?\n\nHelen Carter: A garage.\n\nDaily News: And before that?\n\nHelen Carter: Nobody knows.',
      ['A garage', 'Helen Carter'],
      ['Nobody knows', 'Helen Carter'],
    ],
  ],
  '19 dash signature': [
    ['“Anna is a true expert.” –Commissioner Geoffrey Starr', ['Anna is', 'Geoffrey Starr']],
    ['“A triumph of patience.” — Laura Benson, mayor', ['A triumph', 'Laura Benson']],
    ['"The best school I know." - Michael Dube', ['The best school', 'Michael Dube']],
  ],
  '20 introduced in the paragraph before': [
    ['And from Chairwoman Barbara Roe:\n\n“We will comply.”', ['We will comply', 'Barbara Roe']],
    ['Thomas Weber put it this way:\n\n"The money is gone."', ['The money', 'Thomas Weber']],
    ['Emma Fischer had one question left:\n\n"Who signed the order?"', ['Who signed', 'Emma Fischer']],
  ],
  '21 according to': [
    ['According to Peter Novak, the bridge was closed in May.', ['the bridge was', 'Peter Novak']],
    ['The camp is full, according to Oxfam.', ['The camp is full', 'Oxfam']],
    [
      'According to UNICEF, four children in ten are not in school.',
      ['four children', "United Nations Children's Fund"],
    ],
  ],
  '22 and 23 trailing and parenthetical attribution': [
    [
      '"It was cold," Susan Hall said. Five years ago, she said, the fund was empty.',
      ['It was cold', 'Susan Hall'],
      ['the fund was', 'Susan Hall'],
    ],
    [
      'Robert King opened the session. The networks are global and well funded, he added.',
      ['The networks', 'Robert King'],
    ],
    ['Maria Lopez runs the ward. The beds are full, she said.', ['The beds are', 'Maria Lopez']],
  ],
  '24 a pronoun keeps to the speaker, not to the topic': [
    [
      'Robert King spoke first. "It works," Thomas Weber said. UNODC is also building a database, he added.',
      ['It works', 'Thomas Weber'],
      ['UNODC is also', 'Thomas Weber'],
    ],
    [
      '"We lost the crop," Maria Lopez said. The ministry had promised seed to Anna Keller in March, she added.',
      ['We lost', 'Maria Lopez'],
      ['The ministry had', 'Maria Lopez'],
    ],
    [
      '"The court erred," David Miller said on Monday.\n\nThe judges meet in June. They will need a year, he said.',
      ['The court erred', 'David Miller'],
      ['They will need', 'David Miller'],
    ],
    [
      '"The court erred," David Miller said.\n\nPaul Garcia, a juror, disagreed. "It was fair," he said.',
      ['The court erred', 'David Miller'],
      ['It was fair', 'Paul Garcia'],
    ],
  ],
  '25 the hearer of tell is not the speaker': [
    ['Angela Merkel told Emmanuel Macron that he had misread the text.', ['he had misread', 'Angela Merkel']],
    ['Susan Hall told Robert King the ward was closing.', ['the ward was', 'Susan Hall']],
    ['Susan Hall told Robert King the ward was closing. "It hurts," she said.', ['It hurts', 'Susan Hall']],
    ['Laura Benson reminded David Miller that the vote was secret.', ['the vote was', 'Laura Benson']],
  ],
  '26 somebody named within the quotation': [
    [
      '"Donald Trump never called," Peter Novak said. He added that the line was open.',
      ['Donald Trump never', 'Peter Novak'],
      ['the line was', 'Peter Novak'],
    ],
    [
      '"I trained with Robert King," Thomas Weber said. "He was fast," he added.',
      ['I trained', 'Thomas Weber'],
      ['He was fast', 'Thomas Weber'],
    ],
    [
      'Helen Carter said that Maria Lopez had resigned. She said the post was open.',
      ['Maria Lopez had', 'Helen Carter'],
      ['the post was', 'Helen Carter'],
    ],
  ],
  '28 nobody': [
    ['It was alleged that the ballots had been burned. Peter Novak left early.', ['the ballots had', null]],
    ['Robert King arrived at noon. It was reported that the road was closed.', ['the road was', null]],
  ],
  '29 documents': [
    [
      'Delegates adopted the Lima Declaration on Rivers. The declaration says "no state shall divert a river alone."',
      ['no state shall', 'Lima Declaration on Rivers'],
    ],
    ['The report said that water would run out by 2040.', ['water would', null]],
    ['A new study found that bees prefer blue.', ['bees prefer', null]],
  ],
  '33 cues that share a speaker': [
    [
      'Ravi Kaur praised the accord and said it "changes everything," adding that aid would follow.',
      ['changes everything', 'Ravi Kaur'],
      ['aid would follow', 'Ravi Kaur'],
    ],
    [
      '"We tried," Susan Hall said, adding: "It was too late."',
      ['We tried', 'Susan Hall'],
      ['It was too late', 'Susan Hall'],
    ],
    [
      'Peter Novak said the mine was safe and insisted that nobody had been hurt.',
      ['the mine was', 'Peter Novak'],
      ['nobody had been', 'Peter Novak'],
    ],
  ],
  '34 joint speakers': [
    [
      'Ana Ruiz and Grace Okoro said in a joint statement that talks had stalled.',
      ['talks had', 'Ana Ruiz + Grace Okoro'],
    ],
    ['"We part as friends," Emma Fischer and Paul Garcia said.', ['We part', 'Emma Fischer + Paul Garcia']],
    [
      'Emma Fischer and Paul Garcia said the shop would close. They said the rent was too high.',
      ['the rent was', 'Emma Fischer + Paul Garcia'],
    ],
  ],
  '35 spokesperson or organization': [
    ['A spokesman for Oxfam said the trucks had left.', ['the trucks had', 'Oxfam']],
    ['UNICEF spokeswoman Karen Lund said the trucks had left.', ['the trucks had', 'Karen Lund']],
    ['Oxfam officials said the trucks had left.', ['the trucks had', 'Oxfam']],
    ['Oxfam opened a camp. Its representative said the trucks had left.', ['the trucks had', 'Oxfam']],
    ['"No," said Martin Berg, a spokesman for Amnesty International.', ['No,', 'Martin Berg']],
  ],
  '38 and 39 manner and gesture': [
    ['"Again?" sighed Boris Petrov, shaking his head.', ['Again?', 'Boris Petrov']],
    ['Eva Lindqvist shrugged. "We tried."', ['We tried', 'Eva Lindqvist']],
    ['Daniel Roth shook his head. "Not in my lifetime."', ['Not in my', 'Daniel Roth']],
    ['Julia Stein laughed. "He was never on time."', ['He was never', 'Julia Stein']],
  ],
  '40 posts and letters': [
    ['In a post on X, Aisha Musa wrote: "Not on my watch 🇰🇪"', ['Not on my', 'Aisha Musa']],
    [
      'In a letter to staff, Helen Carter wrote that the plant would close.',
      ['the plant would', 'Helen Carter'],
    ],
    ['"Proud of this team 🎉," Thomas Weber tweeted.', ['Proud of', 'Thomas Weber']],
  ],
  '43 repetitions': [
    [
      'The river took the road and the school\n\n"The river took the road and the school," Maria Lopez said.',
      ['The river took', 'Maria Lopez'],
    ],
  ],
  '44 chains of names, descriptions and pronouns': [
    [
      'Secretary-General António Guterres opened the debate. "Act now," Mr. Guterres said. The UN chief added that time was short. He said the oceans were rising.',
      ['Act now', 'António Guterres'],
      ['time was short', 'António Guterres'],
      ['the oceans were', 'António Guterres'],
    ],
    [
      'Karen Lund, the health minister, toured the ward. "It is clean," the minister said.',
      ['It is clean', 'Karen Lund'],
    ],
    [
      'Peter Novak, the coach of the team, arrived late. The coach said the bus had stalled.',
      ['the bus had', 'Peter Novak'],
    ],
    [
      'Prime Minister Laura Benson met Senator David Miller. The senator said the talks went well. The prime minister said they were useless.',
      ['the talks went', 'David Miller'],
      ['they were useless', 'Laura Benson'],
    ],
    [
      'The Border Agency closed two gates on Monday. The agency said they would open in May.',
      ['they would open', 'Border Agency'],
    ],
    [
      'Siemens cut 400 jobs. The company said demand had fallen. It said more cuts were possible.',
      ['demand had', 'Siemens'],
      ['more cuts', 'Siemens'],
    ],
  ],
  '45 and 46 time and audience beside the cue': [
    [
      'Ban Ki-moon told a packed meeting in Geneva on Tuesday that "the window is closing."',
      ['the window is', 'Ban Ki-moon'],
    ],
    [
      'With millions displaced, "now is the time to act," Susan Hall today told the Assembly.',
      ['now is the time', 'Susan Hall'],
    ],
    [
      'Peter Novak said on Thursday in a speech to miners that the pits would stay open.',
      ['the pits would', 'Peter Novak'],
    ],
  ],
  'unnamed sources': [
    ['"The roof fell in," a resident said. "We ran," she added.', ['The roof', null], ['We ran', null]],
    ['Robert King visited the site. Residents said the water was brown.', ['the water was', null]],
    [
      'Robert King visited the site. A woman said her well was dry. "It smells," she said.',
      ['It smells', null],
    ],
    ['Investigators said the brakes had failed. They said the driver was tired.', ['the driver was', null]],
  ],
  'gender and number': [
    ['Anna Keller met Robert King in Paris. He said the food was good.', ['the food was', 'Robert King']],
    ['Robert King met Anna Keller in Paris. She said the food was good.', ['the food was', 'Anna Keller']],
    ['Ms. Lindqvist met Mr. Petrov. "A fine man," she said.', ['A fine man', 'Lindqvist']],
    ['Anna Keller leads Oxfam. It said the trucks had left.', ['the trucks had', 'Oxfam']],
  ],
  'the voice of a body goes on speaking as she or he': [
    [
      'Omar Diallo called the sums small. A spokesperson for Oxfam rejected the charge. "The trucks were full," she said.',
      ['The trucks', 'Oxfam'],
    ],
    [
      'Omar Diallo called the sums small. An Oxfam official said the trucks had left. "They were full," he added.',
      ['They were', 'Oxfam'],
    ],
    [
      'Omar Diallo called the sums small. A spokesperson for Oxfam, Ana Ruiz, rejected the charge. "They were full," she said.',
      ['They were', 'Ana Ruiz'],
    ],
    [
      'Ana Ruiz called the sums small. A teacher at a school in Lima disagreed. "They are huge," she said.',
      ['They are', null],
    ],
  ],
  'a title with a body in it is no subject of its own': [
    [
      'Omar Diallo called it historic. The UN Special Rapporteur on water, Albert Mbeki, urged Lima to read it. "It is a floor," he said.',
      ['It is a floor', 'Albert Mbeki'],
    ],
  ],
  'a ministry that is described by what it minds': [
    [
      "Peru's Ministry of Energy did not answer. A foreign ministry official said it was late.",
      ['it was late', null],
    ],
    [
      "Peru's Ministry of Energy met. An energy ministry official said it was late.",
      ['it was late', 'Ministry of Energy'],
    ],
  ],
  'the subject of a question': [
    [
      'Daniel Freund disagrees. What would Robert Mbeki say? Perhaps what he said in May: Europe "will not be made at once".',
      ['will not be made', 'Robert Mbeki'],
    ],
  ],
  'an official of a body, twice': [
    [
      'Party secretary Ravi Mendis flew home. A senior official of the Ministry of Ports said the quay was shut. The official added that it would stay so.',
      ['it would stay', 'Ministry of Ports'],
    ],
  ],
  'somebody named in apposition': [
    [
      'Ana Ruiz won. Her opponent, Chile\'s Diego Soto, was less pleased. "They cheer my faults," he said.',
      ['They cheer', 'Diego Soto'],
    ],
    [
      "The League's coordinator in Lima, Clara Soto, condemned the raid. She said nobody was safe.",
      ['nobody was safe', 'Clara Soto'],
    ],
    [
      'Coach Ivo Hora said the wrist was sore.\n\nIn the boys\' draw, home favourite Luke Brady won despite what he called "an awful day".',
      ['an awful day', 'Luke Brady'],
    ],
  ],
  "an office that is somebody else's": [
    [
      "Labour's Steve Rowe rang. The transport secretary, Louise Hartley, hung up. Steve Rowe said he had tried. In a statement, the shadow transport secretary said the line was dead.",
      ['the line was dead', 'Steve Rowe'],
    ],
    ["Steve Rowe said the talks were over. The mayor's driver said the car was full.", ['the car was', null]],
    [
      'Fiona Bell said her client was ill. The daughter of one patient said her mother had wept.',
      ['her mother had', null],
    ],
    [
      'Third seed Jana Novak lost. Aiko Mori said she was ready. "It was long ago," said the 24th seed.',
      ['It was long', 'Aiko Mori'],
    ],
  ],
  'a judge who is named later': [
    [
      'A nurse was jailed for what a judge called "a cruel trick".\n\nKaren Lowe, 47, robbed nine people.\n\nJudge Peter Hall told her: "You are a thief."',
      ['a cruel trick', 'Peter Hall'],
    ],
  ],
  'an armed group': [
    [
      'The Lamu Doctors Network blamed the Rapid Border Forces (RBF). The paramilitary group denied it, saying the army had lied.',
      ['the army had', 'Rapid Border Forces'],
    ],
  ],
  'the agency of the dateline is no company': [
    ['LIMA (Reuters) - The mine is shut, the company said.', ['The mine is', null]],
  ],
  'the spokesman of somebody else': [
    [
      'Aleema Noor said she had been pushed. The Lima Police spokesman said it was false.',
      ['it was false', 'Lima Police'],
    ],
  ],
  'somebody introduced after "is"': [
    [
      'Pastor Tim Olson was up all night, he said.\n\nOne of the helpers was Hector Salinas, 19, who drove from Lima. "They fed my truck," he said.',
      ['They fed', 'Hector Salinas'],
    ],
    [
      'Ana Ruiz said camels were no magic.\n\nThat is also the view of a neighbour, Eva Berg. Three of hers died. "They told us lies," she said.',
      ['They told', 'Eva Berg'],
    ],
    [
      'Omar Yunus, 84, said polls would come.\n\nAmong the marchers was Nasima Begum, a cook. "I never voted," the 29-year-old said.',
      ['I never voted', 'Nasima Begum'],
    ],
  ],
  'an employee who is presented in the next sentence': [
    [
      'A former Oxfam engineer has told a court that sheds were locked.\n\nEva Berg, who left in 2019, said she had the keys.',
      ['sheds were', 'Eva Berg'],
    ],
  ],
  'a department is an agency, too': [
    [
      'The Department of Coastal Affairs closed the pier. "It must be safe," the agency said.',
      ['It must be safe', 'Department of Coastal Affairs'],
    ],
  ],
  'the company of the story, and a bank that comments': [
    [
      'Harbour Foods cut its forecast on Monday.\n\nPrices rose.\n\nSales fell.\n\nCosts rose.\n\nShoppers left.\n\nUBS said the cut was wise.\n\nThe company said in a filing it was being sued.',
      ['it was being sued', 'Harbour Foods'],
    ],
  ],
  'a trade or a family tells nobody apart': [
    ['Kelly Dean, 29, was at home. "It was loud," the mum-of-two said.', ['It was loud', 'Kelly Dean']],
    ['Ron Astley ran outside. "Nobody listens," fumed the retired welder.', ['Nobody', 'Ron Astley']],
  ],
  'the subject before a quotation of several sentences': [
    [
      '"No excuses," John Kerr said.\n\nCaptain Sione Tui agreed.\n\n"It hurts. We let them down," he said.',
      ['It hurts', 'Sione Tui'],
    ],
  ],
  'a name tells no gender, the words behind it do': [
    [
      'Tamsy Oduwole and his colleagues met Ana Ruiz. "We were late," she said.',
      ['We were late', 'Ana Ruiz'],
    ],
  ],
  'unnamed officials, benches and figures': [
    [
      'An official of Oxfam, who asked not to be named, said the trucks had left. The official added that more would go.',
      ['the trucks', null],
      ['more would', null],
    ],
    ['An official of Oxfam said the trucks had left.', ['the trucks', 'Oxfam']],
    ['A panel of the Lima Court of Appeals said the ban was void.', ['the ban was', 'Lima Court of Appeals']],
    ['Rents rose in May, according to Bloomberg data.', ['Rents rose', 'Bloomberg']],
    [
      "The pilots' union, the National Air League, said the crew was tired.",
      ['the crew was', 'National Air League'],
    ],
    ['Senator Maria Lopez rose. The presiding officer ruled that the vote was void.', ['the vote was', null]],
  ],
  'a statement goes on': [
    [
      'Maria Lopez said in a statement that the dam was safe. The statement read in part: "We will rebuild."',
      ['the dam was', 'Maria Lopez'],
      ['We will rebuild', 'Maria Lopez'],
    ],
    [
      'In a letter to voters, Maria Lopez said the dam was safe. “Sleep well,” it went on.',
      ['Sleep well', 'Maria Lopez'],
    ],
    ['The statement said the dam was safe.', ['the dam was', null]],
  ],
  'decks and headlines': [
    [
      'Vote on dam delayed\n\nMinister says towns will have ‘a seat and a voice’\n\nBy Ole Berg\n\nMaria Lopez, the water minister, opened the debate on Monday.\n\n“The towns will have a seat and a voice,” she said.',
      ['towns will have', 'Maria Lopez'],
      ['a seat and', 'Maria Lopez'],
    ],
    [
      '‘I dream of ice’\n\nMaria Lopez swims. Interview: Ole Berg\n\nDo you swim?\n\nI do.\n\nWhen do you go?\n\nI go at six.\n\nAlone?\n\nI take my dog.',
      ['I dream of', 'Maria Lopez'],
      ['Do you', 'Ole Berg'],
    ],
  ],
  'somebody new between commas': [
    [
      'The theft came to light when a nephew, Robert King, tried to pay. “There was nothing left,” he said.',
      ['There was', 'Robert King'],
    ],
    [
      'Peter Novak left. His rival, a nurse called Maria Lopez, laughed. “We were at school together,” she said.',
      ['We were', 'Maria Lopez'],
    ],
    [
      'Susan Hall, 47, of Mill Road, had pleaded guilty. The judge thanked the victim, Maria Lopez. The defendant sobbed. “I am sorry,” she said.',
      ['I am sorry', 'Susan Hall'],
    ],
  ],
  'described first, named in the next sentence': [
    [
      'The ministry called the press on Sunday. Its spokesman said talks had been good. Peter Novak told reporters that cameras would stay.',
      ['talks had', 'Peter Novak'],
      ['cameras would', 'Peter Novak'],
    ],
    [
      'A lawmaker on Tuesday said the dikes were missing. In a speech, Rep. Peter Novak said the money was gone. The lawmaker said he would ask the minister.',
      ['the dikes', 'Peter Novak'],
      ['he would ask', 'Peter Novak'],
    ],
    [
      'A spokesman for Oxfam said the trucks had left. Maria Lopez, 43, saw them go. “There were ten,” she said.',
      ['the trucks', 'Oxfam'],
      ['There were', 'Maria Lopez'],
    ],
  ],
  'somebody described just before': [
    [
      'Ambassador Peter Novak said the road was open. A Western diplomat was more outspoken. “It is mined,” the diplomat said.',
      ['the road was', 'Peter Novak'],
      ['It is mined', null],
    ],
    [
      'Robert King, the referee, blew his whistle. Paul Garcia was sent off for what the fourth official called “dissent of the worst kind”. He said afterwards that he had asked for the time.',
      ['dissent of', null],
      ['he had asked', 'Paul Garcia'],
    ],
    [
      'Thomas Weber had asked for courage. “Enjoy the noise,” said the Rovers manager. The other coach, Paul Garcia, left early.',
      ['Enjoy the', 'Thomas Weber'],
    ],
    [
      'A resident of San Roque, who gave her name only as Maria, said no truck had come.',
      ['no truck', 'Maria'],
    ],
    [
      'Oxfam met the press. Britain, France and Germany said they had read the text. They warned that time was short.',
      ['time was', null],
    ],
  ],
  'who asks, retorts and stands together': [
    ['Lily Tran, a lawyer, asked why the road was closed.', ['why the road', 'Lily Tran']],
    ['Lily Tran, asked why the road was closed, laughed.', ['why the road', null]],
    [
      '“You will spend it on bags,” Maria Lopez said.\n\n“It is not bags,” Peter Novak replied.\n\n“They look like bags.”',
      ['It is not', 'Peter Novak'],
      ['They look', 'Maria Lopez'],
    ],
    [
      'Maria Lopez said it rained. “I like it,” said Peter Novak. The couple said they had walked home.',
      ['they had walked', 'Maria Lopez + Peter Novak'],
    ],
    [
      'Oxfam left. “We have ten trucks,” its managing director, Peter Novak, told The Times.',
      ['We have ten', 'Peter Novak'],
    ],
    [
      'An official of Oxfam, on condition of anonymity, confirmed the debts. “It is late,” he said.',
      ['It is late', null],
    ],
    [
      'Senator Peter Novak pressed Paul Garcia on a memo in which a clerk warned that the brakes were worn. “Did you read it?” he asked.',
      ['the brakes', null],
      ['Did you', 'Peter Novak'],
    ],
    [
      'The head of Tri-State Rail said he was sorry. Peter Novak, who took over in May, faced questions for an hour.',
      ['he was sorry', 'Peter Novak'],
    ],
  ],
  'who is asked, shouts and owns': [
    [
      '“Where is the key, Mr Novak?” Lily Tran asked.\n\n“In the car.”\n\n“You walked, did you not?”',
      ['Where is', 'Lily Tran'],
      ['In the car', 'Novak'],
      ['You walked', 'Lily Tran'],
    ],
    [
      '“Have you read it?” Lily Tran asked.\n\n“I have,” Peter Novak shot back.\n\n“You have not!”',
      ['You have not', 'Lily Tran'],
    ],
    [
      'Peter Novak told the chamber he would stay, to cries of “Shame!” from the benches.',
      ['he would stay', 'Peter Novak'],
      ['Shame', null],
    ],
    [
      'Oxfam said its members would stay at home. The Bakers’ Union called the law “a farce”. “We shall strike,” the union’s statement read. “Long live bread.”',
      ['We shall', 'Bakers’ Union'],
    ],
    [
      'Bianca Moss shrugged. “He left,” she said. Fans cheered. Singer Lola Hart’s new record is out. Asked about him, she said: “It is about a dog.”',
      ['It is about', 'Lola Hart'],
    ],
    [
      'Brackley coach Robert King was happy. His counterpart was not. “It was a red,” he said.',
      ['It was a red', null],
    ],
    [
      'Robert King, a substitute, scored late. “It was a red,” said the Manchester United manager.',
      ['It was a red', null],
    ],
    [
      'A spokeswoman for the ferry company, Oxford Lines, said flags would fly. “We owe him,” she added.',
      ['flags would', 'Oxford Lines'],
      ['We owe', 'Oxford Lines'],
    ],
    ['Ana Ruiz sang. “I bought a boat,” the hitmaker told fans.', ['I bought', 'Ana Ruiz']],
  ],
  'whose spokeswoman, mother and organization': [
    [
      'Edda Holm, the transport minister, flew to Lund. Her spokeswoman said the line would open in May.',
      ['the line would', 'Edda Holm'],
    ],
    [
      'Edda Holm, the transport minister, flew to Lund. A spokesman for her said the line would open in May.',
      ['the line would', 'Edda Holm'],
    ],
    [
      'Oxfam sent trucks. Edda Holm flew to Lund. Her organisation of choice was small. His spokesman said it was late.',
      ['it was late', null],
    ],
    [
      'Carla Meier has lost her job. Her son, Max, runs the shop. “He never listens,” his mother said.',
      ['He never', 'Carla Meier'],
    ],
    [
      'Max Meier, son of Carla Meier, runs the shop. “He never listens,” his mother said.',
      ['He never', 'Carla Meier'],
    ],
    [
      'Carla Meier’s brother, Max, runs the shop. Customers like Max. “He never listens,” his sister said.',
      ['He never', 'Carla Meier'],
    ],
    [
      'Carla Meier has lost her job. Her son, Max, runs the shop. “He never listens,” his wife said.',
      ['He never', null],
    ],
    [
      'Peter Novak, director of the Norwegian Refugee Council, spoke on Monday. His organisation says 60 people have died.',
      ['60 people', 'Norwegian Refugee Council'],
    ],
    [
      'Prosecutor Lily Tran said Hale had drunk. Defending, Robert King said his client was sorry. “He asks me every week,” the barrister said.',
      ['He asks', 'Robert King'],
    ],
    [
      'Prosecutor Lily Tran said Hale had drunk. Robert King, defending, said his client was sorry. “He asks me every week,” the barrister said.',
      ['He asks', 'Robert King'],
    ],
  ],
};
