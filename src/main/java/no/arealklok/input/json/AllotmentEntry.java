package no.arealklok.input.json;

import java.util.Optional;
import no.arealklok.service.Allotment;
import no.arealklok.service.Pavilions;
import no.arealklok.service.Strain;

/** How a service's places are allotted, as JSON has it. */
record AllotmentEntry(
        Allotment.Rule rule, String fill, String parts, String served, Strain.Keys strain, Pavilions.Keys pavilions) {
    Allotment allotment() {
        return new Allotment(
                rule,
                fill,
                parts,
                Optional.ofNullable(served),
                Optional.ofNullable(strain),
                Optional.ofNullable(pavilions));
    }
}
