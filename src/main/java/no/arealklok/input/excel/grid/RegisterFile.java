package no.arealklok.input.excel.grid;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that holds a register: a workbook, or text with separators (CSV).
 *
 * @param password that opens it, when it is known to have one
 */
public record RegisterFile(Path path, Optional<String> password) {
    public RegisterFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(password);
    }

    public static RegisterFile of(Path path) {
        return new RegisterFile(path, Optional.empty());
    }

    /** Its name, without folders; a root, which has none, as it is. */
    public String name() {
        return Objects.requireNonNullElse(path.getFileName(), path).toString();
    }

    /** What spreadsheets call the sheet of a file that is one: its name without what comes after the last dot. */
    String sheet() {
        return name().substring(0, Math.max(1, name().lastIndexOf('.')));
    }

    /** Never the password. */
    @Override
    public String toString() {
        return path.toString();
    }
}
