package no.arealklok.report.document.trust;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Sensitivity;
import no.arealklok.economy.Perspective;
import no.arealklok.norm.Experience;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;

/** What came of savings that others were promised, below our own promise (realitetssjekk). */
public final class ExperienceTable {
    private final Phrases phrases;

    public ExperienceTable(Phrases phrases) {
        this.phrases = phrases;
    }

    public Table table() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.where")),
                Column.text(phrases.text("column.year")),
                Column.text(phrases.text("column.promised")),
                Column.text(phrases.text("column.realised")),
                Column.text(phrases.text("column.verdict")),
                Column.text(phrases.text("column.source")));
        List<List<Cell>> rows = new ArrayList<>(List.of(own()));
        for (Experience one : phrases.analysis().inputs().experiences()) {
            rows.add(List.of(
                    Cell.text(one.where().in(phrases.language())),
                    Cell.text(phrases.year(one.year())),
                    Cell.text(one.promised().in(phrases.language())),
                    Cell.text(one.realised().in(phrases.language())),
                    Cell.text(phrases.text("experience." + one.verdict())),
                    Cell.text(one.source().in(phrases.language()))));
        }
        return new Table(phrases.text("experience.caption"), columns, rows);
    }

    private List<Cell> own() {
        Analysis analysis = phrases.analysis();
        Sensitivity gain = analysis.sensitivity();
        return List.of(
                Cell.text(phrases.text("experience.own")),
                Cell.text(phrases.year(analysis.horizon().baseYear())),
                Cell.text(phrases.text(
                        "summary.range",
                        phrases.millions(gain.low(Perspective.MUNICIPALITY)),
                        phrases.millions(gain.high(Perspective.MUNICIPALITY)))),
                Cell.text(phrases.text("experience.ownRealised")),
                Cell.text(phrases.text("experience." + Experience.Verdict.UNKNOWN)),
                Cell.text(phrases.text("experience.ownSource")));
    }
}
