package no.arealklok.input.json;

import java.util.List;
import no.arealklok.norm.Experience;

/** Reads what came of savings elsewhere. */
public final class ExperienceReader {
    private record ExperienceFile(List<Experience> experiences) {}

    public List<Experience> readDefaults() {
        return Resource.read("experiences.json", ExperienceFile.class).experiences();
    }
}
