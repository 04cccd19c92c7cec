package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.RandomRegister;
import no.arealklok.language.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one place in the finished documents says, the others say too; what should add up does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsAgreeIT {
    private static final Messages EN = Messages.of("en");
    private static final Pattern NUMBER = Pattern.compile("\u2212?\\d[\\d,]*(?:\\.\\d+)?");

    private static double number(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> Double.parseDouble(found.replace(",", "").replace('\u2212', '-')))
                .findFirst()
                .orElseThrow();
    }

    private static double cell(String row, int column) {
        return number(row.split(" \\| ")[column]);
    }

    private static double sum(List<String> rows, int column) {
        return rows.stream().mapToDouble(row -> cell(row, column)).sum();
    }

    private static SectionText section(Analysis analysis, String id) {
        return new SectionText(new PlannerReport()
                .of(analysis, EN).sections().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .blocks());
    }

    private static String row(List<String> rows, String name) {
        return rows.stream().filter(row -> row.startsWith(name)).findFirst().orElseThrow();
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        assertThat(from).as(before + " in " + text).isGreaterThanOrEqualTo(before.length());
        return text.substring(from, text.indexOf(after, from));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_count_and_sum_is_the_same_wherever_it_stands(long seed) {
        Analysis analysis = new CaseRun(RandomRegister.of(seed, 6, 5, 4))
                .effort(2)
                .until(2045)
                .analyse(new OptaPlannerSearch());
        if (analysis.plan().measures().isEmpty()) {
            return;
        }
        String decision = section(analysis, "summary").paragraphs().get(0);
        List<String> alternatives = section(analysis, "alternatives").rows("The alternatives side by side");
        SectionText proposals = section(analysis, "proposals");

        countsAgree(analysis, decision, alternatives, proposals);
        mergersAgree(analysis, proposals);
        moneyAddsUp(analysis);
        secondBestIsAnotherStructure(analysis);
    }

    private static void countsAgree(
            Analysis analysis, String decision, List<String> alternatives, SectionText proposals) {
        double extended = number(between(decision, "m²) and makes ", "by"));
        assertThat(number(decision)).isEqualTo(cell(row(alternatives, "Units that move"), 3));
        assertThat(extended).isEqualTo(cell(row(alternatives, "Extensions and conversions"), 3));
        List<String> built = proposals.rows("All extensions and conversions of the plan, by service");
        assertThat(sum(built, 1)).isEqualTo(extended);
        if (extended > 0) {
            assertThat(sum(built, 3)).isCloseTo(number(between(decision, "Investments are ", "in all")), within(built));
            List<String> cases = new SectionText(new LeadershipBrief()
                            .of(analysis, EN)
                            .sections()
                            .get(0)
                            .blocks())
                    .rows("The cases, one for each service");
            assertThat(sum(cases, 5)).isCloseTo(sum(built, 3), within(cases));
        }
        assertThat(analysis.plan().measures().stream()
                        .filter(Measure.Extend.class::isInstance)
                        .count())
                .isEqualTo((long) extended);
    }

    /** Each row is rounded to a tenth of a million. */
    private static org.assertj.core.data.Offset<Double> within(List<String> rows) {
        return org.assertj.core.data.Offset.offset(0.05 * (rows.size() + 1));
    }

    /** Mergers empty buildings, other moves do not, and no move is told in two rows. */
    private static void mergersAgree(Analysis analysis, SectionText proposals) {
        List<String> mergers = proposals.rows("Mergers");
        List<String> moves = proposals.rows("Moves that empty no building");
        assertThat(mergers).allSatisfy(row -> assertThat(cell(row, 4)).isPositive());
        assertThat(moves).allSatisfy(row -> assertThat(cell(row, 4)).isZero());
        analysis.plan().measures().stream()
                .filter(Measure.Move.class::isInstance)
                .map(Measure.Move.class::cast)
                .forEach(move -> {
                    String name = move.unit().unit().name();
                    List<String> told = java.util.stream.Stream.concat(mergers.stream(), moves.stream())
                            .filter(row -> Pattern.compile("(^|\\W)" + name + "(\\W|$)")
                                    .matcher(row.split(" \\| ")[0].replaceAll("→.*", ""))
                                    .find())
                            .toList();
                    assertThat(told).as(name).hasSize(1);
                    String[] years = told.get(0).split(" \\| ")[2].split("–");
                    assertThat(move.year())
                            .isBetween(Integer.parseInt(years[0]), Integer.parseInt(years[years.length - 1]));
                });
    }

    private static void moneyAddsUp(Analysis analysis) {
        List<String> kinds =
                section(analysis, "summary").rows("What the plan gains by kind of money and for whom, present value");
        for (int column = 1; column <= 2; column++) {
            double sum = cell(kinds.get(0), column) + cell(kinds.get(1), column) + cell(kinds.get(2), column);
            assertThat(sum).isCloseTo(cell(kinds.get(3), column), org.assertj.core.data.Offset.offset(0.2));
        }
    }

    private static void secondBestIsAnotherStructure(Analysis analysis) {
        assertThat(analysis.rationales())
                .filteredOn(rationale -> rationale.next().isPresent())
                .allSatisfy(DocumentsAgreeIT::isElsewhere);
        assertThat(section(analysis, "summary").allText())
                .doesNotContainPattern("high population growth the plan is (\\S+) place-years short, against \\1 at");
    }

    private static void isElsewhere(Rationale rationale) {
        assertThat(rationale.next().orElseThrow().option().host().sites().toArray())
                .isNotEqualTo(rationale.chosen().host().sites().toArray());
    }
}
