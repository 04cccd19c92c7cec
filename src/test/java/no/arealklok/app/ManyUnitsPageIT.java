package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.fixture.Browser;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.Proofs;
import no.arealklok.fixture.TimedPage;
import no.arealklok.input.json.NormReader;
import no.arealklok.language.Messages;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.report.writer.ChartDrawer;
import no.arealklok.report.writer.HtmlWriter;
import no.arealklok.sample.SampleMunicipality;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The planner's report of a large municipality: its size grows with the units, and what is drawn at first hardly. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyUnitsPageIT {
    /** Municipal units; with the private kindergartens 260 and 1 000 where the long proofs are run. */
    private static final int FEW = Proofs.whole() ? 182 : 50;

    private static final int MANY = Proofs.whole() ? 700 : 150;

    /** For one unit more: its sign, its name, and what is told of it where all are told of. */
    private static final long MOST_ELEMENTS = 20;

    /** The browser may still be tidying its profile when it has answered. */
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private record Seen(int units, TimedPage page) {
        double bytesEach() {
            return (double) page.bytes() / units;
        }
    }

    @Test
    void it_grows_with_the_units_and_draws_what_is_looked_at() throws IOException, InterruptedException {
        Seen few = see(FEW);
        Seen many = see(MANY);

        assertThat(many.bytesEach()).isLessThan(few.bytesEach());
        assertThat(many.page().elements() - few.page().elements())
                .isLessThan(MOST_ELEMENTS * (many.units() - few.units()));
    }

    private Seen see(int municipalUnits) throws IOException, InterruptedException {
        Analysis analysis = new CaseRun(
                        SampleMunicipality.of("by.xlsx", 1, municipalUnits), List.of(), new NormReader().readDefaults())
                .analyse();
        Path page = folder.resolve(municipalUnits + ".html");
        new HtmlWriter(new ChartDrawer()).write(new PlannerReport().of(analysis, Messages.of("nb")), page);
        try (Browser browser = Browser.open(folder)) {
            return new Seen(
                    Files.readString(page).split("class=\"fold page\"", -1).length - 1, TimedPage.of(browser, page));
        }
    }
}
