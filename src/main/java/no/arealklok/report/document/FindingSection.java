package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.finding.Severity;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;

/** What was noticed in the register, where, and what to do about it. */
final class FindingSection {
    private final Phrases phrases;

    FindingSection(Phrases phrases) {
        this.phrases = phrases;
    }

    Section section() {
        List<Finding> findings = phrases.analysis().findings();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrases.text(
                "finding.intro",
                count(findings, Severity.REJECTED),
                count(findings, Severity.ASSUMED),
                count(findings, Severity.NOTED))));
        if (!findings.isEmpty()) {
            blocks.add(new Block.Collapsible(phrases.text("finding.list"), List.of(table())));
        }
        return new Section("findings", phrases.text("finding.title"), blocks);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    Table table() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.place")),
                Column.text(phrases.text("column.severity")),
                Column.text(phrases.text("column.found")),
                Column.text(phrases.text("column.todo")));
        List<List<Cell>> rows =
                phrases.analysis().findings().stream().map(this::row).toList();
        return new Table(phrases.text("finding.caption"), columns, rows);
    }

    private List<Cell> row(Finding finding) {
        List<String> arguments = new ArrayList<>(List.of(phrases.found(finding)));
        arguments.addAll(finding.arguments());
        return List.of(
                Cell.text(finding.place().toString()),
                Cell.text(phrases.text("severity." + finding.severity())),
                Cell.text(phrases.text("finding." + finding.code(), arguments.toArray())),
                Cell.text(phrases.text("finding." + finding.code() + ".todo", arguments.toArray())));
    }
}
