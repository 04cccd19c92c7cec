package no.arealklok.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Extension;
import no.arealklok.service.ServiceType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConversionEstimateTest {
    private static final ServiceType SCHOOL = CaseText.TYPES.type("school");
    private static final Norms NORMS = new CaseText()
            .norm(SCHOOL.areaPerPlace(), 10)
            .norm("economy.conversion-price", 20_000)
            .norms();
    private static final Figure PLACES = Figure.computed("places", 30, MeasureUnit.PLACES, "sum");

    @Test
    void it_is_places_times_area_times_price_and_names_them() {
        Extension priced = new ConversionEstimate(NORMS)
                .priced(new Extension("school", PLACES, Optional.empty(), Optional.empty()), SCHOOL);

        assertThat(priced.cost().whole()).isEqualTo(30 * 10 * 20_000);
        assertThat(((Origin.Computed) priced.cost().origin()).operands())
                .extracting(Traceable::id)
                .containsExactly(
                        "places",
                        NORMS.figure(SCHOOL.areaPerPlace()).id(),
                        NORMS.figure("economy.conversion-price").id());
    }

    @Test
    void what_the_register_states_stands() {
        Figure stated = Figure.computed("stated", 1_000_000, MeasureUnit.NOK, "sum");
        Extension extension = new Extension("school", PLACES, stated);

        assertThat(new ConversionEstimate(NORMS).priced(extension, SCHOOL)).isSameAs(extension);
    }
}
