package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.language.Messages;
import no.arealklok.report.document.LeadershipBrief;
import no.arealklok.report.writer.ChartDrawer;
import no.arealklok.report.writer.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper of the run that lies in the repository, made anew in each language, without a search. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionSheetIT {
    @TempDir
    private Path folder;

    @Test
    void all_that_one_must_know_is_on_one_sheet_with_at_most_five_behind_it() throws IOException {
        Path register = Path.of("sample-data/solvik.xlsx");
        Analysis analysis = new RunFolder(
                        Path.of("reports/solvik"), Optional.of(register), Optional.empty(), Optional.empty())
                .analysis();

        theSheetHolds(analysis, "nb", "Til beslutning", "Laget av Arealklok");
        theSheetHolds(analysis, "en", "For decision", "Made by Arealklok");
    }

    private void theSheetHolds(Analysis analysis, String language, String first, String last) throws IOException {
        Path paper = folder.resolve(language + ".pdf");
        new PdfWriter(new ChartDrawer()).write(new LeadershipBrief().of(analysis, Messages.of(language)), paper);
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
