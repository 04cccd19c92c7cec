package no.arealklok.input.excel.column;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/** A column for every number of a unit. */
final class UnitQuantityColumns {
    static final Map<UnitQuantity, Column<Unit, Double>> ALL = Collections.unmodifiableMap(new EnumMap<>(Map.ofEntries(
            of(
                    UnitQuantity.CAPACITY,
                    "Kapasitet (plasser)",
                    "Capacity (places)",
                    NumberFormat.PLACES,
                    "kapasitet, kap, kap. elever, maks elever, elevkapasitet, godkjent kapasitet, "
                            + "antall plasser, plasser, plassar, sum plasser, plasser totalt, plasser i alt, godkjente plasser, capacity, places, "
                            + "approved places, total capacity, programmatic capacity"),
            of(
                    UnitQuantity.USERS,
                    "Brukere",
                    "Users",
                    NumberFormat.USERS,
                    "antall brukere, brukarar, elever, elevar, elevtall, elevtal, antall elever, barn, antall barn, "
                            + "barnetall, barnetal, beboere, bebuarar, antall beboere, sum elever, sum barn, sum brukere, elever i alt, "
                            + "barn i alt, elever totalt, barn totalt, users, pupils, students, "
                            + "enrolment, enrollment, children, residents"),
            of(
                    UnitQuantity.MAXIMUM_CAPACITY,
                    "Maksimal kapasitet (plasser)",
                    "Maximum capacity (places)",
                    NumberFormat.PLACES,
                    "maksimal kapasitet, maks kapasitet, maks. kapasitet, teoretisk kapasitet, maximum capacity, "
                            + "max capacity"),
            of(
                    UnitQuantity.FUNCTIONAL_CAPACITY,
                    "Funksjonell kapasitet (plasser)",
                    "Functional capacity (places)",
                    NumberFormat.PLACES,
                    "funksjonell kapasitet, praktisk kapasitet, functional capacity, working capacity"),
            of(
                    UnitQuantity.USERS_UNDER_THREE,
                    "Barn under 3 år",
                    "Children under 3",
                    NumberFormat.WHOLE,
                    "barn under 3, barn u/3, barn under tre år, barn 0-2 år, barn 1-2 år, under three"),
            aged(1, UnitQuantity.CHILDREN_AGED_1),
            aged(2, UnitQuantity.CHILDREN_AGED_2),
            aged(3, UnitQuantity.CHILDREN_AGED_3),
            aged(4, UnitQuantity.CHILDREN_AGED_4),
            aged(5, UnitQuantity.CHILDREN_AGED_5),
            of(
                    UnitQuantity.CLASSROOMS,
                    "Klasserom",
                    "Classrooms",
                    NumberFormat.WHOLE,
                    "antall klasserom, undervisningsrom, antall undervisningsrom, hjemmerom, rom, antall rom"),
            of(
                    UnitQuantity.CLASSROOM_AREA,
                    "Klasseromsareal (m²)",
                    "Classroom area (m²)",
                    NumberFormat.DECIMAL,
                    "samlet klasseromsareal, areal klasserom, areal undervisningsrom, classroom area"),
            of(
                    UnitQuantity.PARALLELS,
                    "Paralleller",
                    "Parallel classes",
                    NumberFormat.DECIMAL,
                    "parallell, antall paralleller, parallellar, parallels, classes per grade"),
            of(
                    UnitQuantity.PLAY_AREA,
                    "Leke- og oppholdsareal (m²)",
                    "Play area (m²)",
                    NumberFormat.DECIMAL,
                    "loa, netto leke- og oppholdsareal, lekeareal, leikeareal, godkjent areal, "
                            + "godkjent leke- og oppholdsareal, leike- og opphaldsareal"),
            of(
                    UnitQuantity.NET_AREA,
                    "Enhetens nettoareal (m²)",
                    "Unit net area (m²)",
                    NumberFormat.DECIMAL,
                    "nettoareal, nta, net area"),
            of(
                    UnitQuantity.OUTDOOR_AREA,
                    "Uteareal (m²)",
                    "Outdoor area (m²)",
                    NumberFormat.WHOLE,
                    "utearealet, uteområde, lekeareal ute, netto uteareal, outdoor space"),
            of(
                    UnitQuantity.BEDS,
                    "Senger",
                    "Beds",
                    NumberFormat.PLACES,
                    "antall senger, sengeplasser, sengeplassar, institusjonsplasser, sykehjemsplasser"),
            of(
                    UnitQuantity.SINGLE_ROOMS,
                    "Enkeltrom",
                    "Single rooms",
                    NumberFormat.WHOLE,
                    "antall enkeltrom, enerom, einerom, antall enerom"),
            of(
                    UnitQuantity.DOUBLE_ROOMS,
                    "Dobbeltrom",
                    "Double rooms",
                    NumberFormat.WHOLE,
                    "antall dobbeltrom, tomannsrom, antall tomannsrom"),
            of(
                    UnitQuantity.LONG_STAY_PLACES,
                    "Langtidsplasser",
                    "Long-stay places",
                    NumberFormat.WHOLE,
                    "antall langtidsplasser, langtidsplassar, langtid"),
            of(
                    UnitQuantity.SHORT_STAY_PLACES,
                    "Korttidsplasser",
                    "Short-stay places",
                    NumberFormat.WHOLE,
                    "antall korttidsplasser, korttidsplassar, korttid, herav korttid, herav korttidsplasser"),
            of(
                    UnitQuantity.SHORT_STAY_USERS,
                    "Brukere på korttid",
                    "Short-stay users",
                    NumberFormat.WHOLE,
                    "beboere på korttid, beboere korttid, korttidsbeboere, short-stay residents"),
            of(
                    UnitQuantity.HOMES,
                    "Boenheter",
                    "Homes",
                    NumberFormat.PLACES,
                    "antall boenheter, bueiningar, boliger, antall boliger, leiligheter, "
                            + "antall leiligheter, dwellings, apartments"),
            of(
                    UnitQuantity.STAFF,
                    "Årsverk",
                    "Full-time equivalents",
                    NumberFormat.DECIMAL,
                    "antall årsverk, stillinger, ansatte, bemanning, fte, staff"),
            of(
                    UnitQuantity.BASE_STAFF,
                    "Grunnbemanning (årsverk)",
                    "Base staff (FTE)",
                    NumberFormat.DECIMAL,
                    "grunnbemanning, grunnbemanning i dag, base staff, base staffing"),
            of(
                    UnitQuantity.BASE_STAFF_MERGED,
                    "Grunnbemanning etter samling (årsverk)",
                    "Base staff after merging (FTE)",
                    NumberFormat.DECIMAL,
                    "grunnbemanning etter samling, grunnbemanning etter sammenslåing, base staff merged"),
            of(
                    UnitQuantity.NIGHT_STAFF,
                    "Nattevakt (årsverk)",
                    "Night staff (FTE)",
                    NumberFormat.DECIMAL,
                    "nattevakt, nattevakter, nattbemanning, nattevakt i dag, night staff, night watch"),
            of(
                    UnitQuantity.NIGHT_STAFF_MERGED,
                    "Nattevakt etter samling (årsverk)",
                    "Night staff after merging (FTE)",
                    NumberFormat.DECIMAL,
                    "nattevakt etter samling, nattevakt etter sammenslåing, night staff merged"),
            of(
                    UnitQuantity.OPERATING_COST,
                    "Tjenestens driftskostnad (kr)",
                    "Service operating cost (NOK)",
                    NumberFormat.WHOLE,
                    "driftskostnad, driftskostnader, driftsutgifter, driftsbudsjett, netto driftsutgifter, "
                            + "budsjett, operating cost, budget"))));

    private UnitQuantityColumns() {}

    private static Map.Entry<UnitQuantity, Column<Unit, Double>> aged(int age, UnitQuantity quantity) {
        String synonyms = "N-åringer, antall N-åringer, antall barn N år, barn som fyller N år";
        return of(
                quantity,
                "Barn " + age + " år",
                "Children aged " + age,
                NumberFormat.WHOLE,
                synonyms.replace("N", Integer.toString(age)));
    }

    private static Map.Entry<UnitQuantity, Column<Unit, Double>> of(
            UnitQuantity quantity, String nb, String en, CellFormat<Double> format, String synonyms) {
        return Map.entry(
                quantity,
                Column.of(
                        Column.keyOf(quantity),
                        nb,
                        en,
                        format,
                        u -> u.find(quantity).map(Figure::value),
                        synonyms));
    }
}
