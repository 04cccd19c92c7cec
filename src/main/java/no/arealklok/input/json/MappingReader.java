package no.arealklok.input.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Mapping;
import tools.jackson.core.JacksonException;

/**
 * Reads a mapping: {@code {"sheets": [{"sheet": "Ark1", "holds": "units", "headingRow": 2, "service": "school", "year":
 * 2025, "columns": [{"heading": "Elevar", "column": "unit.users"}]}]}}. Only names are needed; a column's name may be
 * its heading or its letter.
 */
public final class MappingReader {
    /**
     * @throws UnusableInputException when the file is not there, is not such JSON, or a sheet or column lacks its name
     */
    public Mapping read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException("input.mapping.missing", file.toString());
        }
        String name = file.getFileName().toString();
        try {
            MappingFile read = OwnFile.read(file, MappingFile.class);
            return read.mapping(name);
        } catch (JacksonException | NullPointerException e) {
            // A null stands where the file lacks a name that it needs.
            throw new UnusableInputException(e, "input.mapping.unreadable", name);
        }
    }
}
