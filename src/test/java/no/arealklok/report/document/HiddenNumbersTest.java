package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.UnitUse;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Document;
import no.arealklok.report.Table;
import no.arealklok.service.ServiceType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An attack that needs no cleverness: two small groups change numbers of residents and of homes, so that every sum over
 * both is the same. If the public documents then differ in a single sign, something in them follows from a hidden
 * number, and if they do not, nothing can be computed back but from the sum: that is attacked by trying every number.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HiddenNumbersTest {
    private static final Messages NB = Messages.of("nb");
    static final int SEEDS = 5;
    private static final String CONCEALED = NB.text("report.concealed");
    private static final Pattern MILLIONS = Pattern.compile("Millions\\[nok=(-?\\d+)]");

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    private record Group(int homes, int residents) {}

    /** Four groups of homes at random, the first two of which move into the third where they may. */
    private static CaseText homes(int seed, Group first, Group second) {
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
                        H1 | supported-housing | A | %d | %d
                        H2 | supported-housing | B | %d | %d
                        H3 | supported-housing | C | 4 | %d
                        H4 | supported-housing | D | 8 | %d
                        S1 | school | S | 200 | %d
                        T1 | school | T | 300 | %d>%d
                        """.formatted(
                                first.homes(),
                                first.residents(),
                                second.homes(),
                                second.residents(),
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
    static List<List<Option>> goodPlans(Analysis analysis) {
        return analysis.weighing().goodPlans(analysis.plan()).stream()
                .map(Plan::choices)
                .toList();
    }

    static void attack(int seed) {
        attackByBounds(analysis(homes(seed, new Group(3 + seed % 2, 1 + seed % 3), new Group(4, 4))));

        Group few = new Group(3 + seed % 2, 1 + seed % 3);
        Group more = new Group(5 + seed % 3, 4);
        Analysis one = analysis(homes(seed, few, more));
        Analysis other = analysis(homes(seed, more, few));
        assumeThat(goodPlans(one)).isEqualTo(goodPlans(other));
        assumeThat(one.weighing().alternatives().tried())
                .isEqualTo(other.weighing().alternatives().tried());

        assertThat(differences(lines(new PlannerReport().of(one, NB)), lines(new PlannerReport().of(other, NB))))
                .isEmpty();
        assertThat(differences(lines(new LeadershipBrief().of(one, NB)), lines(new LeadershipBrief().of(other, NB))))
                .isEmpty();
    }

    /** What is left of a total for those who are not shown leaves each of them three numbers at least. */
    private static void attackByBounds(Analysis analysis) {
        Map<String, List<String>> users = column(analysis, "column.users");
        Map<String, List<String>> places = column(analysis, "column.places");
        ServiceType type = CaseText.TYPES.type("supported-housing");
        assertThat(users.get(type.plural().in("nb"))).as("one total, or none").hasSize(1);
        assertThat(places.get(type.plural().in("nb"))).as("one total, or none").hasSize(1);
        if (users.get(type.plural().in("nb")).contains(CONCEALED)) {
            return;
        }
        int left = number(users.get(type.plural().in("nb")).get(0));
        List<Integer> most = new ArrayList<>();
        for (UnitUse use : analysis.uses().all()) {
            if (use.type() == type && users.get(use.unit().name()).contains(CONCEALED)) {
                boolean isSmall = use.users().orElseThrow().whole() < 5;
                int told = places.get(use.unit().name()).stream()
                        .filter(text -> !text.equals(CONCEALED))
                        .mapToInt(HiddenNumbersTest::number)
                        .min()
                        .orElse(left);
                most.add(isSmall ? Math.min(4, told) : left);
            } else if (use.type() == type) {
                left -= number(users.get(use.unit().name()).get(0));
            }
        }
        List<Set<Integer>> possible = new ArrayList<>();
        most.forEach(unit -> possible.add(new TreeSet<>()));
        tryAll(left, most, new ArrayList<>(), possible);
        assertThat(possible).allMatch(numbers -> numbers.size() >= 3);
    }

    private static void tryAll(int left, List<Integer> most, List<Integer> tried, List<Set<Integer>> possible) {
        if (tried.size() == most.size()) {
            if (left == 0) {
                IntStream.range(0, tried.size()).forEach(i -> possible.get(i).add(tried.get(i)));
            }
            return;
        }
        for (int number = 1; number <= Math.min(left, most.get(tried.size())); number++) {
            List<Integer> longer = new ArrayList<>(tried);
            longer.add(number);
            tryAll(left - number, most, longer, possible);
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("[^0-9]", ""));
    }

    /** What the public tables say under the heading, or of that year’s need, by the name in the first column. */
    private static Map<String, List<String>> column(Analysis analysis, String heading) {
        Set<String> titles = heading.equals("column.users")
                ? Set.of(NB.text(heading), NB.text("allotment.need", "2026"))
                : Set.of(NB.text(heading));
        Map<String, List<String>> texts = new HashMap<>();
        new PlannerReport()
                .of(analysis, NB).sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(HiddenNumbersTest::tables)
                        .forEach(table -> table.rows()
                                .forEach(row -> IntStream.range(0, row.size())
                                        .filter(i -> titles.contains(
                                                table.columns().get(i).title()))
                                        .forEach(i -> {
                                            List<String> told =
                                                    texts.computeIfAbsent(text(row.get(0)), name -> new ArrayList<>());
                                            if (!told.contains(text(row.get(i)))) {
                                                told.add(text(row.get(i)));
                                            }
                                        })));
        return texts;
    }

    private static String text(Cell cell) {
        return new CellText(NB).of(cell);
    }

    private static Stream<Table> tables(Block block) {
        if (block instanceof Table table) {
            return Stream.of(table);
        }
        if (block instanceof Block.SideBySide side) {
            return side.blocks().stream().flatMap(HiddenNumbersTest::tables);
        }
        return block instanceof Block.Collapsible fold
                ? fold.blocks().stream().flatMap(HiddenNumbersTest::tables)
                : Stream.empty();
    }
}
