package no.arealklok.input.excel.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnListTest {
    private static final Stream<String> SHEETS = Stream.of(
            "building",
            "unit",
            "population",
            "road",
            "directive",
            "assumption",
            "history",
            "applicants",
            "housing",
            "transfers",
            "homes");

    @Test
    void every_column_of_the_list_is_one_of_the_program() {
        SHEETS.map(SheetEntry::of)
                .forEach(sheet -> assertThat(sheet.columns())
                        .allSatisfy(entry -> assertThat(ColumnKeys.of(sheet))
                                .as(sheet.key() + "." + entry.key())
                                .anyMatch(column ->
                                        column.key().replaceFirst("\\d+", "#").equals(entry.key())
                                                || column.key().equals(entry.key()))));
    }

    @Test
    void the_list_has_the_unit_that_the_register_has() {
        for (UnitQuantity quantity : UnitQuantity.values()) {
            assertThat(UnitColumns.QUANTITIES.get(quantity).unit()).isEqualTo(Optional.of(quantity.unit()));
        }
        for (BuildingQuantity quantity : BuildingQuantity.values()) {
            assertThat(BuildingColumns.QUANTITIES.get(quantity).unit()).isEqualTo(Optional.of(quantity.unit()));
        }
    }

    @Test
    void a_number_in_a_key_stands_for_itself_in_headings() {
        Column<?, ?> grade = UnitColumns.USERS_BY_GRADE.get(3);
        assertThat(grade.heading().in("nb")).isEqualTo("Trinn 3");
        assertThat(grade.synonyms()).contains("elever trinn 3");
        assertThat(grade.isInExample()).isTrue();
        assertThat(UnitColumns.USERS_BY_GRADE.get(9).isInExample()).isFalse();
    }

    @Test
    void a_column_that_the_list_lacks_is_refused() {
        assertThatThrownBy(() -> new SheetColumns<>("unit").add("no-such-column"))
                .hasMessageContaining("unit.no-such-column");
    }
}
