package no.arealklok.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.arealklok.directive.Directive;
import no.arealklok.input.Municipality;
import no.arealklok.norm.NormReplacement;
import no.arealklok.norm.Range;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Population;
import no.arealklok.population.PopulationRow;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Position;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Cadastre;
import no.arealklok.register.Extension;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import no.arealklok.sample.TextTables.Row;
import no.arealklok.travel.RoadLink;

/** A municipality from {@link TextTables}; a heading such as {@code gross-area} is the quantity of that name. */
final class TextMunicipality {
    private final String file;
    private final TextTables tables;

    TextMunicipality(String file, TextTables tables) {
        this.file = file;
        this.tables = tables;
    }

    Municipality municipality() {
        List<Building> buildings =
                tables.rows("buildings").stream().map(this::building).toList();
        List<Unit> units = tables.rows("units").stream().map(this::unit).toList();
        return new Municipality(
                new Register(buildings, units),
                population(),
                tables.rows("roads").stream().map(this::road).toList(),
                tables.rows("directives").stream().map(this::directive).toList(),
                tables.rows("assumptions").stream().map(this::replacement).toList());
    }

    private Building building(Row row) {
        String id = row.text("id");
        SheetRow origin = SheetRow.of(file, SheetRow.BUILDINGS, row.index());
        Map<BuildingQuantity, Figure> quantities = new EnumMap<>(BuildingQuantity.class);
        for (BuildingQuantity quantity : BuildingQuantity.values()) {
            row.find(SheetRow.kebab(quantity))
                    .ifPresent(text -> quantities.put(quantity, origin.figure(id, quantity, Double.parseDouble(text))));
        }
        return new Building(
                id,
                row.text("name"),
                row.find("address"),
                row.find("area"),
                row.find("type"),
                Optional.of(new Position(row.number("latitude"), row.number("longitude"))),
                Ownership.valueOf(row.text("ownership")),
                OptionalInt.empty(),
                row.text("listed").equals("yes"),
                row.text("closable").equals("yes"),
                quantities,
                extensions(id, origin),
                Cadastre.UNKNOWN,
                origin.cells());
    }

    private List<Extension> extensions(String building, SheetRow origin) {
        List<Extension> extensions = new ArrayList<>();
        for (Row row : tables.rows("extensions")) {
            if (row.text("building").equals(building)) {
                String prefix = "building/" + building + "/extension-" + (extensions.size() + 1);
                extensions.add(new Extension(
                        row.text("service"),
                        origin.figure(prefix + "-places", row.number("places"), MeasureUnit.PLACES),
                        origin.figure(prefix + "-cost", row.number("cost"), MeasureUnit.NOK)));
            }
        }
        return extensions;
    }

    private Unit unit(Row row) {
        String id = row.text("id");
        SheetRow origin = SheetRow.of(file, SheetRow.UNITS, row.index());
        Map<UnitQuantity, Figure> quantities = new EnumMap<>(UnitQuantity.class);
        for (UnitQuantity quantity : UnitQuantity.values()) {
            row.find(SheetRow.kebab(quantity))
                    .ifPresent(text -> quantities.put(quantity, origin.figure(id, quantity, Double.parseDouble(text))));
        }
        return new Unit(
                id,
                row.text("name"),
                row.text("service"),
                Operator.valueOf(row.text("operator")),
                words(row.text("buildings")),
                Optional.empty(),
                Optional.empty(),
                row.find("grades").map(TextMunicipality::grades),
                false,
                quantities,
                Map.of(),
                origin.cells());
    }

    private Population population() {
        List<PopulationRow> rows = new ArrayList<>();
        for (Row row : tables.rows("population")) {
            for (Growth growth : Growth.values()) {
                double first = row.number(Integer.toString(Residents.BASE_YEAR));
                double change = row.number(growth.name().toLowerCase(Locale.ROOT));
                List<Double> persons = IntStream.rangeClosed(0, Residents.LAST_YEAR - Residents.BASE_YEAR)
                        .mapToObj(later -> first + later * change)
                        .toList();
                SheetRow origin = SheetRow.of(file, SheetRow.POPULATION, rows.size());
                rows.add(PopulationSheet.row(row.text("area"), ages(row.text("ages")), growth, persons, origin));
            }
        }
        return new Population(rows);
    }

    private RoadLink road(Row row) {
        String from = row.text("from");
        String to = row.text("to");
        SheetRow origin = SheetRow.of(file, SheetRow.ROADS, row.index());
        return new RoadLink(
                from, to, origin.figure("road/" + from + "/" + to, row.number("length"), MeasureUnit.METRES), false);
    }

    private Directive directive(Row row) {
        OptionalInt year = row.find("year").stream().mapToInt(Integer::parseInt).findFirst();
        SheetRow origin = SheetRow.of(file, SheetRow.DIRECTIVES, row.index());
        return new Directive(
                Directive.Kind.valueOf(row.text("kind")),
                words(row.text("targets")),
                year,
                row.find("amount").stream().mapToLong(Long::parseLong).findFirst(),
                row.find("reason").orElse(""),
                origin.cells());
    }

    private NormReplacement replacement(Row row) {
        SheetRow origin = SheetRow.of(file, SheetRow.ASSUMPTIONS, row.index());
        return new NormReplacement(
                row.text("key"),
                row.number("value"),
                Range.stated(
                        row.number("value"),
                        row.find("low").map(Double::valueOf),
                        row.find("high").map(Double::valueOf)),
                row.text("source"),
                row.text("date"),
                origin.reference());
    }

    private static GradeRange grades(String text) {
        String[] ends = text.split("–");
        return new GradeRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    /** {@code 5}, {@code 6–12} or {@code 80+}. */
    private static AgeGroup ages(String text) {
        if (text.endsWith("+")) {
            return new AgeGroup(Integer.parseInt(text.substring(0, text.length() - 1)), AgeGroup.OPEN);
        }
        String[] ends = text.split("–");
        return new AgeGroup(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
