package no.arealklok.report.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.report.json.AnalysisFile.AlternativeEntry;
import no.arealklok.report.json.AnalysisFile.CashFlowEntry;
import no.arealklok.report.json.AnalysisFile.MeasureEntry;
import no.arealklok.report.json.AnalysisFile.UnitEntry;
import no.arealklok.report.json.FigureRegister.FigureEntry;
import org.apache.commons.csv.CSVFormat;

/**
 * Tables of what analysis.json says, an observation a row, for programs that calculate on tables: UTF-8, comma between
 * cells, decimal point, an empty cell for what is not known. Not for publication, any more than that file.
 */
final class TableFiles {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    /** What a spreadsheet would take for a formula. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final AnalysisFile content;
    private final Map<String, FigureEntry> figures;

    TableFiles(AnalysisFile content) {
        this.content = content;
        this.figures = content.figures().stream().collect(Collectors.toMap(FigureEntry::id, Function.identity()));
    }

    void write(Path folder) throws IOException {
        write(folder.resolve("units.csv"), UNITS, content.units().stream().map(this::unit));
        write(folder.resolve("years.csv"), YEARS, content.units().stream().flatMap(this::years));
        write(folder.resolve("measures.csv"), MEASURES, of(AlternativeEntry::measures, this::measure));
        write(folder.resolve("money.csv"), MONEY, of(AlternativeEntry::cashFlows, TableFiles::amounts));
    }

    private static final List<String> UNITS = List.of(
            "unit_id",
            "unit_name",
            "service",
            "operator",
            "building_ids",
            "users_persons",
            "places_count",
            "utilisation_percent",
            "planned_building_id",
            "planned_year");

    private List<Object> unit(UnitEntry unit) {
        return cells(
                unit.id(),
                unit.name(),
                unit.service(),
                unit.operator(),
                String.join(" ", unit.buildings()),
                unit.users(),
                places(unit),
                unit.percent(),
                unit.choice().building(),
                unit.choice().year());
    }

    /** By the definition that is used, which stands first. */
    private static Long places(UnitEntry unit) {
        return unit.capacities().isEmpty()
                ? null
                : Long.valueOf(unit.capacities().get(0).places());
    }

    private static final List<String> YEARS =
            List.of("unit_id", "service", "population", "year", "users_persons", "places_today_count");

    /** Users who go where they go today, in each population alternative. */
    private Stream<List<Object>> years(UnitEntry unit) {
        if (unit.outlookFigures() == null) {
            return Stream.empty();
        }
        return unit.outlookFigures().entrySet().stream().flatMap(outlook -> {
            FigureEntry users = figures.get(outlook.getValue());
            return IntStream.range(0, users.values().size())
                    .mapToObj(t -> cells(
                            unit.id(),
                            unit.service(),
                            outlook.getKey(),
                            users.firstYear() + t,
                            users.values().get(t),
                            places(unit)));
        });
    }

    private static final List<String> MEASURES = List.of(
            "alternative",
            "year",
            "measure",
            "building_id",
            "unit_id",
            "service",
            "share_of_users",
            "added_places_count",
            "cost_nok",
            "distance_metres");

    private Stream<List<Object>> measure(String alternative, MeasureEntry one) {
        return Stream.of(cells(
                alternative,
                one.year(),
                one.kind(),
                one.building(),
                one.unit(),
                one.service(),
                share(one),
                one.places(),
                one.cost(),
                one.distanceFigure() == null
                        ? null
                        : figures.get(one.distanceFigure()).value()));
    }

    /** Of the unit's users; null where no unit moves. */
    private static Double share(MeasureEntry one) {
        return one.share() == null && one.unit() != null ? Double.valueOf(1) : one.share();
    }

    private static final List<String> MONEY =
            List.of("alternative", "year", "line", "payer", "nature", "subject_id", "amount_nok");

    private static Stream<List<Object>> amounts(String alternative, CashFlowEntry flow) {
        return IntStream.rangeClosed(flow.fromYear(), flow.toYear())
                .mapToObj(year -> cells(
                        alternative,
                        year,
                        flow.line(),
                        flow.payer(),
                        flow.nature(),
                        flow.subject(),
                        flow.amount() == null ? flow.amounts().get(year - flow.fromYear()) : flow.amount()));
    }

    private interface Rows<T> {
        Stream<List<Object>> of(String alternative, T entry);
    }

    private <T> Stream<List<Object>> of(Function<AlternativeEntry, List<T>> entries, Rows<T> rows) {
        return content.alternatives().all().stream()
                .flatMap(alternative -> entries.apply(alternative.getValue()).stream()
                        .flatMap(entry -> rows.of(alternative.getKey(), entry)));
    }

    static List<Object> cells(Object... cells) {
        return Stream.of(cells).map(TableFiles::cell).toList();
    }

    private static Object cell(Object value) {
        if (value instanceof String text && !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return value == null ? "" : value;
    }

    static void write(Path file, List<String> headings, Stream<List<Object>> rows) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            // Office programs take it for UTF-8 by this, and others skip it.
            writer.write(BYTE_ORDER_MARK);
            FORMAT.printRecord(writer, headings.toArray());
            for (List<Object> row : (Iterable<List<Object>>) rows::iterator) {
                FORMAT.printRecord(writer, row.toArray());
            }
        }
    }
}
