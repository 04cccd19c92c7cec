package no.arealklok.report.document.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.register.Operator;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.plan.FlagList;
import no.arealklok.report.document.plan.Reasons;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.UnitPages;

/** Everything that is known of one unit, as answers to what is asked about it. */
final class UnitPage {
    private final Phrases phrases;
    private final Analysis analysis;
    private final Reasons reasons;
    private final UnitFate fate;
    private final OtherHosts hosts;
    private final UnitChances chances;
    private final UnitWays ways;
    private final UnitPayers payers;
    private final FlagList flags;
    private final UnitBuildings buildings;
    private final UnitCells cells;
    private final UnitYears years;

    UnitPage(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.reasons = new Reasons(phrases);
        this.fate = new UnitFate(phrases, reasons);
        this.hosts = new OtherHosts(phrases, reasons);
        this.chances = new UnitChances(phrases);
        this.ways = new UnitWays(phrases);
        this.payers = new UnitPayers(phrases);
        this.flags = new FlagList(phrases);
        this.buildings = new UnitBuildings(phrases);
        this.cells = new UnitCells(phrases);
        this.years = new UnitYears(phrases);
    }

    Block.Collapsible of(Rationale rationale) {
        Subject subject = Subject.of(analysis, rationale);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                phrases.text("unit.answers", subject.unit().name()),
                List.of(Column.text(phrases.text("unit.question")), Column.text(phrases.text("unit.answer"))),
                answers(subject)));
        years.table(subject).ifPresent(blocks::add);
        return new Block.Collapsible(subject.unit().name(), blocks, Optional.of(UnitPages.id(subject.unit())));
    }

    private List<List<Cell>> answers(Subject subject) {
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "unit.what", fate.what(subject));
        if (subject.unit().operator() != Operator.PRIVATE) {
            add(rows, "unit.plan", reasons.bound(subject.rationale()));
            add(rows, "unit.next", Optional.of(reasons.why(subject.rationale())));
            add(rows, "unit.refused", fate.refused(subject));
            add(rows, "unit.hosts", hosts.nearest(subject));
            add(rows, "unit.turns", fate.turns(subject));
        }
        rows.addAll(chances.rows(subject));
        add(rows, "unit.ways", ways.sentences(subject));
        add(rows, "unit.payers", payers.sentences(subject));
        add(rows, "unit.flags", flags(subject));
        add(rows, "unit.buildings", buildings.sentences(subject));
        add(rows, "unit.cells", cells.remarks(subject));
        return rows;
    }

    private Optional<String> flags(Subject subject) {
        return joined(subject.proposals().stream()
                .flatMap(proposal -> flags.of(proposal).stream())
                .distinct()
                .toList());
    }

    /** Empty where there is nothing to say. */
    static Optional<String> joined(List<String> sentences) {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private void add(List<List<Cell>> rows, String question, Optional<String> answer) {
        answer.ifPresent(text -> rows.add(List.of(Cell.text(phrases.text(question)), Cell.text(text))));
    }
}
