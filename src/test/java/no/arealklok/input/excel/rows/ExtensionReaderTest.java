package no.arealklok.input.excel.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.excel.TestServices;
import no.arealklok.input.excel.Workbooks;
import no.arealklok.register.Extension;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExtensionReaderTest {
    @TempDir
    private Path folder;

    private static List<String> told(RegisterReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    /** The building houses a school and a kindergarten. */
    private RegisterReading takingOver(String service, String takesOver) throws Exception {
        return new RegisterReader()
                .read(
                        Workbooks.sheet("Bygg", """
                Bygg-ID | Byggnavn | BTA | Breddegrad | Lengdegrad | Utvidelse 1 tjeneste | Utvidelse 1 plasser | Utvidelse 1 kostnad (kr) | Utvidelse 1 overtar rom etter
                B1 | Lia | 5000 | 59.9 | 10.5 | %s | 60 | 9000000 | %s
                """.formatted(service, takesOver))
                                .and("Enheter", """
                Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere
                S1 | Lia skole | skole | B1 | 390 | 380
                K1 | Lia barnehage | barnehage | B1 | 60 | 55
                """)
                                .in(folder),
                        TestServices.TYPES);
    }

    @Test
    void an_extension_tells_whose_rooms_it_takes_over() throws Exception {
        RegisterReading reading = takingOver("skole", "Barnehage");
        assertThat(reading.municipality().register().building("B1").extensions())
                .extracting(Extension::service, Extension::takesOver)
                .containsExactly(tuple("school", Optional.of("kindergarten")));
        assertThat(told(reading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "skole, svømmehall, EXTENSION_ROOMS_UNKNOWN",
        "skole, skole, EXTENSION_ROOMS_OWN",
        "skole, sykehjem, EXTENSION_ROOMS_ABSENT"
    })
    void an_extension_whose_rooms_nobody_can_give_up_is_left_out(String service, String rooms, String code)
            throws Exception {
        RegisterReading reading = takingOver(service, rooms);
        assertThat(reading.municipality().register().building("B1").extensions())
                .isEmpty();
        assertThat(told(reading)).containsExactly(code + " Bygg!I2");
        assertThat(reading.findings().get(0).found()).isEqualTo(rooms);
    }
}
