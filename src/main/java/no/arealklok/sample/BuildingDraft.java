package no.arealklok.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Cadastre;
import no.arealklok.register.Extension;
import no.arealklok.register.Ownership;

/** A building while the municipality is being made: its gross area grows with each unit that moves in. */
final class BuildingDraft {
    private final String id;
    private final SheetRow row;
    private final String name;
    private final Area area;
    private final Point point;
    private final BuildingUse use;
    private final Map<BuildingQuantity, Figure> quantities = new EnumMap<>(BuildingQuantity.class);
    private final List<Extension> extensions = new ArrayList<>();
    private Optional<String> address = Optional.empty();
    private Ownership ownership = Ownership.OWNED;
    private OptionalInt leaseEnds = OptionalInt.empty();
    private boolean listed;
    private boolean closable = true;
    private boolean surveyed = true;
    private double grossArea;

    BuildingDraft(String id, SheetRow row, String name, Area area, Point point, BuildingUse use) {
        this.id = id;
        this.row = row;
        this.name = name;
        this.area = area;
        this.point = point;
        this.use = use;
    }

    String id() {
        return id;
    }

    Area area() {
        return area;
    }

    Point point() {
        return point;
    }

    BuildingUse use() {
        return use;
    }

    Ownership ownership() {
        return ownership;
    }

    double grossArea() {
        return grossArea;
    }

    BuildingDraft address(String text) {
        address = Optional.of(text);
        return this;
    }

    boolean has(BuildingQuantity quantity) {
        return quantities.containsKey(quantity);
    }

    double value(BuildingQuantity quantity) {
        return quantities.get(quantity).value();
    }

    /** Room for one more unit, in square metres. */
    BuildingDraft enlarge(double squareMetres) {
        grossArea += squareMetres;
        return this;
    }

    BuildingDraft privatelyOwned() {
        ownership = Ownership.PRIVATE;
        return kept();
    }

    BuildingDraft leasedUntil(int year) {
        ownership = Ownership.LEASED;
        leaseEnds = OptionalInt.of(year);
        return this;
    }

    BuildingDraft protectedByLaw() {
        listed = true;
        return this;
    }

    /** Not for the plan to close. */
    BuildingDraft kept() {
        closable = false;
        return this;
    }

    /** The register lacks its coordinates. */
    BuildingDraft unsurveyed() {
        surveyed = false;
        return this;
    }

    BuildingDraft put(BuildingQuantity quantity, double value) {
        quantities.put(quantity, row.figure(id, quantity, value));
        return this;
    }

    BuildingDraft extension(String service, int places, double cost) {
        String prefix = "building/" + id + "/extension-" + (extensions.size() + 1);
        extensions.add(new Extension(
                service,
                row.figure(prefix + "-places", places, MeasureUnit.PLACES),
                row.figure(prefix + "-cost", cost, MeasureUnit.NOK)));
        return this;
    }

    Building building() {
        return new Building(
                id,
                name,
                address,
                Optional.of(area.name()),
                Optional.of(use.typeCode()),
                Optional.of(point.position()).filter(position -> surveyed),
                ownership,
                leaseEnds,
                listed,
                closable,
                quantities,
                extensions,
                Cadastre.UNKNOWN,
                row.cells());
    }
}
