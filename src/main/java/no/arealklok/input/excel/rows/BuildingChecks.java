package no.arealklok.input.excel.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.grid.FigureText;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.wording.Likeness;
import no.arealklok.language.Label;
import no.arealklok.language.Vocabulary;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;

/** Tells what makes no sense in buildings that were read all the same. */
final class BuildingChecks {
    /** Norway's oldest buildings in use; a register of today plans at most this far ahead. */
    private static final int FIRST_YEAR = 1030;

    private static final int LAST_YEAR = 2100;
    /** Tilstandsgrad runs from 0 to 3 (NS 3424). */
    private static final double WORST_CONDITION = 3;

    /** Skoleveien, Skolevegen and Skolev. 3: the forms of a word for a street, by the one that stands for them. */
    private static final Map<String, Pattern> STREETS = Vocabulary.words("read.street").stream()
            .map(forms -> List.of(forms.split("/")))
            .collect(Collectors.toMap(
                    forms -> forms.get(0),
                    forms -> Pattern.compile("(?:" + String.join("|", forms) + ")\\.?(?=[\\s,\\d]|$)")));

    private final List<HousedUnits> buildings;
    private final Findings findings;
    private final Map<String, Integer> byNameAndAddress = new HashMap<>();
    private final Map<String, Integer> byAddress = new HashMap<>();

    /** @param buildings all of the register */
    BuildingChecks(List<HousedUnits> buildings, Findings findings) {
        this.buildings = buildings;
        this.findings = findings;
    }

    /** @param index of the building */
    void tell(Building building, int index) {
        order(building, BuildingQuantity.NET_AREA, BuildingQuantity.USABLE_AREA);
        order(building, BuildingQuantity.USABLE_AREA, BuildingQuantity.GROSS_AREA);
        if (building.find(BuildingQuantity.USABLE_AREA).isEmpty()) {
            order(building, BuildingQuantity.NET_AREA, BuildingQuantity.GROSS_AREA);
        }
        within(building, BuildingQuantity.CONDITION_GRADE, 0, WORST_CONDITION);
        within(building, BuildingQuantity.CONSTRUCTION_YEAR, FIRST_YEAR, LAST_YEAR);
        repeated(building, index);
    }

    /** NTA lies within BRA, and BRA within BTA (NS 3940). */
    private void order(Building building, BuildingQuantity inner, BuildingQuantity outer) {
        Optional<Figure> less = building.find(inner);
        Optional<Figure> more = building.find(outer);
        if (less.isPresent()
                && more.isPresent()
                && less.get().value() > more.get().value()) {
            findings.add(
                    FindingCode.AREAS_OUT_OF_ORDER,
                    building.cells().of(Column.keyOf(inner)),
                    Long.toString(less.get().whole()),
                    List.of(
                            BuildingColumns.QUANTITIES.get(outer).heading(),
                            Label.of(Long.toString(more.get().whole()))));
        }
    }

    private void within(Building building, BuildingQuantity quantity, double least, double most) {
        building.find(quantity)
                .filter(figure -> figure.value() < least || figure.value() > most)
                .ifPresent(figure -> findings.add(
                        FindingCode.VALUE_UNLIKELY,
                        building.cells().of(Column.keyOf(quantity)),
                        plain(figure.value()),
                        plain(least),
                        plain(most)));
    }

    /** The first at the address is compared with: a site of many buildings has names that are further apart. */
    private void alike(Building building, int index) {
        String address = HeadingText.plain(building.address().orElseThrow());
        for (Map.Entry<String, Pattern> street : STREETS.entrySet()) {
            address = street.getValue().matcher(address).replaceAll(street.getKey());
        }
        Integer first = byAddress.putIfAbsent(HeadingText.dense(address), index);
        if (first == null || !address.matches(".*\\d.*")) {
            return;
        }
        Building other = buildings.get(first).building();
        if (Likeness.isTypingError(HeadingText.dense(building.name()), HeadingText.dense(other.name()))) {
            findings.add(
                    FindingCode.BUILDING_MAY_BE_REPEATED,
                    building.cells().of("name"),
                    building.name(),
                    other.name(),
                    other.cells().of("name").toString());
        }
    }

    private static String plain(double value) {
        return FigureText.of(value);
    }

    private void repeated(Building building, int index) {
        if (building.address().isEmpty()) {
            return;
        }
        String key = HeadingText.dense(building.name()) + "/"
                + HeadingText.dense(building.address().get());
        Integer first = byNameAndAddress.putIfAbsent(key, index);
        if (first == null) {
            alike(building, index);
        } else {
            findings.add(
                    FindingCode.NAME_REPEATED,
                    building.cells().of("name"),
                    building.name(),
                    buildings.get(first).building().cells().of("name").toString());
        }
    }
}
