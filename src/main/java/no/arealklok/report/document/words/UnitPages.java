package no.arealklok.report.document.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.arealklok.register.Building;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.report.Cell;

/** Names that lead to the page of the unit (enhetens side) that they name, or that is in the building. */
public final class UnitPages {
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Map<String, Unit> byBuilding = new HashMap<>();

    UnitPages(Register register) {
        register.units().forEach(unit -> byBuilding.putIfAbsent(unit.mainBuilding(), unit));
    }

    /** What its page is called in addresses; two units have two, whatever their ids hold. */
    public static String id(Unit unit) {
        return "unit-"
                + NOT_IN_AN_ID
                        .matcher(unit.id())
                        .replaceAll(
                                sign -> "_" + Integer.toHexString(sign.group().charAt(0)) + "_");
    }

    public Cell name(Unit unit) {
        return name(unit.name(), unit);
    }

    /** @param text that stands for the unit */
    public Cell name(String text, Unit unit) {
        return Cell.link(text, id(unit));
    }

    /** Of the first unit in it, where there is one. */
    public Cell name(Building building) {
        return find(building).map(page -> Cell.link(building.name(), page)).orElseGet(() -> Cell.text(building.name()));
    }

    /** Id of the page of the first unit in the building. */
    public Optional<String> find(Building building) {
        return Optional.ofNullable(byBuilding.get(building.id())).map(UnitPages::id);
    }
}
