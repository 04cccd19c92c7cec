package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Copies an XLSX that has a password: the copy has the same one. It is locked anew, and so never has the same bytes.
 */
final class LockedCopy {
    private LockedCopy() {}

    /** Whether the file is one. */
    static boolean is(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY);
        }
    }

    static void write(Path original, Optional<String> password, FindingWords words, OutputStream out)
            throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(original.toFile(), true);
                POIFSFileSystem locked = new POIFSFileSystem()) {
            Decryptor decryptor = new EncryptionInfo(container).getDecryptor();
            String key = key(decryptor, password);
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(key);
            try (OutputStream open = encryptor.getDataStream(locked)) {
                new PackageCopy(() -> open(decryptor, container)).write(words, open);
            }
            locked.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static InputStream open(Decryptor decryptor, POIFSFileSystem container) throws IOException {
        try {
            return decryptor.getDataStream(container);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** The owner's, or the one that spreadsheets use for a workbook that is only protected from changes. */
    private static String key(Decryptor decryptor, Optional<String> password) throws GeneralSecurityException {
        String usual = Decryptor.DEFAULT_PASSWORD;
        if (decryptor.verifyPassword(usual)) {
            return usual;
        }
        String given = password.orElse(usual);
        if (!decryptor.verifyPassword(given)) {
            throw new GeneralSecurityException("the password does not open the workbook");
        }
        return given;
    }
}
