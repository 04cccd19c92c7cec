package no.arealklok.report.document.now;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.BandMargin;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.Utilisation;
import no.arealklok.outlook.EarlyWarning;
import no.arealklok.population.Growth;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.trust.SuspectTable;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/** Which units are too full or too empty now or soon, and how wrong an input must be for a unit's band to change. */
public final class WarningSection {
    private final Phrases phrases;
    private final Analysis analysis;

    public WarningSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    public Section section() {
        List<Block> blocks = new ArrayList<>();
        List<EarlyWarning> warnings = analysis.outlook().warnings(analysis.norms()).stream()
                .filter(warning -> !phrases.withholds(warning.unit().use().unit()))
                .toList();
        long years = analysis.norms().figure("warning.years").whole();
        blocks.add(new Block.Paragraph(phrases.text("warning.intro", years)));
        blocks.add(warnings.isEmpty() ? new Block.Paragraph(phrases.text("warning.none")) : warnings(warnings));
        blocks.add(new Block.Paragraph(phrases.text("margin.intro")));
        SuspectTable suspects = new SuspectTable(phrases);
        for (ServiceType type : analysis.inputs().types().all()) {
            Table margins = margins(type);
            if (!margins.rows().isEmpty()) {
                List<Block> ofType = new ArrayList<>(List.of(margins));
                ofType.addAll(suspects.blocks(type));
                blocks.add(new Block.Collapsible(phrases.plural(type), ofType));
            }
        }
        return new Section("warnings", phrases.text("warning.title"), blocks);
    }

    private Table warnings(List<EarlyWarning> warnings) {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.unit")),
                Column.text(phrases.text("column.service")),
                Column.text(phrases.text("column.warning")),
                Column.number(phrases.text("column.year")),
                Column.share(phrases.text("column.utilisation")));
        return new Table(
                phrases.text("warning.caption"),
                columns,
                warnings.stream().map(this::warning).toList());
    }

    private List<Cell> warning(EarlyWarning warning) {
        UnitUse use = warning.unit().use();
        String key = "warning." + warning.kind() + (warning.isNow() ? ".now" : ".soon");
        long users = Math.round(warning.unit().users(Growth.MAIN).in(warning.year()));
        return List.of(
                Cell.text(use.unit().name()),
                Cell.text(phrases.name(use.type())),
                Cell.text(phrases.text(key)),
                Cell.year(warning.year()),
                phrases.utilisation(
                        use.type(), users, use.places().orElseThrow().whole()));
    }

    private Table margins(ServiceType type) {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.unit")),
                Column.share(phrases.text("column.utilisation")),
                Column.number(phrases.text("column.moreUsers")),
                Column.number(phrases.text("column.fewerUsers")),
                Column.number(phrases.text("column.morePlaces")),
                Column.number(phrases.text("column.fewerPlaces")));
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitUse use : analysis.uses().all()) {
            Optional<Utilisation> utilisation = use.type() == type ? use.utilisation() : Optional.empty();
            utilisation
                    .filter(known -> !phrases.withholds(use.unit()))
                    .ifPresent(known -> BandMargin.of(known, type.bands(), analysis.norms())
                            .ifPresent(margin -> rows.add(margin(use, known, margin))));
        }
        return new Table(phrases.text("margin.caption", phrases.plural(type)), columns, rows);
    }

    private List<Cell> margin(UnitUse use, Utilisation known, BandMargin margin) {
        return List.of(
                Cell.text(use.unit().name()),
                phrases.utilisation(use.type(), known),
                change(margin.moreUsers()),
                change(margin.fewerUsers()),
                change(margin.morePlaces()),
                change(margin.fewerPlaces()));
    }

    private Cell change(OptionalLong change) {
        return change.isPresent() ? Cell.whole(change.getAsLong()) : Cell.text(phrases.text("margin.never"));
    }
}
