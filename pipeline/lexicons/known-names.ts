import { terms } from './lexicon.js';

// Source: own list.

const words = (list: string): ReadonlySet<string> => terms(list.trim().split(/\s+/).join('\n'));

/** Given names of men in the spellings of English news that other lists lack. */
export const moreMaleNames = words(`
Abdallah Abdel Abdelaziz Abdelfattah Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abiy Abu Ahmad Ahmed Akhtar Akinwumi Akira Alaa Alassane Aleksandar
Aleksandr Aleksei Aleksey Alexei Alexey Ali Alpha Amadou Amara Amin Amine Amir Ammar Amr Anatoly Andrei Andrey Andrzej António Anwar Arif Arkady Arsen Asad Asif
Ashraf Ashwin Assad Atiku Aung Ayman Aziz Babatunde Ban Baraka Bashar Bashir Bassam Benyamin Benjamin Binyamin Bilal Bilawal Blaise Bola Boris Boutros Chukwuma
Cyril Daud Denys Dmitri Dmitriy Dmitry Dmytro Duško Ehud Emmanuel Enda Enrique Eoin Essam Evgeny Faisal Faiz Farid Farouk Fawzi Faustin Felipe Félix Fouad Gamal
Gennady Ghassan Gianni Gitanas Goran Gotabaya Grigory Habib Hadi Hafez Hage Haider Haitham Hakainde Hakan Hamad Hamdi Hamdok Hamza Hani Hannibal Haruki Hasan
Hashim Hassan Hichem Hideki Hiroshi Hosni Hossein Houari Husni Hussain Hussein Ibrahim Idris Idriss Igor Ihor Ilham Ilya Imad Imran Ismail Issa Ivica Jaber Jair
Jakaya Jalal Jamal Jamil Janusz Jens Joko Jomo Jorge José Juha Jüri Kaïs Kais Kamal Karim Kassym-Jomart Kazuo Kenzaburo Khaled Khalid Khalifa Khalil Khosrow
Kofi Konstantin Krzysztof Kwame Kwasi Kyriakos Lazarus Lech Leonid Lotfi Luiz Maher Mahamat Mahathir Mahdi Mahinda Mahmood Mahmoud Majid Mansour Manuel Marwan
Masoud Mateusz Maxim Mehmet Mikhail Mikheil Milorad Min Miroslav Mohamad Mohamed Mohammad Mohammed Mohamud Mohsen Mokgweetsi Moon Moqtada Moussa Mswati Muammar
Muhammad Muhammadu Mukhtar Mulatu Munir Murat Musa Mustafa Mustapha Mykhailo Mykola Nabil Nader Naftali Naguib Nahid Najib Narendra Nasser Nawaf Nawaz Nayib Nguyen
Nikol Nikolai Nikolay Nouri Nursultan Oleg Oleh Oleksandr Oleksii Olexiy Olusegun Omar Osama Osman Oumar Ousmane Pavel Pavlo Pervez Petro Prabowo Pyotr Qasem
Raed Rafael Rafic Rafik Rahul Rajiv Ramzan Ramzi Rashid Recep Reza Riad Riyad Robert Rodrigo Roch Rustam Rustem Ruslan Saad Sadiq Saeed Sajid Salah Salam Saleh
Salem Salim Salman Salva Samir Sami Sardar Satoshi Sebastião Selim Sergei Sergey Serhiy Sergiy Shahbaz Shavkat Shehbaz Shigeru Shinzo Sidi Slobodan Stanislav
Sultan Taha Tahir Talal Tamim Tarek Tariq Tawfiq Tayyip Tedros Teodoro Thabo Thaksin Thein Tunku Tshering Uhuru Usman Vadim Václav Valdis Valery Vasily Viktor
Vitaly Vitali Vladimir Vladislav Volodymyr Vyacheslav Wael Waleed Walid Wang Wasim Xi Yahya Yair Yaser Yasin Yasser Yasir Yevgeny Yitzhak Yoav Yoshihide Younis
Yoweri Yuri Yuriy Yury Youssef Yousef Yusuf Yusuke Zaid Zayed Zakaria Zalmay Zdravko Zia Ziad Zine Zoran Naoto Junichiro Fumio Shigeo Kenji Takeshi Hiroyuki
Jean-Claude Jean-Pierre Jean-Paul Jean-Marie Jean-Luc Jean-Yves Jean-Noël Jean-Baptiste Jean-Michel Jean-François Jean-Jacques Pierre-Yves Jan-Werner Hans-Dietrich Karl-Heinz
Keir Rishi Boris Nigel Kwasi Wes Pat Yvette Sadiq Humza Elon Jeff Sundar Satya Tim Jensen Jensen Jamie Bernie Mitch Kevin Hakeem Chuck Beto Pete Ron Marco Ted
Donald Joe Barack Hunter Jared Rudy Rex Mike Doug Tony Ben Bob Rob Dan Matt Nick Greg Jim Tom Sam Ed Ken Ray Roy Phil Josh Zach Alex Chris Steve Dave Andy Larry
`);

/** Given names of women in the spellings of English news that other lists lack. */
export const moreFemaleNames = words(`
Adama Aisha Aissatou Aleksandra Alena Alina Alyona Amal Amina Aminata Anastasia Angela Anke Annalena Aoife Arundhati Asma Atifete Aung Ayşe Ayesha Azza Benazir Bibi Bintou Binta
Carrie Catarina Chimamanda Christiana Christine Claudia Cristina Dalia Daria Dilma Diana Dunja Ekaterina Elena Ellen Elvira Emine Ewa Faiza Farah Farida Fatima Fatma Fatou
Fatoumata Federica Ghada Giorgia Graça Grace Greta Gro Halima Hanan Hanna Hawa Helle Hilda Huda Ines Indira Ingrid Irina Isabel Ivanka Jacinda Jana Jill Joyce Kaja Kamala
Katarina Katerina Kersti Khadija Kolinda Kristalina Ksenia Laila Layla Leila Leyla Leymah Lidia Ljudmila Loujain Lubna Lyudmila Magdalena Mairead Malala Margrethe Maria
Mariam Mariana Marija Marine Marwa Maryam Mehbooba Meghan Meral Mette Michelle Mira Miriam Mirjana Mona Monika Moushira Nada Nadia Nadezhda Najat Najla Nancy Naomi Natalia
Natalya Nawal Nayyirah Nasrin Nazanin Nelly Ngozi Nino Noor Noura Nour Oksana Olena Olga Oxana Park Petra Priyanka Rabia Rana Rania Rasha Reem Rima Rosario Rosmah Rossana
Roza Ruby Rula Safa Salma Salome Samantha Samia Sana Sanna Sarah Sheikha Shami Shirin Sima Sirimavo Sonia Sviatlana Svetlana Swati Sylvie Tamara Tansu Tarana Tatiana Theresa
Tigist Tzipi Ursula Usha Valentina Vera Veronika Viktoria Violeta Wangari Winnie Xiomara Yasmin Yingluck Yulia Yuliya Zainab Zahra Zeinab Zuzana Yuriko Sanae Naoko Hiroko
Suu Mei Ngozi Amaka Chioma Folake Nkosazana Thuli Naledi Phumzile Wanjiru Njeri Achieng Akinyi Atieno Wambui Adwoa Akosua Abena Efua Ama Kemi Suella Priti Liz Nicola Rachel
Angela Bridget Jess Diane Harriet Kate Kim Hillary Nikki Kellyanne Alexandria Ilhan Rashida Ayanna Letitia Stacey Gretchen Kirstjen Condoleezza Madeleine Sonia Ruth Elena Amy Ketanji
`);

/** Family names that English news uses alone, so well known that a bare one is evidence enough in running text. */
export const wellKnownSurnames = words(`
Abbas Adenauer Ahmadinejad Albanese Annan Arafat Ardern Assange Assad al-Assad Babiš Barroso Bezos Biden Blair Blinken Bolsonaro Brezhnev Buhari Buttigieg Cameron Castro Chávez Chirac Churchill
Clinton Corbyn Draghi Duterte Einstein Erdogan Erdoğan Farage Fauci Fillon Gaddafi Gandhi Gantz Gates Giuliani Gorbachev Haley Hitler Hollande Jinping Johnson Juncker Kavanaugh Kenyatta
Kerry Khamenei Khomeini Khrushchev Kissinger Kohl Lagarde Lavrov Lenin Lukashenko Macron Maduro Mandela Mao McCain McConnell Medvedev Meloni Merkel Merz Messi Milei Milošević Mitterrand Modi
Mubarak Mugabe Museveni Musk Mussolini Najib Navalny Nehru Netanyahu Nixon Obama Odinga Orbán Orban Pelosi Pence Petro Pompeo Poroshenko Prigozhin Putin Rajapaksa Ramaphosa Reagan Renzi Romney
Roosevelt Rouhani Rubio Rumsfeld Ruto Sanchez Sánchez Sarkozy Scholz Sharif Snowden Snowden Stalin Starmer Stoltenberg Sturgeon Sunak Suu Thatcher Thunberg Tillerson Tinubu Trotsky Trudeau Truman
Trump Truss Tsai Tsipras Tusk Vance Varadkar Vučić Weinstein Wickremesinghe Xi Yanukovych Yeltsin Yellen Zarif Zelensky Zelenskiy Zelenskyy Zuckerberg Zuma Steinmeier Kishida Abe Suga
Zardari Bhutto Musharraf Hariri Nasrallah Sisi el-Sisi al-Sisi Morsi Erekat Rabin Sharon Lapid Bennett Ghannouchi Haftar Kabila Tshisekedi Kagame Nkurunziza Déby Compaoré Sankara Mnangagwa Chakwera Hichilema
Jonathan Obasanjo Lula Rousseff Fujimori Correa Morales Ortega Bukele Noriega Pinochet Kirchner Macri Peña AMLO Sheinbaum Ronaldo Mbappé Federer Nadal Djokovic Beyoncé Rihanna Bolt
`);

/** Family names common where other lists are thin: East and South Asia, the Arab world, Africa, Eastern Europe. */
export const moreSurnames = words(`
Abdi Abdullah Abiola Achebe Adebayo Adeyemi Adichie Afolabi Aguirre Ahmadi Ahmed Ahn Akhtar Akufo-Addo Ali Al-Bashir Amin Aoki Aquino Arap Asante Awolowo Ayalon Azikiwe Bae Baek Bai Banda Banerjee
Bangura Barak Barzani Bashir Begum Bello Ben Boateng Bose Bui Cao Chan Chandra Chang Chatterjee Chaudhary Chaudhry Chen Cheng Cheung Chiang Chin Cho Choi Chopra Chow Choudhury Chowdhury Chu Chua Chung
Coulibaly Cruz Dang Dao Das Dasgupta Deng Deshmukh Desai Dhillon Diallo Diaw Diop Diouf Dlamini Do Dong Dung Duong Dutta Duong Eto'o Fan Fang Farah Fedorov Feng Fofana Fong Fu Fujimoto Fujita Gao Garang
Ghani Gong Goh Goto Goyal Gu Guo Gupta Gurung Habib Haddad Hakimi Han Hara Haq Hasegawa Hashemi Hashimoto Hassan Hayashi He Ho Hong Hosseini Hsieh Hsu Hu Huang Hussain Hussein Hwang Ibrahim Iqbal Ishikawa Islam
Ito Itō Iyer Jain Jallow Jang Jeong Jha Jia Jiang Jin Joshi Jung Kabbah Kamau Kang Kanté Kapoor Karimi Karzai Kato Kaur Keita Khan Khatib Khoury Khumalo Kim Kimani Kobayashi Koh Koirala Kondo Koroma Kovalenko
Kumar Kumari Kuznetsov Kwok Kwon Lai Lal Lam Lau Law Lee Leung Li Liang Liao Lim Lin Ling Liu Lo Lok Long Lu Luo Ly Ma Mahmood Mahto Mai Malhotra Malik Mandal Mansour Mao Mahlangu Matsumoto Mbeki Mboya Mehta Meng Menon
Mishra Mitra Mkhize Mohamud Mohapatra Moon Mori Moussa Moyo Mukherjee Mutasa Mutua Mwangi Naidoo Naidu Nair Nakamura Nakayama Nam Nambiar Nasser Nath Ndlovu Ndiaye Nel Ng Ngo Nguyen Nishimura Njoroge Nkosi Nkrumah Noh
Noor Nyambura Nyerere Nyong'o O'Brien O'Connor O'Neill O'Sullivan O'Reilly O'Leary O'Donnell O'Hara Obi Ochieng Ogawa Oh Ojo Okada Okafor Okeke Okonkwo Okonjo-Iweala Omar Onyango Ota Otieno Ouattara Ouédraogo Owusu
Pan Pandey Pang Park Patel Pathak Patil Peng Petrov Pham Phan Phiri Pillai Popov Prasad Qian Qin Quan Qureshi Rahman Raj Rajan Rajoelina Rana Ranasinghe Rao Rashid Reddy Ren Roy Ryu Saeed Saha Sahu Said Saito Sakamoto Saleh Salem
Salim Sall Sanogo Sarkar Sasaki Sato Satō Seo Sen Seth Shah Shaikh Sharma Shen Sheikh Shi Shimizu Shin Shrestha Sim Singh Sinha Sisulu Smirnov Soekarno Song Soto Srinivasan Subramanian Suh Sukarno Suleiman Sun Suzuki Tae Takahashi
Takeda Tan Tanaka Tang Tao Tembo Teng Teo Thapa Thaçi Tian Tokayev Ting Tiwari To Toh Torres Touré Tran Traoré Tsang Tshabalala Tsvangirai Tu Tutu Uchida Uddin Ueda Ivanov Varma Verma Vo Volkov Vu Walia Wan Wang Wanjiku Watanabe
Wei Wen Weng Wong Woo Wu Xia Xiang Xiao Xie Xu Xue Yamada Yamaguchi Yamamoto Yan Yang Yao Yadav Ye Yeo Yeoh Yi Yin Ying Yoo Yoon Yoshida You Youssef Yu Yuan Yun Yunus Yusuf Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou
Zaidi Zulu Zondo Wambugu Kariuki Githongo Karua Musyoka Mudavadi Besigye Kyagulanyi Lungu Magufuli Hassan Kikwete Mkapa Chilima Mutharika Masisi Khama Geingob Nujoma Guebuza Nyusi Chissano Machel dos-Santos Lourenço Savimbi
Smith Jones Brown Taylor Wilson Davies Evans Thomas Roberts Walker Wright Thompson Robinson White Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Clark Turner Hill Scott Cooper Morris Ward Moore King Watson Baker
Harrison Morgan Patterson Young Allen Mitchell Anderson Lee Williams Miller Garcia Rodriguez Martinez Hernandez Lopez Gonzalez Perez Sanchez Ramirez Flores Rivera Gomez Diaz Reyes Morales Ortiz Gutierrez Murphy Kelly Ryan Byrne Walsh
Campbell Stewart Murray MacDonald McDonald Mackenzie Fraser Grant Reid Ross Bell Cook Bailey Collins Price Bennett Gray Cox Foster Barnes Brooks Fisher Powell Long Simmons Butler Bush Ford Carter Kennedy Johnson Lincoln Washington
Grey Marsh Fox Stone Rice Black Woods Blunt Cooke Reeves Cleverly Gove Raab Hancock Cummings Patel Javid Hunt Rees-Mogg May Brown Burnham Rayner Streeting Lammy Badenoch Braverman Mordaunt Swinney Sarwar Yousaf
`);

/** Family names of East Asia, which stand before the given name. */
export const familyNamesFirst = words(`
Ahn An Bae Baek Bai Ban Bo Bui Cai Cao Cha Chan Chang Chau Chen Cheng Cheung Chiang Chin Cho Choe Choi Chow Chu Chua Chun Chung Cui Dai Dang Deng Ding Do Dong Duan Duong Fan Fang Feng Fong Fu Gao Gong Gu Guan Guo Ha Han
Hao He Heo Ho Hong Hou Hsieh Hsu Hu Hua Huang Hui Huo Huynh Hwang Jang Jeon Jeong Ji Jia Jiang Jin Jing Jo Joo Jung Kang Kim Ko Koh Kong Ku Kuo Kwak Kwan Kwok Kwon Kwong Lai Lam Lau Le Lee Lei Leung Li Lian Liang Liao
Lim Lin Ling Liu Lo Lou Lu Luo Lui Ly Ma Mai Mao Mei Meng Min Mo Moon Na Nam Ng Ngo Nguyen Ni Noh Oh Ong Ou Paik Pak Pan Pang Park Pei Peng Pham Phan Poon Pu Pyo Qi Qian Qiao Qin Qiu Qu Ra Ren Rhee Roh Ryu Seo Seok
Shao Shen Sheng Shi Shih Shim Shin Shum Sim So Soh Son Song Su Suh Sun Sung Tae Tai Tam Tan Tang Tao Teng Teo Tian To Tong Tran Trinh Truong Tsai Tsang Tse Tseng Tsoi Tu Vo Vu Wan Wang Wei Wen Weng Wong Woo Wu Xi Xia
Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Yau Ye Yeo Yeung Yi Yim Yin Ying Yip Yoo Yoon You Yu Yuan Yue Yun Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zhuo Zou Zuo
`);

/**
 * English words that are given names as well: "Will", "Grace". They open a name only where a capitalised word follows
 * and the sentence does not begin with them.
 */
export const wordsThatAreNames = words(`
Amber Angel April Art Ash Autumn Bill Blaine Bob Brandy Bruce Buck Bud Carol Charity Chase Chip Christian Christ Chuck Cliff Clay Cole Crystal Daisy Dale Dawn Dean Destiny Dick Don Drew Duke Earl Earnest Eve Faith Fern Finn
Flo Ford Forest Frank Gale Gene Ginger Glen Grace Grant Guy Hank Harmony Harper Hazel Heath Heather Holly Honor Hope Hunter Iris Ivy Jack Jade Jasmine Jay Jean Jewel Jewels Joy Junior Justice King Lance Lane Laurel Leo Lily Major
Mark Max May Melody Mercy Mason Miles Misty Nick Norm Olive Opal Otto Page Pat Patience Pearl Peg Penny Pierce Poppy Precious Prince Pat Prudence Queen Rain Ray Red Reed Rex Rich Rob Robin Rod Rose Ruby Rusty Sage Sally Sandy
Skip Skye Sonny Stone Storm Summer Sunny Sterling Sue Tad Tate Taylor Ted Theo Trinity Tripp Van Victor Violet Wade Ward Will Wren Woody Max Alma Jan Maya Amid Viola Benedict Kenya Paris Sydney Georgia Jordan Chad Israel India
Austin Dallas Charlotte Florence Victoria Carolina Virginia Brooklyn Savannah Chelsea Lincoln Jackson Madison Houston Denver Tyler Troy Francisco Santiago Diego Jose Kingston Chester Preston Warren Lawrence Clinton Nelson Stanley Norman Lester Basil Buddy Easter Gun Job Miracle Moon Noel River
`);
