package no.arealklok.input.excel.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.arealklok.finding.Finding;
import no.arealklok.quantity.CellReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleNumberTest {
    @ParameterizedTest
    @CsvSource({"0.0000001, 1.0E-7", "0.00001, ''", "0, ''"})
    void a_number_near_zero_is_told_in_few_signs(String text, String told) {
        assertThat(found(text)).isEqualTo(told);
        assertThat(found("0." + "0".repeat(299) + "1")).isEqualTo("1.0E-300");
    }

    private static String found(String text) {
        double number = Double.parseDouble(text);
        SheetCell cell = new SheetCell(3, new CellReference("by.xlsx", "Enheter", "D2"), text, Optional.of(number));
        Findings findings = new Findings();
        assertThat(PossibleNumber.is(number, cell, 1e6, findings))
                .isEqualTo(findings.all().isEmpty());
        return findings.all().stream().map(Finding::found).findFirst().orElse("");
    }
}
