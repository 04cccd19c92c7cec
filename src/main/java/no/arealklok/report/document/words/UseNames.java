package no.arealklok.report.document.words;

import java.util.List;
import java.util.function.Function;
import no.arealklok.capacity.UseGroup;
import no.arealklok.report.Cell;
import no.arealklok.report.Table.Column;

/** What a group of units is called, in the columns to the left of its numbers. */
public record UseNames(List<Column> columns, Function<UseGroup, List<Cell>> cells) {
    public static UseNames byService(Phrases phrases) {
        return of(phrases, List.of("column.service"), group -> List.of(service(phrases, group)));
    }

    public static UseNames byArea(Phrases phrases) {
        return of(
                phrases,
                List.of("column.area", "column.service"),
                group -> List.of(area(phrases, group), service(phrases, group)));
    }

    public static UseNames byBuilding(Phrases phrases) {
        return of(phrases, List.of("column.building"), group -> List.of(group.name()));
    }

    public static UseNames byUnit(Phrases phrases) {
        return of(phrases, List.of("column.unit"), group -> List.of(group.name()));
    }

    /** For groups of all levels below each other. */
    public static UseNames byLevel(Phrases phrases) {
        return of(
                phrases,
                List.of("column.level", "column.name"),
                group -> List.of(phrases.text("level." + group.level()), name(phrases, group)));
    }

    private static UseNames of(Phrases phrases, List<String> columns, Function<UseGroup, List<String>> texts) {
        return new UseNames(
                columns.stream().map(key -> Column.text(phrases.text(key))).toList(),
                group -> texts.apply(group).stream().map(Cell::text).toList());
    }

    private static String service(Phrases phrases, UseGroup group) {
        String name = group.type().map(phrases::plural).orElseGet(() -> phrases.text("utilisation.allServices"));
        return group.level() == UseGroup.Level.PRIVATE ? phrases.text("utilisation.ofWhichPrivate", name) : name;
    }

    private static String area(Phrases phrases, UseGroup group) {
        return group.name().isEmpty() ? phrases.text("utilisation.noArea") : group.name();
    }

    private static String name(Phrases phrases, UseGroup group) {
        return switch (group.level()) {
            case MUNICIPALITY, PRIVATE -> service(phrases, group);
            case AREA -> area(phrases, group) + ": " + service(phrases, group);
            case BUILDING, UNIT -> group.name();
        };
    }
}
