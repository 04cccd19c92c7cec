package no.arealklok.report.document.unit;

import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.outlook.ErrorBand;
import no.arealklok.outlook.Outlook;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Series;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;

/** Need and places of a unit without the plan and with it: now, in five and in ten years, and in the last. */
final class UnitYears {
    private static final List<Integer> AHEAD = List.of(0, 5, 10);

    private final Phrases phrases;
    private final Outlook outlook;
    private final List<Integer> years;

    UnitYears(Phrases phrases) {
        this.phrases = phrases;
        this.outlook = phrases.analysis().outlook();
        int base = outlook.horizon().baseYear();
        int last = outlook.horizon().lastYear();
        this.years = outlook.horizon()
                .years()
                .filter(year -> AHEAD.contains(year - base) || year == last)
                .boxed()
                .toList();
    }

    /** Empty where nobody knows how many users there are. */
    Optional<Table> table(Subject subject) {
        return outlook.find(subject.unit()).map(unit -> table(subject, unit));
    }

    private Table table(Subject subject, UnitOutlook unit) {
        Series main = unit.users(Growth.MAIN);
        Series low = unit.users(Growth.LOW);
        Series high = unit.users(Growth.HIGH);
        ErrorBand band = outlook.band(unit);
        Rows<Integer> rows = phrases.rows(years)
                .text("column.year", phrases::year)
                .number("unit.need", year -> phrases.numbers().whole(main, year))
                .number("unit.growth", year -> span(low, high, year))
                .number("unit.band", year -> span(band.low(), band.high(), year))
                .figure("column.places", year -> unit.use().places())
                .share("column.utilisation", year -> phrases.utilisation(unit.use(), main, year));
        if (subject.isChanged()) {
            planned(rows, subject);
        }
        return rows.table(phrases.text("unit.years", subject.unit().name()));
    }

    /** In the building that it is in then, with all who are there. */
    private void planned(Rows<Integer> rows, Subject subject) {
        SitePlan host = subject.host();
        SiteService service = host.site().services().get(subject.type().id());
        rows.number("unit.usersThere", year -> phrases.numbers().whole(users(host, service, year)))
                .number(
                        "unit.placesThere",
                        year -> service.places().isPresent()
                                ? phrases.numbers().whole(places(host, service, year))
                                : Cell.missing())
                .column(Column.share(phrases.text("column.utilisationAfter")), year -> filled(host, service, year));
    }

    private Figure users(SitePlan host, SiteService service, int year) {
        return phrases.placeFigures().users(host, service, year);
    }

    private Figure places(SitePlan host, SiteService service, int year) {
        return phrases.placeFigures().places(host, service, year);
    }

    private Cell filled(SitePlan host, SiteService service, int year) {
        Figure places = places(host, service, year);
        return places.whole() > 0
                ? phrases.utilisation(service.type(), users(host, service, year), places)
                : Cell.missing();
    }

    private Cell span(Series low, Series high, int year) {
        String span = phrases.text("unit.span", Math.round(low.in(year)), Math.round(high.in(year)));
        return phrases.numbers().text(span, high.figure(year));
    }
}
