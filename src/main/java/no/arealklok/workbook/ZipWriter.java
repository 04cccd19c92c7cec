package no.arealklok.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip file whose bytes follow from its content: nothing in it tells when it was made. */
public final class ZipWriter extends OutputStream {
    /** The earliest time that a zip entry can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    public ZipWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** What is written from now on is the content of this entry. */
    public void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    public void put(String name, byte[] content) throws IOException {
        begin(name);
        write(content);
    }

    @Override
    public void write(int content) throws IOException {
        zip.write(content);
    }

    @Override
    public void write(byte[] content, int from, int length) throws IOException {
        zip.write(content, from, length);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
