package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.language.Messages;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;
import no.arealklok.report.Document;
import no.arealklok.report.document.LeadershipBrief;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.report.document.ProposalTables;
import no.arealklok.service.ServiceType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Every figure printed about the twelve units is the one in {@code twelve-units-by-hand.txt}, and none there is
 * missing.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwelveUnitsByHandTest {
    /** Of the flat workbook: what its lack of residents, roads and directives changes without a new plan to follow. */
    private static final Set<String> FLAT_SECTIONS = Set.of("utilisation", "outlook", "travel", "findings");

    private static final Messages NB = Messages.of("nb");

    private static Analysis analysis;
    private static Claims claims;
    private static List<Printed> printed;

    @BeforeAll
    static void print_all() {
        analysis = SampleAnalysis.of("twelve-units.xlsx");
        Analysis flat = SampleAnalysis.of("twelve-units-flat.xlsx");
        claims = Claims.parse(byHand());
        printed = new ArrayList<>(plan());
        printed.addAll(walk("", NB, new PlannerReport().of(analysis, NB)));
        printed.addAll(walk("", NB, new LeadershipBrief().of(analysis, NB)));
        printed.addAll(walk("Arbeidsfilen: ", NB, new ProposalTables().of(analysis, NB)));
        printed.addAll(walk("Flat: ", NB, some(new PlannerReport().of(flat, NB))));
    }

    @Test
    void every_printed_number_is_the_one_by_hand() {
        List<String> differences = new ArrayList<>();
        for (Printed one : printed) {
            Wording byHand = claims.cells().get(one.place());
            if (one.isSentence()) {
                if (one.isNumeric() && !claims.sentences().contains(one.wording())) {
                    differences.add(one.table() + " prints «" + one.wording() + "», which is not calculated");
                }
            } else if (byHand == null && one.isNumeric()) {
                differences.add(one.place() + " prints " + one.wording() + ", which is not calculated");
            } else if (byHand != null && !byHand.equals(one.wording())) {
                differences.add(one.place() + " prints " + one.wording() + ", by hand it is " + byHand);
            }
        }

        assertThat(differences).isEmpty();
        assertThat(printed).filteredOn(Printed::isNumeric).hasSizeGreaterThan(2000);
    }

    @Test
    void everything_calculated_by_hand_is_printed() {
        Set<Claims.Place> missing = new LinkedHashSet<>(claims.cells().keySet());
        printed.forEach(one -> missing.remove(one.place()));
        Set<Wording> unsaid = new LinkedHashSet<>(claims.sentences());
        printed.stream().filter(Printed::isSentence).forEach(one -> unsaid.remove(one.wording()));

        assertThat(missing).isEmpty();
        assertThat(unsaid).isEmpty();
    }

    /** In any order within a sentence: languages put their words differently. */
    @Test
    void the_english_documents_print_the_same_numbers() {
        Messages en = Messages.of("en");
        assertThat(numbers(en, new PlannerReport().of(analysis, en)))
                .isEqualTo(numbers(NB, new PlannerReport().of(analysis, NB)));
        assertThat(numbers(en, new LeadershipBrief().of(analysis, en)))
                .isEqualTo(numbers(NB, new LeadershipBrief().of(analysis, NB)));
    }

    /** The services share no building that one could leave to another, so each can be tried alone. */
    @Test
    void no_other_choices_give_a_better_plan() {
        ConsolidationCase facts = analysis.plan().facts();
        for (ServiceType type : analysis.inputs().types().all()) {
            List<Occupant> movable = facts.occupants().stream()
                    .filter(occupant -> occupant.type() == type && occupant.canMove())
                    .toList();
            List<Option> choices = new ArrayList<>(analysis.plan().choices());

            assertThat(best(new PlanEvaluator(facts), movable, choices))
                    .as(type.id())
                    .isEqualTo(analysis.plan().score());
        }
    }

    private static PlanScore best(PlanEvaluator evaluator, List<Occupant> open, List<Option> choices) {
        if (open.isEmpty()) {
            return evaluator.score(choices);
        }
        Occupant first = open.get(0);
        return first.options().stream()
                .map(option -> {
                    choices.set(first.index(), option);
                    return best(evaluator, open.subList(1, open.size()), choices);
                })
                .min(PlanScore::compareTo)
                .orElseThrow();
    }

    private static List<List<String>> numbers(Messages messages, Document document) {
        return walk("", messages, document).stream()
                .filter(one -> !one.column().equals(messages.text("column.source")))
                .map(one -> one.wording().numbers().stream()
                        .map(number -> number.toPlainString())
                        .sorted()
                        .toList())
                .toList();
    }

    /** The plan itself: the premise of all that follows. */
    private static List<Printed> plan() {
        List<Printed> lines = new ArrayList<>();
        for (Occupant occupant : analysis.plan().facts().occupants()) {
            Option option = analysis.plan().choice(occupant);
            String host = analysis.plan()
                    .facts()
                    .sites()
                    .get(option.site())
                    .building()
                    .name();
            String what = option.isStay()
                    ? "blir"
                    : "flytter til " + host + " i " + analysis.horizon().year(option.year());
            lines.add(new Printed("Planen", occupant.unit().name(), "hva", Wording.of(what), true));
        }
        return lines;
    }

    private static List<Printed> walk(String prefix, Messages messages, Document document) {
        Set<String> names = new HashSet<>();
        analysis.inputs().municipality().register().buildings().stream()
                .map(Building::name)
                .forEach(names::add);
        analysis.inputs().municipality().register().units().stream()
                .map(Unit::name)
                .forEach(names::add);
        return new PrintedFigures(prefix, messages, names).of(document);
    }

    private static Document some(Document document) {
        return new Document(
                document.language(),
                document.title(),
                document.subtitle(),
                document.description(),
                document.sections().stream()
                        .filter(section -> FLAT_SECTIONS.contains(section.id()))
                        .toList());
    }

    private static String byHand() {
        try (InputStream file = TwelveUnitsByHandTest.class.getResourceAsStream("twelve-units-by-hand.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
