import { table } from './lexicon.js';

// Source: own list. Columns: see organization-names.ts.

/** Universities and research institutes. */
export const knownUniversities = table(
  `
Harvard University||Harvard
Yale University||Yale
Princeton University||Princeton||?
Stanford University
Columbia University
Cornell University||Cornell||?
Johns Hopkins University||Johns Hopkins
Massachusetts Institute of Technology|MIT
California Institute of Technology|Caltech
University of Oxford||Oxford University
University of Cambridge||Cambridge University
London School of Economics|LSE
Imperial College London||Imperial College
University College London|UCL
King's College London
University of California, Berkeley||UC Berkeley
University of California, Los Angeles|UCLA
University of Cape Town
Makerere University
Tsinghua University
Peking University
University of Tokyo
Sciences Po
Sorbonne
Max Planck Institute
Trinity College Dublin|TCD
University College Dublin|UCD
University College Cork|UCC
Dublin City University|DCU
Queen's University Belfast
Queen Mary University of London||Queen Mary University
School of Oriental and African Studies|SOAS|Soas
London School of Hygiene and Tropical Medicine|LSHTM|London School of Hygiene & Tropical Medicine
Liverpool School of Tropical Medicine
London Business School
Goldsmiths||||?
Birkbeck||||?
Cranfield University
Open University
Durham University
University of Edinburgh||Edinburgh University
University of Glasgow||Glasgow University
University of St Andrews
University of Manchester||Manchester University
University of Bristol||Bristol University
University of Warwick||Warwick University
University of Leeds||Leeds University
University of Sheffield||Sheffield University
University of Birmingham
University of Southampton
University of East Anglia|UEA
Cardiff University
Brown University
Duke University
Dartmouth College
University of Pennsylvania||UPenn
Wharton School
University of Chicago
Northwestern University
New York University|NYU
City University of New York|CUNY
State University of New York|SUNY
Fordham University
Rutgers University||Rutgers
Georgetown University||Georgetown?
George Washington University
Howard University
American University
Boston University
Tufts University
Carnegie Mellon University||Carnegie Mellon
Penn State||Pennsylvania State University
Ohio State University||Ohio State
University of Michigan
Michigan State University
University of Wisconsin-Madison
University of Notre Dame||Notre Dame?
Vanderbilt University
Emory University
Georgia Tech||Georgia Institute of Technology
University of North Carolina|UNC?
University of Virginia|UVA
Virginia Tech
University of Florida
University of Texas at Austin||UT Austin
Texas A&M University||Texas A&M
Rice University
Louisiana State University|LSU
Arizona State University
University of Southern California|USC
University of California|UC?
UC San Diego||University of California, San Diego;UCSD
UC Davis||University of California, Davis
UC Irvine||University of California, Irvine
UC Santa Barbara||University of California, Santa Barbara
UC San Francisco|UCSF|University of California, San Francisco
University of Washington
United States Military Academy||West Point?
Scripps Institution of Oceanography
Woods Hole Oceanographic Institution
Harvard Medical School
Harvard Law School
Yale Law School
Harvard Kennedy School
McGill University||McGill?
University of Toronto
University of British Columbia|UBC
Simon Fraser University
McMaster University
Université de Montréal
National Autonomous University of Mexico|UNAM
Monterrey Institute of Technology||Tec de Monterrey
University of São Paulo|USP|University of Sao Paulo
Unicamp||University of Campinas
Getulio Vargas Foundation|FGV|Getúlio Vargas Foundation
University of Buenos Aires|UBA
University of Chile
Universidad de los Andes
University of the West Indies|UWI
University of Guyana
ETH Zurich||ETH Zürich
EPFL
University of Zurich
Graduate Institute||Graduate Institute Geneva
Technical University of Munich|TUM
Ludwig Maximilian University
Humboldt University
Free University of Berlin
Heidelberg University
RWTH Aachen
Karlsruhe Institute of Technology|KIT?
Hertie School
University of Vienna
Central European University|CEU
Charles University
Jagiellonian University
University of Warsaw
Eötvös Loránd University|ELTE
TalTech||Tallinn University of Technology
University of Tartu
Tallinn University
Riga Technical University
University of Latvia
Vilnius University
University of Helsinki
Aalto University
Karolinska Institute||Karolinska Institutet
KTH Royal Institute of Technology|KTH
Uppsala University
Lund University
Stockholm University
Chalmers University of Technology||Chalmers?
University of Oslo
University of Bergen
Norwegian University of Science and Technology|NTNU
University of Copenhagen
Aarhus University
Technical University of Denmark|DTU
Delft University of Technology||TU Delft
Leiden University
Utrecht University
University of Amsterdam|UvA
Vrije Universiteit Amsterdam
Erasmus University
Wageningen University
KU Leuven
Ghent University
Université libre de Bruxelles|ULB
College of Europe
European University Institute|EUI
École Polytechnique||Ecole Polytechnique
École Normale Supérieure
École nationale d'administration|ENA?
INSEAD
HEC Paris
Bocconi University||Bocconi
Sapienza University||La Sapienza
University of Bologna
Politecnico di Milano
Complutense University
Pompeu Fabra University
IESE Business School
University of Lisbon
University of Coimbra
National Technical University of Athens
Boğaziçi University||Bogazici University
Koç University
Middle East Technical University|METU
Bilkent University
Moscow State University
Higher School of Economics|HSE
MGIMO
Taras Shevchenko National University
Belarusian State University
Tbilisi State University
Nazarbayev University
Hebrew University||Hebrew University of Jerusalem
Tel Aviv University
Technion||||?
Weizmann Institute||Weizmann Institute of Science
Ben-Gurion University
Birzeit University
American University of Beirut|AUB
American University in Cairo|AUC?
Cairo University
University of Tehran||Tehran University
Sharif University of Technology||Sharif University
King Abdullah University of Science and Technology|KAUST
King Saud University
Khalifa University
Qatar University
University of Baghdad
Kabul University
Jawaharlal Nehru University|JNU
University of Delhi||Delhi University
Jamia Millia Islamia
Aligarh Muslim University|AMU
Banaras Hindu University|BHU
Ashoka University
Indian Institute of Technology|IIT
IIT Bombay
IIT Delhi
IIT Madras
IIT Kanpur
IIT Kharagpur
Indian Institute of Science|IISc
Indian Institute of Management|IIM
Indian Statistical Institute
Tata Institute of Fundamental Research|TIFR
Tata Institute of Social Sciences|TISS
Quaid-i-Azam University
Lahore University of Management Sciences|LUMS
Aga Khan University
University of Dhaka||Dhaka University
Bangladesh University of Engineering and Technology|BUET
University of Colombo
Tribhuvan University
National University of Singapore|NUS
Nanyang Technological University|NTU
University of Malaya
Chulalongkorn University
Thammasat University
University of Indonesia
Gadjah Mada University
Bandung Institute of Technology|ITB
University of the Philippines|UP?
Ateneo de Manila University||Ateneo
De La Salle University
Vietnam National University
University of Hong Kong|HKU
Chinese University of Hong Kong|CUHK
Hong Kong University of Science and Technology|HKUST
Hong Kong Baptist University
National Taiwan University
Fudan University||Fudan
Shanghai Jiao Tong University
Zhejiang University
Renmin University
University of Science and Technology of China|USTC
Chinese Academy of Sciences|CAS?
Chinese Academy of Social Sciences|CASS?
Wuhan Institute of Virology
Seoul National University|SNU
KAIST
POSTECH
Yonsei University
Korea University
Kyoto University
Waseda University
Keio University
Tohoku University
Osaka University
Australian National University|ANU
University of Sydney||Sydney University
University of Melbourne||Melbourne University
University of New South Wales|UNSW
University of Queensland|UQ?
Monash University||Monash?
University of Technology Sydney|UTS
University of Western Australia
Curtin University
James Cook University
University of Auckland||Auckland University
University of Otago
Victoria University of Wellington
University of the South Pacific|USP
University of Papua New Guinea
Stellenbosch University
University of the Witwatersrand||Wits University;Wits?
University of Pretoria
University of Johannesburg|UJ?
University of KwaZulu-Natal|UKZN
Rhodes University
University of South Africa|UNISA|Unisa
University of Fort Hare
University of Zimbabwe
University of Zambia|UNZA
University of Malawi
University of Botswana
University of Namibia
Eduardo Mondlane University
University of Nairobi|UoN
Kenyatta University
Strathmore University
Moi University
Egerton University
University of Dar es Salaam
University of Rwanda
Addis Ababa University
University of Khartoum
University of Ghana
Kwame Nkrumah University of Science and Technology|KNUST
University of Cape Coast
University of Ibadan
University of Lagos|UNILAG
Obafemi Awolowo University|OAU?
Ahmadu Bello University|ABU?
University of Nigeria
Lagos State University|LASU
Covenant University
Fourah Bay College
Cheikh Anta Diop University
Mohammed V University
London Metropolitan University
Max Planck Society
Max Planck Institute for Meteorology
Scuola Normale Superiore
Broad Institute
Salk Institute
Scripps Research
Francis Crick Institute||Crick Institute
Wellcome Sanger Institute||Sanger Institute
Alan Turing Institute
Jenner Institute
Perimeter Institute
Institute for Advanced Study
Santa Fe Institute
Lamont-Doherty Earth Observatory
British Antarctic Survey
British Geological Survey
Alfred Wegener Institute
Institut Laue-Langevin
Nordita||||?
DESY
Institute for Health Metrics and Evaluation|IHME
Dana-Farber Cancer Institute
Memorial Sloan Kettering
Royal Holloway
IIT Roorkee
UMass Amherst||UMass
UNC Greensboro
UNC Chapel Hill
Desert Research Institute
`,
  '|',
);
