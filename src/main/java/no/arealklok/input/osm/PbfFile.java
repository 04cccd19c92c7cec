package no.arealklok.input.osm;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import crosby.binary.file.FileBlock;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The binary format (.osm.pbf), block by block: a length, a header, a blob. The library's own loop takes a file that
 * breaks off for one that ends, and believes what a blob says of its size; so blocks are cut and unpacked here.
 */
final class PbfFile implements OsmFile {
    /** What the format allows: <a href="https://wiki.openstreetmap.org/wiki/PBF_Format">PBF Format</a>. */
    private static final int LARGEST_HEADER = 64 << 10;

    private static final int LARGEST_BLOB = 32 << 20;

    @Override
    public void read(InputStream file, OsmSink sink) throws IOException {
        PbfBlocks blocks = new PbfBlocks(sink);
        PushbackInputStream ahead = new PushbackInputStream(file);
        DataInputStream in = new DataInputStream(ahead);
        int next = ahead.read();
        if (next < 0) {
            throw new EOFException();
        }
        for (; next >= 0 && !sink.done(); next = ahead.read()) {
            ahead.unread(next);
            BlobHeader header = BlobHeader.parseFrom(bytes(in, in.readInt(), LARGEST_HEADER));
            Blob blob = Blob.parseFrom(bytes(in, header.getDatasize(), LARGEST_BLOB));
            blocks.handleBlock(FileBlock.newInstance(header.getType(), unpacked(blob), ByteString.EMPTY));
        }
    }

    private static byte[] bytes(DataInputStream in, int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("a block of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private static ByteString unpacked(Blob blob) throws IOException {
        if (blob.hasRaw()) {
            return blob.getRaw();
        }
        if (!blob.hasZlibData() || blob.getRawSize() < 0 || blob.getRawSize() > LARGEST_BLOB) {
            throw new IOException("a blob that is not packed with zlib, or too large: " + blob.getRawSize());
        }
        byte[] raw = new byte[blob.getRawSize()];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(blob.getZlibData().toByteArray());
            int length = 0;
            while (length < raw.length) {
                int more = inflater.inflate(raw, length, raw.length - length);
                if (more == 0) {
                    throw new EOFException();
                }
                length += more;
            }
            return ByteString.copyFrom(raw);
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }
}
