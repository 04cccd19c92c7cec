package no.arealklok.outlook;

import java.util.List;
import java.util.Optional;
import no.arealklok.capacity.UnitUse;
import no.arealklok.quantity.Figure;

/**
 * How far one unit's projections would have missed, had they been made in earlier years with what was known then
 * (tilbakeprøving).
 *
 * @param actual users in each year that is known, the register's last
 */
public record BackTest(UnitUse use, List<Figure> actual, Miss oneYear, Miss threeYears) {
    /**
     * Mean absolute errors in percent of what came, over the same cases.
     *
     * @param projected at the unit's own progression ratios; empty without pupils by grade
     * @param carried last value carried forward; empty when no case is known
     */
    public record Miss(Optional<Figure> projected, Optional<Figure> carried) {}

    public BackTest {
        actual = List.copyOf(actual);
    }
}
