package no.arealklok.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Place;
import no.arealklok.quantity.Position;

/**
 * A building (bygg).
 *
 * @param area district or catchment (område, skolekrets), as in the population sheet
 * @param typeCode building type of the cadastre (NS 3457), as written
 * @param leaseEnds last year of the lease, when leased
 * @param listed protected (vernet)
 * @param closable whether the municipality may close it
 * @param extensions smallest first
 */
public record Building(
        String id,
        String name,
        Optional<String> address,
        Optional<String> area,
        Optional<String> typeCode,
        Optional<Position> position,
        Ownership ownership,
        OptionalInt leaseEnds,
        boolean listed,
        boolean closable,
        Map<BuildingQuantity, Figure> quantities,
        List<Extension> extensions,
        Cadastre cadastre,
        Cells cells)
        implements Place {
    public Building {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(ownership);
        Objects.requireNonNull(cadastre);
        quantities = Map.copyOf(quantities);
        extensions = List.copyOf(extensions);
    }

    /** The same with other numbers. */
    public Building with(Map<BuildingQuantity, Figure> others) {
        return with(others, extensions);
    }

    public Building withExtensions(List<Extension> others) {
        return with(quantities, others);
    }

    /** The same that the municipality may not close. */
    public Building kept() {
        return new Building(
                id,
                name,
                address,
                area,
                typeCode,
                position,
                ownership,
                leaseEnds,
                listed,
                false,
                quantities,
                extensions,
                cadastre,
                cells);
    }

    private Building with(Map<BuildingQuantity, Figure> numbers, List<Extension> ways) {
        return new Building(
                id, name, address, area, typeCode, position, ownership, leaseEnds, listed, closable, numbers, ways,
                cadastre, cells);
    }

    @Override
    public List<Figure> coordinates() {
        return position.stream().flatMap(this::degrees).toList();
    }

    private Stream<Figure> degrees(Position known) {
        String prefix = "position/" + id + "/";
        return Stream.of(
                Figure.read(prefix + "latitude", known.latitude(), MeasureUnit.DEGREES, cells.of("latitude")),
                Figure.read(prefix + "longitude", known.longitude(), MeasureUnit.DEGREES, cells.of("longitude")));
    }

    public Optional<Figure> find(BuildingQuantity quantity) {
        return Optional.ofNullable(quantities.get(quantity));
    }
}
