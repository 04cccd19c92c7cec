package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.arealklok.capacity.UnitUses;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.json.NormReader;
import no.arealklok.quantity.Figure;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that stand in parts, with something beside them, or are not whole. */
class PartsAndNotesTest {
    @TempDir
    private Path folder;

    private RegisterReading read(String csv) throws Exception {
        Path file = folder.resolve("enheter.csv");
        Files.writeString(file, csv);
        return new RegisterReader().read(file, TestServices.TYPES);
    }

    private static Optional<Double> value(RegisterReading reading, UnitQuantity quantity) {
        Unit unit = reading.municipality().register().units().iterator().next();
        return unit.find(quantity).map(Figure::value);
    }

    private static List<FindingCode> told(RegisterReading reading) {
        return reading.findings().stream().map(finding -> finding.code()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plasser 0-2 | Plasser 3-6 | Barn 0-2 | Barn 3-6",
                "Plasser u/3 | Plasser o/3 | Barn u/3 | Barn o/3",
                "Plasser 1-2 år | Plasser 3-5 år | Barn 1-2 år | Barn 3-5 år",
                "Plasser under 3 år | Plasser over 3 år | Barn under 3 år | Barn over 3 år"
            })
    void places_and_children_by_age_make_the_sum(String young, String old, String youngChildren, String oldChildren)
            throws Exception {
        RegisterReading reading = read("Barnehage;" + String.join(";", young, old, youngChildren, oldChildren)
                + "\nLia;30;50;25;44\nDal;18;;15;30\n");

        assertThat(value(reading, UnitQuantity.CAPACITY)).contains(80.0);
        assertThat(value(reading, UnitQuantity.USERS)).contains(69.0);
        assertThat(value(reading, UnitQuantity.USERS_UNDER_THREE)).contains(25.0);
        assertThat(told(reading)).contains(FindingCode.PARTS_ADDED);
        assertThat(reading.municipality().register().unit("Dal").find(UnitQuantity.CAPACITY))
                .as("one part of two is no sum")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gutter;Jenter", "Jenter;Gutter", "Menn;Kvinner", "Male;Female", "Boys;Girls"})
    void men_and_women_make_the_sum(String headings) throws Exception {
        assertThat(value(read("Skole;Kapasitet;" + headings + "\nLia;420;150;153\n"), UnitQuantity.USERS))
                .contains(303.0);
        assertThat(value(read("Skole;Kapasitet;Elever;" + headings + "\nLia;420;310;150;153\n"), UnitQuantity.USERS))
                .as("a sum that is stated goes before that of its parts")
                .contains(310.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "271¹ | 271",
                "271²⁾ | ",
                "271 1) | 271",
                "271† | 271",
                "300 (inkl. paviljong) | 300",
                "300 [estimat] | 300",
                "1'050 | 1050",
                "1’050 | 1050",
                "1 050³ | 1050"
            })
    void what_stands_beside_a_number_is_left_out_and_told(String cell, Double number) throws Exception {
        RegisterReading reading = read("Skole;Kapasitet;Elever\nLia;2000;" + cell + "\n");

        assertThat(value(reading, UnitQuantity.USERS)).isEqualTo(Optional.ofNullable(number));
        assertThat(told(reading)).contains(number == null ? FindingCode.NOT_A_NUMBER : FindingCode.NUMBER_WITH_NOTE);
    }

    @ParameterizedTest
    @CsvSource({
        "<10, SIGN_CONFIDENTIAL",
        "≤ 5, SIGN_CONFIDENTIAL",
        "færre enn 4, SIGN_CONFIDENTIAL",
        "*, SIGN_CONFIDENTIAL",
        "2x25, NOT_A_NUMBER",
        "(300), NOT_A_NUMBER",
        "300 (350), NOT_A_NUMBER",
        "1'05, NOT_A_NUMBER"
    })
    void what_is_no_number_is_unknown_and_told(String cell, FindingCode code) throws Exception {
        RegisterReading reading = read("Skole;Kapasitet;Elever\nLia;2000;" + cell + "\n");

        assertThat(value(reading, UnitQuantity.USERS)).isEmpty();
        assertThat(told(reading)).contains(code);
    }

    @Test
    void full_time_equivalents_are_kept_as_they_are() throws Exception {
        RegisterReading reading = read("Barnehage;Plasser;Barn\nLia;20;18.3567\nDal;20;9.7\n");
        UnitUses uses =
                new UnitUses(reading.municipality().register(), TestServices.TYPES, new NormReader().readDefaults());

        assertThat(value(reading, UnitQuantity.USERS)).contains(18.3567);
        assertThat(uses.all()
                        .iterator()
                        .next()
                        .utilisation()
                        .orElseThrow()
                        .percent()
                        .value())
                .as("18.3567 of 20, and not 18 of 20")
                .isEqualTo(92);
        assertThat(uses.total("all", use -> true).orElseThrow().percent().value())
                .as("28.0567 of 40")
                .isEqualTo(70);
    }

    @Test
    void acres_are_acres() throws Exception {
        RegisterReading reading = read("Skole;Kapasitet;Elever;BTA (acres)\nLia;420;303;2\n");

        assertThat(reading.municipality()
                        .register()
                        .building("Lia")
                        .find(BuildingQuantity.GROSS_AREA)
                        .orElseThrow()
                        .whole())
                .isEqualTo(8094);
        assertThat(told(reading)).contains(FindingCode.COLUMN_CONVERTED);
    }
}
