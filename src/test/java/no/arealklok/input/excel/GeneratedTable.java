package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of schools as somebody may have written it, and what it says: years by column, row, date or sheet; totals at
 * either end, of the whole or of districts too; ids of digits; pupils whole or in parts; numbers with notes; schools in
 * two rows; owners.
 *
 * @param kinds of shape that it mixes
 * @param sheets names and texts, as {@link Workbooks} reads them
 * @param answer each unit's name, users of places and operator
 */
record GeneratedTable(String kinds, List<String> sheets, List<String> answer) {
    private static final int THIS_YEAR = 2026;
    private static final List<Integer> YEARS = List.of(2022, 2024, 2025, 2029);

    private enum Years {
        NONE,
        BY_COLUMN,
        BY_ROW,
        BY_DATE,
        BY_SHEET
    }

    private enum Totals {
        NONE,
        FIRST,
        LAST
    }

    private record School(String name, String district, String id, List<Integer> places, boolean isPrivate, int trend) {
        int pupils(int campus, int year) {
            return places.get(campus) * (60 + name.length() % 7) / 100 + (year - 2020) * trend + campus;
        }
    }

    /** A row to be: one of a school, of all of them for a total. */
    private record Row(String name, List<School> schools, int campus, int year) {
        boolean isTotal() {
            return schools.size() > 1;
        }

        int places() {
            return isTotal()
                    ? schools.stream()
                            .flatMap(school -> school.places().stream())
                            .mapToInt(Integer::intValue)
                            .sum()
                    : schools.get(0).places().get(campus);
        }

        /** Every whole row's pupils fall in parts, and those of a total are theirs added up. */
        int pupils(int of, int part, int parts) {
            return isTotal()
                    ? schools.stream()
                            .flatMapToInt(school -> IntStream.range(
                                            0, school.places().size())
                                    .map(i -> part(school.pupils(i, of), part, parts)))
                            .sum()
                    : part(schools.get(0).pupils(campus, of), part, parts);
        }

        private static int part(int all, int part, int parts) {
            return all / parts + (part < all % parts ? 1 : 0);
        }
    }

    private record Column(String heading, BiFunction<Row, Random, String> text) {}

    private static final class Draw {
        private final Random random;
        private final Years years;
        private final Totals totals;
        private final boolean districts;
        private final boolean several;
        private final List<School> schools = new ArrayList<>();

        Draw(Random random) {
            this.random = random;
            years = one(List.of(Years.values()));
            totals = one(List.of(Totals.values()));
            districts = random.nextBoolean();
            several = (years == Years.NONE || years == Years.BY_COLUMN) && random.nextInt(3) == 0;
            boolean owners = random.nextInt(3) == 0;
            List<String> names = new ArrayList<>(List.of(
                    "Vollen", "Myra", "Tangen", "Sommer", "Eikeli", "Totalen", "Lia", "Nordre Eng", "Berg", "Åsen"));
            Collections.shuffle(names, random);
            int count = 6 + random.nextInt(4);
            int firstId = one(List.of(1, 1987, 2019, 301001, 974567890));
            for (int i = 0; i < count; i++) {
                List<Integer> places = IntStream.range(0, several && i % 3 == 0 ? 2 : 1)
                        .mapToObj(campus -> 90 + random.nextInt(400))
                        .toList();
                schools.add(new School(
                        names.get(i) + " skole",
                        i < count / 2 ? "Nord" : "Sør",
                        Integer.toString(firstId + i * 3),
                        places,
                        owners && i % 4 == 1,
                        random.nextInt(7) - 3));
            }
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        int today() {
            return YEARS.stream()
                    .filter(year -> year <= THIS_YEAR)
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElseThrow();
        }

        List<Row> rows(int year) {
            List<Row> rows = new ArrayList<>();
            for (String district : List.of("Nord", "Sør")) {
                List<Row> own = new ArrayList<>();
                List<School> here = schools.stream()
                        .filter(school -> school.district().equals(district))
                        .toList();
                here.forEach(school -> IntStream.range(0, school.places().size())
                        .forEach(campus -> own.add(new Row(school.name(), List.of(school), campus, year))));
                addTotal(own, districts, new Row(district, here, 0, year));
                rows.addAll(own);
            }
            addTotal(rows, true, new Row(one(List.of("Sum", "Totalt", "Fjordvik", "Hele kommunen")), schools, 0, year));
            return rows;
        }

        private void addTotal(List<Row> rows, boolean wanted, Row total) {
            if (wanted && totals != Totals.NONE) {
                rows.add(totals == Totals.FIRST ? 0 : rows.size(), total);
            }
        }

        List<Column> columns() {
            List<Column> columns = new ArrayList<>();
            columns.add(new Column(one(List.of("Skole", "Skolenavn", "Navn på skolen")), (row, dice) -> row.name()));
            columns.add(new Column(
                    one(List.of("Kapasitet", "Elevplasser", "Skolens kapasitet")),
                    (row, dice) -> noted(row.places(), dice)));
            columns.addAll(pupils());
            if (random.nextBoolean()) {
                columns.add(new Column(
                        one(List.of("Skolenr", "Org.nr", "ID")),
                        (row, dice) -> row.isTotal() ? "" : row.schools().get(0).id()));
            }
            if (several) {
                columns.add(new Column(
                        "Adresse",
                        (row, dice) ->
                                row.isTotal() ? "" : row.schools().get(0).name() + "veien " + (1 + row.campus())));
            }
            if (schools.stream().anyMatch(School::isPrivate)) {
                columns.add(new Column(
                        one(List.of("Eierform", "Driver")),
                        (row, dice) -> row.isTotal() ? "" : row.schools().get(0).isPrivate() ? "Privat" : "Kommunal"));
            }
            if (years == Years.BY_ROW) {
                columns.add(new Column("År", (row, dice) -> Integer.toString(row.year())));
            }
            if (years == Years.BY_DATE) {
                columns.add(new Column("Per dato", (row, dice) -> "01.10." + row.year()));
            }
            Collections.shuffle(columns.subList(1, columns.size()), random);
            return columns;
        }

        /** Whole or in parts; of every year, or of the row's. */
        private List<Column> pupils() {
            if (years == Years.BY_COLUMN) {
                String form = one(List.of("Elevtall %d", "Elever %d", "Antall elever (%d)"));
                return YEARS.stream()
                        .map(year -> new Column(
                                String.format(form, year), (row, dice) -> Integer.toString(row.pupils(year, 0, 1))))
                        .toList();
            }
            int parts = one(List.of(1, 1, 2, 7));
            return IntStream.range(0, parts)
                    .mapToObj(i -> new Column(
                            parts == 1
                                    ? "Elevtall"
                                    : parts == 2 ? List.of("Gutter", "Jenter").get(i) : (i + 1) + ". trinn",
                            (row, dice) -> {
                                int part = row.pupils(row.year(), i, parts);
                                return parts == 1 ? noted(part, dice) : Integer.toString(part);
                            }))
                    .toList();
        }

        private static String noted(int number, Random dice) {
            return switch (dice.nextInt(12)) {
                case 0 -> number + "¹";
                case 1 -> number + " (inkl. paviljong)";
                case 2 -> "ca. " + number;
                default -> Integer.toString(number);
            };
        }

        String text(List<Column> columns, List<Row> rows) {
            return Stream.concat(
                            Stream.of(columns.stream().map(Column::heading).toList()),
                            rows.stream()
                                    .map(row -> columns.stream()
                                            .map(column -> column.text().apply(row, random))
                                            .toList()))
                    .map(cells -> String.join(" | ", cells))
                    .collect(Collectors.joining("\n"));
        }

        GeneratedTable table() {
            List<Column> columns = columns();
            List<String> sheets = new ArrayList<>();
            if (years == Years.BY_SHEET) {
                YEARS.forEach(year -> sheets.addAll(List.of("Skoler " + year, text(columns, rows(year)))));
            } else {
                List<Integer> told =
                        years == Years.BY_ROW || years == Years.BY_DATE ? YEARS.subList(0, 3) : List.of(today());
                List<Row> rows =
                        told.stream().flatMap(year -> rows(year).stream()).toList();
                sheets.addAll(List.of("Skoler", text(columns, rows)));
            }
            return new GeneratedTable(
                    years + " " + totals + (districts ? " districts" : "") + (several ? " several" : ""),
                    sheets,
                    schools.stream().map(this::answer).toList());
        }

        private String answer(School school) {
            int users = IntStream.range(0, school.places().size())
                    .map(campus -> school.pupils(campus, today()))
                    .sum();
            int places = school.places().stream().mapToInt(Integer::intValue).sum();
            return school.name() + " " + users + "/" + places + " " + (school.isPrivate() ? "PRIVATE" : "MUNICIPAL");
        }
    }

    static GeneratedTable draw(Random random) {
        return new Draw(random).table();
    }

    Workbooks workbook() {
        Workbooks workbook = Workbooks.sheet(sheets.get(0), sheets.get(1));
        for (int i = 2; i < sheets.size(); i += 2) {
            workbook = workbook.and(sheets.get(i), sheets.get(i + 1));
        }
        return workbook;
    }
}
