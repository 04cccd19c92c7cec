package no.arealklok.report.document.words;

import java.util.List;
import java.util.function.UnaryOperator;
import no.arealklok.capacity.UseGroup;
import no.arealklok.report.Cell;
import no.arealklok.report.Table.Column;

/** What a group of units is called, in the columns to the left of its numbers. */
public record UseNames(UnaryOperator<Rows<UseGroup>> columns) {
    public static UseNames byService(Phrases phrases) {
        return new UseNames(rows -> rows.text("column.service", group -> service(phrases, group)));
    }

    public static UseNames byArea(Phrases phrases) {
        return new UseNames(rows -> rows.text("column.area", group -> area(phrases, group))
                .text("column.service", group -> service(phrases, group)));
    }

    public static UseNames byBuilding(Phrases phrases) {
        return new UseNames(
                rows -> rows.column(Column.text(phrases.text("column.building")), group -> link(phrases, group)));
    }

    public static UseNames byUnit(Phrases phrases) {
        return new UseNames(
                rows -> rows.column(Column.text(phrases.text("column.unit")), group -> link(phrases, group)));
    }

    /** For groups of all levels below each other. */
    public static UseNames byLevel(Phrases phrases) {
        return new UseNames(rows -> rows.text("column.level", group -> phrases.text("level." + group.level()))
                .text("column.name", group -> name(phrases, group)));
    }

    /** A table that begins with them. */
    public Rows<UseGroup> rows(Phrases phrases, List<UseGroup> groups) {
        return columns.apply(phrases.rows(groups));
    }

    private static Cell link(Phrases phrases, UseGroup group) {
        return phrases.pages().name(group.name(), group.units().get(0).unit());
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
