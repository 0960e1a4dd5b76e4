"""English sentences of our own, each with exactly the acts and statements to be read from it."""

from __future__ import annotations

import pytest

from salname.read.document import Document, read_document

ACTS = [
    # arrest
    (
        "Police officers seized Elvin Aslanli at his workplace in Ganja.",
        [("arrest", "Elvin Aslanli")],
    ),
    ("Elvin Aslanli has been in custody since 4 May.", [("arrest", "Elvin Aslanli")]),
    ("Masked men bundled Elvin Aslanli into a car on Friday.", [("arrest", "Elvin Aslanli")]),
    ("The arrest of Elvin Aslanli took place on 3 June 2023.", [("arrest", "Elvin Aslanli")]),
    ("Elvin Aslanli, a blogger, was taken into custody on Monday.", [("arrest", "Elvin Aslanli")]),
    (
        "Plainclothes officers detained the activist Rena Quluzade outside her home.",
        [("arrest", "Rena Quluzade")],
    ),
    (
        "Rena Quluzade and Elvin Aslanli were detained at the airport.",
        [("arrest", "Rena Quluzade"), ("arrest", "Elvin Aslanli")],
    ),
    ("Elvin Aslanli was apprehended by border guards.", [("arrest", "Elvin Aslanli")]),
    (
        "Arrested on 4 May 2023, Elvin Aslanli spent a year in a remand prison.",
        [("arrest", "Elvin Aslanli")],
    ),
    ("Elvin Aslanli has been behind bars since October 2022.", [("arrest", "Elvin Aslanli")]),
    ("His relatives fear an arrest.", []),
    # remand
    (
        "The Yasamal District Court ordered Elvin Aslanli held for four months pending trial.",
        [("remand", "Elvin Aslanli")],
    ),
    (
        "The court chose a preventive measure of arrest for three months against Rena Quluzade.",
        [("remand", "Rena Quluzade")],
    ),
    (
        "The Nizami District Court placed Elvin Aslanli under arrest for 2 months and 15 days.",
        [("remand", "Elvin Aslanli")],
    ),
    (
        "Rena Quluzade was sent to pretrial detention for three months.",
        [("remand", "Rena Quluzade")],
    ),
    (
        "The judge granted the investigator's request and sanctioned the arrest of Elvin Aslanli.",
        [("remand", "Elvin Aslanli")],
    ),
    (
        "Elvin Aslanli was ordered to be held in pretrial detention for four months.",
        [("remand", "Elvin Aslanli")],
    ),
    (
        "A court in Baku jailed Elvin Aslanli for four months pending trial.",
        [("remand", "Elvin Aslanli")],
    ),
    ("Four months of detention were imposed on Elvin Aslanli.", [("remand", "Elvin Aslanli")]),
    ("Elvin Aslanli is being held in pre-trial detention.", [("remand", "Elvin Aslanli")]),
    # extension
    (
        "The detention of Elvin Aslanli was prolonged until 4 August.",
        [("extension", "Elvin Aslanli")],
    ),
    (
        "On Monday the Khatai District Court extended Rena Quluzade's arrest by another three months.",  # noqa: E501 - a sentence stands in one line
        [("extension", "Rena Quluzade")],
    ),
    (
        "The court granted the investigator's motion and extended the term of his detention for Elvin Aslanli.",  # noqa: E501 - a sentence stands in one line
        [("extension", "Elvin Aslanli")],
    ),
    (
        "Elvin Aslanli's pre-trial detention period has been extended for the fourth time.",
        [("extension", "Elvin Aslanli")],
    ),
    (
        "Elvin Aslanli will remain in custody until 4 August, the court ruled.",
        [("extension", "Elvin Aslanli")],
    ),
    # charge
    ("Prosecutors accuse Elvin Aslanli of smuggling.", [("charge", "Elvin Aslanli")]),
    ("Elvin Aslanli faces charges of fraud and forgery.", [("charge", "Elvin Aslanli")]),
    (
        "A criminal case was opened against Elvin Aslanli under Article 178.3.2 of the Criminal Code.",  # noqa: E501 - a sentence stands in one line
        [("charge", "Elvin Aslanli")],
    ),
    ("Elvin Aslanli was indicted for tax evasion.", [("charge", "Elvin Aslanli")]),
    ("Investigators charged Elvin Aslanli with drug possession.", [("charge", "Elvin Aslanli")]),
    ("He is accused under Article 234.4.3, Elvin Aslanli wrote.", [("charge", None)]),
    ("Elvin Aslanli stands accused of treason.", [("charge", "Elvin Aslanli")]),
    (
        "The charges against Elvin Aslanli were changed to Article 283.2.1.",
        [("charge", "Elvin Aslanli")],
    ),
    ("Elvin Aslanli, charged with extortion, is 40 years old.", [("charge", "Elvin Aslanli")]),
    # denial
    ("Elvin Aslanli has rejected all accusations.", [("denial", "Elvin Aslanli")]),
    ("Elvin Aslanli maintains his innocence.", [("denial", "Elvin Aslanli")]),
    ("Rena Quluzade considers the accusation fabricated.", [("denial", "Rena Quluzade")]),
    ("Rena Quluzade said she was innocent.", [("denial", "Rena Quluzade")]),
    ("In court Elvin Aslanli pleaded not guilty.", [("denial", "Elvin Aslanli")]),
    ("Elvin Aslanli denied any wrongdoing.", [("denial", "Elvin Aslanli")]),
    ("Elvin Aslanli does not consider himself guilty.", [("denial", "Elvin Aslanli")]),
    # sentence
    ("Elvin Aslanli received a prison term of six years.", [("sentence", "Elvin Aslanli")]),
    (
        "The Ganja Serious Crimes Court gave Elvin Aslanli eight years in prison.",
        [("sentence", "Elvin Aslanli")],
    ),
    (
        "By a verdict of the Lankaran Court on Grave Crimes, Elvin Aslanli was convicted.",
        [("sentence", "Elvin Aslanli")],
    ),
    ("Elvin Aslanli is serving a nine-year sentence.", [("sentence", "Elvin Aslanli")]),
    ("Elvin Aslanli was jailed for 30 days.", [("sentence", "Elvin Aslanli")]),
    ("The judge found Rena Quluzade guilty of hooliganism.", [("sentence", "Rena Quluzade")]),
    (
        "Elvin Aslanli was sentenced to 15 days of administrative detention.",
        [("sentence", "Elvin Aslanli")],
    ),
    ("If convicted, Elvin Aslanli faces up to twelve years in prison.", []),
    ("The prosecutor asked for ten years in prison for Elvin Aslanli.", []),
    # petition refused
    (
        "The Baku Court of Appeal left the decision on Elvin Aslanli unchanged.",
        [("petition_refused", "Elvin Aslanli")],
    ),
    (
        "The Supreme Court did not grant the cassation appeal of Elvin Aslanli.",
        [("petition_refused", "Elvin Aslanli")],
    ),
    (
        "The court rejected a motion to release Elvin Aslanli on bail.",
        [("petition_refused", "Elvin Aslanli")],
    ),
    ("The appeal of Elvin Aslanli was not upheld.", [("petition_refused", "Elvin Aslanli")]),
    ("The judge denied Rena Quluzade bail.", [("petition_refused", "Rena Quluzade")]),
    (
        "The appeals court kept the verdict against Elvin Aslanli in force.",
        [("petition_refused", "Elvin Aslanli")],
    ),
    (
        "The judges turned down the request of Elvin Aslanli.",
        [("petition_refused", "Elvin Aslanli")],
    ),
    # appeal
    ("Elvin Aslanli appealed the verdict.", [("appeal", "Elvin Aslanli")]),
    (
        "Elvin Aslanli lodged a cassation appeal with the Supreme Court.",
        [("appeal", "Elvin Aslanli")],
    ),
    ("The lawyers of Elvin Aslanli plan to challenge the decision.", [("appeal", "Elvin Aslanli")]),
    ("An appeal was filed against the detention of Elvin Aslanli.", [("appeal", "Elvin Aslanli")]),
    # hearing
    (
        "The hearing in the case of Elvin Aslanli was postponed to 12 December.",
        [("hearing", "Elvin Aslanli")],
    ),
    ("The trial of Rena Quluzade opened on Monday.", [("hearing", "Rena Quluzade")]),
    (
        "The next hearing in the trial of Elvin Aslanli is scheduled for 20 December.",
        [("hearing", "Elvin Aslanli")],
    ),
    ("Elvin Aslanli appeared before the Sabail District Court.", [("hearing", "Elvin Aslanli")]),
    (
        "The Supreme Court will hear the appeal of Elvin Aslanli on 20 December.",
        [("hearing", "Elvin Aslanli")],
    ),
    ("The court session on Elvin Aslanli did not take place.", [("hearing", "Elvin Aslanli")]),
    # release, commutation
    ("Elvin Aslanli was granted early release.", [("release", "Elvin Aslanli")]),
    ("Elvin Aslanli walked free on Friday.", [("release", "Elvin Aslanli")]),
    ("The president pardoned Elvin Aslanli.", [("release", "Elvin Aslanli")]),
    ("Elvin Aslanli left prison on 4 May.", [("release", "Elvin Aslanli")]),
    ("Elvin Aslanli was freed by a presidential pardon.", [("release", "Elvin Aslanli")]),
    (
        "The court replaced the remaining term of Elvin Aslanli with a fine.",
        [("commutation", "Elvin Aslanli")],
    ),
    (
        "The Supreme Court cut the sentence of Elvin Aslanli to three years.",
        [("commutation", "Elvin Aslanli")],
    ),
    ("Amnesty International called for the release of Elvin Aslanli.", []),
    # hunger strike
    ("Elvin Aslanli declared a hunger strike.", [("hunger_strike", "Elvin Aslanli")]),
    ("Elvin Aslanli has been refusing food for ten days.", [("hunger_strike", "Elvin Aslanli")]),
    ("Rena Quluzade ended her hunger strike.", [("hunger_strike", "Rena Quluzade")]),
    # ill-treatment
    ("Elvin Aslanli said that he was beaten by guards.", [("ill_treatment", "Elvin Aslanli")]),
    ("Guards beat Elvin Aslanli in his cell.", [("ill_treatment", "Elvin Aslanli")]),
    ("Elvin Aslanli was given electric shocks.", [("ill_treatment", "Elvin Aslanli")]),
    (
        "Elvin Aslanli was kept in handcuffs and threatened with rape.",
        [("ill_treatment", "Elvin Aslanli")],
    ),
    ("Police officers kicked and punched Elvin Aslanli.", [("ill_treatment", "Elvin Aslanli")]),
    ("There was no torture against Elvin Aslanli.", []),
    # access, groups, restrictions, complaints
    ("Lawyers were not admitted to Elvin Aslanli for a week.", [("access_lost", "Elvin Aslanli")]),
    ("Elvin Aslanli has not been allowed to see his family.", [("access_lost", "Elvin Aslanli")]),
    ("We can no longer visit the prisons.", [("access_lost", None)]),
    ("The Ministry of Justice dissolved the Free Pages organisation.", [("group_dissolved", None)]),
    ("The newspaper was closed in 2014.", [("group_dissolved", None)]),
    ("Elvin Aslanli may not leave the country.", [("restriction", "Elvin Aslanli")]),
    (
        "Elvin Aslanli was placed in a punishment cell for 15 days.",
        [("restriction", "Elvin Aslanli")],
    ),
    ("The bank accounts of Elvin Aslanli were frozen.", [("restriction", "Elvin Aslanli")]),
    ("A travel ban was imposed on Rena Quluzade.", [("restriction", "Rena Quluzade")]),
    (
        "Elvin Aslanli filed a complaint with the Prosecutor General's Office.",
        [("complaint", "Elvin Aslanli")],
    ),
    ("Rena Quluzade sued the Ministry of Internal Affairs.", [("complaint", "Rena Quluzade")]),
    (
        "Elvin Aslanli applied to the European Court of Human Rights.",
        [("complaint", "Elvin Aslanli")],
    ),
    (
        "Elvin Aslanli sent a letter of complaint to the ombudsman.",
        [("complaint", "Elvin Aslanli")],
    ),
]

A = "Elvin Aslanli"
R = "Rena Quluzade"
SAID = [
    (
        "Human Rights Watch called on the authorities to release Elvin Aslanli.",
        [("Human Rights Watch", "asserts", "the authorities to release Elvin Aslanli")],
    ),
    (
        "Elvin Aslanli said that the court did not listen.",
        [(A, "asserts", "the court did not listen")],
    ),
    ("Elvin Aslanli said the court did not listen.", [(A, "asserts", "the court did not listen")]),
    (
        "“The court did not listen to us,” Elvin Aslanli said.",
        [(A, "asserts", "The court did not listen to us,")],
    ),
    (
        "“The court did not listen to us”, said Elvin Aslanli, a lawyer.",
        [(A, "asserts", "The court did not listen to us")],
    ),
    (
        "The court did not listen, according to Elvin Aslanli.",
        [(A, "asserts", "The court did not listen")],
    ),
    (
        "According to lawyer Elvin Aslanli, the court did not listen.",
        [(A, "asserts", "the court did not listen")],
    ),
    (
        "The court did not listen to the witnesses, Elvin Aslanli said.",
        [(A, "asserts", "The court did not listen to the witnesses")],
    ),
    (
        "The court did not listen to the witnesses, said lawyer Elvin Aslanli.",
        [(A, "asserts", "The court did not listen to the witnesses")],
    ),
    (
        "As Elvin Aslanli told Turan, the court did not listen to him.",
        [(A, "asserts", "the court did not listen to him")],
    ),
    (
        "Elvin Aslanli told Turan that the court did not listen.",
        [(A, "asserts", "the court did not listen")],
    ),
    (
        "In the opinion of Elvin Aslanli, the court did not listen.",
        [(A, "asserts", "the court did not listen")],
    ),
    ("Elvin Aslanli believes the court was partial.", [(A, "asserts", "the court was partial")]),
    (
        "Elvin Aslanli's lawyer, Rena Quluzade, said that he was ill.",
        [(R, "asserts", "he was ill")],
    ),
    (
        "The lawyer of Elvin Aslanli, Rena Quluzade, noted that he was ill.",
        [(R, "asserts", "he was ill")],
    ),
    (
        "Rena Quluzade, the lawyer of Elvin Aslanli, stressed that he was ill.",
        [(R, "asserts", "he was ill")],
    ),
    (
        "The Ministry of Justice denied that Elvin Aslanli was beaten.",
        [("Ministry of Justice", "denies", "Elvin Aslanli was beaten")],
    ),
    (
        "The Penitentiary Service rejected the reports of torture.",
        [("Penitentiary Service", "denies", "the reports of torture")],
    ),
    (
        "A spokesman for the Penitentiary Service said that no force was used.",
        [("spokesman", "denies", "no force was used")],
    ),
    (
        "Human Rights Watch demanded the release of Elvin Aslanli.",
        [("Human Rights Watch", "asserts", "the release of Elvin Aslanli")],
    ),
    (
        "Amnesty International described the verdict as unjust.",
        [("Amnesty International", "asserts", "the verdict as unjust")],
    ),
    (
        "Elvin Aslanli considers his arrest to be politically motivated.",
        [(A, "asserts", "his arrest to be politically motivated")],
    ),
    (
        "Elvin Aslanli doubts that the trial will be fair.",
        [(A, "doubts", "the trial will be fair")],
    ),
    ("Speaking to reporters, Elvin Aslanli said that he was ill.", [(A, "asserts", "he was ill")]),
    (
        "In a letter from prison, Elvin Aslanli wrote that he was ill.",
        [(A, "asserts", "he was ill")],
    ),
    (
        "Elvin Aslanli: “They beat me for three hours.”",
        [(A, "asserts", "They beat me for three hours.")],
    ),
    (
        "Elvin Aslanli said that he was ill and that nobody helped him.",
        [(A, "asserts", "he was ill and that nobody helped him")],
    ),
    (
        "Elvin Aslanli claims that he was beaten, but the ministry denies this.",
        [(A, "asserts", "he was beaten"), ("the ministry", "denies", "this")],
    ),
    (
        "Prosecutors say Elvin Aslanli took a bribe.",
        [("Prosecutors", "asserts", "Elvin Aslanli took a bribe")],
    ),
    ("His mother said that he was ill.", [("mother", "asserts", "he was ill")]),
    ("Elvin Aslanli complained of torture.", [(A, "asserts", "of torture")]),
    (
        "The statement says that Elvin Aslanli is ill.",
        [("The statement", "asserts", "Elvin Aslanli is ill")],
    ),
    (
        "Human rights defenders consider Elvin Aslanli a political prisoner.",
        [("Human rights defenders", "asserts", "Elvin Aslanli a political prisoner")],
    ),
    (
        "The verdict was condemned by Human Rights Watch.",
        [("Human Rights Watch", "asserts", "The verdict")],
    ),
    ("Elvin Aslanli links the case to his articles.", [(A, "asserts", "the case to his articles")]),
    (
        "Elvin Aslanli said: “They beat me for three hours.”",
        [(A, "asserts", "They beat me for three hours.")],
    ),
    ("Elvin Aslanli explained that he had been ill.", [(A, "asserts", "he had been ill")]),
    ("It is reported that Elvin Aslanli is ill.", []),
    ("The work went according to plan.", []),
]

PUBLISHED = "2024-12-05"


def found(text, kind):
    return [one for one in read_document(Document(text, PUBLISHED, "en")) if one.kind == kind]


@pytest.mark.parametrize(("text", "acts"), ACTS, ids=[text for text, _ in ACTS])
def test_the_acts_of_a_sentence(text, acts):
    read = [(one.type, one.subject) for one in found(text, "act")]

    assert sorted(acts, key=str) == sorted(read, key=str)


@pytest.mark.parametrize(("text", "said"), SAID, ids=[text for text, _ in SAID])
def test_the_statements_of_a_sentence(text, said):
    read = [(one.speaker, one.stance, one.text) for one in found(text, "statement")]

    assert sorted(said) == sorted(read)
