package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An attack that needs no cleverness: two small groups change numbers of residents, so that every sum over both is the
 * same. If the public documents then differ in a single sign, something in them follows from a hidden number, and if
 * they do not, nothing can be computed back, by whatever means.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HiddenNumbersTest {
    private static final Messages NB = Messages.of("nb");
    private static final int SEEDS = 12;
    private static final Pattern MILLIONS = Pattern.compile("Millions\\[nok=(-?\\d+)]");

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    /** Four groups of homes at random, the first two of which move into the third where they may. */
    private static CaseText homes(int seed, int first, int second) {
        Random dice = new Random(seed);
        StringBuilder buildings = new StringBuilder();
        for (String id : List.of("A", "B", "C", "D", "S", "T")) {
            buildings.append("%s | %s | %s | %d | site-value=%d%n"
                    .formatted(
                            id,
                            dice.nextInt(900) / 100.0,
                            dice.nextInt(300) / 100.0,
                            300 + dice.nextInt(900),
                            1_000_000L * dice.nextInt(9)));
        }
        return new CaseText()
                .ownNorms()
                .extensions("C | supported-housing | 4 | %d".formatted(6_000_000 + dice.nextInt(4_000_000)))
                .buildings(buildings.toString())
                .units("""
                        H1 | supported-housing | A | 4 | %d
                        H2 | supported-housing | B | 4 | %d
                        H3 | supported-housing | C | 4 | %d
                        H4 | supported-housing | D | 8 | %d
                        S1 | school | S | 200 | %d
                        T1 | school | T | 300 | %d>%d
                        """.formatted(
                                first,
                                second,
                                3 + dice.nextInt(2),
                                5 + dice.nextInt(3),
                                90 + dice.nextInt(90),
                                100 + dice.nextInt(90),
                                90 + dice.nextInt(90)));
    }

    /** Whoever can moves, as late as it can, to the first building that it can. */
    private static List<Option> movers(ConsolidationCase facts) {
        List<Option> choices = new ArrayList<>(facts.firstOptions());
        for (int i = 0; i < Math.min(2, choices.size()); i++) {
            int index = i;
            facts.occupants().get(index).options().stream()
                    .filter(option -> !option.isStay())
                    .filter(option ->
                            facts.sites().get(option.site()).building().id().equals("C"))
                    .filter(option -> facts.horizon().year(option.year()) == 2032)
                    .findFirst()
                    .ifPresent(option -> choices.set(index, option));
        }
        return choices;
    }

    private static Analysis analysis(CaseText text) {
        return new CaseRun(text).until(2045).analyse((facts, budget, listener) -> movers(facts));
    }

    /** As a reader sees them, and as the page's own programs do: amounts to the tenth of a million that is printed. */
    private static List<String> lines(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .map(HiddenNumbersTest::printed)
                .toList();
    }

    private static String printed(Object block) {
        return MILLIONS.matcher(block.toString())
                .replaceAll(amount -> "Millions[" + Math.round(Long.parseLong(amount.group(1)) / 100_000.0) + "]");
    }

    /** Each block that differs, from a little before where it does. */
    private static List<String> differences(List<String> one, List<String> other) {
        assertThat(one.size()).as("%s%n%s", one, other).isEqualTo(other.size());
        return IntStream.range(0, one.size())
                .filter(i -> !one.get(i).equals(other.get(i)))
                .mapToObj(i -> around(one.get(i), other.get(i)))
                .toList();
    }

    private static String around(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 160);
        return one.substring(0, Math.min(70, one.length())) + " … "
                + one.substring(from, Math.min(one.length(), at + 60)) + " ⇄ "
                + other.substring(at, Math.min(other.length(), at + 60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void public_documents_do_not_tell_two_small_groups_apart(int seed) {
        attack(seed);
    }

    /** Which plans are found follows from who fits where; the plans themselves are what the documents are for. */
    private static List<List<Option>> goodPlans(Analysis analysis) {
        return analysis.weighing().goodPlans(analysis.plan()).stream()
                .map(Plan::choices)
                .toList();
    }

    static void attack(int seed) {
        Analysis one = analysis(homes(seed, 1 + seed % 3, 4));
        Analysis other = analysis(homes(seed, 4, 1 + seed % 3));
        assumeThat(goodPlans(one)).isEqualTo(goodPlans(other));

        assertThat(differences(lines(new PlannerReport().of(one, NB)), lines(new PlannerReport().of(other, NB))))
                .isEmpty();
        assertThat(differences(lines(new LeadershipBrief().of(one, NB)), lines(new LeadershipBrief().of(other, NB))))
                .isEmpty();
    }
}
