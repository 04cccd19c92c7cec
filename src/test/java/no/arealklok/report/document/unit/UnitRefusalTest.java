package no.arealklok.report.document.unit;

import static no.arealklok.report.document.Pages.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Analyst;
import no.arealklok.analysis.Progress;
import no.arealklok.analysis.Resilience;
import no.arealklok.analysis.Stage;
import no.arealklok.analysis.Weighing;
import no.arealklok.consolidation.answer.Preference;
import no.arealklok.consolidation.answer.Refusal;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.document.plan.Reasons;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.json.JsonWriter;
import no.arealklok.report.json.RecordedRun;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a unit that moves, if it is decided that it stays. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitRefusalTest {
    private static final String ANEW = "Searched anew, with the unit where it is: ";
    private static final String AS_PLANNED = "With all else as planned: ";

    /** A's is 500 m² larger than B's; nobody else can be taken in there. */
    private static CaseText pair() {
        return new CaseText()
                .buildings("A | 0 | 0 | 2500\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | 110\nT | school | B | 300 | 100");
    }

    /** The first of these that can move to that building does so at once; the others stay. */
    private static PlanSearch first(String... moves) {
        return (facts, budget, listener) -> {
            List<Option> choices = new ArrayList<>(facts.firstOptions());
            Stream.of(moves)
                    .map(move -> move.split(" "))
                    .flatMap(move -> move(facts, move[0], move[1]).stream())
                    .findFirst()
                    .ifPresent(move -> choices.set(move.getKey().index(), move.getValue()));
            return choices;
        };
    }

    private static Optional<Map.Entry<Occupant, Option>> move(ConsolidationCase facts, String unit, String host) {
        return facts.occupants().stream()
                .filter(one -> one.unit().id().equals(unit))
                .flatMap(one -> one.options().stream()
                        .filter(option -> !option.isStay())
                        .filter(option ->
                                facts.sites().get(option.site()).building().id().equals(host))
                        .map(option -> Map.entry(one, option)))
                .findFirst();
    }

    private static Analysis analysis() {
        return new CaseRun(pair()).analyse(first("S B", "T A"));
    }

    private static List<PlanScore> scores(Analysis analysis) {
        return analysis.weighing().refusals().stream()
                .map(Refusal::plan)
                .map(Plan::score)
                .toList();
    }

    @Test
    void who_moves_instead_is_told_with_money_area_and_ways() {
        String report = report(analysis());

        assertThat(report)
                .contains(ANEW)
                // 500 m² at 873 NOK a year; ten pupils fewer have the 2,598 m between the buildings
                .containsPattern(ANEW + "NOK \\d+\\.\\d million dearer in present value, 500 m² more in use, "
                        + "26 km shorter ways altogether\\. "
                        + "Best found for others then: for T to move to A in 2028\\.")
                .contains("Det beste som ble funnet for andre da: for T å flytte til A i 2028.")
                .doesNotContain(AS_PLANNED);
    }

    /** What all else as planned says of it is more. */
    @Test
    void the_choice_turns_round_at_what_the_search_found() {
        String report = report(analysis());
        Matcher dearer =
                Pattern.compile(ANEW + "(NOK \\d+\\.\\d million) dearer").matcher(report);
        assertThat(dearer.find()).isTrue();

        assertThat(report).contains("turns round if it is more than " + dearer.group(1) + " cheaper");
    }

    /** S has ten too many at home, and room where T is; four residents live there, whose number may not be told. */
    @Test
    void how_many_more_lack_a_place_is_told_where_no_small_group_is() {
        String told = ANEW + "[^.]*\\.\\d[^.]*, \\d+ more place-years short";
        CaseText alone = crowded("");
        CaseText shared = crowded("\nR | supported-housing | B | 8 | 4");

        assertThat(report(new CaseRun(alone).analyse(first("S B")))).containsPattern(told);
        assertThat(report(new CaseRun(shared).analyse(first("S B"))))
                .contains(ANEW, ", more place-years short")
                .doesNotContainPattern(told);
    }

    private static CaseText crowded(String others) {
        return new CaseText()
                .buildings("A | 0 | 0 | 2500\nB | 2 | 0 | 2000")
                .units("S | school | A | 100 | 110\nT | school | B | 300 | 40" + others);
    }

    @Test
    void where_nobody_moves_instead_all_others_do_as_planned() {
        assertThat(report(new CaseRun(pair()).analyse(first("S B"))))
                .contains("2,500 m² more in use")
                .contains("All others then do as planned.")
                .doesNotContain("Best found for others");
    }

    @Test
    void what_was_found_is_told_again_without_a_search() {
        Analysis analysis = analysis();

        Analysis again = Analyst.remembering(analysis.found()).analyse(new CaseRun(pair()).inputs());

        assertThat(analysis.weighing().refusals()).hasSize(1);
        assertThat(scores(again)).isEqualTo(scores(analysis));
        assertThat(report(again)).isEqualTo(report(analysis));
        assertThat(again.found()).isEqualTo(analysis.found());
    }

    @Test
    void a_run_that_does_not_say_what_was_found_is_read_all_the_same(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("run.json");
        new JsonWriter().writeRun(analysis(), "en", Map.of(), file);
        assertThat(RecordedRun.read(file).found()).isEqualTo(analysis().found());

        String without =
                Files.readString(file).replaceAll("(?s)\"refusals\" ?: ?\\[.*?\\}\\s*\\}\\s*\\}\\s*\\],\\s*", "");
        assertThat(without).doesNotContain("refusals\"");
        Files.writeString(file, without);

        assertThat(RecordedRun.read(file).found().refusals()).isEmpty();
        assertThat(report(Analyst.remembering(RecordedRun.read(file).found()).analyse(new CaseRun(pair()).inputs())))
                .contains(AS_PLANNED)
                .doesNotContain(ANEW);
    }

    @Test
    void a_search_that_was_ended_tells_what_follows_with_all_else_as_planned() {
        Analysis stopped = new Analyst(first("S B", "T A"), new Prover(Optional.empty()), Optional.empty(), new Ended())
                .analyse(new CaseRun(pair()).inputs());

        assertThat(stopped.weighing().refusals()).isEmpty();
        assertThat(report(stopped)).contains(AS_PLANNED).doesNotContain(ANEW);
    }

    /** Somebody ends it when the plan is there. */
    private static final class Ended implements Progress {
        private boolean ended;

        @Override
        public void begin(Stage stage) {
            ended = stage == Stage.CHOICES;
        }

        @Override
        public void improved(PlanScore score) {}

        @Override
        public boolean isStopped() {
            return ended;
        }
    }

    /** With an answer that is a million cheaper than the plan. */
    private static Analysis cheaper(Preference preference) {
        Analysis one = analysis();
        Plan other = one.weighing().refusals().get(0).plan();
        PlanScore score = one.plan().score().plus(new PlanScore(0, 0, -1_000_000));
        Weighing all = one.weighing();
        Weighing weighing = new Weighing(
                all.rulings(),
                all.conflicts(),
                all.alternatives(),
                all.frontier(),
                List.of(new Refusal(
                        all.refusals().get(0).unit(),
                        new Plan(other.facts(), other.choices(), other.sites(), other.effects(), score))),
                all.turnings(),
                all.complete());
        return new Analysis(
                one.inputs(),
                one.findings(),
                one.norms(),
                one.choices(),
                one.horizon(),
                one.uses(),
                one.outlook(),
                one.distances(),
                one.zero(),
                one.expanded(),
                one.plan(),
                one.spare(),
                one.cellDoubts(),
                one.rival(),
                one.proof(),
                one.proposals(),
                one.rationales(),
                one.stress(),
                weighing,
                new Resilience(preference, Optional.empty()),
                one.sensitivity(),
                one.budgetTests(),
                one.stopped());
    }

    /** On the page of the first unit. */
    private static Optional<String> sentence(Analysis analysis) {
        Phrases phrases = new Phrases(analysis, Messages.of("en"), true);
        return new UnitRefusal(phrases, new Reasons(phrases))
                .sentence(Subject.of(analysis, analysis.rationales().get(0)));
    }

    @Test
    void what_a_search_finds_to_be_cheaper_is_as_dear_unless_the_unit_was_moved_so_that_less_is_regretted() {
        Preference none = analysis().resilience().preference();
        Plan plan = none.plan();
        List<Option> choices = new ArrayList<>(plan.choices());
        Occupant s = plan.facts().occupants().get(0);
        choices.set(0, s.later(choices.get(0)).orElseThrow());
        Plan later = new PlanEvaluator(plan.facts()).evaluate(choices);

        assertThat(sentence(cheaper(none)).orElseThrow()).startsWith(ANEW + "as dear, 500 m² more in use");
        assertThat(sentence(cheaper(new Preference(later, none.before(), plan, none.after()))))
                .isEmpty();
    }

    @Test
    void where_a_small_group_would_move_instead_nothing_that_follows_from_it_is_told() {
        CaseText homes = new CaseText()
                .buildings("A | 0 | 0 | 500\nB | 1 | 0 | 600\nC | 0 | 1 | 900\nD | 1 | 1 | 700")
                .units("""
                        H1 | supported-housing | A | 4 | 3
                        H2 | supported-housing | B | 4 | 3
                        H3 | supported-housing | C | 20 | 12
                        H4 | supported-housing | D | 40 | 14
                        """)
                .norm("supported-housing.largest-unit", 40);

        Analysis analysis = new CaseRun(homes).analyse(first("H3 D", "H1 D"));

        assertThat(analysis.weighing().refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.others(analysis.plan()))
                        .singleElement()
                        .hasToString("H1"));
        assertThat(report(analysis)).contains(AS_PLANNED).doesNotContain(ANEW, "for H1 to");
    }
}
