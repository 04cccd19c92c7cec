package no.arealklok.input.excel;

import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Label;
import no.arealklok.service.BandScale;
import no.arealklok.service.NeedRule;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/** Two service types, as far as reading a register needs them. */
final class TestServices {
    static final ServiceTypes TYPES =
            new ServiceTypes(List.of(type("school", "skole"), type("kindergarten", "barnehage")));

    private TestServices() {}

    private static ServiceType type(String id, String synonym) {
        Label label = new Label(synonym, id);
        return new ServiceType(
                id,
                label,
                label,
                List.of(synonym),
                true,
                List.of(),
                new NeedRule.Steady(),
                new BandScale(List.of(), Optional.empty()),
                Optional.empty(),
                "travel",
                false);
    }
}
