package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.fixture.SharedFiles;
import no.arealklok.input.Kostra;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key figures and groups in the layouts that SSB’s tables are downloaded in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KostraReaderTest {
    @TempDir
    Path folder;

    private Kostra read(String... texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            files.add(Files.writeString(folder.resolve("kostra" + files.size() + ".csv"), text));
        }
        return KostraReader.read(files);
    }

    private static List<String> figures(Kostra kostra) {
        return kostra.figures().stream()
                .map(one -> one.measure() + " " + one.service().orElse("all") + " "
                        + (one.year().isPresent() ? one.year().getAsInt() : "–") + " "
                        + new TreeMap<>(one.values())
                                .entrySet().stream()
                                        .map(value -> value.getKey() + "="
                                                + value.getValue().number())
                                        .toList())
                .toList();
    }

    private static List<String> unread(Kostra kostra) {
        return kostra.unread().stream()
                .map(one -> one.why() + " " + one.text() + " " + one.place().address())
                .toList();
    }

    private static List<String> groups(Kostra kostra) {
        return kostra.municipalities().stream()
                .map(one -> one.id() + " " + one.name().orElse("–") + " "
                        + one.group().orElse("–"))
                .toList();
    }

    @Test
    void years_beside_each_other_below_a_title_and_the_newest_is_taken() throws IOException {
        Kostra kostra = read("""
                "12367: Eiendomsforvaltning, etter region, statistikkvariabel og år"

                "region";"statistikkvariabel";"2023";"2024"
                "3201 Bærum";"Energibruk per m2 eid areal";150,5;140,2
                "3203 Asker";"Energibruk per m2 eid areal";151;..
                "3205 Lillestrøm (2020-2023)";"Energibruk per m2 eid areal";1;1
                "32 Akershus";"Energibruk per m2 eid areal";2;2
                "EKG13 KOSTRA-gruppe 13";"Energibruk per m2 eid areal";3;3
                "EAK Landet";"Energibruk per m2 eid areal";4;4
                """);
        assertThat(figures(kostra)).containsExactly("ENERGY_PER_AREA all 2024 [3201=140.2]");
        assertThat(groups(kostra)).containsExactly("3201 Bærum –", "3203 Asker –");
        assertThat(unread(kostra)).isEmpty();
    }

    @Test
    void a_row_for_each_number() throws IOException {
        Kostra kostra = read("""
                region;statistikkvariabel;år;value
                K-3201 Bærum;Bruttoareal for skolelokaler per elev;2023;13,5
                K-3201 Bærum;Bruttoareal for skolelokaler per elev;2024*;13,2
                K-3203 Asker;Bruttoareal for skolelokaler per elev;2024*;14,1
                """);
        assertThat(figures(kostra)).containsExactly("GROSS_AREA_PER_USER school 2024 [3201=13.2, 3203=14.1]");
    }

    @Test
    void a_column_for_each_key_figure_with_its_year_and_the_group_among_them() throws IOException {
        Kostra kostra = read("""
                Kommunenr;Kommune;Fylke;KOSTRA-gruppe;Vedlikehold per m2 (kr) 2024;Areal per barn i barnehage 2023;Folketall
                301;Oslo;Oslo;13;120;9,5;700000
                3201;Bærum;Akershus;13;130;8,5;130000
                3203;Asker;Akershus;EKG09;140;;98000
                """);
        assertThat(figures(kostra))
                .containsExactly(
                        "MAINTENANCE_COST_PER_AREA all 2024 [0301=120.0, 3201=130.0, 3203=140.0]",
                        "GROSS_AREA_PER_USER kindergarten 2023 [0301=9.5, 3201=8.5]");
        assertThat(groups(kostra)).containsExactly("0301 Oslo 13", "3201 Bærum 13", "3203 Asker 9");
        assertThat(unread(kostra)).containsExactly("UNKNOWN Folketall G2");
    }

    @Test
    void the_workbook_that_Statbank_writes() throws IOException {
        Path file = Workbooks.sheet("12367", """
                        12367: Eiendomsforvaltning, etter region, statistikkvariabel og år

                         | Energibruk per m2 eid areal | | Areal på skolelokaler per elev (m2)
                         | '2023' | '2024' | '2023' | '2024'
                        3201 Bærum | 150 | 140.5 | 13.5 | 13
                        3203 Asker | 151 | .. | 14 | 15

                        Kilde:
                        Statistisk sentralbyrå
                        """).in(folder);
        assertThat(figures(KostraReader.read(List.of(file))))
                .containsExactlyInAnyOrder(
                        "ENERGY_PER_AREA all 2024 [3201=140.5]",
                        "GROSS_AREA_PER_USER school 2024 [3201=13.0, 3203=15.0]");
    }

    @Test
    void the_same_with_key_figures_in_a_column_of_their_own() throws IOException {
        Path file = Workbooks.sheet("12367", """
                        12367: Eiendomsforvaltning, etter region, statistikkvariabel og år

                         | | '2023' | '2024'
                        3201 Bærum | Energibruk per m2 eid areal | 150 | 140
                         | Areal på skolelokaler per elev (m2) | 13 | 12
                        3203 Asker | Energibruk per m2 eid areal | 151 | 141
                         | Areal på skolelokaler per elev (m2) | 14 | 11
                        """).in(folder);
        assertThat(figures(KostraReader.read(List.of(file))))
                .containsExactlyInAnyOrder(
                        "ENERGY_PER_AREA all 2024 [3201=140.0, 3203=141.0]",
                        "GROSS_AREA_PER_USER school 2024 [3201=12.0, 3203=11.0]");
    }

    @Test
    void what_parts_the_numbers_beside_the_key_figure_is_read_with_it() throws IOException {
        String table = """
                region;funksjon;statistikkvariabel;år;value
                3201 Bærum;%s;Vedlikehold per m2;2024;100
                3201 Bærum;%s;Vedlikehold per m2;2024;200
                """;
        assertThat(figures(read(table.formatted("221 Barnehagelokaler", "222 Skolelokaler"))))
                .containsExactly(
                        "MAINTENANCE_COST_PER_AREA kindergarten 2024 [3201=100.0]",
                        "MAINTENANCE_COST_PER_AREA school 2024 [3201=200.0]");
        Kostra other = read(table.formatted("381 Idrettsbygg", "386 Kulturbygg"));
        assertThat(other.figures()).isEmpty();
        assertThat(unread(other)).hasSize(2).allMatch(one -> one.startsWith("UNKNOWN Vedlikehold per m2, 38"));
        // The only function of the table says what it is of, too.
        assertThat(read(table.formatted("381 Idrettsbygg", "381 Idrettsbygg")).figures())
                .isEmpty();
    }

    @Test
    void several_numbers_for_one_municipality_and_year_are_not_chosen_between() throws IOException {
        Kostra kostra = read("""
                region;Energibruk per m2
                3201 Bærum;140
                Bærum;141
                3203 Asker;150
                3203 Asker;150
                """);
        assertThat(kostra.figures()).isEmpty();
        assertThat(unread(kostra)).containsExactly("SEVERAL_NUMBERS Energibruk per m2 B3");
    }

    @Test
    void groups_come_from_a_classification_of_their_own_and_from_no_other_one() throws IOException {
        Kostra kostra = read("""
                region;Energibruk per m2
                Bærum;140
                Asker;141
                Herøy;142
                """, """
                sourceCode,sourceName,targetCode,targetName
                3201,Bærum,EKG13,KOSTRA-gruppe 13
                3203,Asker,32,Akershus
                1515,Herøy,EKG05,KOSTRA-gruppe 5
                1818,Herøy,EKG06,KOSTRA-gruppe 6
                3205,Lillestrøm,EKG05,KOSTRA-gruppe 5
                3205,Lillestrøm,EKG06,KOSTRA-gruppe 6
                """);
        assertThat(groups(kostra))
                .containsExactly("1515 Herøy 5", "1818 Herøy 6", "3201 Bærum 13", "3205 Lillestrøm –", "Asker Asker –");
        assertThat(figures(kostra)).containsExactly("ENERGY_PER_AREA all – [3201=140.0, Asker=141.0]");
        assertThat(unread(kostra))
                .containsExactlyInAnyOrder("SEVERAL_MUNICIPALITIES Herøy B4", "SEVERAL_GROUPS 3205 C7");
    }

    @Test
    void former_numbers_are_the_newest_one() throws IOException {
        assertThat(groups(read("region;Energibruk per m2\n3024 Bærum;1\n"))).containsExactly("3201 Bærum –");
    }

    @Test
    void a_file_without_municipalities_is_told() {
        assertThatThrownBy(() -> read("Navn;Beløp\nA;1\n"))
                .isInstanceOfSatisfying(
                        UnusableInputException.class, e -> assertThat(e.key()).isEqualTo("kostra.noTable"));
    }

    @Test
    void the_examples_in_the_documentation_are_read() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/batch.md"));
        Kostra kostra = read(example(page, "region;"), example(page, "sourceCode;"));
        assertThat(figures(kostra)).containsExactly("ENERGY_PER_AREA all 2024 [3201=140.2, 3203=141.0]");
        assertThat(groups(kostra)).containsExactly("3201 Bærum 13", "3203 Asker 13");
    }

    private static String example(String page, String begin) {
        int from = page.indexOf(begin);
        return page.substring(from, page.indexOf("```", from));
    }

    @Test
    void a_real_table_of_other_things_is_read_and_all_of_it_told() {
        Kostra kostra = KostraReader.read(List.of(SharedFiles.file("ssb/13502_Andel barn i barnehage.xlsx")));
        assertThat(kostra.figures()).isEmpty();
        assertThat(kostra.find("3806")).isPresent();
        assertThat(kostra.unread()).extracting(Kostra.Unread::text).contains("1-5 år", "3-5 år");
    }
}
