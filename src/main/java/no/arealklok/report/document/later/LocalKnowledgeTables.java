package no.arealklok.report.document.later;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.outlook.PersonsPerHome;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.HousingPhase;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.population.Transfer;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;

/** The housing projects and transfers that the outlook counts, and how. */
final class LocalKnowledgeTables {
    private static final List<AgeGroup> AGES =
            List.of(new AgeGroup(1, 5), new AgeGroup(6, 15), new AgeGroup(67, AgeGroup.OPEN));

    private final Phrases phrases;
    private final LocalKnowledge local;

    LocalKnowledgeTables(Phrases phrases) {
        this.phrases = phrases;
        this.local = phrases.analysis().inputs().municipality().local();
    }

    /** Nothing where the register tells of neither. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!local.housing().isEmpty()) {
            boolean onTop = phrases.analysis().norms().figure("housing.on-top").whole() > 0;
            blocks.add(new Block.Heading(3, phrases.text("housing.title")));
            blocks.add(new Block.Paragraph(phrases.text(onTop ? "housing.mode.onTop" : "housing.mode.moved")));
            blocks.add(homes());
        }
        if (!local.transfers().isEmpty()) {
            blocks.add(new Block.Heading(3, phrases.text("transfer.title")));
            blocks.add(transfers());
        }
        return blocks;
    }

    private Table homes() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(phrases.text("housing.project")),
                Column.text(phrases.text("housing.area")),
                Column.text(phrases.text("housing.type")),
                Column.number(phrases.text("housing.year")),
                Column.number(phrases.text("housing.homes"))));
        AGES.forEach(ages -> columns.add(Column.number(phrases.text("housing.ages", ages.toString()))));
        columns.add(Column.text(phrases.text("housing.counted")));
        List<List<Cell>> rows = local.housing().stream().map(this::row).toList();
        return new Table(phrases.text("housing.caption"), columns, rows);
    }

    private List<Cell> row(HousingPhase phase) {
        PersonsPerHome perHome = new PersonsPerHome(phrases.analysis().norms());
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(phase.project()),
                Cell.text(phase.area()),
                Cell.text(phrases.text("housing.type." + phase.type())),
                Cell.year(phase.year()),
                Cell.whole(phase.homes().whole()).withLineage(phrases.lineage(phase.homes()))));
        AGES.forEach(ages -> cells.add(Cell.whole(Math.round(phase.homes().value() * perHome.of(phase.type(), ages)))));
        cells.add(Cell.text(phrases.text("housing.counted." + use(phase))));
        return cells;
    }

    private String use(HousingPhase phase) {
        if (phase.year() < phrases.analysis().horizon().baseYear()) {
            return "BEFORE";
        }
        boolean known =
                phrases.analysis().inputs().municipality().population().areas().contains(phase.area());
        return known ? "YES" : "NOWHERE";
    }

    private Table transfers() {
        List<Column> columns = List.of(
                Column.text(phrases.text("transfer.from")),
                Column.text(phrases.text("transfer.to")),
                Column.text(phrases.text("column.service")),
                Column.number(phrases.text("transfer.share") + ", %"));
        List<List<Cell>> rows = local.transfers().stream().map(this::row).toList();
        return new Table(phrases.text("transfer.caption"), columns, rows);
    }

    private List<Cell> row(Transfer transfer) {
        return List.of(
                Cell.text(transfer.from()),
                Cell.text(transfer.to()),
                Cell.text(transfer.service()
                        .map(id ->
                                phrases.name(phrases.analysis().inputs().types().type(id)))
                        .orElse(phrases.text("transfer.all"))),
                Cell.decimal(100 * transfer.share().value(), 1).withLineage(phrases.lineage(transfer.share())));
    }
}
