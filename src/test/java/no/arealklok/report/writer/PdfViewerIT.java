package no.arealklok.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import no.arealklok.fixture.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders the paper with Poppler. */
class PdfViewerIT {
    @TempDir
    private Path folder;

    private Path paper;

    @BeforeEach
    void write() throws IOException {
        paper = folder.resolve("leadership.pdf");
        new PdfWriter(new ChartDrawer()).write(SampleDocument.leadership(), paper);
    }

    @Test
    void it_is_two_tagged_sheets_of_a4() throws IOException, InterruptedException {
        String facts = Viewers.poppler(folder, "pdfinfo", paper.toString()).out();
        assertThat(facts)
                .containsPattern("Pages: +2\\n")
                .containsPattern("Tagged: +yes")
                .contains("(A4)");
    }

    @Test
    void every_sheet_has_ink_and_a_white_margin() throws IOException, InterruptedException {
        Viewers.Output drawn = Viewers.poppler(
                folder,
                "pdftoppm",
                "-png",
                "-r",
                "50",
                paper.toString(),
                folder.resolve("sheet").toString());
        assertThat(drawn.log()).isBlank();
        for (int sheet = 1; sheet <= 2; sheet++) {
            BufferedImage image =
                    ImageIO.read(folder.resolve("sheet-" + sheet + ".png").toFile());
            int width = image.getWidth();
            assertThat(ink(image, 0, width)).isBetween(0.01, 0.5);
            assertThat(ink(image, width - width / 20, width)).isZero();
        }
    }

    /** Share of the pixels between two columns that are not white. */
    private static double ink(BufferedImage image, int from, int to) {
        long inked = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                inked += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return (double) inked / ((long) (to - from) * image.getHeight());
    }
}
