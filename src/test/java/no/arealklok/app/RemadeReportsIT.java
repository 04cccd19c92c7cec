package no.arealklok.app;

import static no.arealklok.app.CommandLineTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.fixture.PaperRules;
import no.arealklok.fixture.Proofs;
import no.arealklok.fixture.Viewers;
import no.arealklok.language.Messages;
import no.arealklok.report.document.LeadershipBrief;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.report.writer.ChartDrawer;
import no.arealklok.report.writer.HtmlWriter;
import no.arealklok.report.writer.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of the run that lies in the repository, made anew in each language, without a search. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemadeReportsIT {
    private static Analysis analysis;

    /** The browser may still be tidying its profile when it has answered. */
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @BeforeAll
    static void remember() throws IOException {
        Path register = Path.of("sample-data/solvik.xlsx");
        analysis = new RunFolder(Path.of("reports/solvik"), Optional.of(register), Optional.empty(), Optional.empty())
                .analysis();
    }

    /**
     * With all that is folded open, by the rules of WCAG 2 that a program can judge: of twelve units, and in the
     * profile of the long proofs of a whole municipality.
     */
    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void whoever_cannot_see_or_point_reads_all_of_the_report(String language) throws IOException, InterruptedException {
        Path report = folder.resolve("report.html");
        if (Proofs.whole()) {
            new HtmlWriter(new ChartDrawer()).write(new PlannerReport().of(analysis, Messages.of(language)), report);
        } else {
            run(
                    "analyse",
                    "sample-data/twelve-units.xlsx",
                    "-o",
                    folder.toString(),
                    "--effort",
                    "quick",
                    "--lang",
                    language);
        }
        try (InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
            Files.copy(axe, folder.resolve("axe.js"));
        }
        // The policy of the page lets no script in but its own.
        Files.writeString(
                report,
                Files.readString(report)
                        .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                        .replace("</body>", """
                                <script src="axe.js"></script>
                                <script>
                                onload = async () => {
                                  document.querySelectorAll('details').forEach(fold => fold.open = true);
                                  // What is folded is drawn when it has been opened.
                                  while (document.querySelector('main details noscript')) {
                                    await new Promise(done => setTimeout(done, 50));
                                  }
                                  axe.run(document, {resultTypes: ['violations']}).then(found => {
                                    document.title = 'axe: ' + found.passes.length + ' rules, '
                                        + found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html).join('; ');
                                  });
                                };
                                </script>
                                </body>"""));

        assertThat(title(Viewers.browse(report, folder).out())).matches("axe: [1-9][0-9]* rules, ");
    }

    private static String title(String page) {
        return page.substring(page.indexOf("<title>") + 7, page.indexOf("</title>"));
    }

    @Test
    void all_that_one_must_know_is_on_one_sheet_with_at_most_five_behind_it_that_all_can_read() throws Exception {
        theSheetHolds("nb", "Til beslutning", "Laget av Arealklok");
        theSheetHolds("en", "For decision", "Made by Arealklok");
    }

    private void theSheetHolds(String language, String first, String last) throws Exception {
        Path paper = folder.resolve(language + ".pdf");
        new PdfWriter(new ChartDrawer()).write(new LeadershipBrief().of(analysis, Messages.of(language)), paper);
        assertThat(PaperRules.broken(paper)).as(language).isEmpty();
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            assertThat(document.getNumberOfPages()).as(language).isLessThanOrEqualTo(6);
            PDFTextStripper sheet = new PDFTextStripper();
            sheet.setEndPage(1);
            assertThat(sheet.getText(document).replaceAll("\\s+", " "))
                    .as(language)
                    .contains(first, last);
        }
    }
}
