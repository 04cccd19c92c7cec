package no.arealklok.report.document.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.arealklok.capacity.BandMargin;
import no.arealklok.capacity.UnitUse;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Remark;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/**
 * The findings in the data that could put a unit in another band, each by its cell, and how wrong it would have to be.
 */
public final class SuspectTable {
    private final Phrases phrases;
    private final Suspects suspects;

    public SuspectTable(Phrases phrases) {
        this.phrases = phrases;
        this.suspects = new Suspects(phrases.analysis());
    }

    /** Nothing where nothing was noticed about units of the service that have a band. */
    public List<Block> blocks(ServiceType type) {
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitUse use : phrases.analysis().uses().all()) {
            if (use.type() == type && !phrases.withholds(use.unit())) {
                use.utilisation()
                        .flatMap(known -> BandMargin.of(
                                known, type.bands(), phrases.analysis().norms()))
                        .ifPresent(margin -> suspects.of(use).forEach(suspect -> rows.add(row(use, suspect, margin))));
            }
        }
        List<Column> columns = List.of(
                Column.text(phrases.text("column.unit")),
                Column.text(phrases.text("suspect.matter")),
                Column.text(phrases.text("column.place")),
                Column.text(phrases.text("column.found")),
                Column.text(phrases.text("suspect.flips")));
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(phrases.text("suspect.caption", phrases.plural(type)), columns, rows));
    }

    private List<Cell> row(UnitUse use, Suspects.Suspect suspect, BandMargin margin) {
        Remark remark = Remark.of(phrases.told(suspect.finding()), phrases.messages());
        return List.of(
                phrases.pages().name(use.unit()),
                Cell.text(phrases.text("suspect." + suspect.matter())),
                Cell.text(remark.where()),
                Cell.text(remark.sentence()),
                Cell.text(flips(suspect.matter(), margin)));
    }

    private String flips(Suspects.Matter matter, BandMargin margin) {
        String users = change("users", margin.fewerUsers(), margin.moreUsers());
        String places = change("places", margin.fewerPlaces(), margin.morePlaces());
        return switch (matter) {
            case CAPACITY -> places;
            case USERS -> users;
            case GRADES, POPULATION -> phrases.text("suspect.later", users);
            case ROW -> phrases.text("suspect.either", users, places);
        };
    }

    private String change(String what, OptionalLong fewer, OptionalLong more) {
        Optional<String> down = text(what + ".fewer", fewer);
        Optional<String> up = text(what + ".more", more);
        if (down.isPresent() && up.isPresent()) {
            return phrases.text("suspect.either", down.get(), up.get());
        }
        return down.or(() -> up).orElse(phrases.text("margin.never"));
    }

    private Optional<String> text(String key, OptionalLong change) {
        return change.isPresent() ? Optional.of(phrases.text("suspect." + key, change.getAsLong())) : Optional.empty();
    }
}
