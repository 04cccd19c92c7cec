package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.language.Messages;
import no.arealklok.report.BarChart;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Chart;
import no.arealklok.report.Document;
import no.arealklok.report.LineChart;
import no.arealklok.report.Table;
import no.arealklok.report.document.LeadershipBrief;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.report.document.ProposalTables;
import no.arealklok.report.document.plan.ComparisonSection;
import no.arealklok.report.document.words.Phrases;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the twelve units' documents says where it comes from. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OriginTest {
    private static final Messages NB = Messages.of("nb");
    private static final Analysis ANALYSIS = SampleAnalysis.of("twelve-units.xlsx");

    /** Numbers without an origin, by table and column, and why. */
    private static final Map<String, String> NAMES_ITS_ROW = Map.of(
            "Brukere med 80 %-bånd, og ufødte | År",
            "the year names the row, as a service does",
            "chart | " + NB.text("money.breakEven"),
            "the line at 0, where a loss becomes a gain");

    static Stream<Document> documents() {
        return Stream.of(
                new PlannerReport().of(ANALYSIS, NB),
                new LeadershipBrief().of(ANALYSIS, NB),
                new ProposalTables().of(ANALYSIS, NB));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_number_says_where_it_comes_from(Document document) {
        assertThat(document.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(OriginTest::without)
                        .distinct()
                        .filter(place -> !NAMES_ITS_ROW.containsKey(place)))
                .isEmpty();
    }

    /** Whoever points at the number of one alternative is not told that of another. */
    @Test
    void place_years_of_each_alternative_have_an_origin_of_their_own() {
        List<Cell> row = new ComparisonSection(new Phrases(ANALYSIS, NB, false))
                .alternatives()
                .rows()
                .get(0);

        assertThat(row.get(0))
                .hasToString(Cell.text(NB.text("comparison.shortage")).toString());
        assertThat(row.subList(1, 4).stream().map(cell -> cell.lineage().orElseThrow()))
                .doesNotHaveDuplicates()
                .allMatch(origin -> origin.contains(NB.text("formula.plan.shortage")));
    }

    private static Stream<String> without(Block block) {
        if (block instanceof Table table) {
            return IntStream.range(0, table.columns().size())
                    .filter(i -> table.columns().get(i).kind() != Table.Column.Kind.TEXT)
                    .filter(i -> table.rows().stream().anyMatch(row -> isWithout(row.get(i))))
                    .mapToObj(i ->
                            table.caption() + " | " + table.columns().get(i).title());
        }
        if (block instanceof Block.KeyFigures keys) {
            return keys.figures().stream().filter(key -> isWithout(key.value())).map(Block.KeyFigure::label);
        }
        if (block instanceof Chart chart) {
            return chartWithout(chart);
        }
        if (block instanceof Block.SideBySide side) {
            return side.blocks().stream().flatMap(OriginTest::without);
        }
        return block instanceof Block.Collapsible fold
                ? fold.blocks().stream().flatMap(OriginTest::without)
                : Stream.empty();
    }

    /** Of what is drawn, shown on pointing and listed below; sentences below the title are counted by hand. */
    private static Stream<String> chartWithout(Chart chart) {
        if (chart instanceof LineChart lines) {
            return Stream.of(
                            lines.lines().stream()
                                    .filter(line -> line.lineage().isBlank())
                                    .map(LineChart.Line::name),
                            lines.range().stream()
                                    .filter(range -> range.lowLineage().isBlank()
                                            || range.highLineage().isBlank())
                                    .map(LineChart.Range::name),
                            lines.thresholds().stream().map(Chart.Threshold::name))
                    .flatMap(names -> names)
                    .map(name -> "chart | " + name);
        }
        if (chart instanceof BarChart bars) {
            return Stream.concat(
                            bars.series().stream()
                                    .filter(one -> one.lineage().isBlank())
                                    .map(BarChart.Bars::name),
                            bars.thresholds().stream().map(Chart.Threshold::name))
                    .map(name -> "chart | " + name);
        }
        return Stream.empty();
    }

    /** Words without a digit need none: «never», «concealed». */
    private static boolean isWithout(Cell cell) {
        return cell.lineage().isEmpty() && new CellText(NB).of(cell).chars().anyMatch(Character::isDigit);
    }
}
