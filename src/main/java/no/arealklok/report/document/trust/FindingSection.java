package no.arealklok.report.document.trust;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.finding.Severity;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Remark;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;

/** What was noticed in the register, where, and what to do about it. */
public final class FindingSection {
    private final List<Finding> findings;
    private final Messages messages;

    public FindingSection(List<Finding> findings, Messages messages) {
        this.findings = findings;
        this.messages = messages;
    }

    public Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(messages.text(
                "finding.intro", count(Severity.REJECTED), count(Severity.ASSUMED), count(Severity.NOTED))));
        if (!findings.isEmpty()) {
            blocks.add(new Block.Collapsible(messages.text("finding.list"), List.of(table())));
        }
        return new Section("findings", messages.text("finding.title"), blocks);
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    public Table table() {
        List<Column> columns = List.of(
                Column.text(messages.text("column.place")),
                Column.text(messages.text("column.severity")),
                Column.text(messages.text("column.found")),
                Column.text(messages.text("column.todo")));
        List<List<Cell>> rows =
                Remark.all(findings, messages).stream().map(FindingSection::row).toList();
        return new Table(messages.text("finding.caption"), columns, rows);
    }

    private static List<Cell> row(Remark remark) {
        return List.of(
                Cell.text(remark.where()),
                Cell.text(remark.weight()),
                Cell.text(remark.sentence()),
                Cell.text(remark.advice()));
    }
}
