package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.fixture.CaseText;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectiveTest {
    private static CashFlow flow(CostLine line, Payer payer, long value) {
        Figure basis = Figure.read("x", value, MeasureUnit.NOK, CellReference.file("test"));
        return new CashFlow(line, payer, "S", 0, List.of(value), value, basis);
    }

    @Test
    void the_municipality_counts_its_own_and_society_everyones() {
        Objective own = new Objective(Perspective.MUNICIPALITY, 0, 0, 0);
        Objective all = new Objective(Perspective.SOCIETY, 0, 0, 0);
        CashFlow fare = flow(CostLine.TRANSPORT, Payer.MUNICIPALITY, 100);
        CashFlow bus = flow(CostLine.TRANSPORT, Payer.COUNTY, 170);

        assertThat(List.of(own.counted(fare), own.counted(bus))).containsExactly(100L, 0L);
        assertThat(List.of(all.counted(fare), all.counted(bus))).containsExactly(100L, 170L);
    }

    @Test
    void each_perspective_has_the_other() {
        assertThat(Perspective.MUNICIPALITY.other()).isEqualTo(Perspective.SOCIETY);
        assertThat(Perspective.SOCIETY.other()).isEqualTo(Perspective.MUNICIPALITY);
    }

    @Test
    void the_weights_are_the_norms() {
        Norms norms = new CaseText()
                .norm("objective.weight.travel", 0.5)
                .norm("objective.weight.climate", 2)
                .norm("objective.weight.disruption", 1.25)
                .norms();

        assertThat(Pricing.of(new Horizon(2026, 2030), norms, Perspective.SOCIETY)
                        .objective())
                .isEqualTo(new Objective(Perspective.SOCIETY, 0.5, 2, 1.25));
    }

    @Test
    void weights_come_on_top_whoever_pays() {
        Objective weighted = new Objective(Perspective.MUNICIPALITY, 0.5, 2, 1.25);

        assertThat(weighted.counted(flow(CostLine.TRANSPORT, Payer.MUNICIPALITY, 100)))
                .isEqualTo(150);
        assertThat(weighted.counted(flow(CostLine.TRANSPORT, Payer.HOUSEHOLDS, 100)))
                .isEqualTo(50);
        assertThat(weighted.counted(flow(CostLine.EMISSIONS, Payer.CLIMATE, 100)))
                .isEqualTo(200);
        assertThat(weighted.counted(flow(CostLine.MOVING, Payer.MUNICIPALITY, 100)))
                .isEqualTo(225);
        assertThat(weighted.counted(flow(CostLine.RENT, Payer.MUNICIPALITY, 100)))
                .isEqualTo(100);
    }
}
