package no.arealklok.analysis;

import java.nio.file.Path;
import java.util.OptionalInt;
import no.arealklok.consolidation.PlanScore;
import no.arealklok.consolidation.SearchBudget;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.economy.Perspective;
import no.arealklok.input.Assumptions;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.json.ExperienceReader;
import no.arealklok.input.json.NormReader;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.service.ServiceTypes;

/** A workbook of {@code sample-data/} through the whole chain, with the real search and little effort. */
final class SampleAnalysis {
    static final Path FOLDER = Path.of("sample-data");

    private SampleAnalysis() {}

    static Analysis of(String file) {
        ServiceTypes types = new ServiceTypeReader().readDefaults();
        RegisterReading reading = new RegisterReader().read(FOLDER.resolve(file), types);
        Inputs inputs = new Inputs(
                new RunIdentity(file, "0", "0"),
                reading.municipality(),
                reading.findings(),
                new NormReader().readDefaults(),
                new ExperienceReader().readDefaults(),
                Assumptions.NONE,
                types,
                Perspective.MUNICIPALITY,
                OptionalInt.empty(),
                new SearchBudget(1, 5));
        return new Analyst(new OptaPlannerSearch(), new Silence()).analyse(inputs);
    }

    private static final class Silence implements Progress {
        @Override
        public void begin(Stage stage) {}

        @Override
        public void improved(PlanScore score) {}
    }
}
