"""The same things told in Azerbaijani as newsrooms, courts, families and lists tell them.

Each row: the text, and "act | whom | details" for every act in it. The people are invented.
"""

from __future__ import annotations

import pytest

TOLD = [
    (
        "Blogger Kənan Dadaşlı noyabrın 20-də səhər saatlarında evindən aparılıb.",
        ["arrest | Kənan Dadaşlı | date=2024-11-20"],
    ),
    ("Kənan Dadaşlının saxlanıldığı bildirilir.", ["arrest | Kənan Dadaşlı"]),
    (
        "Qardaşım Kənan Dadaşlını dünən gecə mülki geyimli şəxslər evdən götürüb aparıblar.",
        ["arrest | Kənan Dadaşlı | date=2024-12-04"],
    ),
    (
        "Kənan Dadaşlı 2023-cü ilin martında hava limanında tutularaq Bakıya gətirilib.",
        ["arrest | Kənan Dadaşlı | date=2023-03"],
    ),
    (
        "Polis məlumat verir ki, Kənan Dadaşlı adlı şəxs narkotiklə yaxalanıb.",
        ["arrest | Kənan Dadaşlı"],
    ),
    (
        "Səbail Rayon Məhkəməsində keçirilən prosesdə Kənan Dadaşlı 3 ay 15 günlük həbs edildi.",
        ["remand | Kənan Dadaşlı | term=P3M15D,court=Səbail Rayon Məhkəməsi"],
    ),
    (
        "Kənan Dadaşlıya 3 ay 20 gün həbs qətimkan tədbiri kəsilib.",
        ["remand | Kənan Dadaşlı | term=P3M20D"],
    ),
    (
        "Kənan Dadaşlı haqqında 2 ay müddətinə həbs-qətimkan tədbiri seçilib.",
        ["remand | Kənan Dadaşlı | term=P2M"],
    ),
    (
        "Kənan Dadaşlının həbs müddəti daha üç ay artırılıb.",
        ["extension | Kənan Dadaşlı | term=P3M"],
    ),
    (
        "Məhkəmə Kənan Dadaşlının həbsini 2 ay da uzatmaq barədə qərar qəbul edib.",
        ["extension | Kənan Dadaşlı | term=P2M"],
    ),
    (
        "Kənan Dadaşlı ilə bağlı ibtidai istintaqın müddəti daha 3 ay uzadılıb.",
        ["extension | Kənan Dadaşlı | term=P3M"],
    ),
    ("Kənan Dadaşlıya xuliqanlıq ittihamı verilib.", ["charge | Kənan Dadaşlı"]),
    (
        "Ona Cinayət Məcəlləsinin 206.3.2-ci maddəsi ilə ittiham elan edilib.",
        ["charge |  | articles=206.3.2"],
    ),
    ("İttihama görə, Kənan Dadaşlı külli miqdarda qaçaqmalçılıq edib.", ["charge | Kənan Dadaşlı"]),
    ("Kənan Dadaşlı qaçaqmalçılıqda günahlandırılır.", ["charge | Kənan Dadaşlı"]),
    ("Kənan Dadaşlı təqsirləndirilən şəxs qismində cəlb olunub.", ["charge | Kənan Dadaşlı"]),
    ("Kənan Dadaşlı ona qarşı irəli sürülən ittihamlarla razılaşmır.", ["denial | Kənan Dadaşlı"]),
    (
        "Təqsirləndirilən şəxs Kənan Dadaşlı məhkəmədə özünü günahsız sayıb.",
        ["denial | Kənan Dadaşlı"],
    ),
    ("O, heç bir cinayət törətmədiyini bildirib.", ["denial"]),
    ("Oğlum günahsızdır, narkotik ona polis tərəfindən atılıb.", []),
    (
        "Kənan Dadaşlı səkkiz il yarımlıq həbs cəzası alıb.",
        ["sentence | Kənan Dadaşlı | term=P8Y6M"],
    ),
    (
        "Kənan Dadaşlı 30 sutka inzibati qaydada həbs edilib.",
        ["sentence | Kənan Dadaşlı | term=P30D"],
    ),
    ("Kənan Dadaşlı hazırda 9 illik cəzasını çəkir.", ["sentence | Kənan Dadaşlı | term=P9Y"]),
    ("Kənan Dadaşlı 15 il azadlıqdan məhrum olunma ilə üzləşə bilər.", []),
    ("Maddənin sanksiyası 8 ildən 12 ilədək azadlıqdan məhrumetməni nəzərdə tutur.", []),
    (
        "Ali Məhkəmə hökmü dəyişdirərək Kənan Dadaşlının cəza müddətini 2 il azaltmışdır.",
        ["commutation | Kənan Dadaşlı | term=P2Y,court=Ali Məhkəmə"],
    ),
    (
        "Kənan Dadaşlının ev dustaqlığına buraxılması ilə bağlı vəsatət rədd olunub.",
        ["petition_refused | Kənan Dadaşlı"],
    ),
    (
        "Şikayət təmin edilmədi, birinci instansiya məhkəməsinin qərarı qüvvədə saxlanıldı.",
        ["petition_refused"],
    ),
    ("Hökm dəyişməz qaldı.", ["petition_refused"]),
    (
        "Kənan Dadaşlının vəkili qərardan yuxarı instansiya məhkəməsinə şikayət verəcəyini deyib.",
        ["appeal | Kənan Dadaşlı"],
    ),
    ("Müdafiə tərəfi hökmlə razılaşmayıb və apellyasiya şikayəti hazırlayır.", ["appeal"]),
    (
        "Kənan Dadaşlı cəza müddətini başa vurub və noyabrın 30-da azadlığa çıxıb.",
        ["release | Kənan Dadaşlı | date=2024-11-30"],
    ),
    ("Kənan Dadaşlı cəzasını çəkib qurtararaq həbsdən buraxılıb.", ["release | Kənan Dadaşlı"]),
    ("Kənan Dadaşlı məhkəmə zalından azadlığa buraxılıb.", ["release | Kənan Dadaşlı"]),
    ("Kənan Dadaşlıya bəraət verilib.", ["release | Kənan Dadaşlı"]),
    ("Əfv sərəncamında Kənan Dadaşlının da adı var.", ["release | Kənan Dadaşlı"]),
    ("Kənan Dadaşlı əfv siyahısına düşməyib.", []),
    (
        "Dekabrın 3-də Kənan Dadaşlının işi üzrə hazırlıq iclası keçirilib.",
        ["hearing | Kənan Dadaşlı | date=2024-12-03"],
    ),
    ("Proses dekabrın 15-nə təxirə salındı.", ["hearing"]),
    ("Növbəti iclas yanvarın 8-də olacaq.", ["hearing"]),
    (
        "Kənan Dadaşlı noyabrın 18-dən aclıq edir.",
        ["hunger_strike | Kənan Dadaşlı | date=2024-11-18"],
    ),
    (
        "Təcridxanada aclıq keçirən Kənan Dadaşlının səhhəti pisləşib.",
        ["hunger_strike | Kənan Dadaşlı"],
    ),
    (
        "Bildiririk ki, Kənan Dadaşlı artıq on gündür ki, yemək yemir.",
        ["hunger_strike | Kənan Dadaşlı"],
    ),
    ("Oğlumu bölmədə döyüblər, başına torba keçiriblər.", ["ill_treatment"]),
    (
        "Kənan Dadaşlı nəzarətçilər tərəfindən şiddətə məruz qalıb.",
        ["ill_treatment | Kənan Dadaşlı"],
    ),
    (
        "Kənan Dadaşlının bədənində xəsarət izləri olduğu deyilir.",
        ["ill_treatment | Kənan Dadaşlı"],
    ),
    ("Ailəsi iki həftədir ki, Kənan Dadaşlı ilə görüşə bilmir.", ["access_lost | Kənan Dadaşlı"]),
    (
        "Kənan Dadaşlıya ailəsi ilə telefonla danışmağa icazə verilmir.",
        ["access_lost | Kənan Dadaşlı"],
    ),
    ("Müşahidəçilər məhkəmə zalına buraxılmadılar.", []),
    ("Kənan Dadaşlı vəkillə görüşmək imkanından məhrum edilib.", ["access_lost | Kənan Dadaşlı"]),
    ("Monitorinq Qrupu özünü buraxdığını elan edib.", ["group_dissolved"]),
    ("Qəzetin nəşri dayandırılıb.", ["group_dissolved"]),
    (
        "Kənan Dadaşlı 3 ay müddətinə ev dustaqlığına buraxılıb.",
        ["restriction | Kənan Dadaşlı | term=P3M"],
    ),
    ("Kənan Dadaşlının ölkədən çıxışına qadağa qoyulub.", ["restriction | Kənan Dadaşlı"]),
    ("Kənan Dadaşlı 15 sutkalıq karserə salınıb.", ["restriction | Kənan Dadaşlı | term=P15D"]),
    ("Kənan Dadaşlının pasportu əlindən alınıb.", ["restriction | Kənan Dadaşlı"]),
    ("Kənan Dadaşlının atası Ombudsmana müraciət edib.", ["complaint | Kənan Dadaşlı"]),
    ("Kənan Dadaşlı polis bölməsini məhkəməyə verib.", ["complaint | Kənan Dadaşlı"]),
    (
        "Kənan Dadaşlı Bakı İstintaq Təcridxanasından Umbakı həbsxanasına aparılıb.",
        ["transfer | Kənan Dadaşlı"],
    ),
    ("Kənan Dadaşlının mənzilinə baxış keçirilib.", ["search | Kənan Dadaşlı"]),
    (
        "Xəbər verildiyi kimi, Vüsal Əhmədzadə ötən həftə Gəncədə nəzarət altına alınıb.",
        ["arrest | Vüsal Əhmədzadə"],
    ),
    (
        "2020-ci il iyulun 15-də keçirilən yürüşdən sonra Vüsal Əhmədzadə həbs olunmuşdu.",
        ["arrest | Vüsal Əhmədzadə | date=2020-07-15"],
    ),
    ("Həbs tarixi: 12.03.2021.", ["arrest |  | date=2021-03-12"]),
    ("Onu evindən zorla çıxarıb maşına salıblar.", ["arrest"]),
    ("Vüsal Əhmədzadə saxlanılmayıb.", []),
    ("Onların həbsinə etiraz edənlər toplaşıb.", []),
    (
        "Vüsal Əhmədzadənin dörd ay müddətinə həbsinə qərar verildi.",
        ["remand | Vüsal Əhmədzadə | term=P4M"],
    ),
    (
        "Vüsal Əhmədzadəyə 4, Rəna Quluzadəyə 3 ay həbs qətimkan tədbiri seçilib.",
        ["remand | Rəna Quluzadə | term=P3M"],
    ),
    ("Qətimkan tədbiri: 4 ay həbs", ["remand |  | term=P4M"]),
    (
        "Ötən ay Vüsal Əhmədzadənin istintaq təcridxanasında saxlanılma müddəti 2 ay uzadılmışdı.",
        ["extension | Vüsal Əhmədzadə | term=P2M"],
    ),
    ("İstintaqın müddəti yanvarın 20-dək uzadılıb.", ["extension |  | until=2025-01-20"]),
    ("Məhkəmə Vüsal Əhmədzadənin həbs müddətini uzatmayıb.", []),
    (
        "Rəna Quluzadəyə qarşı vergidən yayınma maddəsi ilə cinayət işi qaldırılıb.",
        ["charge | Rəna Quluzadə"],
    ),
    ("Ona qarşı ittiham ağırlaşdırılıb.", ["charge"]),
    (
        "Jurnalistlərə 206.3.2, 192.3.2, 193-1.3.2-ci maddələrlə ittiham verilib.",
        ["charge | Jurnalistlər | articles=206.3.2+192.3.2+193-1.3.2"],
    ),
    ("Rəna Quluzadəyə bəraət verilməyib.", []),
    ("Rəna Quluzadə təqsirsiz olduğunu bildirib.", ["denial | Rəna Quluzadə"]),
    ("Onların hamısı ittihamları əsassız sayır.", ["denial"]),
    ("Rəna Quluzadə özünü qismən təqsirli bilib.", []),
    (
        "Bakı Ağır Cinayətlər Məhkəməsində Rəna Quluzadəyə hökm oxunub: 8 il həbs.",
        ["sentence | Rəna Quluzadə | term=P8Y"],
    ),
    (
        "2019-cu il martın 1-də Rəna Quluzadəyə 3 il cəza verilib.",
        ["sentence | Rəna Quluzadə | date=2019-03-01,term=P3Y"],
    ),
    (
        "Rəna Quluzadə barədə 7 il 3 ay həbs hökmü çıxarılıb.",
        ["sentence | Rəna Quluzadə | term=P7Y3M"],
    ),
    (
        "Hökm: 2022-ci il fevralın 3-də Gəncə Ağır Cinayətlər Məhkəməsi, 10 il",
        ["sentence |  | date=2022-02-03,term=P10Y,court=Gəncə Ağır Cinayətlər Məhkəməsi"],
    ),
    ("Məhkəmə onu təqsirli bilib.", ["sentence"]),
    ("Rəna Quluzadə 20 ilədək həbs cəzası ilə üzləşir.", []),
    ("Vəkil bildirib ki, Rəna Quluzadəni 12 il həbs gözləyir.", []),
    (
        "Ali Məhkəmə Rəna Quluzadənin cəzasını yüngülləşdirib.",
        ["commutation | Rəna Quluzadə | court=Ali Məhkəmə"],
    ),
    ("Apellyasiya şikayəti rədd olunub, hökm qüvvəsində qalıb.", ["petition_refused"]),
    (
        "Rəna Quluzadənin qətimkan tədbirinin dəyişdirilməsi barədə vəsatəti təmin olunmayıb.",
        ["petition_refused | Rəna Quluzadə"],
    ),
    (
        "Ali Məhkəmə kassasiya şikayətini baxılmamış saxlayıb.",
        ["petition_refused |  | court=Ali Məhkəmə"],
    ),
    ("Vəkilin vəsatəti təmin edilib.", []),
    ("Rəna Quluzadə hökmdən apellyasiya şikayəti verəcək.", ["appeal | Rəna Quluzadə"]),
    ("Vəkil qərardan şikayət verdiklərini dedi.", ["appeal"]),
    ("Ali Məhkəmənin qərarı ilə Rəna Quluzadə azadlığa buraxıldı.", ["release | Rəna Quluzadə"]),
    ("Rəna Quluzadə amnistiya aktı ilə azadlığa çıxıb.", ["release | Rəna Quluzadə"]),
    ("Siyasi məhbuslar azad edilməlidir.", []),
    ("Rəna Quluzadənin azad olunduğunu qardaşı bildirib.", ["release | Rəna Quluzadə"]),
    (
        "Dekabrın 4-də Nəsimi Rayon Məhkəməsində Rəna Quluzadənin işinə baxılıb.",
        ["hearing | Rəna Quluzadə | date=2024-12-04,court=Nəsimi Rayon Məhkəməsi"],
    ),
    ("Rəna Quluzadə aclıq aksiyasını dayandırıb.", ["hunger_strike | Rəna Quluzadə"]),
    (
        "Rəna Quluzadə həbsinə etiraz olaraq aclığa başladığını açıqlayıb.",
        ["hunger_strike | Rəna Quluzadə"],
    ),
    ("Rəna Quluzadə ona işgəncə verildiyini bildirib.", ["ill_treatment | Rəna Quluzadə"]),
    ("Rəna Quluzadəyə fiziki təzyiq göstərilib.", ["ill_treatment | Rəna Quluzadə"]),
    ("Rəna Quluzadəyə işgəncə verilməyib.", []),
    ("Rəna Quluzadə ilə görüşə icazə verilməyib.", ["access_lost | Rəna Quluzadə"]),
    ("Rəna Quluzadənin ailəsinə zəng etməsinə imkan verilmir.", ["access_lost | Rəna Quluzadə"]),
    ("Partiyanın qeydiyyatı ləğv olunub.", ["group_dissolved"]),
    ("Rəna Quluzadənin ölkədən çıxışı qadağandır.", ["restriction | Rəna Quluzadə"]),
    (
        "Rəna Quluzadə barəsində başqa yerə getməmək haqqında iltizam qətimkan tədbiri seçilib.",
        ["restriction | Rəna Quluzadə"],
    ),
    ("Rəna Quluzadə Bakı Şəhər Prokurorluğuna müraciət edib.", ["complaint | Rəna Quluzadə"]),
    ("Vəkil Penitensiar Xidmətə şikayət göndərib.", ["complaint"]),
    (
        "Vəkil Samir Aslanlı deyib ki, müvəkkili Rəna Quluzadə dünən döyülüb.",
        ["ill_treatment | Rəna Quluzadə | date=2024-12-04"],
    ),
    (
        "1. Rəna Quluzadə — jurnalist, 2023-cü ilin noyabrından həbsdədir.",
        ["arrest | Rəna Quluzadə | date=2023-11"],
    ),
    (
        "Elə həmin gün axşam Vüsal Əhmədzadənin evinə polis basqını olub.",
        ["search | Vüsal Əhmədzadə"],
    ),
    (
        "Gecə saatlarında Nicat Oruclunun yaşadığı evə gələn polislər onu özləri ilə aparıblar.",
        ["arrest | Nicat Oruclu"],
    ),
    (
        "Bu gün apellyasiya məhkəməsi Nicat Oruclunun həbs qərarını qüvvədə saxladı.",
        ["petition_refused | Nicat Oruclu | date=2024-12-05"],
    ),
    (
        "Nicat Oruclunun həbs qətimkan tədbiri ləğv edilərək o, azadlığa buraxılıb.",
        ["release | Nicat Oruclu"],
    ),
    ("Həkimlər Nicat Oruclunun qabırğasının sındığını müəyyən ediblər.", []),
    ("Nicat Orucluya 3 gündür ki, dərman verilmir.", []),
    (
        "Mirzə Cəlilli, Nicat Oruclu və Rəşad Bağırlı noyabrın 8-də həbs ediliblər.",
        [
            "arrest | Mirzə Cəlilli | date=2024-11-08",
            "arrest | Nicat Oruclu | date=2024-11-08",
            "arrest | Rəşad Bağırlı | date=2024-11-08",
        ],
    ),
    ("Nicat Oruclunun həbs müddəti başa çatıb.", []),
    ("Müstəntiq Nicat Orucluya ittiham elan edib.", ["charge | Nicat Oruclu"]),
    ("Müstəntiq Nicat Oruclunun həbs edilməsi ilə bağlı təqdimatla məhkəməyə müraciət edib.", []),
    ("Prokurorluq Nicat Oruclunun həbs müddətinin uzadılması üçün vəsatət verib.", []),
    ("Nicat Oruclu 2 il 6 ay cəza çəkdikdən sonra əfv olundu.", ["release | Nicat Oruclu"]),
    ("Nicat Oruclu barədə axtarış elan edilib.", []),
    ("Nicat Oruclunu həbsxanada döyən nəzarətçilər cəzalandırılmayıb.", []),
    (
        "Hava limanında Nicat Orucluya ölkədən çıxışına qadağa olduğu bildirilib.",
        ["restriction | Nicat Oruclu"],
    ),
    (
        "Nicat Oruclu həbs edildiyi gündən görüş hüququndan məhrumdur.",
        ["access_lost | Nicat Oruclu"],
    ),
]


def told(act, wanted):
    """The act in the words of the table, with only the details that the row names."""
    code, whom, details = [*wanted.split(" | "), "", ""][:3]
    names = [one.split("=")[0] for one in details.split(",") if one]
    found = ",".join(f"{name}={_detail(act, name)}" for name in names)
    return (act.type, act.subject or "", found) == (code, whom, details)


def _detail(act, name):
    slot = act.slots.get(name, ())
    return "+".join(one.value for one in (slot if isinstance(slot, tuple) else (slot,)))


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_an_act_is_read_however_it_is_told(read, text, wanted):
    acts = [one for one in read(text, "2024-12-05", "az") if one.kind == "act"]

    assert len(acts) == len(wanted)
    assert all(any(told(act, one) for act in acts) for one in wanted)
