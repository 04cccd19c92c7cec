package no.arealklok.allotment.question;

import no.arealklok.economy.BuildingMoney;
import no.arealklok.register.Building;

/**
 * A building (bygg) with what its use costs.
 *
 * @param index position in {@link Question#sites()}
 */
public record Site(int index, Building building, BuildingMoney money) {
    @Override
    public String toString() {
        return building.id();
    }
}
