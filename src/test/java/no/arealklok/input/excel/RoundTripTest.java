package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.arealklok.input.Municipality;
import no.arealklok.input.excel.template.RegisterWriter;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Origin;
import no.arealklok.register.Cadastre;
import no.arealklok.register.Cells;
import no.arealklok.register.Register;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final RecursiveComparisonConfiguration VALUES = RecursiveComparisonConfiguration.builder()
            .withIgnoredFieldsOfTypes(
                    Cells.class, CellReference.class, Origin.class, Origin.Read.class, Origin.Computed.class)
            .build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void what_is_written_in_several_sheets_is_read_back(String language) throws Exception {
        Municipality written = municipality();
        Path file = folder.resolve("written.xlsx");
        new RegisterWriter(TestServices.TYPES).write(written, file, language);
        RegisterReading read = new RegisterReader().read(file, TestServices.TYPES);
        assertThat(read.municipality()).usingRecursiveComparison(VALUES).isEqualTo(written);
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void what_is_written_as_a_flat_sheet_is_read_back(String language) throws Exception {
        Register written = municipality().register();
        Path file = folder.resolve("flat.xlsx");
        new RegisterWriter(TestServices.TYPES).writeFlat(written, file, language);
        RegisterReading read = new RegisterReader().read(file, TestServices.TYPES);
        assertThat(read.municipality().register())
                .usingRecursiveComparison(VALUES)
                .isEqualTo(written);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void writing_twice_gives_the_same_bytes() throws Exception {
        Municipality written = municipality();
        new RegisterWriter(TestServices.TYPES).write(written, folder.resolve("one.xlsx"), "nb");
        new RegisterWriter(TestServices.TYPES).write(written, folder.resolve("two.xlsx"), "nb");
        assertThat(Files.readAllBytes(folder.resolve("two.xlsx")))
                .isEqualTo(Files.readAllBytes(folder.resolve("one.xlsx")));
    }

    @Test
    void numbers_of_the_national_registers_are_kept() throws Exception {
        Register register = municipality().register();
        assertThat(register.building("B1").cadastre())
                .isEqualTo(new Cadastre(Optional.of("3201"), Optional.of("118/67"), Optional.of("300123457")));
        assertThat(register.unit("S1").organisationNumber()).contains("974760673");
    }

    /** Every column is filled somewhere. */
    private Municipality municipality() throws Exception {
        Path file = Workbooks.sheet("Bygg", """
                Bygg-ID | Byggnavn | Adresse | Område | Bygningstype | Breddegrad | Lengdegrad | Eieform | Leie utløper | BTA | BRA | NTA | Byggeår | TG | Vedlikeholdsetterslep | Energi (kWh) | FDV | Husleie | Tomteareal | Tomteverdi | Vernet | Kan legges ned | Utvidelse 1 tjeneste | Utvidelse 1 plasser | Utvidelse 1 kostnad (kr) | Utvidelse 1 overtar rom etter | Utvidelse 2 tjeneste | Utvidelse 2 plasser | Utvidelse 2 kostnad (kr) | Utvidelse 2 overtar rom etter | Bygningsnummer | Gnr/bnr | Kommunenummer
                B1 | Lia | Liveien 1 | Nord | '0613' | 59.94051 | 10.50132 | eid |      | 5000 | 4600 | 4100 | 1974 | 1.7 | 12000000 | 810000 | 5200000 |        | 21000 | 30000000 | ja  | nei | skole | 60 | 40000000 | | barnehage | 90 | 70000000 | skole | 300123457 | 118/67 | '0219'
                B2 | '=Åsen' | +47 vei | Sør | 612   | 59.9     | 10.6     | leid | 2031 | 900 |      |      | 2004 |     |          |        |         | 900000 |       |          | nei | ja | skole | 20 | 9000000 | barnehage | | | | | | '3201-12/3' |
                """)
                .and("Enheter", """
                Enhets-ID | Navn | Tjeneste | Driver | Bygg | Område | Farlig skolevei | Trinn | Kapasitet | Brukere | Barn under 3 | Klasserom | Paralleller | LOA | NTA | Uteareal | Senger | Boenheter | Årsverk | Driftskostnad | 1. trinn | 2. trinn | 10. trinn | Organisasjonsnummer
                S1 | Lia skole | skole | kommunal | B1; B2 | Nord | ja | 1-7 | 390 | 241 |    | 18 | 2.0 |     | 3900 | 12000 |   |    | 31.5 | 28000000 | 120 | 121 | | 974760673
                K1 | Åsen      | barnehage | privat | B2 |     |    |     |     | 71  | 22 |    |     | 412.5 |   |       | 3 | 4  |      |          |     |     | 0 |
                """)
                .and("Befolkning", """
                Område | Alder | Alternativ | 2026 | 2027 | 2028
                Nord | 0 | hoved | 100 | 101.5 | 102
                Nord | 6-12 år | lav | 700 | 690 | 680
                Nord | 90 år eller eldre | høy | 50 | 55 | 60
                """)
                .and("Veger", """
                Fra | Til | Lengde (m) | Farlig skolevei
                B1 | B2 | 1450.5 | ja
                B2 | B3 | 800 |
                """)
                .and("Føringer", """
                Føring | Gjelder | År | Begrunnelse
                hold åpen | S1 | | KS 12/25
                legg ned | B2 | |
                hold sammen | S1; K1 | |
                hold fra hverandre | S1; K1 | |
                fast vertsbygg | S1; B2 | |
                ikke før | K1 | 2030 |
                ikke etter | K1 | 2035 |
                """)
                .and("Forutsetninger", """
                Nøkkel | Verdi | Kilde | Dato
                school.group-size | 24 | KS 3/26 | 2026
                discount-rate | -0.5 | |
                """)
                .and("Historikk", """
                Enhets-ID | År | Brukere | Trinn 1 | Trinn 10
                S1 | 2024 | 240 | 34 | 30
                S1 | 2025 |     | 35 |
                K1 | 2025 | 68  |    |
                """)
                .and("Søkere", """
                Tjeneste | År | Personer
                Tilrettelagt bolig | 2028 | 3
                """)
                .and("Boligprosjekter", """
                Prosjekt | Område | Boligtype | Ferdig år | Boliger
                Bekkefaret | Nord | småhus | 2028 | 40
                Bekkefaret | Nord | leilighet | 2029 | 12
                Torget | Sør | blandet | 2030 | 6
                """)
                .and("Overføringer", """
                Fra område | Til område | Tjeneste | Andel (%)
                Nord | Sør | skole | 12.5
                Sør | Nord | | 4
                """)
                .in(folder);
        return new RegisterReader().read(file, TestServices.TYPES).municipality();
    }
}
