package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Document;
import no.arealklok.report.Table;
import no.arealklok.report.document.LeadershipBrief;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.report.document.ProposalTables;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who does the sum that a number's origin names, gets the number. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OriginSumTest {
    private static final Messages NB = Messages.of("nb");
    private static final Analysis ANALYSIS = SampleAnalysis.of("twelve-units.xlsx");
    private static final OriginSum SUM = new OriginSum(NB);
    private static final int THOUSAND = 1000;
    private static final int FEWEST = 1000;

    private record Printed(String place, String text, String origin, int scale) {
        Optional<String> fault() {
            return SUM.fault(text, origin, scale).map(fault -> place + ": " + fault);
        }
    }

    static Stream<Document> documents() {
        return Stream.of(
                new PlannerReport().of(ANALYSIS, NB),
                new LeadershipBrief().of(ANALYSIS, NB),
                new ProposalTables().of(ANALYSIS, NB));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_sum_that_an_origin_names_gives_the_number_in_the_cell(Document document) {
        assertThat(printed(document).flatMap(cell -> cell.fault().stream())).isEmpty();
    }

    /** Where nothing is hidden; but a sum of nothing, and a number of a row of the population. */
    @Test
    void sums_come_with_what_they_are_made_of() {
        List<Printed> sums = printed(new ProposalTables().of(ANALYSIS, NB))
                .filter(cell -> SUM.canBeDone(cell.origin()))
                .toList();

        assertThat(sums).hasSizeGreaterThan(FEWEST);
        assertThat(sums.stream()
                        .filter(cell -> !SUM.hasOperands(cell.origin()))
                        .filter(cell -> !cell.text().matches("0(,0.mill..kr)?"))
                        .filter(cell -> !cell.origin().startsWith(NB.text("formula.in-year"))))
                .isEmpty();
    }

    @Test
    void a_number_that_is_another_year_s_is_found() {
        String origin = NB.text("formula.plan.places") + " · 290; 392 · Bygg!H31";

        assertThat(SUM.fault("682", origin, 1)).isEmpty();
        assertThat(SUM.fault("290", origin, 1)).isPresent();
    }

    @Test
    void operands_the_wrong_way_round_are_found() {
        String origin = NB.text("formula.places.free") + " · 276; 390 · Enheter!I4";

        assertThat(SUM.fault("114", origin, 1)).isPresent();
    }

    private static Stream<Printed> printed(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(OriginSumTest::printed);
    }

    private static Stream<Printed> printed(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream()
                    .flatMap(row -> IntStream.range(0, row.size()).boxed().flatMap(i -> printed(table, row, i)));
        }
        if (block instanceof Block.KeyFigures keys) {
            return keys.figures().stream().flatMap(key -> printed(key.label(), key.value(), 1));
        }
        if (block instanceof Block.SideBySide side) {
            return side.blocks().stream().flatMap(OriginSumTest::printed);
        }
        return block instanceof Block.Collapsible fold
                ? fold.blocks().stream().flatMap(OriginSumTest::printed)
                : Stream.empty();
    }

    private static Stream<Printed> printed(Table table, List<Cell> row, int column) {
        String title = table.columns().get(column).title();
        int scale = table.caption().contains("1 000 kr") ? THOUSAND : 1;
        String place = String.join(" | ", table.caption(), new CellText(NB).of(row.get(0)), title);
        return printed(place, row.get(column), scale);
    }

    private static Stream<Printed> printed(String place, Cell cell, int scale) {
        return cell.lineage().stream().map(origin -> new Printed(place, new CellText(NB).of(cell), origin, scale));
    }
}
