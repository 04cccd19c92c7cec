package no.arealklok.register;

import java.util.Objects;
import java.util.Optional;

/**
 * What the national cadastre (matrikkelen) knows a building by. Nothing is computed from it.
 *
 * @param municipality kommunenummer, four digits; of those that one municipality has had, the newest
 * @param property gnr/bnr, as written
 * @param building bygningsnummer
 */
public record Cadastre(Optional<String> municipality, Optional<String> property, Optional<String> building) {
    public static final Cadastre UNKNOWN = new Cadastre(Optional.empty(), Optional.empty(), Optional.empty());

    public Cadastre {
        Objects.requireNonNull(municipality);
        Objects.requireNonNull(property);
        Objects.requireNonNull(building);
    }
}
