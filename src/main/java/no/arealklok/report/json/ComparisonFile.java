package no.arealklok.report.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.arealklok.batch.Comparison;
import no.arealklok.batch.Comparison.Compared;
import no.arealklok.batch.Comparison.Line;
import no.arealklok.batch.Comparison.Obstacle;
import no.arealklok.batch.KeyFigure;
import no.arealklok.batch.Spread;
import no.arealklok.input.KeyMeasure;
import no.arealklok.input.Kostra.Reporter;
import no.arealklok.input.PublishedFigure.Difference;

/** Registers beside similar municipalities: the shape of that in summary.json, and as a table. */
final class ComparisonFile {
    private static final List<String> HEADINGS = List.of(
            "register",
            "scenario",
            "municipality",
            "kostra_group",
            "heading",
            "measure",
            "service",
            "year",
            "own",
            "own_amount",
            "own_shared",
            "own_counted_count",
            "own_all_count",
            "reported",
            "group_count",
            "group_low",
            "group_median",
            "group_high",
            "others_count",
            "others_low",
            "others_median",
            "others_high",
            "obstacle");

    /**
     * What is told of one register.
     *
     * @param municipality its number, else its name
     * @param obstacle why there are no lines
     */
    record Similar(
            Optional<String> municipality,
            Optional<String> group,
            Optional<Obstacle> obstacle,
            List<SimilarLine> lines) {
        static Similar of(Compared one) {
            return new Similar(
                    one.municipality().map(Reporter::id),
                    one.municipality().flatMap(Reporter::group),
                    one.obstacle(),
                    one.lines().stream().map(SimilarLine::of).toList());
        }
    }

    /** @param differs in what the published figure counts otherwise */
    record SimilarLine(
            String heading,
            KeyMeasure measure,
            Optional<String> service,
            OptionalInt year,
            Optional<Difference> differs,
            BigDecimal own,
            KeyFigure ownFrom,
            Optional<BigDecimal> reported,
            Optional<Spread> group,
            Optional<Spread> others) {
        static SimilarLine of(Line line) {
            return new SimilarLine(
                    line.published().heading(),
                    line.published().measure(),
                    line.published().service(),
                    line.published().year(),
                    line.published().differs(),
                    line.own().value(),
                    line.own(),
                    line.reported(),
                    line.group(),
                    line.others());
        }
    }

    private ComparisonFile() {}

    static void write(Comparison comparison, Path csv) throws IOException {
        TableFiles.write(csv, HEADINGS, comparison.all().stream().flatMap(ComparisonFile::rows));
    }

    /** A register that is beside no other has one, too. */
    private static Stream<List<Object>> rows(Compared one) {
        return one.lines().isEmpty()
                ? Stream.of(row(one, Optional.empty()))
                : one.lines().stream().map(line -> row(one, Optional.of(line)));
    }

    private static List<Object> row(Compared one, Optional<Line> line) {
        Optional<SimilarLine> told = line.map(SimilarLine::of);
        Optional<KeyFigure> own = line.map(Line::own);
        Optional<Spread> group = line.flatMap(Line::group);
        Optional<Spread> others = line.flatMap(Line::others);
        return TableFiles.cells(
                one.entry().task().register(),
                one.entry().task().scenarioName().orElse(null),
                one.municipality().map(Reporter::id).orElse(null),
                one.municipality().flatMap(Reporter::group).orElse(null),
                told.map(SimilarLine::heading).orElse(null),
                told.map(SimilarLine::measure).orElse(null),
                told.flatMap(SimilarLine::service).orElse(null),
                told.map(SimilarLine::year)
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt)
                        .orElse(null),
                told.map(SimilarLine::own).orElse(null),
                own.map(KeyFigure::amount).orElse(null),
                own.map(KeyFigure::shared).orElse(null),
                own.map(KeyFigure::counted).orElse(null),
                own.map(KeyFigure::all).orElse(null),
                told.flatMap(SimilarLine::reported).orElse(null),
                group.map(Spread::count).orElse(null),
                group.map(Spread::low).orElse(null),
                group.map(Spread::median).orElse(null),
                group.map(Spread::high).orElse(null),
                others.map(Spread::count).orElse(null),
                others.map(Spread::low).orElse(null),
                others.map(Spread::median).orElse(null),
                others.map(Spread::high).orElse(null),
                one.obstacle().orElse(null));
    }
}
