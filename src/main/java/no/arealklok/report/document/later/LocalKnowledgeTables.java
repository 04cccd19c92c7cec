package no.arealklok.report.document.later;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.outlook.PersonsPerHome;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.HousingPhase;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.population.Transfer;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Block;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;

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
        Rows<HousingPhase> rows = phrases.rows(local.housing())
                .text("housing.project", HousingPhase::project)
                .text("housing.area", HousingPhase::area)
                .text("housing.type", phase -> phrases.text("housing.type." + phase.type()))
                .number(
                        "housing.year",
                        phase -> phrases.numbers().year(OptionalInt.of(phase.year()), phase.homes(), ""))
                .figure("housing.homes", phase -> Optional.of(phase.homes()));
        for (AgeGroup ages : AGES) {
            rows.column(
                    Column.number(phrases.text("housing.ages", ages.toString())),
                    phase -> phrases.numbers().whole(residents(phase, ages)));
        }
        return rows.text("housing.counted", phase -> phrases.text("housing.counted." + use(phase)))
                .table(phrases.text("housing.caption"));
    }

    private Figure residents(HousingPhase phase, AgeGroup ages) {
        return new PersonsPerHome(phrases.analysis().norms()).in(phase.homes(), phase.type(), ages);
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
        return phrases.rows(local.transfers())
                .text("transfer.from", Transfer::from)
                .text("transfer.to", Transfer::to)
                .text(
                        "column.service",
                        transfer -> transfer.service()
                                .map(id -> phrases.name(
                                        phrases.analysis().inputs().types().type(id)))
                                .orElse(phrases.text("transfer.all")))
                .column(
                        Column.number(phrases.text("transfer.share") + ", %"),
                        transfer -> phrases.numbers().hundredths(transfer.share()))
                .table(phrases.text("transfer.caption"));
    }
}
