package no.arealklok.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip file whose bytes follow from its content: nothing in it tells when it was made. */
public final class ZipWriter extends OutputStream {
    /** The earliest time that a zip entry can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The same in UTC, in the zip format's field of it: else Java writes what the machine's time zone makes of it. */
    private static final byte[] NO_TIME_IN_UTC = ByteBuffer.allocate(9)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putShort((short) 0x5455)
            .putShort((short) 5)
            .put((byte) 1)
            .putInt((int) NO_TIME.toEpochSecond(ZoneOffset.UTC))
            .array();

    private final ZipOutputStream zip;

    public ZipWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** What is written from now on is the content of this entry. */
    public void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setExtra(NO_TIME_IN_UTC);
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
