package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.Cases;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.Document;

/** Small towns, and everything that the documents say of them. */
public final class Pages {
    private Pages() {}

    /** Two schools that fill their buildings, with so far between them. */
    public static CaseText schools(String kilometres) {
        return new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | %s | 0 | 2000".formatted(kilometres))
                .units("S | school | A | 300 | 260\nT | school | B | 700 | 600");
    }

    /** Two schools with room for each other's pupils. */
    public static CaseText roomy() {
        return new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100");
    }

    /** The same, and a third. */
    public static CaseText three() {
        return new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000\nC | 0 | 1 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100\nU | school | C | 300 | 100");
    }

    public static Analysis stay(CaseText text) {
        return new CaseRun(text).analyse();
    }

    public static Analysis moved(CaseText text) {
        return new CaseRun(text).analyse((facts, budget, listener) -> firstMoves(facts));
    }

    /** With moves as in {@link Cases#choices}, where the question allows them. */
    public static Analysis planned(CaseText text, String... moves) {
        return new CaseRun(text).analyse((facts, budget, listener) -> allowed(facts, moves));
    }

    /** Everyone stays but these, where the question allows their moves. */
    public static List<Option> allowed(ConsolidationCase facts, String... moves) {
        List<Option> choices = Cases.choices(
                facts, Stream.of(moves).filter(move -> isAskedOf(facts, move)).toArray(String[]::new));
        return facts.occupants().stream()
                .map(unit -> unit.options().contains(choices.get(unit.index()))
                        ? choices.get(unit.index())
                        : unit.options().get(0))
                .toList();
    }

    /** The question may be about a part of the town. */
    private static boolean isAskedOf(ConsolidationCase facts, String move) {
        return facts.occupants().stream()
                .anyMatch(unit -> move.startsWith(unit.unit().id() + " "));
    }

    /** The first unit moves as soon as it can. */
    public static List<Option> firstMoves(ConsolidationCase facts) {
        List<Option> choices = new ArrayList<>(facts.firstOptions());
        facts.occupants().get(0).options().stream()
                .filter(option -> !option.isStay())
                .findFirst()
                .ifPresent(option -> choices.set(0, option));
        return choices;
    }

    /** Everything that the planner's report says, in both languages. */
    public static String report(Analysis analysis) {
        return text(new PlannerReport().of(analysis, Messages.of("en")))
                + text(new PlannerReport().of(analysis, Messages.of("nb")));
    }

    /** Everything that the leaders' paper says, in both languages. */
    public static String paper(Analysis analysis) {
        return text(new LeadershipBrief().of(analysis, Messages.of("en")))
                + text(new LeadershipBrief().of(analysis, Messages.of("nb")));
    }

    private static String text(Document document) {
        return document.sections().toString().replace('\u00a0', ' ');
    }
}
