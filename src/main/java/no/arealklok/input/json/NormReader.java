package no.arealklok.input.json;

import java.util.List;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;

/** Reads the default norms. */
public final class NormReader {
    private record NormFile(List<NormEntry> norms) {}

    public Norms readDefaults() {
        return Norms.of(read("norms.json"));
    }

    /** Those of the allotment question, which no report rests on yet. */
    public List<Norm> readAllotment() {
        return read("allotment-norms.json");
    }

    private static List<Norm> read(String file) {
        return Resource.read(file, NormFile.class).norms().stream()
                .map(NormEntry::norm)
                .toList();
    }
}
