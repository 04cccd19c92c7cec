package no.arealklok.analysis;

import java.nio.file.Path;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.json.ExperienceReader;
import no.arealklok.input.json.NormReader;

/** A workbook of {@code sample-data/} through the whole chain, with the real search and little effort. */
final class SampleAnalysis {
    static final Path FOLDER = Path.of("sample-data");

    private SampleAnalysis() {}

    static Analysis of(String file) {
        RegisterReading reading = new RegisterReader().read(FOLDER.resolve(file), CaseText.TYPES);
        return new CaseRun(reading, new NormReader().readDefaults())
                .named(file)
                .with(new ExperienceReader().readDefaults())
                .effort(5)
                .analyse(new OptaPlannerSearch());
    }
}
