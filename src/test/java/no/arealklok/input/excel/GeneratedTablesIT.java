package no.arealklok.input.excel;

import java.nio.file.Path;
import no.arealklok.fixture.Proofs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link GeneratedTablesTest} shows of a few tables, of more. */
class GeneratedTablesIT {
    private static final int TABLES = 600;

    @TempDir
    private Path folder;

    @Test
    void every_table_is_read_as_it_was_made() {
        GeneratedTablesTest.readAsMade(Proofs.seeds(TABLES), folder);
    }
}
