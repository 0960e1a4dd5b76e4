"""Paraphrases of English news: the same acts and statements told in many ways, people invented.

A line of ACTS is a text and all acts it tells, each TYPE:SURNAME[,SURNAME][:DATE]; a line of SAID
is a text, a speaker and the words given to him.
"""

# ruff: noqa: E501 - a text stands in one line

from __future__ import annotations

import pytest

from salname.read.document import Document, read_document

PUBLISHED = "2024-12-10"

ACTS = """
Police picked up Samir Talibov outside his flat on 3 December. => arrest:Talibov:2024-12-03
Samir Talibov, 34, a blogger, was taken away by plainclothes officers last Friday. => arrest:Talibov:2024-12-06
The arrest of Samir Talibov on 2 December shocked his colleagues. => arrest:Talibov:2024-12-02
Masked men dragged Samir Talibov into a van on the morning of 4 December. => arrest:Talibov:2024-12-04
No. 12. Samir Talibov - Art. 234.4 - detained 3 May 2023. => arrest:Talibov:2023-05-03
Samir Talibov. Date of arrest: 3 May 2023. => arrest:Talibov:2023-05-03
Aysel Rahimli was seized at the airport when she returned from Tbilisi on 28 November. => arrest:Rahimli:2024-11-28
My brother Samir Talibov was taken from home at dawn on 5 December. => arrest:Talibov:2024-12-05
Samir Talibov is a blogger from Ganja. He was nabbed by security agents on 3 December. => arrest:Talibov:2024-12-03
Three members of the party, Samir Talibov, Aysel Rahimli and Orkhan Jafarli, were rounded up on 3 December. => arrest:Jafarli,Rahimli,Talibov:2024-12-03
Belarusian police detained the poet Ales Karatkevich in Hrodna on 12 November. => arrest:Karatkevich:2024-11-12
Opposition politician Samir Talibov was apprehended on Thursday. => arrest:Talibov:2024-12-05
Samir Talibov was hauled off to the police station on 3 December. => arrest:Talibov:2024-12-03
On 5 December the Nasimi District Court placed Samir Talibov in pre-trial detention for four months. => remand:Talibov:2024-12-05
The Pechersk District Court of Kyiv ordered Olena Marchuk held for 60 days without bail on 5 December. => remand:Marchuk:2024-12-05
Samir Talibov was arrested on 3 December. Two days later a judge ordered that the activist be held for four months pending trial. => arrest:Talibov:2024-12-03 remand:Talibov:2024-12-05
A Minsk court put Ales Karatkevich behind bars for two months ahead of his trial. => remand:Karatkevich
Samir Talibov will spend the next three months in custody, the Khatai District Court decided on 5 December. => remand:Talibov:2024-12-05
Detention for three months was the measure the court chose for Samir Talibov on 5 December. => remand:Talibov:2024-12-05
Judge Rauf Amirov granted the investigators' request and sent Aysel Rahimli to jail for four months. => remand:Rahimli
The Sabail court jailed Aysel Rahimli for three months pending investigation. => remand:Rahimli
Samir Talibov was detained on 3 December and remanded the next day by the Tbilisi City Court. => arrest:Talibov:2024-12-03 remand:Talibov:2024-12-04
Aysel Rahimli was given four months' pre-trial detention on 5 December. => remand:Rahimli:2024-12-05
On 6 December the Nasimi District Court added two months to the detention of Samir Talibov. => extension:Talibov:2024-12-06
Samir Talibov's pre-trial detention has been prolonged until 14 March. => extension:Talibov
Samir Talibov was arrested in July. On 6 December his time in custody was extended by another three months. => arrest:Talibov:2024-07 extension:Talibov:2024-12-06
The judge kept Samir Talibov in custody for a further three months. => extension:Talibov
Extension of Aysel Rahimli's arrest: 2 months, 6 December 2024. => extension:Rahimli:2024-12-06
Investigators have charged Samir Talibov with smuggling. => charge:Talibov
Samir Talibov, a blogger, faces charges of fraud and tax evasion. => charge:Talibov
A criminal case was opened against Aysel Rahimli under Article 206.3.2 of the Criminal Code on 2 December. => charge:Rahimli:2024-12-02
Aysel Rahimli is accused of high treason. => charge:Rahimli
Prosecutors indicted Aysel Rahimli for money laundering on 2 December. => charge:Rahimli:2024-12-02
The activist Samir Talibov stands accused of hooliganism. => charge:Talibov
Samir Talibov was arrested on 3 December. The next day he was formally charged with drug trafficking. => arrest:Talibov:2024-12-03 charge:Talibov:2024-12-04
New charges have been brought against Samir Talibov under Article 192.2. => charge:Talibov
The charge against Aysel Rahimli was changed to treason on 1 December. => charge:Rahimli:2024-12-01
Samir Talibov is charged with fraud. He denies the accusation. => charge:Talibov denial:Talibov
Samir Talibov pleaded not guilty. => denial:Talibov
Aysel Rahimli rejects the charges as politically motivated. => denial:Rahimli
In court the journalist Aysel Rahimli said she was innocent. => denial:Rahimli
Samir Talibov called the case against him fabricated. => none
On 2 December the Ganja Court on Serious Crimes sentenced Samir Talibov to nine years in prison. => sentence:Talibov:2024-12-02
Samir Talibov got six years in a strict-regime colony. => sentence:Talibov
Samir Talibov was jailed for seven years on 2 December. => sentence:Talibov:2024-12-02
Aysel Rahimli was handed an eight-year prison term by a court in Sheki last Monday. => sentence:Rahimli:2024-12-09
A court in Almaty found activist Dana Sultanova guilty and gave her three years. => sentence:Sultanova
Samir Talibov was convicted of fraud on 2 December and must serve five years. => sentence:Talibov:2024-12-02
Samir Talibov received a five-year suspended sentence. => sentence:Talibov
The court put Samir Talibov away for eleven years. => sentence:Talibov
Samir Talibov and Orkhan Jafarli received nine and eight years respectively. => sentence:Jafarli,Talibov
The Moscow City Court in absentia sentenced journalist Irina Belkina to 8 years on 2 December. => sentence:Belkina:2024-12-02
He was born in Sheki. Samir Talibov is serving a nine-year sentence. => sentence:Talibov
The prosecutor asked the court to sentence Samir Talibov to nine years. => none
If found guilty, Samir Talibov could be jailed for up to 12 years. => none
On 9 December the Baku Court of Appeal cut Samir Talibov's sentence from nine to seven years. => commutation:Talibov:2024-12-09
The Supreme Court knocked two years off the term of Samir Talibov. => commutation:Talibov
Samir Talibov's sentence was reduced by one year on 9 December. => commutation:Talibov:2024-12-09
The remainder of Aysel Rahimli's prison term was replaced with a suspended sentence. => commutation:Rahimli
The Baku Court of Appeal refused on 9 December to free Samir Talibov. => petition_refused:Talibov:2024-12-09
Samir Talibov's appeal was thrown out on 9 December. => petition_refused:Talibov:2024-12-09
The Supreme Court left the verdict against Aysel Rahimli unchanged. => petition_refused:Rahimli
A request to move Samir Talibov to house arrest was turned down on 9 December. => petition_refused:Talibov:2024-12-09
Bail was denied to Aysel Rahimli on 9 December. => petition_refused:Rahimli:2024-12-09
The judge refused to grant Samir Talibov bail. => petition_refused:Talibov
Samir Talibov has appealed against the verdict. => appeal:Talibov
The lawyer of Samir Talibov lodged an appeal on 9 December. => appeal:Talibov:2024-12-09
Aysel Rahimli's defence will challenge the ruling before the Court of Appeal. => appeal:Rahimli
An appeal against the detention of Samir Talibov was filed on 9 December. => appeal:Talibov:2024-12-09
Samir Talibov's lawyers took the case to the Supreme Court on 9 December. => appeal:Talibov:2024-12-09
The protesters appealed to passers-by for help. => none
Samir Talibov walked free on 9 December after serving his full term. => release:Talibov:2024-12-09
Samir Talibov was let go on bail on 9 December. => release:Talibov:2024-12-09
Police released the activist Samir Talibov the next morning. => release:Talibov
Aysel Rahimli, a journalist, was set free on 9 December. => release:Rahimli:2024-12-09
Aysel Rahimli returned home on 9 December after two years behind bars. => release:Rahimli:2024-12-09
The court ordered the release of Aysel Rahimli on 9 December. => release:Rahimli:2024-12-09
Amnesty called for the immediate release of Aysel Rahimli. => none
Samir Talibov must be freed immediately, rights groups say. => none
The trial of Samir Talibov opened at the Baku Serious Crimes Court on 9 December. => hearing:Talibov:2024-12-09
The next hearing in the case of Samir Talibov is set for 17 December. => hearing:Talibov:2024-12-17
The hearing of Aysel Rahimli's case was adjourned until 17 December. => hearing:Rahimli:2024-12-17
Samir Talibov appeared before the Khatai District Court on 9 December. => hearing:Talibov:2024-12-09
The Nasimi court began hearing the case against Aysel Rahimli on Monday. => hearing:Rahimli:2024-12-09
A preliminary hearing for Aysel Rahimli took place on 9 December. => hearing:Rahimli:2024-12-09
Samir Talibov declared a hunger strike on 2 December. => hunger_strike:Talibov:2024-12-02
Samir Talibov has been refusing food since 2 December. => hunger_strike:Talibov:2024-12-02
In protest, the imprisoned journalist Aysel Rahimli stopped eating on 2 December. => hunger_strike:Rahimli:2024-12-02
Aysel Rahimli is on the tenth day of her hunger strike. => hunger_strike:Rahimli
Samir Talibov ended his hunger strike on 8 December. => hunger_strike:Talibov:2024-12-08
Samir Talibov was beaten by guards on 4 December. => ill_treatment:Talibov:2024-12-04
Officers punched and kicked Samir Talibov, his mother said. => ill_treatment:Talibov
Samir Talibov was subjected to electric shocks, according to his lawyer. => ill_treatment:Talibov
Her husband says that Aysel Rahimli was deprived of sleep for three nights. => ill_treatment:Rahimli
Samir Talibov said in court that he had been tortured at the police station. => ill_treatment:Talibov
Samir Talibov's lawyer was not allowed to see him on 4 December. => access_lost:Talibov:2024-12-04
The family of Aysel Rahimli has been denied visits since November. => access_lost:Rahimli:2024-11
Aysel Rahimli has been banned from calling home. => access_lost:Rahimli
For two weeks Samir Talibov has been held incommunicado. => access_lost:Talibov
The court dissolved the organisation Free Voice on 4 December. => group_dissolved::2024-12-04
The party was stripped of its registration on 4 December. => group_dissolved::2024-12-04
The Justice Ministry shut down the Free Voice Association. => group_dissolved:
Samir Talibov was barred from leaving the country on 4 December. => restriction:Talibov:2024-12-04
The bank accounts of Aysel Rahimli were frozen on 4 December. => restriction:Rahimli:2024-12-04
A travel ban was imposed on Aysel Rahimli on 4 December. => restriction:Rahimli:2024-12-04
Aysel Rahimli was put under house arrest on 4 December. => restriction:Rahimli:2024-12-04
Samir Talibov was turned back at the border: he may not leave Azerbaijan. => restriction:Talibov
Samir Talibov lodged a complaint with the Ombudsman on 4 December. => complaint:Talibov:2024-12-04
"They asked me nothing about the case," Samir Talibov told reporters. => none
Samir Talibov's lawyer, Kamran Asadli, said the arrest was unlawful. => none
The ministry's press service denied that Samir Talibov had been beaten. => ill_treatment:Talibov
A relative said that Aysel Rahimli needs medicine. => none
According to her mother, Aysel Rahimli has lost weight. => none
In a post on Facebook, Samir Talibov wrote that his phone had been taken. => none
The prison service insists that nobody touched Samir Talibov. => none
"My son has done nothing," his mother, Sevda Talibova, said in a statement. => none
A source close to the investigation claims that more arrests will follow. => none
The lawyer warned that her client's health was getting worse. => none
The case is political, Samir Talibov argues. => none
Human Rights Watch said in a statement that the trial was unfair. => none
"We have no news of her," her husband shared on social media. => none
Police maintain that Samir Talibov resisted. => none
Samir Talibov recalled how the officers laughed at him. => none
Witnesses reported that the officers wore no badges. => none
Asked about the case, the spokesman Elnur Bagirov declined to comment. => none
The US State Department condemned the sentence as unjust. => none
His wife, Lala Talibova, says he was tricked. => none
The activist's lawyer: "There is no evidence against him." => none
"This is revenge," reads the statement of the party. "They fear the truth," it adds. => none
Samir Talibov believes that the case was opened because of his articles. => none
Kamran Asadli, the lawyer of blogger Samir Talibov, said on 9 December that his client had been beaten. Talibov was arrested on 2 December. He has been charged with hooliganism, which he denies. => ill_treatment:Talibov:2024-12-09 arrest:Talibov:2024-12-02 charge:Talibov denial:Talibov
Samir Talibov, member of the Popular Front. Detained on 2 May 2023, charged under Article 234.4.3, sentenced to 5 years on 11 January 2024 by the Baku Serious Crimes Court. Appeal rejected on 3 April 2024. => arrest:Talibov:2023-05-02 charge:Talibov:2023-05-02 sentence:Talibov:2024-01-11 petition_refused:Talibov:2024-04-03
The Prosecutor General's Office said that a criminal case had been opened against the former deputy Orkhan Jafarli. He was questioned on 3 December and detained in the courtroom. Jafarli's lawyer, Nigar Hasanli, considers the arrest to be unlawful and has lodged an appeal. => charge:Jafarli arrest:Jafarli:2024-12-03 appeal:Jafarli
Aysel Rahimli's mother, Sevda Rahimli, was allowed to see her for the first time on 5 December. According to the mother, her daughter has been on hunger strike since 1 December and has lost eight kilos. The Penitentiary Service denies this. => hunger_strike:Rahimli:2024-12-01
On 20 November, Orkhan Jafarli was arrested. On 22 November, he was charged with drug trafficking and the Binagadi District Court sent him to pre-trial detention for four months. On 6 December the Baku Court of Appeal dismissed his complaint. => arrest:Jafarli:2024-11-20 charge:Jafarli:2024-11-22 remand:Jafarli:2024-11-22 petition_refused:Jafarli:2024-12-06
Orkhan Jafarli was sentenced in June 2022 to eight years. In December 2023, an appeal court reduced the term to six years. He was pardoned last week and returned to his family. => sentence:Jafarli:2022-06 commutation:Jafarli:2023-12 release:Jafarli
Aysel Rahimli is not guilty, her lawyer Kamran Asadli insists. "The search was staged," he told reporters outside the court. The hearing was put off to 17 December. => denial:Rahimli hearing:Rahimli:2024-12-17
Correction: our report of 3 December said that Aysel Rahimli had been arrested on 1 December. She was detained on 30 November. => arrest:Rahimli:2024-12-01 arrest:Rahimli:2024-11-30
The ombudsman's staff visited Orkhan Jafarli on 5 December. "The prisoner made no complaints," the office said. His sister says that he was transferred to a punishment cell that same evening. => restriction:Jafarli:2024-12-05
Free Voice Centre bulletin, 9 December. The centre considers Samir Talibov a political prisoner. He was detained in July, tried behind closed doors and given seven years for treason. The Supreme Court refused to hear the case in November. => arrest:Talibov:2024-07 sentence:Talibov:2024-07 petition_refused:Talibov:2024-11
In the name of the Republic of Azerbaijan. The Nasimi District Court, judge Rauf Amirov presiding, considered on 5 December 2024 the request of the investigator concerning the accused Tofig Salmanov. The court decided to remand the accused in custody for a term of three months. The defence counsel has three days to appeal. => hearing:Salmanov:2024-12-05 remand:Salmanov:2024-12-05
Case No. 1(101)-55/2024. Defendant: Tofig Salmanov, born 1984. The defendant was charged under Article 234.4.3 of the Criminal Code. He pleaded not guilty. The court found the defendant guilty and sentenced him to six years of imprisonment. => charge:Salmanov denial:Salmanov sentence:Salmanov
The applicant, Ms Leyla Karamova, was arrested on 12 March 2022. She complained that she had been ill-treated by the officers. On 14 March 2022 the Yasamal District Court ordered her detention for four months. The Baku Court of Appeal upheld that decision on 20 March 2022. => arrest:Karamova:2022-03-12 ill_treatment:Karamova remand:Karamova:2022-03-14 petition_refused:Karamova:2022-03-20
The panel rejected the appeal of the convict and left the judgment in force. Tofig Salmanov had asked for acquittal. => petition_refused:Salmanov
12. Salmanov Tofig Ali oglu. Imam. Date of arrest: 3 May 2023. Convicted under Article 234.4.3 and sentenced to 9 years by the Lankaran Serious Crimes Court on 2 February 2024. On 5 June 2024 the Shirvan Court of Appeal cut the term to 7 years. => arrest:oglu:2023-05-03 sentence:oglu:2024-02-02 commutation:oglu:2024-06-05
My name is Rena Salmanova. My father, Tofig Salmanov, is 63. They took him on 3 May 2023 from our house. For nine days we did not know where he was. He was tortured in the basement of the police department; they broke two of his ribs. In February the court gave him eight years. He is innocent. => arrest:Salmanov:2023-05-03 ill_treatment:Salmanov sentence:Salmanov:2024-02 denial:Salmanov
BREAKING: Tofig Salmanov has just been detained outside Narimanov metro! Two men in plain clothes pushed him into a grey Prius. Phone off. #FreeTofig => arrest:Salmanov
Good news!!! Leyla Karamova is out! After 14 months she walked out of Prison No. 4 this morning. => release:Karamova:2024-12-10
So the Binagadi court has given Leyla 25 days. For a tweet. Leyla Karamova is a student. Her lawyer says they will appeal tomorrow. => sentence:Karamova appeal:Karamova:2024-12-11
The Penitentiary Service states that convict Tofig Salmanov was not subjected to any pressure. His allegations are groundless. He was placed in a disciplinary cell on 4 December for breaking the rules. => restriction:Salmanov:2024-12-04
The Prosecutor General's Office informs that Leyla Karamova has been charged under Article 283.1. By decision of the Nasimi District Court she was remanded in custody for four months on 5 December. => charge:Karamova remand:Karamova:2024-12-05
The Ministry of Justice has annulled the registration of the Civic Path Foundation. "The foundation broke the law on grants," the ministry said on 4 December. => group_dissolved:
We, the editors of Dalga, demand the release of our colleague. Leyla Karamova was arrested on 1 December on bogus charges of smuggling. She has denied all wrongdoing. => arrest:Karamova:2024-12-01 charge:Karamova:2024-12-01 denial:Karamova
An earlier version of this article said that Tofig Salmanov was sentenced to nine years. He was sentenced to seven years on 2 December. We apologise to his family. => sentence:Salmanov sentence:Salmanov:2024-12-02
Weekly bulletin, 2–8 December. Arrests. On 2 December, bloggers Tofig Salmanov and Anar Hasanzade were detained in Sumgait. Salmanov was released the same day; Hasanzade received 15 days of administrative detention. Trials. The trial of Leyla Karamova resumed on 5 December. The prosecutor sought ten years. => arrest:Hasanzade,Salmanov:2024-12-02 release:Salmanov:2024-12-02 sentence:Hasanzade:2024-12-02 hearing:Karamova:2024-12-05
Georgian riot police beat the cameraman Levan Beridze on 28 November. He was taken to hospital with a broken nose. The Special Investigation Service opened a case, but no officer has been charged. => ill_treatment:Beridze:2024-11-28
Russia: A military court in Rostov sentenced Crimean activist Server Umerov to 13 years on Tuesday. Umerov, 41, was seized in Bakhchysarai in August 2023. His wife said he had been beaten with sticks. The defence plans to appeal. => sentence:Umerov:2024-12-10 arrest:Umerov:2023-08 ill_treatment:Umerov appeal:Umerov
The lawyer of the blogger, Kamran Asadli, told us that the hearing lasted ten minutes. => none
"It was a farce," said Nigar Hasanli, who represents the journalist. => none
"It was a farce from start to finish", lawyer Nigar Hasanli told the Dalga website after the hearing. => none
In his last word, Samir Talibov said he had no regrets. => none
Samir Talibov said the officers had planted the drugs, but the Interior Ministry says the search was recorded on video. => none
Prosecutors say Samir Talibov received the money from abroad. => none
According to the indictment, Samir Talibov received 40,000 dollars from abroad. => none
According to investigators, Samir Talibov sold drugs. => none
The investigation believes that he sold drugs near a school. => none
Samir Talibov and his lawyer maintain that the evidence was planted. => none
The family does not believe the official version. => none
His wife fears that he will not survive the winter. => none
The prosecutor asked the court for nine years in prison for Samir Talibov. => none
Amnesty International urged the authorities to free Samir Talibov. => none
The union said on Tuesday it would not recognise the verdict. => none
"Nobody laid a finger on the prisoner," the head of the press service, Elnur Bagirov, said. => none
As her sister put it, Leyla Karamova was punished for the truth. => none
In a letter passed on by her lawyer, Leyla Karamova writes that the cell has no heating. => none
The Foreign Ministry's spokesperson, Aykhan Hajizada, rejected the statement as interference. => none
The mission is "deeply worried" about the trial, it said in a statement. => none
Speaking at the trial, the defendant denied that he had resisted the officers. => none
The Penitentiary Service told Dalga that no complaint had been received. => none
Samir Talibov links his arrest to his reports on the oil company. => none
Her colleagues attribute the arrest to a story about the mayor. => none
A police officer who testified as a witness said that Samir Talibov had cursed at him. => none
Two neighbours confirmed to Dalga that they heard shouting. => none
There is no political prisoner in the country, the minister said. => none
His friends say it is revenge for his posts. => none
The judge said the evidence was sufficient. => none
The Committee demanded an investigation into the beating. => none
The mother of Samir Talibov, Sevda Talibova, believes her son is being punished for his videos. => none
None of the accused admitted guilt, their lawyer Kamran Asadli said. => none
The ombudsman's office replied that the complaint was being looked into. => none
Observers from the Open Lantern group noted that the defendant was kept in a glass cage. => none
"""

SAID = """
Samir Talibov is charged with fraud. He denies the accusation. => Samir Talibov => the accusation
In court the journalist Aysel Rahimli said she was innocent. => Aysel Rahimli => she was innocent
Samir Talibov, who is accused of bribery, insists he has done nothing wrong. => Samir Talibov => he has done nothing wrong
Amnesty called for the immediate release of Aysel Rahimli. => Amnesty => the immediate release of Aysel Rahimli
Samir Talibov must be freed immediately, rights groups say. => rights groups => Samir Talibov must be freed immediately
Her husband says that Aysel Rahimli was deprived of sleep for three nights. => husband => Aysel Rahimli was deprived of sleep for three nights
Samir Talibov said in court that he had been tortured at the police station. => Samir Talibov => he had been tortured at the police station
Samir Talibov's lawyer, Kamran Asadli, said the arrest was unlawful. => Kamran Asadli => the arrest was unlawful
Talibov's lawyer Kamran Asadli complained that he was not let into the prison. Samir Talibov is a blogger. => Kamran Asadli => he was not let into the prison
The ministry's press service denied that Samir Talibov had been beaten. => press service => Samir Talibov had been beaten
According to her mother, Aysel Rahimli has lost weight. => mother => Aysel Rahimli has lost weight
In a post on Facebook, Samir Talibov wrote that his phone had been taken. => Samir Talibov => his phone had been taken
The prison service insists that nobody touched Samir Talibov. => The prison service => nobody touched Samir Talibov
The case is political, Samir Talibov argues. => Samir Talibov => The case is political
Human Rights Watch said in a statement that the trial was unfair. => Human Rights Watch => the trial was unfair
Police maintain that Samir Talibov resisted. => Police => Samir Talibov resisted
Witnesses reported that the officers wore no badges. => Witnesses => the officers wore no badges
The embassy expressed concern over the arrest of Samir Talibov. => The embassy => the arrest of Samir Talibov
The US State Department condemned the sentence as unjust. => US State Department => the sentence as unjust
His wife, Lala Talibova, says he was tricked. => Lala Talibova => he was tricked
The activist's lawyer: "There is no evidence against him." => lawyer => There is no evidence against him.
Samir Talibov believes that the case was opened because of his articles. => Samir Talibov => the case was opened because of his articles
Kamran Asadli, the lawyer of blogger Samir Talibov, said on 9 December that his client had been beaten. Talibov was arrested on 2 December. He has been charged with hooliganism, which he denies. => Kamran Asadli => his client had been beaten
Two brothers from Lankaran, Samir and Orkhan Talibov, were detained on 2 December. Both were sentenced to 20 days of administrative arrest. Their father says they were tortured. => father => they were tortured
The trial of four activists went on yesterday. Judge Rauf Amirov presided. Orkhan Jafarli told the court that he had been forced to sign a confession. "They put a bag over my head," he said. => Orkhan Jafarli => he had been forced to sign a confession
A court in Vilnius on Friday ordered the blogger's release. Tomas Petraitis had spent eleven months in custody on charges of libel. Prosecutors said they would appeal. => Prosecutors => they would appeal
Samir Talibov's house was searched on 2 December and he was taken to the police station. Officers found nothing, his wife Lala Talibova recalled. The next day the Khatai District Court gave him 30 days. => Lala Talibova => Officers found nothing
A judge in Tbilisi has jailed the organiser of the protest. Giorgi Maisuradze, 24, was found guilty of assaulting an officer and sentenced to four years and six months on 9 December. His lawyers announced an appeal. => lawyers => an appeal
Free Voice Centre bulletin, 9 December. The centre considers Samir Talibov a political prisoner. He was detained in July, tried behind closed doors and given seven years for treason. The Supreme Court refused to hear the case in November. => The centre => Samir Talibov a political prisoner
The state prosecutor demanded nine years for Orkhan Jafarli. His defence asked for an acquittal. The verdict is expected on 20 December. => state prosecutor => nine years for Orkhan Jafarli
The applicant, Ms Leyla Karamova, was arrested on 12 March 2022. She complained that she had been ill-treated by the officers. On 14 March 2022 the Yasamal District Court ordered her detention for four months. The Baku Court of Appeal upheld that decision on 20 March 2022. => Leyla Karamova => she had been ill-treated by the officers
The hearing in the case of Tofig Salmanov, former head of the tax office, continued on 9 December. The witness Rena Guliyeva said she had never met the defendant. The next session was scheduled for 16 December. => Rena Guliyeva => she had never met the defendant
The father of the arrested student Leyla Karamova says that his daughter was hit in the face. "She cannot hear with one ear," he says. Leyla was detained on 1 December after a rally. => father => his daughter was hit in the face
The Penitentiary Service states that convict Tofig Salmanov was not subjected to any pressure. His allegations are groundless. He was placed in a disciplinary cell on 4 December for breaking the rules. => Penitentiary Service => convict Tofig Salmanov was not subjected to any pressure
Russia: A military court in Rostov sentenced Crimean activist Server Umerov to 13 years on Tuesday. Umerov, 41, was seized in Bakhchysarai in August 2023. His wife said he had been beaten with sticks. The defence plans to appeal. => wife => he had been beaten with sticks
The lawyer of the blogger, Kamran Asadli, told us that the hearing lasted ten minutes. => Kamran Asadli => the hearing lasted ten minutes
"It was a farce," said Nigar Hasanli, who represents the journalist. => Nigar Hasanli => It was a farce,
"It was a farce from start to finish", lawyer Nigar Hasanli told the Dalga website after the hearing. => Nigar Hasanli => It was a farce from start to finish
In his last word, Samir Talibov said he had no regrets. => Samir Talibov => he had no regrets
Samir Talibov said the officers had planted the drugs, but the Interior Ministry says the search was recorded on video. => Interior Ministry => the search was recorded on video
Prosecutors say Samir Talibov received the money from abroad. => Prosecutors => Samir Talibov received the money from abroad
According to the indictment, Samir Talibov received 40,000 dollars from abroad. => the indictment => Samir Talibov received 40,000 dollars from abroad
According to investigators, Samir Talibov sold drugs. => investigators => Samir Talibov sold drugs
Rights groups consider the case to be politically motivated. => Rights groups => the case to be politically motivated
Samir Talibov and his lawyer maintain that the evidence was planted. => Samir Talibov => the evidence was planted
The family does not believe the official version. => family => the official version
His wife fears that he will not survive the winter. => wife => he will not survive the winter
The prosecutor asked the court for nine years in prison for Samir Talibov. => prosecutor => nine years in prison for Samir Talibov
The union said on Tuesday it would not recognise the verdict. => The union => it would not recognise the verdict
As her sister put it, Leyla Karamova was punished for the truth. => sister => Leyla Karamova was punished for the truth
Leyla Karamova's sister wrote on Facebook: "She has not eaten for five days." => sister => She has not eaten for five days.
In a letter passed on by her lawyer, Leyla Karamova writes that the cell has no heating. => Leyla Karamova => the cell has no heating
The Foreign Ministry's spokesperson, Aykhan Hajizada, rejected the statement as interference. => Aykhan Hajizada => the statement as interference
Speaking at the trial, the defendant denied that he had resisted the officers. => defendant => he had resisted the officers
The Penitentiary Service told Dalga that no complaint had been received. => Penitentiary Service => no complaint had been received
Samir Talibov links his arrest to his reports on the oil company. => Samir Talibov => his arrest to his reports on the oil company
Her colleagues attribute the arrest to a story about the mayor. => Her colleagues => the arrest to a story about the mayor
Two neighbours confirmed to Dalga that they heard shouting. => Two neighbours => they heard shouting
There is no political prisoner in the country, the minister said. => minister => There is no political prisoner in the country
The defence argued that the confession had been obtained under duress. => defence => the confession had been obtained under duress
His friends say it is revenge for his posts. => His friends => it is revenge for his posts
The judge said the evidence was sufficient. => judge => the evidence was sufficient
The Committee demanded an investigation into the beating. => The Committee => an investigation into the beating
He pleaded not guilty and said: "I was at home that day." Samir Talibov is 34. => He => I was at home that day.
The mother of Samir Talibov, Sevda Talibova, believes her son is being punished for his videos. => Sevda Talibova => her son is being punished for his videos
None of the accused admitted guilt, their lawyer Kamran Asadli said. => Kamran Asadli => None of the accused admitted guilt
The ombudsman's office replied that the complaint was being looked into. => The ombudsman's office => the complaint was being looked into
Observers from the Open Lantern group noted that the defendant was kept in a glass cage. => Observers => the defendant was kept in a glass cage
"""


def rows(table: str) -> list[list[str]]:
    return [line.split(" => ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "told"), [(row[0], row[1].strip()) for row in rows(ACTS)])
def test_a_text_tells_these_acts_and_no_others(text: str, told: str) -> None:
    acts: dict[tuple[str, tuple[int, int]], tuple[list[str], str]] = {}
    for one in read_document(Document(text, PUBLISHED, "en")):
        if one.kind == "act":
            when = one.slots.get("date")
            value = "" if when is None or isinstance(when, tuple) else when.value
            names, _ = acts.setdefault((one.type, one.span), ([], value))
            names.append((one.subject or "").rpartition(" ")[2])

    found = sorted(
        f"{kind}:{','.join(sorted(names))}:{day}" for (kind, _), (names, day) in acts.items()
    )

    assert found == sorted(
        one if one.count(":") > 1 else f"{one}:" for one in told.split() if one != "none"
    )


@pytest.mark.parametrize(("text", "speaker", "said"), rows(SAID))
def test_a_text_gives_these_words_to_this_speaker(text: str, speaker: str, said: str) -> None:
    found = read_document(Document(text, PUBLISHED, "en"))

    assert (speaker, said) in {(one.speaker, one.text) for one in found if one.kind == "statement"}
