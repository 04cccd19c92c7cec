package no.arealklok.analysis;

import java.util.List;
import java.util.Optional;

/**
 * The stress tests of the long-term plan (økonomiplan).
 *
 * @param all in the order of {@link BudgetTest.Trial}
 * @param area whose housing was taken to come earlier; empty where no project is known
 */
public record BudgetTests(List<BudgetTest> all, Optional<String> area) {
    public BudgetTests {
        all = List.copyOf(all);
    }
}
