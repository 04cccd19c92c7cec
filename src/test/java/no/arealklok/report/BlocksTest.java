package no.arealklok.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Position;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void a_row_holds_a_cell_for_each_column() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("T", List.of(Table.Column.text("A")), List.of(List.of())))
                .withMessage("a row of «T» has 0 cells for 1 columns");
    }

    @Test
    void section_ids_are_unique_and_fit_a_link() {
        Section section = new Section("a", "A", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Document("nb", "T", "", "", List.of(section, section)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Section("A b", "A", List.of()));
    }

    @Test
    void lines_hold_the_same_years() {
        LineChart.Line one = new LineChart.Line("one", LineChart.Stroke.SOLID, List.of(1.0), "");
        LineChart.Line two = new LineChart.Line("two", LineChart.Stroke.SOLID, List.of(1.0, 2.0), "");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new LineChart("T", "", "", 2026, true, List.of(one, two), Optional.empty(), List.of()));
    }

    @Test
    void every_category_has_a_bar() {
        BarChart.Bars bars = new BarChart.Bars("b", List.of(1.0), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarChart("T", "", "", List.of("x", "y"), false, List.of(bars), List.of()));
    }

    @Test
    void an_arrow_goes_between_sites_on_the_map() {
        SiteMap.Site site =
                new SiteMap.Site("a", "A", "school", SiteMap.State.OPEN, new Position(60, 10), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SiteMap(
                        "T",
                        "",
                        List.of(site),
                        List.of(new SiteMap.Move("a", "b", SiteMap.Who.UNIT, OptionalInt.empty())),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void what_is_missing_is_said_and_is_not_nought() {
        assertThat(new CellText(Messages.of("nb")).of(Cell.missing())).isEqualTo("ukjent");
        assertThat(new CellText(Messages.of("en")).of(Cell.missing())).isEqualTo("unknown");
        assertThat(new CellText(Messages.of("en")).of(MadeCells.whole(0))).isEqualTo("0");
    }

    @Test
    void a_number_says_where_it_comes_from() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell(Content.Decimal.of(3, 0), Optional.empty()))
                .withMessage("a number says where it comes from");
    }

    @Test
    void a_unit_stands_behind_a_number_only() {
        CellText text = new CellText(Messages.of("nb"));
        assertThat(text.of(MadeCells.decimal(8.25, 1).withUnit("km"))).isEqualTo("8,3\u00a0km");
        assertThat(text.of(Cell.year(2030).withUnit("km"))).isEqualTo("2030");
    }
}
