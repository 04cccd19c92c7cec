package no.arealklok.report.document.now;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.BandMargin;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.Utilisation;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.EarlyWarning;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
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
        blocks.add(warnings.isEmpty() ? new Block.Paragraph(none()) : warnings(warnings));
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

    /** Of those that are hidden nothing is said, whether they have one or not. */
    private String none() {
        boolean allTold = analysis.uses().all().stream().noneMatch(use -> phrases.withholds(use.unit()));
        return phrases.text(allTold ? "warning.none" : "warning.noneTold");
    }

    private Table warnings(List<EarlyWarning> warnings) {
        return phrases.rows(warnings)
                .unit("column.unit", warning -> warning.unit().use().unit())
                .text(
                        "column.service",
                        warning -> phrases.name(warning.unit().use().type()))
                .text(
                        "column.warning",
                        warning -> phrases.text("warning." + warning.kind() + (warning.isNow() ? ".now" : ".soon")))
                .number(
                        "column.year",
                        warning -> phrases.numbers()
                                .year(
                                        OptionalInt.of(warning.year()),
                                        warning.unit().users(Growth.MAIN),
                                        ""))
                .share(
                        "column.utilisation",
                        warning -> phrases.utilisation(
                                warning.unit().use(), warning.unit().users(Growth.MAIN), warning.year()))
                .table(phrases.text("warning.caption"));
    }

    /** A unit whose band may change. */
    private record Margin(UnitUse use, Utilisation known, BandMargin margin) {
        static Optional<Margin> of(UnitUse use, Norms norms) {
            return use.utilisation()
                    .flatMap(known -> BandMargin.of(known, use.type().bands(), norms)
                            .map(margin -> new Margin(use, known, margin)));
        }
    }

    private Table margins(ServiceType type) {
        List<Margin> margins = analysis.uses().all().stream()
                .filter(use -> use.type() == type && !phrases.withholds(use.unit()))
                .flatMap(use -> Margin.of(use, analysis.norms()).stream())
                .toList();
        return phrases.rows(margins)
                .unit("column.unit", row -> row.use().unit())
                .share("column.utilisation", row -> phrases.utilisation(type, row.known()))
                .number("column.moreUsers", row -> change(row, row.margin().moreUsers()))
                .number("column.fewerUsers", row -> change(row, row.margin().fewerUsers()))
                .number("column.morePlaces", row -> change(row, row.margin().morePlaces()))
                .number("column.fewerPlaces", row -> change(row, row.margin().fewerPlaces()))
                .table(phrases.text("margin.caption", phrases.plural(type)));
    }

    private Cell change(Margin row, OptionalLong change) {
        Utilisation known = row.known();
        return change.isPresent()
                ? phrases.numbers()
                        .whole(Figure.computed(
                                "margin/" + known.id(),
                                change.getAsLong(),
                                MeasureUnit.PERSONS,
                                "band.margin",
                                known.users(),
                                known.places()))
                : phrases.numbers().text(phrases.text("margin.never"), known.figure());
    }
}
