package no.arealklok.report.document.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.Section;
import no.arealklok.report.document.ProposalTables;
import no.arealklok.report.document.SectionText;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.SmallGroupsTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CadastreTableTest {
    @Test
    void buildings_and_units_that_have_official_numbers_are_listed_and_no_others() {
        CaseText text = new CaseText().buildings("""
                        A | 0 | 0 | 400 | gnr=118/67
                        B | 1 | 0 | 400
                        C | 2 | 0 | 400
                        """).units("""
                        S | school | A | 40 | 30
                        T | school | B | 40 | 30 | org=974760673
                        U | school | C | 40 | 30
                        """);
        Phrases phrases = new Phrases(SmallGroupsTest.analysis(text), Messages.of("nb"), false);
        assertThat(new SectionText(List.of(new CadastreTable(phrases).table())).rows("Matrikkel"))
                .containsExactly(
                        "A | unknown | 118/67 | unknown | S | unknown",
                        "B | unknown | unknown | unknown | T | 974760673");
    }

    @Test
    void the_sheet_is_left_out_where_there_are_none() {
        CaseText text = new CaseText().buildings("A | 0 | 0 | 400").units("S | school | A | 40 | 30");
        assertThat(new ProposalTables()
                        .of(SmallGroupsTest.analysis(text), Messages.of("nb"))
                        .sections())
                .extracting(Section::id)
                .contains("sheet-units")
                .doesNotContain("sheet-cadastre");
    }
}
