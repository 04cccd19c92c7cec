package no.arealklok.report.writer;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        ChartDrawer drawer = new ChartDrawer();
        long t = System.nanoTime();
        new HtmlWriter(drawer).write(SampleDocument.whole(), Path.of("/tmp/look/report.html"));
        long u = System.nanoTime();
        new PdfWriter(drawer).write(SampleDocument.leadership(), Path.of("/tmp/look/leadership.pdf"));
        long v = System.nanoTime();
        new PdfWriter(drawer).write(SampleDocument.leadership(), Path.of("/tmp/look/leadership2.pdf"));
        System.out.println((u - t) / 1e9 + " " + (v - u) / 1e9);
    }
}
