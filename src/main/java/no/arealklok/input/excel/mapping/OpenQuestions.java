package no.arealklok.input.excel.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.finding.Finding;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.column.ColumnKeys;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.service.ServiceTypes;

/** What is worth asking the owner of a workbook about, after a reading of it. */
public final class OpenQuestions {
    /** Who is asked more of a sheet answers none. */
    private static final int MOST_COLUMNS = 6;

    /** The most frequent: the others stand in the mapping. */
    private static final int MOST_WORDS = 8;

    private static final List<String> NAMED = List.of(SheetKind.UNITS.key(), SheetKind.BUILDINGS.key());
    private static final String NAME = UnitColumns.NAME.fullKey();

    private final ServiceTypes types;
    private final List<TableReading> tables;
    private final OpenWords words;

    /** @param findings of the reading that gave the tables */
    public OpenQuestions(ServiceTypes types, List<TableReading> tables, List<Finding> findings) {
        this.types = types;
        this.tables = tables;
        this.words = new OpenWords(findings);
    }

    /** @param draft of the same reading */
    public List<Question> in(Mapping draft) {
        boolean units = tables.stream().anyMatch(table -> table.holds().equals(SheetKind.UNITS.key()));
        List<Question> questions = new ArrayList<>();
        for (TableReading table : units ? tables : fullest()) {
            Optional<SheetMapping> told = draft.find(table.sheet());
            if (told.isPresent() && (!units || NAMED.contains(table.holds()))) {
                questions.addAll(columns(table, told.get()));
                if (told.get().service().equals(Optional.of(""))) {
                    questions.add(new Question(
                            Question.Kind.SERVICE, table.sheet(), "", "", "", names(table), 0, services()));
                }
                questions.addAll(words(table));
            }
        }
        return questions;
    }

    /** Where no units were found: the table of which most was understood. */
    private List<TableReading> fullest() {
        return tables.stream()
                .max(Comparator.<TableReading>comparingLong(table -> table.columns().stream()
                                .filter(column -> column.column().isPresent())
                                .count())
                        .thenComparing(table -> table.columns().size()))
                .stream()
                .toList();
    }

    private List<Question> columns(TableReading table, SheetMapping told) {
        return table.columns().stream()
                .filter(column ->
                        column.column().isEmpty() && !column.examples().isEmpty())
                .flatMap(column -> told
                        .find(column.name())
                        .filter(line -> line.column().isEmpty())
                        .map(ColumnMapping::offers)
                        .filter(offers -> offers.size() > 1)
                        .map(offers -> new Question(
                                Question.Kind.COLUMN,
                                table.sheet(),
                                column.name(),
                                "",
                                "",
                                column.examples(),
                                0,
                                offers))
                        .stream())
                .limit(MOST_COLUMNS)
                .toList();
    }

    private List<Question> words(TableReading table) {
        return table.columns().stream()
                .flatMap(column -> OpenWords.kinds().stream().flatMap(kind -> words(kind, table, column)))
                .toList();
    }

    private Stream<Question> words(Question.Kind kind, TableReading table, ColumnReading column) {
        List<String> offers =
                kind.offers().isEmpty() ? column.column().map(this::meanings).orElse(List.of()) : kind.offers();
        return words.of(kind, table.sheet(), column).stream()
                .filter(open -> !offers.isEmpty())
                .limit(MOST_WORDS)
                .map(open -> new Question(
                        kind,
                        table.sheet(),
                        column.name(),
                        column.column().orElse(""),
                        open.word(),
                        open.others(),
                        open.rows(),
                        offers));
    }

    /** What words of the column can mean, as a mapping writes it. */
    private List<String> meanings(String key) {
        List<String> known = ColumnKeys.find(key).orElseThrow().format().choices("en");
        return known.isEmpty() ? services() : known;
    }

    private List<String> services() {
        return Stream.concat(types.all().stream().map(type -> type.id()), Stream.of(SheetMapping.IGNORE))
                .toList();
    }

    private static List<String> names(TableReading table) {
        return table.columns().stream()
                .filter(column -> column.column().equals(Optional.of(NAME)))
                .flatMap(column -> column.examples().stream())
                .toList();
    }
}
