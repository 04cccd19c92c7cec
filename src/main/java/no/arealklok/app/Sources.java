package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.analysis.Inputs;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.economy.Perspective;
import no.arealklok.input.Assumptions;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.json.AssumptionReader;
import no.arealklok.input.json.ExperienceReader;
import no.arealklok.input.osm.RoadExtract;
import no.arealklok.quantity.Bounds;
import no.arealklok.run.RunIdentity;
import no.arealklok.travel.StreetSource;

/** Files that an analysis is made of. */
record Sources(
        RegisterFile register,
        Mapping mapping,
        ServiceOption.Services services,
        Assumptions assumptions,
        Optional<Path> roads,
        ReviewOptions review) {
    /** The user's own numbers, where there are any. */
    static Assumptions assumptions(Optional<Path> file) throws IOException {
        return file.isEmpty() ? Assumptions.NONE : new AssumptionReader().read(file.get());
    }

    RegisterReading read() throws IOException {
        List<Bounds> elsewhere = extract().map(RoadExtract::bounds).stream().toList();
        return new RegisterReader(elsewhere).read(register, services.types(), mapping);
    }

    Inputs inputs(
            RegisterReading reading,
            RunIdentity identity,
            Perspective perspective,
            boolean robust,
            OptionalInt lastYear,
            SearchBudget budget)
            throws IOException {
        return new Inputs(
                identity,
                review.applyTo(reading.municipality()),
                reading.findings(),
                services.norms(),
                new ExperienceReader().readDefaults(),
                assumptions,
                services.types(),
                extract().map(StreetSource.class::cast),
                perspective,
                robust,
                lastYear,
                budget);
    }

    private Optional<RoadExtract> extract() {
        return roads.map(RoadExtract::new);
    }
}
