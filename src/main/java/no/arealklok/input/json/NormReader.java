package no.arealklok.input.json;

import java.util.List;
import no.arealklok.norm.Norms;

/** Reads the default norms. */
public final class NormReader {
    private record NormFile(List<NormEntry> norms) {}

    public Norms readDefaults() {
        return Norms.of(Resource.read("norms.json", NormFile.class).norms().stream()
                .map(NormEntry::norm)
                .toList());
    }
}
