package no.arealklok.report.document.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Ownership;
import no.arealklok.report.document.words.Phrases;

/** The buildings of a unit as they stand, and what becomes of building and site. */
final class UnitBuildings {
    private final Phrases phrases;

    UnitBuildings(Phrases phrases) {
        this.phrases = phrases;
    }

    Optional<String> sentences(Subject subject) {
        return UnitPage.joined(subject.buildings().map(this::sentence).toList());
    }

    private String sentence(SitePlan site) {
        Building building = site.site().building();
        List<String> parts = new ArrayList<>();
        parts.add(known(building, BuildingQuantity.GROSS_AREA, "unit.building.area"));
        building.find(BuildingQuantity.CONSTRUCTION_YEAR)
                .ifPresent(year -> parts.add(phrases.text("unit.building.year", phrases.year((int) year.whole()))));
        parts.add(known(building, BuildingQuantity.CONDITION_GRADE, "unit.building.grade"));
        parts.add(building.find(BuildingQuantity.MAINTENANCE_BACKLOG)
                .map(backlog ->
                        phrases.text("unit.building.backlog", phrases.numerals().millions(backlog.whole())))
                .orElseGet(() -> phrases.text("unit.building.backlog.unknown")));
        parts.add(phrases.text("unit.building.owner." + building.ownership()));
        building.leaseEnds().ifPresent(year -> parts.add(phrases.text("unit.building.lease", phrases.year(year))));
        if (building.listed()) {
            parts.add(phrases.text("unit.building.listed"));
        }
        return phrases.text("unit.building", phrases.name(building), String.join(", ", parts)) + " " + after(site);
    }

    private String known(Building building, BuildingQuantity quantity, String key) {
        return building.find(quantity)
                .map(figure -> phrases.text(key, phrases.numerals().exact(figure.value())))
                .orElseGet(() -> phrases.text(key + ".unknown"));
    }

    private String after(SitePlan site) {
        if (!site.isClosed()) {
            return phrases.text("unit.building.used");
        }
        String year = phrases.year(phrases.analysis().horizon().year(site.closes()));
        Building building = site.site().building();
        if (building.ownership() != Ownership.OWNED) {
            return phrases.text("unit.building.left.others", year);
        }
        Optional<Figure> value = building.find(BuildingQuantity.SITE_VALUE);
        return value.map(nok -> phrases.text(
                        "unit.building.left", year, phrases.numerals().millions(nok.whole())))
                .orElseGet(() -> phrases.text("unit.building.left.unknown", year));
    }
}
