package no.arealklok.input.json;

import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Evidence;
import no.arealklok.norm.Label;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.MeasureUnit;

/** Reads the default norms. */
public final class NormReader {
    private record NormFile(List<Entry> norms) {}

    private record Entry(
            String key,
            String nb,
            String en,
            double value,
            MeasureUnit unit,
            Evidence evidence,
            String source,
            String date) {
        Norm norm() {
            return new Norm(key, new Label(nb, en), value, unit, evidence, source, date, Optional.empty());
        }
    }

    public Norms readDefaults() {
        return Norms.of(Resource.read("norms.json", NormFile.class).norms().stream()
                .map(Entry::norm)
                .toList());
    }
}
