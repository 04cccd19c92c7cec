package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.arealklok.finding.Finding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SensitiveRowsTest {
    @TempDir
    private Path folder;

    @Test
    void what_stood_in_rows_of_supported_housing_is_sensitive_in_rejected_rows_history_and_notes_too()
            throws Exception {
        Path file = Workbooks.sheet("Bygg", """
                Bygg-ID | Byggnavn | BTA | Breddegrad | Lengdegrad
                B1 | Lia | 5000 | 59.9 | 10.5
                """)
                .and("Enheter", """
                Enhets-ID | Navn         | Tjeneste           | Bygg      | Kapasitet | Brukere
                S1        | Lia          | skole              | B1        | 390       | ca. 240
                S1        | Lia igjen    | skole              | B1        | 390       | 240
                H1        | Kollen       | Tilrettelagt bolig | B1        | 4         | ca. 3
                H2        | Kari Normann | Tilrettelagt bolig | Karis hus | 1         | 1
                H1        | Kollen B     | Tilrettelagt bolig | B1        | 4         | 2
                Merk: Ola flytter ut av Kollen til høsten
                """)
                .and("Historikk", """
                Enhets-ID | År   | Brukere
                S1        | 2024 | ca. 230
                H1        | 2024 | 3, snart 4
                """)
                .and("Søkere", """
                Tjeneste           | År     | Personer
                Tilrettelagt bolig | snarest | 1
                """)
                .in(folder);
        assertThat(new RegisterReader().read(file, TestServices.TYPES).findings())
                .filteredOn(Finding::sensitive)
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactlyInAnyOrder(
                        "NOTE_LEFT_OUT Enheter!A7",
                        "UNKNOWN_BUILDING Enheter!D5",
                        "DUPLICATE_ID Enheter!A6",
                        "NUMBER_APPROXIMATE Enheter!F4",
                        "NOT_A_NUMBER Historikk!C3",
                        "HISTORY_INCOMPLETE Historikk!3:3",
                        "NOT_A_YEAR Søkere!B2",
                        "APPLICANTS_INCOMPLETE Søkere!2:2");
    }
}
