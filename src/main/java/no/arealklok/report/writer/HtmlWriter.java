package no.arealklok.report.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.arealklok.report.Document;

/** Writes a document as one HTML file that needs nothing beside it: opened from disk, printed, or without scripts. */
public final class HtmlWriter {
    private final ChartDrawer drawer;

    public HtmlWriter(ChartDrawer drawer) {
        this.drawer = drawer;
    }

    /** Makes the folders that are missing. */
    public void write(Document document, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, html(document));
    }

    String html(Document document) {
        Layout layout = new Layout(document, Layout.Medium.SCREEN, drawer);
        return layout.fill("html.jte", Map.of("parts", PageParts.read()));
    }
}
