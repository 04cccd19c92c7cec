package no.arealklok.input.excel.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.arealklok.input.excel.column.ApplicantColumns;
import no.arealklok.input.excel.column.AssumptionColumns;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.ColumnKeys;
import no.arealklok.input.excel.column.DirectiveColumns;
import no.arealklok.input.excel.column.HistoryColumns;
import no.arealklok.input.excel.column.HousingColumns;
import no.arealklok.input.excel.column.PopulationColumns;
import no.arealklok.input.excel.column.RoadColumns;
import no.arealklok.input.excel.column.TransferColumns;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.language.Messages;
import no.arealklok.quantity.MeasureUnit;

/**
 * A column of the template.
 *
 * @param key of its words: that of the column without the number of a grade, a year or an extension
 */
record TemplateColumn(Column<?, ?> column, String key, Messages messages) {
    private static final Pattern NUMBER = Pattern.compile("-\\d+");

    private static final Set<Column<?, ?>> REQUIRED = Set.of(
            BuildingColumns.ID,
            BuildingColumns.NAME,
            UnitColumns.ID,
            UnitColumns.NAME,
            UnitColumns.SERVICE,
            UnitColumns.BUILDINGS,
            PopulationColumns.AGES,
            RoadColumns.FROM,
            RoadColumns.TO,
            RoadColumns.LENGTH,
            DirectiveColumns.KIND,
            AssumptionColumns.KEY,
            AssumptionColumns.VALUE,
            HistoryColumns.UNIT,
            HistoryColumns.YEAR,
            ApplicantColumns.SERVICE,
            ApplicantColumns.YEAR,
            ApplicantColumns.PERSONS,
            HousingColumns.AREA,
            HousingColumns.YEAR,
            HousingColumns.HOMES,
            TransferColumns.FROM,
            TransferColumns.TO,
            TransferColumns.SHARE);

    /** The example is a school in a building that the municipality owns. */
    private static final Set<String> NOT_IN_EXAMPLE = Set.of(
            "building.zone",
            "building.lease-ends",
            "building.rent",
            "building.extension-2-service",
            "building.extension-2-places",
            "building.extension-2-cost",
            "building.extension-1-takes-over",
            "building.extension-2-takes-over",
            "building.year",
            "unit.users-under-three",
            "unit.play-area",
            "unit.maximum-capacity",
            "unit.functional-capacity",
            "unit.children-aged-1",
            "unit.children-aged-2",
            "unit.children-aged-3",
            "unit.children-aged-4",
            "unit.children-aged-5",
            "unit.single-rooms",
            "unit.double-rooms",
            "unit.long-stay-places",
            "unit.short-stay-places",
            "unit.short-stay-users",
            "unit.beds",
            "unit.homes",
            "unit.grade-8",
            "unit.grade-9",
            "unit.grade-10",
            "unit.year",
            "directive.year",
            "directive.amount",
            "history.grade-8",
            "history.grade-9",
            "history.grade-10",
            "applicants.service",
            "applicants.year",
            "applicants.persons",
            "housing.project",
            "housing.area",
            "housing.type",
            "housing.year",
            "housing.homes",
            "transfers.from",
            "transfers.to",
            "transfers.service",
            "transfers.share");

    static TemplateColumn of(Column<?, ?> column, Messages messages) {
        return new TemplateColumn(column, NUMBER.matcher(ColumnKeys.key(column)).replaceFirst(""), messages);
    }

    String heading() {
        return column.heading().in(messages.language());
    }

    boolean required() {
        return REQUIRED.contains(column);
    }

    String what() {
        return messages.text("template.column." + key);
    }

    Optional<String> unit() {
        return quantityUnit().map(unit -> messages.text("unit." + unit));
    }

    private Optional<MeasureUnit> quantityUnit() {
        return BuildingColumns.QUANTITIES.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(entry -> entry.getKey().unit())
                .findFirst()
                .or(() -> UnitColumns.QUANTITIES.entrySet().stream()
                        .filter(entry -> entry.getValue() == column)
                        .map(entry -> entry.getKey().unit())
                        .findFirst());
    }

    /** What can stand in the column: a number where it is one. */
    Object example() {
        String example = messages.text("template.example." + key);
        return isText() ? example : Double.valueOf(example);
    }

    boolean isInExample() {
        return !NOT_IN_EXAMPLE.contains(ColumnKeys.key(column));
    }

    boolean isText() {
        return numberFormat().equals("@");
    }

    String numberFormat() {
        return column.format().numberFormat();
    }

    List<String> choices() {
        return column.format().choices(messages.language());
    }
}
