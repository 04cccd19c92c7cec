package no.arealklok.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.language.Messages;
import no.arealklok.quantity.CellReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RemarkTest {
    private static final CellReference CELL = new CellReference("r.xlsx", "Bygg", "D3");

    private static String sentence(String language, FindingCode code, String found, String... arguments) {
        return Remark.of(Finding.of(code, CELL, found, arguments), Messages.of(language))
                .sentence();
    }

    @Test
    void decimals_are_written_as_the_language_does() {
        assertThat(sentence("nb", FindingCode.AREA_UNLIKELY, "1100", "5.5", "12.25"))
                .contains("5,5")
                .contains("12,25");
        assertThat(sentence("en", FindingCode.AREA_UNLIKELY, "1100", "5.5", "12.25"))
                .contains("5.5")
                .contains("12.25");
        assertThat(sentence("nb", FindingCode.VALUE_UNLIKELY, "3.5", "0", "3")).contains("3,5");
        assertThat(sentence("nb", FindingCode.COLUMN_CONVERTED, "Areal", "sq ft × 0.09290304"))
                .contains("× 0,09290304");
    }

    @Test
    void a_text_that_was_found_stands_as_it_did() {
        assertThat(sentence("nb", FindingCode.NOT_A_GRADE_RANGE, "5.10")).contains("«5.10»");
    }
}
