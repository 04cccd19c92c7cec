package no.arealklok.input.excel.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.CellReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingsTest {
    private final Findings findings = new Findings();

    private void add(FindingCode code, String column, int rows) {
        for (int row = 1; row <= rows; row++) {
            findings.add(code, new CellReference("r.xlsx", "Enheter", column + row), "x");
        }
    }

    @Test
    void the_same_thing_is_told_once() {
        add(FindingCode.NOT_A_NUMBER, "B", 3);
        add(FindingCode.NOT_A_NUMBER, "B", 3);
        assertThat(findings.all()).hasSize(3);
    }

    @Test
    void beyond_many_of_a_kind_cells_are_counted_and_each_once() {
        int most = Findings.MOST_OF_A_KIND;
        add(FindingCode.USERS_UNKNOWN, "C", 2);
        add(FindingCode.NOT_A_NUMBER, "B", most + 500);
        add(FindingCode.NOT_A_NUMBER, "B", most + 500);
        add(FindingCode.NOT_A_NUMBER, "D", 7);
        findings.add(FindingCode.NOT_A_NUMBER, new CellReference("r.xlsx", "Enheter", "9:9"), "");
        List<Finding> all = findings.all();
        assertThat(all).hasSize(2 + most + 1);
        Finding last = all.get(all.size() - 1);
        assertThat(last.code()).isEqualTo(FindingCode.MORE_OF_THE_KIND);
        assertThat(last.place()).hasToString("Enheter!B" + (most + 1));
        assertThat(last.arguments("nb")).containsExactly("508", "NOT_A_NUMBER");
    }
}
