package no.arealklok.input.osm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file of OpenStreetMap in one of its formats. */
interface OsmFile {
    /** @throws IOException when the file is not what it seems, or ends too early */
    void read(InputStream in, OsmSink sink) throws IOException;

    /** By its first bytes; names lie. */
    static void read(Path path, OsmSink sink) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path))) {
            int first = peek(file);
            if (first == 0x1f) {
                new XmlFile().read(new GZIPInputStream(file), sink);
            } else if (first == '<' || first == 0xef) {
                new XmlFile().read(file, sink);
            } else {
                new PbfFile().read(file, sink);
            }
        }
    }

    private static int peek(InputStream file) throws IOException {
        file.mark(1);
        int first = file.read();
        file.reset();
        return first;
    }
}
