package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.arealklok.batch.BatchEntry;
import no.arealklok.batch.Comparison;
import no.arealklok.batch.KeyFigure;
import no.arealklok.batch.KeyFigures;
import no.arealklok.batch.Standing;
import no.arealklok.batch.Task;
import no.arealklok.batch.TaskRow;
import no.arealklok.input.KeyMeasure;
import no.arealklok.input.Kostra;
import no.arealklok.input.Kostra.Reporter;
import no.arealklok.input.Kostra.Unread;
import no.arealklok.input.Kostra.Why;
import no.arealklok.input.PublishedFigure;
import no.arealklok.input.PublishedFigure.Difference;
import no.arealklok.input.PublishedFigure.Value;
import no.arealklok.language.Languages;
import no.arealklok.language.Messages;
import no.arealklok.quantity.CellReference;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.json.BatchFiles;
import no.arealklok.report.writer.ChartDrawer;
import no.arealklok.report.writer.HtmlWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SimilarMunicipalitiesTest {
    private static final String HOSTILE = "=cmd|'/c calc'!A1<script>alert(1)</script>";
    private static final String COST = "Korrigerte brutto driftsutgifter per m2";
    private static final List<BatchEntry> ENTRIES =
            List.of(entry("baerum", "3201", 1_200_000), entry("asker", "3203", 1_500_000), entry(HOSTILE, "9999", 1));

    @TempDir
    private Path folder;

    private static BatchEntry entry(String register, String number, double cost) {
        Standing standing =
                new Standing(1, 1, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0);
        KeyFigures figures = new KeyFigures(
                List.of(number),
                List.of(new KeyFigure(KeyMeasure.OPERATING_COST_PER_AREA, Optional.empty(), cost, 1000, 2, 3)));
        return new BatchEntry(
                new Task(Path.of("r"), Optional.empty(), register),
                Optional.of(new TaskRow(
                        Optional.empty(), Optional.of(new TaskRow.Result("", standing, figures)), Map.of(), true)));
    }

    private static Comparison comparison(Optional<Difference> differs) {
        Map<String, Value> values = Map.of("3201", value("1400", "C2"), "0301", value("1700.4", "C3"));
        PublishedFigure figure = new PublishedFigure(
                COST, KeyMeasure.OPERATING_COST_PER_AREA, Optional.empty(), differs, OptionalInt.of(2024), values);
        List<Reporter> reporters = List.of(
                new Reporter("0301", Optional.of("Oslo"), Optional.of("13")),
                new Reporter("3201", Optional.of("Bærum"), Optional.of("13")),
                new Reporter("3203", Optional.of("Asker"), Optional.of("13")));
        Unread unread = new Unread(HOSTILE, new CellReference("k.csv", "k", "D1"), Why.UNKNOWN);
        return new Comparison(new Kostra(List.of(figure), reporters, List.of(unread)), ENTRIES);
    }

    private static Value value(String number, String cell) {
        return new Value(new BigDecimal(number), new CellReference("k.csv", "k", cell));
    }

    private static Document document(Optional<Comparison> comparison, String language) {
        return new BatchSummary(ENTRIES, comparison, Messages.of(language)).document();
    }

    private static SectionText section(String id, Optional<Difference> differs) {
        return document(Optional.of(comparison(differs)), "en").sections().stream()
                .filter(section -> section.id().equals(id))
                .map(Section::blocks)
                .map(SectionText::new)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_register_stands_beside_its_group_and_the_others_of_the_batch() {
        SectionText similar = section("similar", Optional.empty());
        assertThat(similar.rows("Beside similar municipalities"))
                .containsExactly(
                        COST
                                + ", 2024 | Running cost (FDV) in NOK per m² | baerum | 13 | 1,200 | 1,400 | 1,550 | 1,400 | 1,700 | 2 | 1,500 | 1,500 | 1,500 | 1",
                        COST
                                + ", 2024 | Running cost (FDV) in NOK per m² | asker | 13 | 1,500 | unknown | 1,550 | 1,400 | 1,700 | 2 | 1,200 | 1,200 | 1,200 | 1");
        assertThat(similar.lineages("Beside similar municipalities"))
                .contains(
                        "baerum/analysis.json: 1,200,000 / 1,000, from 2 of 3",
                        "k.csv: k!C2",
                        "KOSTRA group 13: k.csv");
    }

    @Test
    void what_the_published_figure_counts_otherwise_is_told_with_it_only() {
        assertThat(section("similar", Optional.of(Difference.DEPRECIATION)).allText())
                .contains("depreciation");
        assertThat(section("similar", Optional.empty()).allText()).doesNotContain("depreciation");
    }

    @Test
    void who_is_not_compared_and_what_was_not_known_are_told() {
        SectionText without = section("similar-without", Optional.empty());
        assertThat(without.rows("Not beside similar municipalities"))
                .containsExactly(HOSTILE + " | Municipality number 9999 is not in the file.");
        assertThat(without.paragraphs())
                .containsExactly("These headings are not known as key figures that the registers have too, and are not"
                        + " compared: “" + HOSTILE + "”.");
        assertThat(without.rows("Stood in the file and is not compared")).hasSize(1);
    }

    @Test
    void without_a_file_nothing_of_it_is_told() {
        assertThat(document(Optional.empty(), "en").sections())
                .extracting(Section::id)
                .doesNotContain("similar", "similar-without");
    }

    @Test
    void every_reason_is_said_in_every_language() {
        for (String language : Languages.all()) {
            Messages messages = Messages.of(language);
            for (KeyMeasure measure : KeyMeasure.values()) {
                assertThat(messages.find("similar.measure." + measure)).isPresent();
            }
            for (Comparison.Obstacle obstacle : Comparison.Obstacle.values()) {
                assertThat(messages.text("similar.obstacle." + obstacle, "3201"))
                        .isNotBlank();
            }
            for (Why why : Why.values()) {
                assertThat(messages.find("similar.why." + why)).isPresent();
                assertThat(messages.text("similar.unread." + why, "x")).contains("x");
            }
        }
    }

    @Test
    void a_long_list_of_headings_is_one_sentence() {
        List<Unread> many = IntStream.range(0, 11)
                .mapToObj(i -> new Unread("h" + i, new CellReference("k.csv", "k", "D1"), Why.UNKNOWN))
                .toList();
        Kostra kostra = new Kostra(List.of(), List.of(), many);
        assertThat(new UnreadFigures(kostra, Messages.of("en")).sentences())
                .singleElement()
                .asString()
                .endsWith("“h7” and 3 more.");
    }

    @Test
    void hostile_text_is_text() throws IOException {
        Comparison comparison = comparison(Optional.empty());
        Path html = folder.resolve("summary.html");
        new HtmlWriter(new ChartDrawer()).write(document(Optional.of(comparison), "en"), html);
        assertThat(Files.readString(html)).doesNotContain("<script>alert(1)");
        Path csv = folder.resolve("summary-kostra.csv");
        new BatchFiles().write(comparison, csv);
        assertThat(Files.readAllLines(csv))
                .hasSize(4)
                .anySatisfy(row -> assertThat(row).startsWith("'=cmd").endsWith(",NOT_THERE"))
                .anySatisfy(row -> assertThat(row)
                        .isEqualTo(
                                "baerum,,3201,13," + COST + ",OPERATING_COST_PER_AREA,,2024,1200,1200000.0,1000.0,2,3,"
                                        + "1400,2,1400,1550.2,1700.4,1,1500,1500,1500,"));
    }
}
