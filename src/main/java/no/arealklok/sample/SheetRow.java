package no.arealklok.sample;

import java.util.Locale;
import java.util.Map;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Cells;
import no.arealklok.register.UnitQuantity;

/** Where a made-up record would stand in a workbook, and the figures read there. */
record SheetRow(CellReference reference) {
    static final String BUILDINGS = "Bygg";
    static final String UNITS = "Enheter";
    static final String POPULATION = "Befolkning";
    static final String ROADS = "Veger";
    static final String DIRECTIVES = "Føringer";
    static final String ASSUMPTIONS = "Forutsetninger";
    static final String HOMES = "Bosteder";

    /** @param index 0 for the first row below the headings */
    static SheetRow of(String file, String sheet, int index) {
        int number = index + 2;
        return new SheetRow(new CellReference(file, sheet, number + ":" + number));
    }

    Cells cells() {
        return new Cells(reference, Map.of());
    }

    Figure figure(String id, double value, MeasureUnit unit) {
        return Figure.read(id, value, unit, reference);
    }

    Figure figure(String building, BuildingQuantity quantity, double value) {
        return figure("building/" + building + "/" + kebab(quantity), value, quantity.unit());
    }

    Figure figure(String unit, UnitQuantity quantity, double value) {
        String id = quantity == UnitQuantity.USERS ? "users/" + unit : "unit/" + unit + "/" + kebab(quantity);
        return figure(id, value, quantity.unit());
    }

    Figure gradeUsers(String unit, int grade, double value) {
        return figure("users/" + unit + "/grade/" + grade, value, MeasureUnit.PERSONS);
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
